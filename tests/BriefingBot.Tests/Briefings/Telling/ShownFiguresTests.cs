using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>Which figure lines an edition shows.</summary>
public sealed class ShownFiguresTests
{
    [Fact]
    public void Three_lines_at_most_are_shown_updates_before_single_values()
    {
        IReadOnlyList<FigureLine> lines =
        [
            A.FigureLine("arrested", FigureRelation.Single, 1), A.FigureLine("missing", FigureRelation.Single, 2),
            A.FigureLine("injured", FigureRelation.Update, 3, 4), A.FigureLine("displaced", FigureRelation.Single, 5),
        ];

        Assert.Equal(["injured", "arrested", "missing"], Shown(lines));
    }

    [Fact]
    public void A_line_that_the_story_does_not_mark_is_not_shown() =>
        Assert.Empty(Shown([A.FigureLine("missing", FigureRelation.Single, 2) with { IsShown = false }]));

    [Fact]
    public void Where_two_lines_count_the_same_their_circumstances_tell_them_apart()
    {
        var fire = A.FigureLine("homes", FigureRelation.Single, 3) with { Of = "houses", Circumstance = "fire" };
        var flood = A.FigureLine("homes", FigureRelation.Single, 4) with { Of = "houses", Circumstance = "flood" };

        Assert.Equal(["fire", "flood"], ShownFigures.Of([fire, flood], null).Select(line => line.Circumstance));
        Assert.Equal([null], ShownFigures.Of([fire], null).Select(line => line.Circumstance));
    }

    [Fact]
    public void Who_was_told_before_is_shown_the_values_that_are_new_alone()
    {
        var (told, fresh) = (
            A.FigureLine("missing", FigureRelation.Single, 2), A.FigureLine("injured", FigureRelation.Update, 3, 4));
        IReadOnlyList<NewFigure> moved = [new NewFigure(fresh.Values[1], fresh)];

        Assert.Equal([fresh], ShownFigures.Of([told, fresh], moved));
        Assert.Empty(ShownFigures.Of([told, fresh], [new NewFigure(fresh.Values[0], fresh)]));
        Assert.Empty(ShownFigures.Of([told, fresh], []));
    }

    [Theory]
    [InlineData("prison term", 0)]
    [InlineData("missing", 1)]
    public void A_first_value_is_shown_as_new_only_of_what_happened_to_people(string counts, int lines)
    {
        var line = A.FigureLine(counts, FigureRelation.Single, 2);

        Assert.Equal(lines, ShownFigures.Of([line], [new NewFigure(line.Values[0], line)]).Count);
    }

    [Fact]
    public void A_line_that_moved_is_told_from_the_value_that_its_reader_was_told()
    {
        var line = A.FigureLine("injured", FigureRelation.Update, 12, 21, 25);
        var between = line.Values[1] with { ArticleId = "2" };
        line = line with { Values = [line.Values[0], between, line.Values[2] with { ArticleId = "3" }] };
        var told = new ToldStory { Figures = [ToldFigure.From(line, line.Values[0])] };

        var shown = Assert.Single(ShownFigures.Of([line], moved: null, told));
        Assert.Equal("injured: 25 (was 12)", Texts.English.Short(shown));
        Assert.Equal("injured: 25 (was 21)", Texts.English.Short(Assert.Single(ShownFigures.Of([line], moved: null))));
        // What was never told stays untold once the newest is known.
        var story = A.Story().WithArticles(An.Article()).ToStory() with { Figures = [line] };
        Assert.DoesNotContain(ToldStory.Of(story, [], told).Figures, figure => figure.Value == 21);
    }

    [Theory]
    [InlineData("people", "shelling", "mines")]
    [InlineData("civilians", null, null)]
    public void A_circumstance_of_another_language_stays_where_it_alone_tells_two_lines_apart(
        string of, string? first, string? second)
    {
        FigureLine Killed(string? whom, string circumstance, decimal value) =>
            A.FigureLine("killed", FigureRelation.Single, value) with { Of = whom, Circumstance = circumstance };
        var report = An.Article().ToArticle() with { Language = "en" };
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal) { [report.Id] = report };

        var shown = ArticleLanguage.In("de", [Killed(null, "shelling", 27), Killed(of, "mines", 6)], articles);

        Assert.Equal([first, second], shown.Select(line => line.Circumstance));
    }

    [Theory]
    [InlineData("en", "vehicles", "killed")]
    [InlineData("de", "killed")]
    public void A_thing_is_shown_in_the_language_that_names_it(string language, params string[] counts)
    {
        var report = An.Article().ToArticle() with { Language = "en" };
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal) { [report.Id] = report };
        FigureLine Line(string what) => A.FigureLine(what, FigureRelation.Single, 9) is var line
            ? line with { Values = [.. line.Values.Select(value => value with { ArticleId = report.Id })] } : line;

        var shown = ArticleLanguage.In(language, [Line("vehicles"), Line("killed")], articles);

        Assert.Equal(counts, shown.Select(line => line.Counts));
    }

    private static IEnumerable<string> Shown(IReadOnlyList<FigureLine> lines) =>
        ShownFigures.Of(lines, moved: null).Select(line => line.Counts);
}
