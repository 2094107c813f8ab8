using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Briefings.Choice;

public sealed class ReaderChoiceTests
{
    private static readonly Subscriber Reader = A.Reader();

    [Fact]
    public void The_most_important_story_comes_first()
    {
        var stories = new[]
        {
            A.Story().WithId("s1").WithImportance(1).ToStory(),
            A.Story().WithId("s2").WithImportance(3).ToStory(),
            A.Story().WithId("s3").WithImportance(2).ToStory(),
        };

        Assert.Equal(["s2", "s3", "s1"], Chosen(Reader, stories));
    }

    [Fact]
    public void Stories_of_equal_weight_keep_one_order()
    {
        var one = A.Story().WithId("s1").WithImportance(1).ToStory();
        var two = A.Story().WithId("s2").WithImportance(1).ToStory();

        Assert.Equal(["s1", "s2"], Chosen(Reader, two, one));
    }

    [Fact]
    public void A_followed_word_raises_its_story_above_one_that_is_half_as_important_again()
    {
        var important = A.Story("Budget passed").WithId("budget").WithImportance(1.5).ToStory();
        var followed = A.Story("Rail strike ends").WithId("rail").WithImportance(1).ToStory();

        Assert.Equal(["budget", "rail"], Chosen(Reader, important, followed));
        Assert.Equal(["rail", "budget"], Chosen(Reader with { Followed = ["rail"] }, important, followed));
    }

    [Fact]
    public void A_followed_word_does_not_raise_its_story_above_everything()
    {
        var war = A.Story("Truce signed").WithId("truce").WithImportance(2.5).ToStory();
        var followed = A.Story("Rail strike ends").WithId("rail").WithImportance(1).ToStory();

        Assert.Equal(["truce", "rail"], Chosen(Reader with { Followed = ["rail"] }, followed, war));
    }

    [Fact]
    public void A_muted_word_in_the_headline_or_in_a_title_leaves_the_story_out()
    {
        var reader = Reader with { Muted = ["football"] };
        var byHeadline = A.Story("Football final moved").WithId("headline").ToStory();
        var reports = A.Story().WithId("title").WithArticles(
            An.Article().WithTitle("Final moved to Velmar"),
            An.Article().WithTitle("Football: final moved").WithOutlet("Gazette"));
        var byTitle = reports.ToStory() with { Headline = "Final moved to Velmar" };
        var other = A.Story("Ferry aground").WithId("ferry").ToStory();

        Assert.Equal(["ferry"], Chosen(reader, byHeadline, byTitle, other));
    }

    [Theory]
    [InlineData("足球", "中国足球协会宣布新教练")]
    [InlineData("サッカー", "日本サッカー協会が新監督を発表")]
    [InlineData("ฟุตบอล", "สมาคมฟุตบอลประกาศโค้ชใหม่")]
    public void A_muted_word_is_found_where_no_spaces_part_words(string word, string headline)
    {
        var story = A.Story(headline).WithId("football").ToStory();
        var other = A.Story("Ferry aground").WithId("ferry").ToStory();

        Assert.Equal(["ferry"], Chosen(Reader with { Muted = [word] }, story, other));
    }

    [Fact]
    public void A_word_in_passing_makes_no_story_about_it()
    {
        var passing = A.Story().WithId("ferry").WithImportance(1).WithArticles(An.Article()
            .WithTitle("Ferry runs aground off Lindholm")
            .WithText("The ferry to Lindholm ran aground on Monday. Some football fans were on board.")).ToStory();
        var other = A.Story("Budget passed").WithId("budget").WithImportance(1.5).ToStory();

        Assert.Equal(["budget", "ferry"], Chosen(Reader with { Muted = ["football"] }, passing, other));
        Assert.Equal(["budget", "ferry"], Chosen(Reader with { Followed = ["football"] }, passing, other));
    }

    [Theory]
    [InlineData("rail", "Rail strike ends", true)]
    [InlineData("rail", "Minister speaks on rail", true)]
    [InlineData("RAIL", "New plan for rail.", true)]
    [InlineData("rail", "Transport (rail) in talks", true)]
    [InlineData("rail", "High-speed rail-link opens", true)]
    [InlineData("rail", "Mountain trail closed", false)]
    [InlineData("rail", "Railing breaks on pier", false)]
    [InlineData("rail", "Trail closed as rail strike ends", true)] // the first place is none, the second is
    [InlineData("high-speed rail", "Vote on high-speed rail today", true)]
    [InlineData("high-speed rail", "Vote on rail today", false)]
    [InlineData("мир", "Страны подписали мир", true)]
    [InlineData("МИР", "«Мир» взял курс на север", true)]
    [InlineData("мир", "Премьер призвал к перемирию", false)]
    [InlineData("мир", "Мировой рекорд побит", false)]
    public void A_word_counts_where_it_stands_alone(string word, string headline, bool isAbout)
    {
        var story = A.Story(headline).ToStory();

        Assert.Equal(isAbout, Chosen(Reader with { Muted = [word] }, story).Count == 0);
    }

