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
