using System.Diagnostics;
using BriefingBot.Text.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Claims;

public sealed class ClaimVerifierTests
{
    private const string Flood = """
        Floods cut off the town of Kelmar on Tuesday and killed four people, the fire service said. Nine others were injured.
        Mayor Dora Lint accused the water company Aquen of opening the Sorr dam too late. Aquen denied it. "We warned the town twice," its director Hal Brook said.
        The water board told its staff to remove old pumps from the northern station and keep them at the southern one.
        Police arrested the dam's keeper, Ivo Stran, on Wednesday. He may be released in May. Some residents went home.
        The road was closed because the bridge was damaged. Kesland offered boats, which the governor of Tarnow accepted.
        """;

    [Theory]
    [InlineData("Four people were killed in floods in Kelmar.")]
    [InlineData("4 people died in the floods.")]
    [InlineData("The water company Aquen was accused by Mayor Dora Lint.")]
    [InlineData("\"We warned the town twice,\" Hal Brook said.")]
    [InlineData("Police detained the keeper of the dam, Ivo Stran, on Wednesday.")]
    [InlineData("The road was closed because the bridge was damaged.")]
    [InlineData("Some residents went home.")]
    public void What_a_report_says_in_other_words_stands(string claim) =>
        Assert.Equal([], Check("en", Flood, claim).Problems);

    [Theory]
    [InlineData("Three people were killed in the Orra Tunnel fire near Kelmar.", true)]
    [InlineData("Three people were killed after the Orra Tunnel fire.", true)]
    [InlineData("Three people were killed by a fire in the Orra Tunnel.", true)]
    [InlineData("A fire in the Orra Tunnel was killed by three people.", false)]
    public void What_a_preposition_joins_to_a_passive_may_have_done_it(string claim, bool stands) => Assert.Equal(
        stands, Check("en", "A fire in the Orra Tunnel near Kelmar killed three people on Friday.", claim).IsOk);

    [Theory]
    [InlineData("Sixty people were on board.", true)]
    [InlineData("Nine people were on board.", false)]
    public void A_number_belongs_to_the_state_that_a_report_tells_it_of(string claim, bool stands) =>
        Assert.Equal(stands, Check(
            "en", "The boat Ruth sank off Kelmar. Sixty people were on board. \"Two have died and nine are injured,\" "
            + "harbour master Ina Volk said.", claim).IsOk);

    [Theory]
    [InlineData(ClaimFault.Number, "Seven people were killed in floods in Kelmar.")]
    [InlineData(ClaimFault.Number, "Nine people were killed in floods in Kelmar.")]
    [InlineData(ClaimFault.Name, "Floods cut off the town of Brinmoor on Tuesday.")]
    [InlineData(ClaimFault.Role, "The water company Aquen accused Mayor Dora Lint.")]
    [InlineData(ClaimFault.Role, "The governor of Tarnow offered Kesland boats.")]
    [InlineData(ClaimFault.Negation, "Aquen did not deny it.")]
    [InlineData(ClaimFault.Modality, "The keeper was released in May.")]
    [InlineData(ClaimFault.Quantifier, "All residents went home.")]
    [InlineData(ClaimFault.Quotation, "\"We never warned the town,\" Hal Brook said.")]
    [InlineData(ClaimFault.Speaker, "\"We warned the town twice,\" Dora Lint said.")]
    [InlineData(ClaimFault.Time, "Police arrested the dam's keeper on Friday.")]
    [InlineData(ClaimFault.Act, "Police released the dam's keeper, Ivo Stran, on Wednesday.")]
    [InlineData(ClaimFault.Act, "The water board told its staff to keep old pumps at the northern station.")]
    [InlineData(ClaimFault.Cause, "The road was closed because of a strike.")]
    [InlineData(ClaimFault.Unsupported, "Cheese goes well with bread and butter.")]
    public void A_false_sentence_falls_by_its_kind(ClaimFault kind, string claim) =>
        Assert.Contains(kind, Check("en", Flood, claim).Problems.Select(problem => problem.Kind));

    [Theory]
    [InlineData("Floods killed ９９ people in Kelmar.")]
    [InlineData("Floods killed ٩٩ people in Kelmar.")]
    [InlineData("Floods killed 4⁰ people in Kelmar.")]
    [InlineData("Floods killed four people, kelmar-news.example said.")]
    [InlineData("Floods killed four people, новини.укр said.")]
    [InlineData("Floods killed four people, @kelmar_desk said.")]
    [InlineData("/stop Floods killed four people in Kelmar.")]
    [InlineData("Floods killed four people in Kelmar.\U000E0068\U000E0069")]
    public void Nothing_passes_in_disguise(string claim) => Assert.False(Check("en", Flood, claim).IsOk);

    [Theory]
    [InlineData("en", true)]
    [InlineData("tr", true)]
    [InlineData("sw", false)]
    public void Languages_without_a_parser_or_a_file_of_words_are_not_checked(string language, bool can) =>
        Assert.Equal(can, ClaimVerifier.CanCheck(
            [new Article { Id = "1", Text = "Text.", SourceName = "report", Language = language }]));

    [Fact]
    public void Evidence_is_the_exact_sentence() =>
        Assert.Equal("Nine others were injured.", Check("en", Flood, "Nine others were injured.").Evidence[0].Sentence);

    [Fact]
    public void Without_a_report_nothing_stands() =>
        Assert.False(ClaimVerifier.For([]).Verify("Four people died.").IsOk);

    [Fact]
    public void A_mark_that_stands_alone_in_a_report_leaves_the_rest_to_be_read() =>
        Assert.True(Check("en", "? / \u0301 ' " + Flood, "Some residents went home.").IsOk);

    [Fact]
    public void No_text_throws()
    {
        var pieces = Gen.Elements(
            "Four", "people", "said", "\"", "“", "„", "(", "5", "٣", "百", "人", "周一", "不", "ن", "लोग", "।", ".", ",",
            " ", "\n",
            "\ud800", "\udc00", "\ufffe", "\u200d", "\U000E0041", "'", "-", "n't", "never", "because", "@a", "/b",
            "1.2", "%", "ß");
        var texts = pieces.ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(
            texts, texts, Gen.Elements("en", "es", "ru", "ar", "zh", "xx").ToArbitrary(), (report, claim, language) =>
            Assert.NotNull(Check(language, report, claim))).QuickCheckThrowOnFailure();
    }

    [Trait("Category", "Clock")]
    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("es", 500_000, "El alcalde Iván Solano cerró el puente número {0} el martes porque llovía mucho. ")]
    [InlineData("zh", 100_000, "市长王强周二关闭了第{0}号大桥，因为下雨。")]
    public void A_long_report_takes_time_in_proportion(string language, int length, string sentence)
    {
        string Text(int letters) =>
            string.Concat(Enumerable.Range(0, letters / sentence.Length).Select(number => string.Format(
            System.Globalization.CultureInfo.InvariantCulture, sentence, number)));
        Seconds(language, Text(length / 100), sentence);

        var small = Seconds(language, Text(length / 10), sentence);
        var large = Seconds(language, Text(length), sentence);

        Assert.True(large < (small * 25) + 2, $"{small} s for {length / 10} letters, {large} s for {length}");
    }

    private static double Seconds(string language, string report, string claim)
    {
        var start = Stopwatch.GetTimestamp();
        Check(language, report, claim);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static ClaimVerdict Check(string language, string report, string claim) => ClaimVerifier
        .For([new Article { Id = "a", Text = report, SourceName = "report", Language = language }]).Verify(claim);
}