    [Theory]
    [InlineData("en", "octopus", "How octopuses sleep", true)]
    [InlineData("en", "hikers", "A hiker is found on the ridge", true)]
    [InlineData("en", "city", "Three cities vote on fares", true)]
    [InlineData("en", "aid", "AIDS clinic opens in Velmar", false)]
    [InlineData("en", "rail", "Railing breaks on pier", false)]
    [InlineData("de", "Klima", "Folgen des Klimas für die Küste", true)]
    [InlineData("de", "Wahlen", "Nach der Wahl in Velmar", true)]
    [InlineData("de", "Bank", "Banker verlässt Velmar", false)]
    [InlineData("ru", "футбол", "Финал по футболу перенесён", true)]
    [InlineData("ru", "центральный банк", "Решение центрального банка", true)]
    [InlineData("ru", "футбол", "Футболист покинул Велмар", false)]
    [InlineData("uk", "вибори", "Дату виборів перенесли", true)]
    [InlineData("uk", "лікарня", "Нову лікарню відкрито у Велмарі", true)]
    [InlineData("es", "elección", "Las elecciones de mayo se aplazan", true)]
    [InlineData("es", "puerto", "La puerta del museo se cierra", false)]
    [InlineData("fr", "hôpital", "Deux hôpitaux ferment à Velmar", true)]
    public void A_word_is_found_in_its_forms(string language, string word, string said, bool isAbout)
    {
        var titled = A.Story(said).WithArticles(An.Article().WithTitle(said).WithLanguage(language)).ToStory();
        var opened = A.Story("Velmar").WithArticles(
            An.Article().WithTitle("Velmar").WithText(said + ".").WithLanguage(language)).ToStory();

        Assert.Equal(isAbout, Chosen(Reader with { Muted = [word] }, titled).Count == 0);
        Assert.Equal(isAbout, Chosen(Reader with { Muted = [word] }, opened).Count == 0);
    }

