using BriefingBot.Briefings.Between;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>Which stories are worth an alert to whom, without a database.</summary>
public sealed class AlertWatchTests
{
    private static readonly AlertSettings On = new() { IsOn = true, Since = A.Morning };

    [Fact]
    public void A_story_is_matched_by_each_word_and_topic_once()
    {
        var story = By("Flood in Tarn", "Hill Courier", "Harbour Post");
        var reader = A.Reader() with
        {
            Followed = ["tarn"],
            Alerts = On with { Words = ["flood", "Tarn", "fire"], Topics = ["WEATHER ", "Sport"] },
        };

        var match = Assert.Single(new AlertWatch([story, By("Budget passed", "Gazette", "Herald")]).For(reader));

        Assert.Equal(story.Id, match.Story.Id);
        Assert.Equal(["tarn", "flood", "WEATHER "], match.Words);
        Assert.Empty(match.Figures);
    }

    [Fact]
    public void Enough_outlets_and_a_report_since_alerts_were_asked_for_make_an_alert()
    {
        var story = By("Flood in Tarn", "Hill Courier", "Harbour Post");

        Assert.Equal(["s1"], Matched([story], On with { Words = ["flood"], Outlets = 2 }));
        Assert.Empty(Matched([story], On with { Words = ["flood"], Outlets = 3 }));
        Assert.Empty(Matched([story], On with { Words = ["flood"], Since = A.Morning.AddTicks(1) }));
        Assert.Empty(Matched([story], On with { Words = ["flood"], Since = null }));
    }

    [Theory]
    [InlineData("https://evil.example/1", "https://news.evil.example/2", 0)]
    [InlineData("https://post.example/1", "https://courier.example/2", 1)]
    public void What_one_feed_says_that_others_say_is_confirmed_where_its_links_lead_to_them(
        string one, string other, int alerts)
    {
        var story = A.Story().WithArticles(
            An.Article().WithId("1").WithTitle("Flood in Tarn").WithText("A flood, the Post found out by itself.")
                .WithOutlet("Harbour Post").WithUrl(one),
            An.Article().WithId("2").WithTitle("Flood in Tarn").WithText("The Courier saw water in the town of Tarn.")
                .WithOutlet("Hill Courier").WithUrl(other)).ToStory();

        Assert.Equal(2, story.Outlets.Count);
        Assert.Equal(alerts, Matched([story], On with { Words = ["flood"] }).Count());
    }

    [Fact]
    public void An_outlet_that_the_reader_switched_off_confirms_nothing()
    {
        var flood = By("Flood in Tarn", "Hill Courier", "Harbour Post");
        var toll = WithToll("killed", (120, FigureBound.Exact, "1"), (130, FigureBound.Exact, "2"));
        var reader = A.Reader() with
        {
            SourcesOff = [2],
            Alerts = On with { Words = ["flood"], Topics = ["Weather"], Figures = [new(100, "killed")] },
        };

        Assert.Empty(new AlertWatch([flood]).For(reader));
        Assert.Empty(new AlertWatch([toll]).For(reader with { Alerts = On with { Figures = [new(100, "killed")] } }));
    }

    [Fact]
    public void A_report_since_alerts_were_asked_for_and_one_of_the_topic_are_enough()
    {
        var story = By("Flood in Tarn", "Hill Courier", "Harbour Post");
        var mixed = story with
        {
            Articles =
            [
                story.Articles[0] with { FirstSeen = A.Morning.AddHours(-2), Topic = null }, story.Articles[1],
            ],
        };

        Assert.Equal(["s1"], Matched([mixed], On with { Words = ["flood"] }));
        Assert.Equal(["s1"], Matched([mixed], On with { Topics = ["Weather"] }));
    }

    [Fact]
    public void Of_two_stories_the_more_important_comes_first()
    {
        var (small, great) = (
            By("Flood in Tarn", "Hill Courier", "Harbour Post") with { Importance = 1 },
            By("Flood in Velmar", "Hill Courier", "Harbour Post") with { Id = "s2", Importance = 2 });

        Assert.Equal(["s2", "s1"], Matched([small, great], On with { Words = ["flood"] }));
    }

    [Fact]
    public void A_figure_alerts_where_enough_outlets_give_it_and_the_greatest_bound_is_named_first()
    {
        var story = WithToll("killed", (120, FigureBound.Exact, "1"), (130, FigureBound.Exact, "2"));

        var alerts = On with
        {
            Figures = [new(50, "killed"), new(120, "killed"), new(130, "killed"), new(1, "injured")],
        };
        var match = Assert.Single(new AlertWatch([story]).For(A.Reader() with { Alerts = alerts }));

        Assert.Equal([new FigureAlert(120, "killed"), new FigureAlert(50, "killed")], match.Figures);
        Assert.Empty(match.Words);
        Assert.Empty(Matched([story], alerts with { Since = A.Morning.AddTicks(1) }));
    }

