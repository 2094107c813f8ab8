using AngleSharp.Html.Parser;
using BriefingBot.Text.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Markup;

public sealed class HtmlLinksTests
{
    private static readonly Uri Base = new("https://h.example/news/a.html");

    [Theory]
    [InlineData("<a href=\"b.html\">b</a>", "<a href=\"https://h.example/news/b.html\">b</a>")]
    [InlineData("<a href='/b?x=1&amp;y=2'>b</a>", "<a href='https://h.example/b?x=1&amp;y=2'>b</a>")]
    [InlineData("<img class=wide src=../i.jpg>", "<img class=wide src=\"https://h.example/i.jpg\">")]
    [InlineData("<img SRC = \" i.jpg \" alt='a > b'>", "<img SRC = \"https://h.example/news/i.jpg\" alt='a > b'>")]
    [InlineData("<img src=\"//cdn.example/i.jpg\">", "<img src=\"https://cdn.example/i.jpg\">")]
    [InlineData("<a href=\"#note\">1</a>", "<a href=\"https://h.example/news/a.html#note\">1</a>")]
    [InlineData("<a href=\"?page=2\">2</a>", "<a href=\"https://h.example/news/a.html?page=2\">2</a>")]
    [InlineData(
        "<img srcset=\"s.jpg 1x, /l.jpg 2x\" src=\"s.jpg\">",
        "<img srcset=\"https://h.example/news/s.jpg 1x, https://h.example/l.jpg 2x\" "
            + "src=\"https://h.example/news/s.jpg\">")]
    [InlineData(
        "<video poster=\"p.jpg\"></video><blockquote cite=\"q\">",
        "<video poster=\"https://h.example/news/p.jpg\"></video><blockquote cite=\"https://h.example/news/q\">")]
    [InlineData(
        "<div xml:base=\"/may/\"><div><a href=\"1\">1</a></div><p xml:base=\"x/\"><a href=\"2\">2</a></p><a "
            + "href=\"3\">3</a></div><a href=\"4\">4</a>",
        "<div xml:base=\"/may/\"><div><a href=\"https://h.example/may/1\">1</a></div><p xml:base=\"x/\"><a "
            + "href=\"https://h.example/may/x/2\">2</a></p><a href=\"https://h.example/may/3\">3</a></div><a "
            + "href=\"https://h.example/news/4\">4</a>")]
    [InlineData("<a href=\"größe\">g</a>", "<a href=\"https://h.example/news/größe\">g</a>")]
    public void Relative_addresses_become_absolute(string html, string expected) =>
        Assert.Equal(expected, HtmlLinks.Resolve(html, Base));

    [Theory]
    [InlineData(
        "<a href=\"https://o.example/x\">x</a> <a href='mailto:a@o.example'>m</a> <img "
            + "src=\"data:image/gif;base64,R0\">")]
    [InlineData("<a href=\"javascript:void(0)\">x</a> <a href=\"\">y</a> <a href=>z</a>")]
    [InlineData("Write href=\"b.html\" into the tag; a > href='c' too.")]
    [InlineData("<img data-src=\"b.jpg\" class=\"src=x\">")]
    [InlineData("<a href=\"unfinished")]
    public void Everything_else_stays_as_it_is(string html) => Assert.Same(html, HtmlLinks.Resolve(html, Base));

    [Fact]
    public void Without_a_base_nothing_is_guessed()
    {
        Assert.Equal("<a href=\"b\">", HtmlLinks.Resolve("<a href=\"b\">", baseUrl: null));
        Assert.Equal(
            "<p xml:base=\"https://o.example/\"><a href=\"https://o.example/b\"></p><a href=\"c\">",
            HtmlLinks.Resolve("<p xml:base=\"https://o.example/\"><a href=\"b\"></p><a href=\"c\">", baseUrl: null));
    }

    [Fact]
    public void After_it_every_address_is_absolute_and_every_word_the_same()
    {
        string[] pieces =
        [
            "<a href=\"b\">", "<a title='x > y' href = '/c?d=1&amp;e=2'>", "</a>", "<img src=f.png>",
            "<img alt=\"href='no'\" src='//g.example/'>", "<p xml:base=\"h/\">", "</p>", "<br/>", " a > b ",
            " href=\"no\" ", "&amp; ", "< ",
        ];
        var texts = Gen.Elements(pieces).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();
        Prop.ForAll(texts, html =>
        {
            var (before, after) = (new HtmlParser()
                .ParseDocument(html), new HtmlParser()
                .ParseDocument(HtmlLinks.Resolve(html, Base)));
            return before.DocumentElement.TextContent == after.DocumentElement.TextContent
                // not null: it has one of the two
                && after.QuerySelectorAll("[href],[src]")
                .All(
                element =>
                    (element.GetAttribute("href")
                        ?? element.GetAttribute("src"))!.StartsWith("https://", StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }
}
