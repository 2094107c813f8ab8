using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

public sealed class HeadlineTailTests
{
    [Theory]
    [InlineData("Ferry sinks off Lindholm quay - Lake Post", "Ferry sinks off Lindholm quay")]
    [InlineData("Ferry sinks off Lindholm quay - lakepost.example - Ostby News, Weather & Sports |",
        "Ferry sinks off Lindholm quay")]
    [InlineData("Ferry sinks - all saved off Lindholm | News On Your Side", "Ferry sinks - all saved off Lindholm")]
    [InlineData("Ferry sinks off Lindholm quay", "Ferry sinks off Lindholm quay")]
    [InlineData("Ferry sinks off Lindholm quay - captain questioned",
        "Ferry sinks off Lindholm quay - captain questioned")]
    [InlineData("Killed – Hal Brenner (Ostby)", "Killed – Hal Brenner (Ostby)")]
    [InlineData("", "")]
    public void The_name_of_an_outlet_is_cut_off_and_the_news_is_not(string headline, string expected) =>
        Assert.Equal(expected, HeadlineTail.Cut(headline));

    [Theory]
    [InlineData(" - lower")]
    [InlineData(" - Name")]
    [InlineData(" - -")]
    public void Marks_in_heaps_are_each_looked_at_once(string part)
    {
        var heap = string.Concat(Enumerable.Repeat(part, 200_000));

        // With the square of their number this would take hours.
        Assert.StartsWith("Ferry sinks off Lindholm quay", HeadlineTail.Cut($"Ferry sinks off Lindholm quay{heap}"));
        Assert.NotEmpty(HeadlineTail.Cut($"Ferry{heap}"));
    }
}
