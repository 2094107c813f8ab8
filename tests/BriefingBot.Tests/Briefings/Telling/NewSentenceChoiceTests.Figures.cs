using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Tests.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Briefings.Telling;

public sealed partial class NewSentenceChoiceTests
{
    [Fact]
    public void A_toll_that_a_report_is_headed_by_is_new_though_the_edition_would_not_show_it()
    {
        const string Nine = "Nine people were killed when a ferry capsized off Kestrel Bay, the coast guard said.";
        var first = Reports.Report(
            "first", "Ferry capsizes off Kestrel Bay",
            "Three people were killed when a ferry capsized off Kestrel Bay, the coast guard said.", Reports.Morning);
        var later = Reports.Report("later", "Nine dead off Kestrel Bay", Nine, Reports.Morning.AddHours(3), "Post");
        var told = ToldStory.Of(Reports.Build(first), []);
        var story = Reports.Build(first, later);
        var hidden = story with { Figures = [.. story.Figures.Select(line => line with { IsShown = false })] };

        Assert.Equal(
            [Nine], NewSentenceChoice.Of(hidden, WhatIsNew.Since(hidden, told), told).Select(said => said.Text));
    }

    [Theory]
    [InlineData("Twelve passengers were injured when the ferry hit the Katt reef.", 1)]
    [InlineData("The ferry left twelve passengers injured on the reef in thick fog.", 1)]
    [InlineData("He said that twelve passengers were injured on the Katt reef.", 0)]
    [InlineData("Twelve passengers injured on the Katt reef off Lindholm", 0)]
    public void A_figure_is_told_by_its_sentence_where_that_can_be_read_by_itself(string sentence, int told)
    {
        var report = Report("one", sentence);

        Assert.Equal(told, Chosen([report], Figures(New(report, sentence, "injured", 12))).Count);
    }

    [Theory]
    [InlineData("missing", false, "Ferry capsizes off Kestrel Bay", 0)]
    [InlineData("missing", false, "Nine missing off Kestrel Bay", 1)]
    [InlineData("missing", true, "Ferry capsizes off Kestrel Bay", 1)]
    [InlineData("killed", false, "Ferry capsizes off Kestrel Bay", 1)]
    [InlineData("killed", false, "", 1)]
    public void All_else_being_told_a_number_is_news_that_is_shown_or_a_toll_or_heads_its_report(
        string counts, bool isShown, string title, int told)
    {
        var sentence = $"Nine people are {counts} after a ferry capsized off Kestrel Bay, the coast guard said.";
        var report = Report("one", sentence, title);

        Assert.Equal(
            told,
            Chosen(
                [report], Figures(New(report, sentence, counts, 9, isShown)),
                $"Three people are {counts} after a ferry capsized off Kestrel Bay, the coast guard said.").Count);
    }

    [Theory]
    [InlineData("Nine people were killed when a ferry capsized off Kestrel Bay.", "", 1)]
    [InlineData("Nine people were killed when a ferry capsized off Kestrel Bay.",
        "Divers are on their way to the bay. The wreck lies deep below the cliffs of Tarn. ", 0)]
    [InlineData("Nine people may have been killed when a ferry capsized off Kestrel Bay.", "", 0)]
    public void A_toll_that_is_not_shown_is_news_where_a_report_opens_with_it_and_is_sure(
        string sentence, string before, int told)
    {
        var report = Report("one", before + sentence);

        Assert.Equal(told, Chosen([report], Figures(New(report, sentence, "killed", 9, isShown: false))).Count);
    }

    [Theory]
    [InlineData("killed", "killed", FigureRelation.Update, 1)]
    [InlineData("killed", "killed", FigureRelation.Disagreement, 2)]
    [InlineData("killed", "injured", FigureRelation.Update, 2)]
    [InlineData("missing", "missing", FigureRelation.Update, 2)]
    public void Of_a_count_that_only_grows_the_greatest_is_told_unless_reports_differ(
        string counts, string others, FigureRelation relation, int told)
    {
        var four = $"Four sailors were {counts} on the Katt reef, the hospital of Ostby said.";
        var six = $"Six tourists were {others} when the ferry Sturmvogel broke apart in the storm.";
        var (first, second) = (Report("one", four), Report("two", six));

        var chosen = Chosen(
            [first, second],
            Figures(New(first, four, counts, 4, true, relation), New(second, six, others, 6, true, relation)));

        Assert.Equal(told, chosen.Count);
        Assert.Contains(six, chosen);
    }

    private static StoryNews Figures(params NewFigure[] figures) => new(figures, [], [], []);

    private static NewFigure New(
        Article report, string sentence, string counts, decimal value, bool isShown = true,
        FigureRelation relation = FigureRelation.Single)
    {
        var figure = Reports.Injured(value, report.Id, sentence) with { Counts = counts };
        return new(figure, Reports.Line(relation, figure) with { Counts = counts, IsShown = isShown });
    }
}
