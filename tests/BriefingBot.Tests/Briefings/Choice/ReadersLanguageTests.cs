using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Stories;
using BriefingBot.Text;

namespace BriefingBot.Tests.Briefings.Choice;

public sealed class ReadersLanguageTests
{
    [Theory]
    [InlineData("de", "Fähre läuft auf Grund", "2")]
    [InlineData("en", "Ferry runs aground", "1,3")]
    [InlineData("fr", "Ferry runs aground", "1,3")] // nobody tells it in French: as most do
    public void A_reader_gets_the_reports_of_one_language(string language, string headline, string articles)
    {
        var story = ReadersLanguage.Of(Told(), language);

        Assert.Equal(headline, story.Headline);
        Assert.Equal(articles, string.Join(',', story.Articles.Select(article => article.Id)));
    }

    [Theory]
    [InlineData("Drei Tote bei Brand im Harrow-Tunnel", "Nine dead in Harrow Tunnel fire")]
    [InlineData("Harrow-Tunnel nach Brand gesperrt", "Harrow-Tunnel nach Brand gesperrt")]
    public void An_old_report_of_the_readers_language_heads_nothing_once_its_count_has_grown(
        string title, string headline)
    {
        var old = Reports.Report(
            "de", title, "Bei einem Brand im Harrow-Tunnel sind drei Menschen getötet worden, sagte die Polizei.",
            Reports.Morning) with
        { Language = "de" };
        Article Later(string id, string text, int hour) => Reports.Report(
            id, "Nine dead in Harrow Tunnel fire", text, Reports.Morning.AddHours(hour), id) with
        { Language = "en" };
        var story = Reports.Build(
            old, Later("Post", "Nine people were killed in a fire in the Harrow Tunnel, police said.", 3),
            Later("Gazette", "A fire in the Harrow Tunnel killed nine people, the governor said.", 4));

        Assert.Equal(headline, ReadersLanguage.Of(story, "de").Headline);
    }

    [Fact]
    public void Of_a_source_that_is_off_nothing_is_told()
    {
        var told = Told();
        var story = told with
        {
            Articles = [.. told.Articles.Select(article =>
                article with { SourceId = article.Outlet == "Hafenblatt" ? 2 : 1 })],
        };
        var reader = NewSubscriber.For(1, new BriefingOptions(), A.Morning);

        var read = ReaderChoice.Of(reader with { SourcesOff = [1] }, story)!;

        Assert.Equal(
            ("Fähre läuft auf Grund", "Hafenblatt"),
            (read.Headline, Assert.Single(read.Outlets)));
        Assert.Null(ReaderChoice.Of(reader with { SourcesOff = [1, 2] }, story));
        Assert.Same(story, ReaderChoice.Of(reader, story));
    }

    [Fact]
    public async Task A_list_of_headlines_is_in_the_readers_language()
    {
        var reader = NewSubscriber.For(1, new BriefingOptions(), A.Morning) with { Language = "de" };

        var told = await CatchUp.OfAsync(reader, StoryPool.Of([Told()]), most: 3, faults: [], CancellationToken.None);

        Assert.Equal("Fähre läuft auf Grund", Assert.Single(told).Headline);
    }

    private static Story Told()
    {
        var story = A.Story().WithArticles(
            An.Article().WithTitle("Ferry runs aground").WithOutlet("Harbour Post"),
            An.Article().WithTitle("Fähre läuft auf Grund").WithOutlet("Hafenblatt"),
            An.Article().WithTitle("Ferry runs aground").WithOutlet("Gazette")).ToStory();
        return story with
        {
            Articles = [.. story.Articles.Select(article =>
                article with { Language = article.Outlet == "Hafenblatt" ? "de" : "en" })],
        };
    }
}
