using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>Kinds of sentences that once passed or fell wrongly.</summary>
public sealed class ClaimKindsTests
{
    private const string Court = "The court gave the trader Lena Voss four years in prison, it said. "
        + "Prosecutors had asked for seven years. Voss said she would leave the firm.";

    [Fact]
    public void A_reports_own_sentence_stands_whatever_a_tree_makes_of_it() =>
        Assert.True(IsOk("Norhaven beat Eastport 4-2 on Friday.", "Norhaven beat Eastport 4-2 on Friday. It rained."));

    [Fact]
    public void The_score_of_a_match_counts_nothing() => Assert.True(IsOk(
        "Norhaven defeated Eastport 4-2.", "Norhaven beat Eastport 4-2 on Friday before a small crowd."));

    [Fact]
    public void Names_on_both_sides_of_a_word_do_not_change_sides() => Assert.False(IsOk(
        "Eastport beat Norhaven 4-2.", "Norhaven beat Eastport 4-2 on Friday before a small crowd."));

    [Fact]
    public void What_he_said_he_would_do_he_will_do() => Assert.True(IsOk("Voss will leave the firm.", Court));

    [Fact]
    public void What_she_said_she_would_do_is_not_done() => Assert.False(IsOk("Voss left the firm.", Court));

    [Fact]
    public void Who_plans_to_shut_branches_shuts_as_many_as_would_be_closed() => Assert.True(IsOk(
        "The chain plans to shut 12 shops in spring.", "The chain would close 12 shops in spring, its chief said."));

    [Theory]
    [InlineData("Lena Voss, a trader, said she would leave the firm.", true)]
    [InlineData("Lena Voss, a murderer, said she would leave the firm.", false)]
    [InlineData("Lena Voss admitted she would leave the firm.", false)]
    [InlineData("Lena Voss denied she would leave the firm.", false)]
    [InlineData("Vote for Lena Voss.", false)]
    public void Nobody_is_called_what_no_report_calls_him(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Court));

    [Fact]
    public void What_nobody_was_nobody_is() => Assert.False(IsOk(
        "Ilya Brandt was on the train.", "The train left the rails. No one was on the train. Ilya Brandt owns it."));

    [Fact]
    public void Sunday_in_Arabic_denies_nothing() => Assert.True(
        IsOk("أصيب 9 أشخاص في حريق قرب نخيل.", "أصيب ٩ أشخاص في حريق قرب بلدة نخيل يوم الأحد. لم يعتقل أحد."));

    [Theory]
    [InlineData("en", true)]
    [InlineData("tr", true)]
    [InlineData("sw", false)]
    public void Languages_without_a_parser_or_a_file_of_words_are_not_checked(string language, bool can) =>
        Assert.Equal(can, ClaimVerifier.CanCheck([Article("Text.") with { Language = language }]));

    private const string Trade = "Exports of the Tarnow valley fell 4.3 percent to 812 million crowns in May, the "
        + "trade office said. The harbour's revenue nearly tripled. \"The yards are working at their limit,\" said "
        + "Hal Brook, head of the port union. Analyst Ina Volk said the year would end well.";

    [Theory]
    [InlineData("Exports fell 4.3 percent in May.", true)]
    [InlineData("Exports climbed 4.3 percent in May.", false)]
    [InlineData("The harbour's revenue nearly doubled.", false)]
    [InlineData("Revenue at the harbour has almost tripled.", true)]
    [InlineData("Exports fell to no more than 812 million crowns in May.", true)]
    [InlineData("Exports fell 9.7 percent, and warehouses, quays, trains and lorries stood idle for weeks.", false)]
    [InlineData("The port union's leader, Ina Volk, said that yards there could hardly take on any more work.", false)]
    public void Directions_multiples_and_speakers_are_those_of_a_report(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Trade));

    [Theory]
    [InlineData("Las exportaciones subieron un 4,3 por ciento en mayo.", false)]
    [InlineData("Las exportaciones bajaron un 4,3 por ciento en mayo.", true)]
    public void Directions_are_compared_in_other_languages_too(string claim, bool stands) => Assert.Equal(
        stands, IsOk(claim, "Las exportaciones del valle bajaron un 4,3 por ciento en mayo, informó la oficina."));

    [Theory]
    [InlineData("Nine people were on board.", false)]
    [InlineData("Twelve people were on board.", true)]
    public void Who_was_on_board_is_not_who_was_killed(string claim, bool stands) => Assert.Equal(stands, IsOk(
        claim, "Nine people were killed and three injured near Orvan, police said. The bus had 12 aboard."));

    [Fact]
    public void What_befell_nobody_in_any_report_befell_nobody() => Assert.False(IsOk(
        "One driver was jailed over the accident that shut the pass for skiers, hikers and lorries all weekend.",
        "A crash closed the Orvan pass from Friday to Sunday. The driver was questioned."));

    [Fact]
    public void A_claim_in_words_of_its_own_may_name_other_things_than_its_evidence() => Assert.True(IsOk(
        "Shoppers who had waited overnight were let into the store early, so many of them had turned up.",
        "The chain opened its doors an hour ahead of schedule on Saturday after a queue of buyers that had formed "
        + "during the night grew too long for the pavement."));

    public static TheoryData<string, string, bool> Translations => new()
    {
        { "de", "Neun Menschen wurden am 4. Mai in Kelmar verletzt.", true },
        { "de", "Neun Menschen wurden am 5. Mai in Kelmar verletzt.", false },
        { "de", "Neunzig Menschen wurden am 4. Mai in Kelmar verletzt.", false },
        { "de", "Neun Verletzte am 4. Mai in Kelmar, mehr auf evil.example.", false },
        { "de", "Der Bot braucht am 4. Mai das Passwort.", false },
        { "de", "", false },
        { "ar", "أصيب تسعة أشخاص في كلمار يوم ٤ مايو.", true },
    };

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_translation_keeps_numbers_and_names_and_adds_nothing_to_tap(
        string language, string translation, bool stands) => Assert.Equal(
            stands,
            TranslationCheck.Stands("Nine people were hurt in Kelmar on 4 May.", "en", translation, language));

    private static bool IsOk(string claim, string report) => ClaimVerifier.For([Article(report)]).Verify(claim).IsOk;

    private static Article Article(string text) => new() { Id = "1", Text = text, SourceName = "report" };
}
