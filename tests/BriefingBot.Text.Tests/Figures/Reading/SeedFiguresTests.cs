using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>The table "Figures" of ../shared/seeds/README.md, row by row.</summary>
public sealed class SeedFiguresTests
{
    private static readonly Lazy<IReadOnlyList<FigureLine>> StoryA = new(
        () => FigureLedger.LineUp([.. new[] { "000", "001", "002", "004" }.SelectMany(Extract)]));

    [Fact]
    public void Killed_in_the_attack_is_an_update_of_three_reports()
    {
        var line = Line("killed", value => value.Value == 27 || value.Value == 5);
        Assert.Equal(FigureRelation.Update, line.Relation);
        Assert.Equal(
            [(5m, "000"), (27m, "002"), (27m, "004")], line.Values.Select(value => (value.Value, value.ArticleId)));
        Assert.Contains("health ministry", line.Values[0].Says, StringComparison.Ordinal);
        Assert.Contains("separatist authorities", line.Values[1].Says, StringComparison.Ordinal);
        Assert.Contains("Radio Liberty", line.Values[2].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Injured_is_an_update()
    {
        var line = Line("injured", _ => true);
        Assert.Equal(FigureRelation.Update, line.Relation);
        Assert.Equal(
            [(80m, FigureBound.AtLeast, "000"), (200m, FigureBound.MoreThan, "002")],
            line.Values.Select(value => (value.Value, value.Bound, value.ArticleId)));
    }

    [Fact]
    public void Killed_by_mines_is_disputed()
    {
        var line = Line("killed", value => value.Parts.Count > 0);
        Assert.Equal(FigureRelation.Disagreement, line.Relation);
        Assert.Equal(
            [(6m, "001"), (6m, "004"), (9m, "000")],
            line.Values.Select(value => (value.Value, value.ArticleId)).Order());
        Assert.All(line.Values, value => Assert.Contains("Azerbaijan", value.Says, StringComparison.Ordinal));
        Assert.Equal(
            [new FigurePart(7, "police officers"), new FigurePart(2, "civilians")],
            line.Values.Single(value => value.Value == 9).Parts);
        Assert.Contains("mines", line.Circumstance, StringComparison.Ordinal);
    }

    [Fact]
    public void Civilians_among_the_killed_stand_alone()
    {
        var line = Line("killed", value => value.Of is "civilians");
        Assert.Equal(FigureRelation.Single, line.Relation);
        Assert.Equal((2m, "002"), (line.Values[0].Value, line.Values[0].ArticleId));
    }

    [Fact]
    public void Killed_in_one_town_is_told_twice()
    {
        var line = Line("killed", value => value.Place is not null);
        Assert.Equal(FigureRelation.Same, line.Relation);
        Assert.Equal(
            [(1m, "000", "Azerbaijan"), (1m, "004", "Baku")],
            line.Values.Select(value => (value.Value, value.ArticleId, value.Says!)));
    }

    [Fact]
    public void Evacuated_is_said_by_nobody()
    {
        var line = Line("evacuated", _ => true);
        Assert.Equal(FigureRelation.Single, line.Relation);
        Assert.Equal(
            (500m, FigureBound.About, null), (line.Values[0].Value, line.Values[0].Bound, line.Values[0].Says));
    }

    [Fact]
    public void Positions_taken()
    {
        var line = StoryA.Value.Single(line => line.Counts.EndsWith("positions taken", StringComparison.Ordinal));
        Assert.Equal((60m, FigureBound.MoreThan), (line.Values[0].Value, line.Values[0].Bound));
        Assert.Contains("Azerbaijani Ministry of Defense", line.Values[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_is_a_present_figure()
    {
        var told = StoryA.Value.Where(line => !line.IsHistory)
            .SelectMany(line => line.Values)
            .Select(value => value.Value)
            .Distinct()
            .Order();
        Assert.Equal([1m, 2m, 4m, 5m, 6m, 9m, 27m, 60m, 80m, 200m, 500m], told);
    }

    [Fact]
    public void The_older_page_has_figures_of_the_past_alone()
    {
        var figures = Extract("003");

        Assert.Contains(figures, figure => figure.Value == 30_000);
        Assert.All(figures, figure => Assert.True(figure.IsHistory, figure.Sentence));
    }

    private static FigureLine Line(string counts, Func<Figure, bool> any) =>
        StoryA.Value.Single(
            line =>
                !line.IsHistory
                    && string.Equals(line.Counts, counts, StringComparison.Ordinal)
                    && line.Values.Any(any));

    private static IReadOnlyList<Figure> Extract(string page)
    {
        var file = Directory.GetFiles(SharedData.Path("seeds/pages"), page + "_*.txt").Single();
        var text = File.ReadAllText(file);
        var end = text.IndexOf("Editor's Note", StringComparison.Ordinal);
        return FigureExtractor.Extract(new Article
        {
            Id = page,
            Text = end < 0 ? text : text[..end],
            SourceName = Path.GetFileName(file),
            Published =
                page switch { "001" => NewsTime.Parse("2023-09-19"), "003" => NewsTime.Parse("2020-09-30"), _ => null },
            FirstSeen = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero),
        });
    }
}
