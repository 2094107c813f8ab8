namespace BriefingBot.Text.Tests.Figures;

/// <summary>The score of the match that a report leads with, and what players came to in it.</summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData("The Jays beat the Lions 3-1 on Sunday.", "3 score Jays, 1 score Lions")]
    [InlineData("Lund defeats Aster 65-53 in the cup", "65 points Lund, 53 points Aster")]
    [InlineData("The Jays lost 2-1 to Aster.", "2 score Aster, 1 score Jays")]
    [InlineData("The Jays were hammered 30-10 by the Lions.", "30 points Lions, 10 points Jays")]
    [InlineData("Ann Reed helped the Jays remain unbeaten with a 91-73 victory over Aster.",
        "91 points Jays, 73 points Aster")]
    [InlineData("The Jays' streak ended in Lund's 90-83 loss to Aster.", "90 points Aster, 83 points Lund")]
    [InlineData("Lund rallied from a 14-0 deficit to beat Aster 31-24.", "31 points Lund, 24 points Aster")]
    [InlineData("Lund (25-7) beat Aster 70-60.", "70 points Lund, 60 points Aster")]
    [InlineData("Reed played in a 31-24 win over Aster.", "31 points , 24 points Aster")] // of his side, not of him
    [InlineData("The coach resigned after the 26-24 win over Aster.", "")] // not what the report is of
    [InlineData("The Jays, who beat Aster 26-24 in May, have a new coach.", "")]
    [InlineData("The Senate beat the bill 52-48.", "")]
    [InlineData("Reed beat Lind 6-4, 6-3.", "")]
    [InlineData("The Jays could beat Aster 3-1.", "")]
    public void A_score_is_of_both_sides(string text, string expected) => Assert.Equal(expected, Scores(text));

    [Fact]
    public void Only_the_lead_tells_the_report_s_own_match() =>
        Assert.Equal("", Scores("Reed signed. He spoke. He was glad. The Jays beat the Lions 3-1 on Sunday."));

    [Theory]
    [InlineData("Reed finished with 32 points.", "32 points")]
    [InlineData("Reed, a junior, now has 2,129 points - 13 more than Lind.", "2129 points, 13 points")]
    [InlineData("The plan has 12 points to discuss.", "")]
    [InlineData("Reed rushed for 120 yards.", "120yards yards")]
    [InlineData("Ann Reed caught seven passes for 88 yards.", "7 passes, 88yards yards")]
    [InlineData("Reed had 404 yards rushing.", "404yards yards")]
    [InlineData("Reed ran 40 yards to the fence.", "")]
    public void What_players_come_to_is_read(string text, string expected) =>
        Assert.Equal(expected, ReadFigures.Listed(ReadFigures.Extract(text)));

    [Fact]
    public void Scores_and_yards_matter_in_their_report_alone() => Assert.Each(
        ReadFigures.Extract("Reed rushed for 120 yards as the Jays beat the Lions 30-10."),
        figure => Assert.True(figure.IsMinor));

    private static string Scores(string text) => string.Join(", ", ReadFigures.Extract(text)
        .Where(figure => figure.Counts is "score" or "points")
        .Select(figure => FormattableString.Invariant($"{figure.Value} {figure.Counts} {figure.Of}")));
}
