using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Tests.Stories;

public sealed class EarlierReportsTests
{
    private static readonly Article Fire = Reports.Report(
        "fire", "Fire in Lindholm mill", "A fire destroyed the Tarnow mill in Lindholm on Thursday, chief Maria Lund said.",
        Reports.Morning.AddDays(-31)); // 3 April

    private static readonly Article Other = Reports.Report(
        "other", "Ferry late in Lindholm", "The ferry to Lindholm was late on Thursday.", Reports.Morning.AddDays(-31));

    [Theory]
    [InlineData("The inquiry into the fire of April 2 in the Tarnow mill of Lindholm ended, Maria Lund said.", "fire")]
    [InlineData("The inquiry into the fire of April 12 in the Tarnow mill of Lindholm ended, Maria Lund said.", null)]
    [InlineData("The inquiry into the fire in the Tarnow mill of Lindholm ended, Maria Lund said.", null)]
    [InlineData("The inquiry into the accident of April 2 in Ostby harbour ended, Karl Brandt said.", null)]
    public void A_day_and_the_names_of_it_tell_which_report_is_meant(string lead, string? earlier)
    {
        var story = Reports.Build(Reports.Report("late", "Inquiry ends in Lindholm", lead, Reports.Morning));

        Assert.Equal(earlier, EarlierReports.Of(story)?.Find([Other, Fire, .. story.Articles])?.Id);
    }

    [Fact]
    public void Names_are_those_of_the_reports_that_tell_the_day()
    {
        var first = Reports.Report(
            "first", "Inquiry ends", "The inquiry into the fire of April 2 in the Tarnow mill ended.", Reports.Morning);
        var second = Reports.Report(
            "second", "Inquiry over", "The inquiry in Lindholm is over, Maria Lund said.", Reports.Morning.AddHours(2));
        var story = Reports.Build(
            first, first with { Id = "copy", CopyOf = "first" }, second);

        Assert.Contains("Lindholm", EarlierReports.Of(story)!.Names);
    }

    [Fact]
    public void A_report_of_this_week_needs_no_link()
    {
        var near = Fire with { Published = Reports.Report("a", "a", "a", Reports.Morning.AddDays(-2)).Published };
        var story = Reports.Build(Reports.Report(
            "late", "Inquiry into mill fire", "The fire of May 1 in the Tarnow mill of Lindholm was arson, Maria Lund said.",
            Reports.Morning));

        Assert.Null(EarlierReports.Of(story)?.Find([near]));
    }
}
