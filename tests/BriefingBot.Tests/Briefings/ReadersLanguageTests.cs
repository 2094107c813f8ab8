using BriefingBot.Briefings;
using BriefingBot.Stories;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings;

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
