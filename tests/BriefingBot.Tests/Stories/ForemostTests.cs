using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

/// <summary>Which of many figures are compared.</summary>
public sealed class ForemostTests
{
    [Fact]
    public void Who_says_much_takes_nobody_elses_place()
    {
        Figure[] figures = [Of(4, "Post", "police"), .. Enumerable.Range(0, 900).Select(at => Of(at, "Evil", $"s{at}"))];

        var lines = FigureLedger.LineUp(figures);

        var values = lines.SelectMany(line => line.Values).ToList();
        Assert.InRange(values.Count, 2, 200);
        Assert.Contains(values, value => value.Outlet == "Post");
        Assert.Contains(values, value => value.Says == "s899");
    }

    [Fact]
    public void Of_each_speaker_the_newest_word_comes_first() => Assert.Equal(
        [2, 3, 5],
        Foremost.Of(
            [Of(1, "Post", "mayor"), Of(2, "Post", "mayor"), Of(3, "Post", "police"), Of(4, "Evil", "x"), Of(5, "Evil", "x")],
            most: 3).Select(figure => (int)figure.Value));

    private static Figure Of(int value, string outlet, string speaker) => new()
    {
        Value = value,
        Counts = "killed",
        Of = "people",
        ArticleId = $"{outlet}{value}",
        Sentence = $"{value} people were killed.",
        Outlet = outlet,
        Says = speaker,
    };
}
