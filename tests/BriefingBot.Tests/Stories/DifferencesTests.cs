using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

/// <summary>Which disagreements an edition tells.</summary>
public sealed class DifferencesTests
{
    private const string Clashes = "Police opened fire on a crowd in Sorvan on Monday. ";

    [Fact]
    public void A_third_report_that_quotes_both_hides_nothing() => Assert.True(IsTold(
        "Six people were killed, the interior ministry said.",
        "Nine people were killed, according to the opposition Union party.",
        "The interior ministry said on Monday evening that six people were killed. It rejected the "
            + "opposition figure of nine."));

    [Fact]
    public void Three_speakers_are_three_sides() => Assert.True(IsTold(
        "Six people were killed, the interior ministry said.",
        "Nine people were killed, the Union party said.",
        "Eight people were killed, the Sorvan hospital said."));

    [Fact]
    public void A_side_that_nobody_speaks_for_is_none() => Assert.False(IsTold(
        "Six people were killed, the interior ministry said.", "Nine people were killed."));

    [Theory]
    [InlineData("people", "the mayor", "the Union party", true)]
    [InlineData("people", "police", "the Union party", true)]
    [InlineData("people", "police", "the authorities", false)] // one side under two names
    [InlineData("more", "the mayor", "the Union party", false)] // the rest of a group named before
    [InlineData("others in a car", "the mayor", "the Union party", false)]
    public void Two_speakers_of_one_whole_group_differ_where_not_both_are_the_authorities(
        string of, string one, string other, bool isTold)
    {
        Figure Said(int value, string by) =>
            new() { Value = value, Counts = "killed", ArticleId = by, Sentence = $"{value} killed.", Says = by };

        Assert.Equal(isTold, Differences.AreTold(new FigureLine(
            "killed", of, null, FigureRelation.Disagreement, IsHistory: false, [Said(6, one), Said(9, other)])));
    }

    [Theory]
    [InlineData("1", "Gazette", "Gazette", true)] // one report that quotes both
    [InlineData("2", "Gazette", "Post", true)]
    [InlineData("2", "Gazette", "gazette", false)] // an outlet that gives another number now
    public void An_outlet_that_contradicts_itself_is_no_two_sources(
        string report, string outlet, string other, bool isTold)
    {
        Figure[] values =
        [
            new()
            {
                Value = 6, Counts = "killed", ArticleId = "1", Sentence = "6 killed.", Says = "the mayor",
                Outlet = outlet,
            },
            new()
            {
                Value = 9, Counts = "killed", ArticleId = report, Sentence = "9 killed.", Says = "the Union party",
                Outlet = other,
            },
        ];

        Assert.Equal(isTold, Differences.AreTold(new FigureLine(
            "killed", "people", null, FigureRelation.Disagreement, IsHistory: false, values)));
    }

    private static bool IsTold(params string[] reports)
    {
        Article[] articles = [.. reports.Select((text, at) => Reports.Report(
            $"r{at}", "Clashes in Sorvan", Clashes + text, Reports.Morning, $"Outlet {at}"))];
        return Reports.Build(articles).Figures.Any(line => line is
        { IsShown: true, Relation: FigureRelation.Disagreement });
    }
}
