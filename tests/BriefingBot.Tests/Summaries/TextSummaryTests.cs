using BriefingBot.Summaries.Extractive;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Tests.Summaries;

public sealed class TextSummaryTests
{
    private const string Text = """
        Bridge stays closed

        The harbour bridge of Port Aldan stays closed after the tram accident on Monday. Shopkeepers in the harbour district fear for their
        trade. The city council will inspect the harbour bridge and the tram rails on Thursday. Rain is expected. A ferry replaces the tram
        across the harbour until the bridge of Port Aldan opens again.
        """;

    [Fact]
    public void Sentences_are_the_texts_own_in_its_order_without_the_headline()
    {
        var flat = Text.ReplaceLineEndings(" ");
        var summary = TextSummary.ByRatio(flat.Replace("closed  The", "closed\n\nThe", StringComparison.Ordinal), 0.5);

        Assert.DoesNotContain("Bridge stays closed", summary, StringComparison.Ordinal);
        var places = summary.Split(". ")
            .Select(sentence => flat.IndexOf(sentence.TrimEnd('.'), StringComparison.Ordinal))
            .ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(30)]
    [InlineData(45)]
    public void Length_is_met_to_the_nearest_sentence(int words)
    {
        var got = ContentWords.CountWords(TextSummary.ByWords(Text, words));

        // The longest sentence has 17 words: half of it is as far off as the nearest can be.
        Assert.InRange(got, words - 9, words + 9);
    }

    [Fact]
    public void A_ratio_of_one_gives_every_sentence() =>
        Assert.Equal(
            "One went east. Two went west. Three stayed.",
            TextSummary.ByRatio("One went east. Two went west.\nThree stayed.", 1));

    // A list in several lines once lost the words at the ends of its lines.
    [Fact]
    public void Function_words_and_numerals_are_no_terms() =>
        Assert.Equal(
            ["bridge", "opens"],
            ContentWords.Of("Does the bridge, there or against 12 she, etwas außer does opens?")
                .Except(["etwas", "außer"]));

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void Nothing_gives_nothing(string text) => Assert.Equal("", TextSummary.ByRatio(text, 0.4));

    [Fact]
    public void A_script_without_spaces_is_measured_and_cut()
    {
        const string Chinese = "阿尔丹港大桥在周一电车事故后仍然关闭。店主们担心生意。市议会将于周四检查大桥和电车轨道。渡轮将代替电车过港直到大桥重新开放。";

        var summary = TextSummary.ByRatio(Chinese, 0.5);

        Assert.NotEqual("", summary);
        Assert.True(summary.Length < Chinese.Length * 0.8);
    }
}