    [Fact]
    public void Words_of_many_readers_are_sought_without_reading_a_story_again_for_each()
    {
        var story = A.Story("Rail strike ends").WithArticles(
            [.. Enumerable.Range(0, 5).Select(number => An.Article().WithText($"Rail strike {number} ends. ")
                .WithTitle("The rail strike that held up the coast for days has ended").WithLanguage("en"))]).ToStory();
        Chosen(Reader with { Muted = ["octopus"] }, story);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var reader = 0; reader < 100; reader++)
        {
            Chosen(Reader with { Muted = [$"octopus{(char)('a' + (reader % 26))}"] }, story);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 4000);
    }

    [Fact]
    public void A_story_goes_with_a_topic_that_is_off_only_where_all_its_reports_have_that_topic()
    {
        var reader = Reader with { TopicsOff = ["sport"] };
        var sport = A.Story().WithId("sport").WithArticles(
            An.Article().WithTopic("Sport"), An.Article().WithTopic(" SPORT ").WithOutlet("Gazette")).ToStory();
        var both = A.Story().WithId("both").WithArticles(
            An.Article().WithTopic("Sport"), An.Article().WithTopic("Politics").WithOutlet("Gazette")).ToStory();
        var none = A.Story().WithId("none").ToStory();

        Assert.Equal(["both", "none"], Chosen(reader, sport, both, none).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_story_goes_with_a_source_that_is_off_only_where_all_its_reports_came_by_it()
    {
        var reader = Reader with { SourcesOff = [2] };
        var one = A.Story().WithId("one").WithArticles(An.Article().WithSource(2, "Gazette")).ToStory();
        var both = A.Story().WithId("both").WithArticles(
            An.Article().WithSource(2, "Gazette"), An.Article().WithSource(1, "Harbour Post")).ToStory();

        Assert.Equal(["both"], Chosen(reader, one, both));
    }

    [Fact]
    public void A_source_that_is_off_stays_off_under_another_name()
    {
        var renamed = A.Story().WithArticles(An.Article().WithSource(2, "Gazette Online")).ToStory();
        var namesake = A.Story().WithArticles(An.Article().WithSource(3, "Gazette")).ToStory();

        Assert.Empty(Chosen(Reader with { SourcesOff = [2] }, renamed));
        Assert.Single(Chosen(Reader with { SourcesOff = [2] }, namesake));
    }

    [Fact]
    public void A_story_goes_where_each_report_is_unwanted_for_a_reason_of_its_own()
    {
        var reader = Reader with { SourcesOff = [2], TopicsOff = ["Sport"] };
        var story = A.Story().WithArticles(
            An.Article().WithSource(2, "Gazette"),
            An.Article().WithSource(1, "Harbour Post").WithTopic("Sport")).ToStory();

        Assert.Empty(Chosen(reader, story));
    }

    [Fact]
    public void Two_readers_with_other_sources_off_get_each_their_own()
    {
        var story = ByPostGazetteAndHerald().ToStory();

        Assert.Equal(["Gazette", "Herald"], SourcesOf(Without(1, story)));
        Assert.Equal(["Post", "Herald"], SourcesOf(Without(2, story)));
        Assert.Equal(["Gazette", "Herald"], SourcesOf(Without(1, story)));
    }

    [Fact]
    public void The_figures_and_steps_of_a_source_that_is_off_are_not_shown()
    {
        var line = A.FigureLine("killed", FigureRelation.Update, 3, 9);
        line = line with { Values = [line.Values[0], line.Values[1] with { ArticleId = "2" }] };
        var story = ByPostGazetteAndHerald().WithFigures(line).ToStory() with
        {
            Timeline = [.. new[] { "1", "2" }.Select(
                id => new TimelineStep(NewsTime.At(A.Morning), $"Step {id}.", id, "Post"))],
        };

        var read = Without(2, story);

        var shown = Assert.Single(read.Figures);
        Assert.Equal((FigureRelation.Single, 3m), (shown.Relation, Assert.Single(shown.Values).Value));
        Assert.Equal("1", Assert.Single(read.Timeline).ArticleId);
    }

    [Fact]
    public void A_figure_is_as_those_tell_it_that_are_on()
    {
        var line = A.FigureLine("killed", FigureRelation.Update, 3, 9, 12);
        var story = ByPostGazetteAndHerald().WithFigures(
            line with { Values = [.. line.Values.Zip(["1", "2", "3"], (value, id) => value with { ArticleId = id })] },
            line with { Counts = "injured", Values = [line.Values[0] with { ArticleId = "2" }] }).ToStory();

        var shown = Assert.Single(Without(2, story).Figures);

        Assert.Equal(FigureRelation.Update, shown.Relation);
        Assert.Equal([3m, 12m], shown.Values.Select(value => value.Value));
    }

    [Fact]
    public void A_story_of_which_one_report_alone_passes_the_time_is_one()
    {
        var story = A.Story().WithArticles(
            An.Article().WithTitle("The weekly news quiz").WithSource(1, "Post"),
            An.Article().WithTitle("Dam breaks above Tarn").WithSource(2, "Gazette")).ToStory();

        Assert.Single(Chosen(Reader, story));
        Assert.Empty(Chosen(Reader with { SourcesOff = [2] }, story));
    }

    [Fact]
    public void A_muted_word_in_the_title_of_a_source_that_is_off_mutes_nothing()
    {
        var story = A.Story().WithArticles(
            An.Article().WithTitle("Final moved").WithSource(1, "Post"),
            An.Article().WithTitle("Football final").WithSource(2, "Gazette")).ToStory();

        Assert.Empty(Chosen(Reader with { Muted = ["football"] }, story));
        Assert.Single(Chosen(Reader with { Muted = ["football"], SourcesOff = [2] }, story));
    }

    [Fact]
    public void A_report_without_a_topic_keeps_its_story()
    {
        var story = A.Story().WithArticles(
            An.Article().WithTopic("Sport"), An.Article().WithOutlet("Gazette")).ToStory();

        Assert.Single(Chosen(Reader with { TopicsOff = ["sport"] }, story));
    }

    private static StoryDraft ByPostGazetteAndHerald() => A.Story().WithArticles(
        An.Article().WithSource(1, "Post"),
        An.Article().WithSource(2, "Gazette"),
        An.Article().WithSource(3, "Herald"));

    private static Story Without(long source, Story story) =>
        ReaderChoice.Of(Reader with { SourcesOff = [source] }, story)!; // not null: others tell it

    private static IEnumerable<string> SourcesOf(Story story) =>
        story.Articles.OrderBy(article => article.SourceId).Select(article => article.SourceName);

    private static List<string> Chosen(Subscriber reader, params Story[] stories) =>
        [.. ReaderChoice.For(reader, stories).Select(story => story.Id)];
}
