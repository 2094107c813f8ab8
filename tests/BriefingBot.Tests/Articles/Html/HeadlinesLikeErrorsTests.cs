using BriefingBot.Articles.Pages;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Headlines that begin like an error's title, and titles of errors.</summary>
public sealed class HeadlinesLikeErrorsTests
{
    [Theory]
    [InlineData("Access denied: how Brackholm lost its ferry")]
    [InlineData("404 Media")]
    [InlineData("503 ferries laid up in Brackholm")]
    [InlineData("Error 404: the island that vanished from the chart")]
    [InlineData("Security check at the harbour of Brackholm finds guns")]
    [InlineData("Just a moment that changed the harbour")]
    [InlineData("Page not found: the log that the captain lost")]
    [InlineData("Seite nicht gefunden: das Logbuch von Brackholm")]
    [InlineData("The last page of the log of Brackholm was not found")]
    public void Several_paragraphs_below_such_a_headline_are_an_article(string title)
    {
        var page = Page($"<main><h1>{title}</h1>{BodyHtml}</main>", title: title);

        Assert.Equal((PageKind.Article, BodyText), (page.Kind, page.Text));
    }

    [Theory]
    [InlineData("403 arrests in Brackholm")]
    [InlineData("500,000 leave the islands")]
    public void One_paragraph_below_a_number_of_people_is_an_article(string title) =>
        Assert.Equal(PageKind.Article, Page($"<main><h1>{title}</h1><p>{Lead}</p></main>", title: title).Kind);

    [Theory]
    [InlineData("403 Forbidden")]
    [InlineData("404 - Page not found")]
    [InlineData("503 Service Temporarily Unavailable")]
    [InlineData("Error 404: no such page")]
    [InlineData("Access denied to this resource")]
    [InlineData("Attention Required! | Lake Post")]
    public void One_paragraph_below_an_error_s_title_is_an_error(string title) =>
        Assert.Equal(PageKind.Error, Page($"<main><h1>{title}</h1><p>{Lead}</p></main>", title: title).Kind);

    [Theory]
    [InlineData("404 | Lake Post")]
    [InlineData("Page not found - Lake Post")]
    [InlineData("Just a moment...")]
    [InlineData("404: Page not found")]
    [InlineData("Error 404: The page that you requested could not be found")]
    [InlineData("Page not found: Lake Post")]
    [InlineData("Lake Post: Page not found")]
    [InlineData("Lake Post - The page was not found")]
    [InlineData("Access denied | lakepost.example used a shield to restrict access")]
    public void An_error_that_shows_other_articles_is_one(string title) =>
        Assert.Equal(PageKind.Error, Page($"<main><h1>{title}</h1>{BodyHtml}</main>", title: title).Kind);
}