    [Theory]
    [InlineData(FigureBound.UpTo)]
    [InlineData(FigureBound.LessThan)]
    public void A_toll_that_may_as_well_be_lower_alerts_nobody(FigureBound bound)
    {
        var story = WithToll("killed", (120, FigureBound.Exact, "1"), (130, bound, "2"));

        Assert.Empty(Matched([story], On with { Figures = [new(100, "killed")] }));
    }

    [Fact]
    public void A_toll_of_history_and_one_that_no_edition_shows_alert_nobody()
    {
        var story = WithToll("killed", (120, FigureBound.Exact, "1"), (130, FigureBound.Exact, "2"));
        var alerts = On with { Figures = [new(100, "killed")] };

        Assert.Equal(["s1"], Matched([story], alerts));
        Assert.Empty(Matched([story with { Figures = [story.Figures[0] with { IsHistory = true }] }], alerts));
        Assert.Empty(Matched([story with { Figures = [story.Figures[0] with { IsShown = false }] }], alerts));
    }

    [Theory]
    [InlineData("1", "2", 1)]
    [InlineData("1", "3", 0)]
    public void A_toll_alerts_by_the_outlets_that_give_it_in_any_of_their_reports(string one, string other, int alerts)
    {
        var story = WithToll("killed", (120, FigureBound.Exact, one), (130, FigureBound.Exact, other)) with
        {
            Articles = By("Flood in Tarn", "Hill Courier", "Harbour Post", "Hill Courier").Articles,
        };

        Assert.Equal(alerts, Matched([story], On with { Figures = [new(100, "killed")] }).Count());
    }

    [Fact]
    public void A_toll_about_which_reports_differ_alerts_though_no_edition_shows_it()
    {
        var story = WithToll("killed", (120, FigureBound.Exact, "1"), (130, FigureBound.Exact, "2"));
        var disputed = story.Figures[0] with { Relation = FigureRelation.Disagreement, IsShown = false };
        var alerts = On with { Figures = [new(100, "killed")] };

        Assert.Equal(["s1"], Matched([story with { Figures = [disputed] }], alerts));
        Assert.Empty(Matched([story with { Figures = [disputed with { IsHistory = true }] }], alerts));
    }

    [Fact]
    public void Of_a_told_story_a_bound_that_was_passed_before_is_not_new()
    {
        var story = WithToll("killed", (120, FigureBound.Exact, "1"), (130, FigureBound.Exact, "2"));
        var match = new AlertMatch(story, [], [new(120, "killed"), new(50, "killed")]);
        var told = ToldStory.Of(WithToll("killed", (60, FigureBound.Exact, "1"), (50, FigureBound.Exact, "2")), []);

        Assert.Equal(new FigureAlert(120, "killed"), match.NewTo(null));
        Assert.Equal(new FigureAlert(120, "killed"), match.NewTo(told));
        Assert.Null(match.NewTo(ToldStory.Of(story, [])));
        var other = ToldStory.Of(WithToll("injured", (500, FigureBound.Exact, "1")), []);
        Assert.Equal(new FigureAlert(120, "killed"), match.NewTo(other));
        var exactly = ToldStory.Of(WithToll("killed", (120, FigureBound.Exact, "1"), (80, FigureBound.Exact, "2")), []);
        Assert.Null(match.NewTo(exactly));
    }

    private static IEnumerable<string> Matched(IReadOnlyList<Story> stories, AlertSettings alerts) =>
        new AlertWatch(stories).For(A.Reader() with { Alerts = alerts }).Select(match => match.Story.Id);

    private static Story By(string headline, params string[] outlets) => A.Story().WithArticles(
        outlets.Select((outlet, index) => An.Article().WithId($"{index + 1}").WithSource(index + 1, outlet)
            .WithTitle(headline).WithTopic("Weather").WithText($"{headline}, {outlet} found out by itself.")))
        .ToStory();

    private static Story WithToll(string counts, params (decimal Value, FigureBound Bound, string Article)[] values)
    {
        var line = A.FigureLine(counts, FigureRelation.Update, [.. values.Select(value => value.Value)]);
        return By("Flood in Tarn", "Hill Courier", "Harbour Post") with
        {
            Figures =
            [
                line with
                {
                    Values =
                    [
                        .. line.Values.Zip(values, (figure, value) => figure with
                        {
                            Bound = value.Bound, ArticleId = value.Article,
                        }),
                    ],
                },
            ],
        };
    }
}
