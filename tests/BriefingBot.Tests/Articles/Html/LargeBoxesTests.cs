using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What is as long as the article beside it, or longer.</summary>
public sealed class LargeBoxesTests
{
    private const string Other =
        "The choir of the cathedral has found a conductor after a search of two years and four concerts on trial.";

    [Theory]
    [InlineData("<div id='onetrust-consent-sdk'>", "</div>")]
    [InlineData("<div class='fc-consent-root'><div>", "</div></div>")]
    [InlineData("<div class='panel' style='display:none'>", "</div>")]
    [InlineData("<section hidden>", "</section>")]
    [InlineData("<div class='sidebar-x'>", "</div>")]
    [InlineData("<div role='dialog'>", "</div>")]
    public void A_box_beside_an_article_is_none_of_it_however_long_it_is(string before, string behind) =>
        Assert.Equal(
            BodyText,
            Page($"<article>{Heading}{BodyHtml}</article>{before}{Paragraphs(Other, Fourth, Other, Fourth, Other)}{behind}")
                .Text);

    [Theory]
    [InlineData("related-x")]
    [InlineData("modal")]
    public void A_box_that_holds_nearly_all_is_the_article_whatever_it_is_called(string name) =>
        Assert.Equal(
            BodyText, Page($"<header>{Heading}<p>{Fourth}</p></header><div class='{name}'>{BodyHtml}</div>").Text
                .Replace(Fourth + "\n\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("<article class='teaser'><h3><a href='/{0}'>{1}</a></h3><p>{2}</p></article>")]
    [InlineData("<div><a href='/{0}'><h3>{1}</h3></a><p>{2}</p></div>")]
    [InlineData("<div class='c'><h3><a href='/{0}'>{1}</a></h3><p>{2}</p></div>")]
    public void Teasers_of_short_headings_are_known_beside_an_article_of_any_length(string card)
    {
        var cards = string.Concat(((string[])["Five walks", "Last shop", "Bread dearer", "Choir sings"]).Select(
            (heading, at) => string.Format(null, card, at, heading, Other)));

        foreach (var body in (string[][])[[Lead], Body, [.. Body, .. Body.Select(line => line + line)]])
        {
            Assert.Equal(
                string.Join("\n\n", body),
                Page($"<main><div>{Heading}{Paragraphs(body)}</div><section><h2>More news</h2>{cards}</section></main>")
                    .Text);
        }
    }

    [Fact]
    public void Parts_of_an_article_may_have_short_linked_headings()
    {
        var parts = string.Concat(((string[])["The lock", "The mole", "The dock"]).Select(
            (heading, at) => $"<div><h2><a href='/{at}'>{heading}</a></h2><p>{Body[at]}</p></div>"));

        Assert.Equal(
            BodyText, Page($"<article>{Heading}{parts}</article>").Text);
    }
}
