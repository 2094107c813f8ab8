using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>What a page says of other things than its article.</summary>
public sealed class OthersDataTests
{
    private const string Stated =
        "<meta itemprop='datePublished' content='2024-01-01T00:00:00Z'><span itemprop='author'>Olav Renn</span>";

    [Theory]
    [InlineData($"<aside>{Stated}</aside>")]
    [InlineData($"<div class='related'><h3>Salt prices</h3>{Stated}</div>")]
    [InlineData($"<div itemscope itemtype='https://schema.org/Comment'>{Stated}</div>")]
    [InlineData($"<div itemscope itemtype='https://schema.org/Event'>{Stated}</div>")]
    [InlineData($"<section><article><h3>Salt prices</h3>{Stated}</article></section>")]
    [InlineData($"<blockquote>{Stated}</blockquote>")]
    public void Microdata_of_other_things_is_not_the_page_s(string box)
    {
        var page = Page($"<article>{Heading}<p>By Ida Brenn</p>{BodyHtml}{box}</article>");

        Assert.Equal((null, "Ida Brenn"), (page.Published, string.Join('|', page.Authors)));
    }

    [Fact]
    public void Of_two_articles_that_of_the_headline_states_the_date()
    {
        const string Type = "itemscope itemtype='https://schema.org/NewsArticle'";
        var page = Page($"<div {Type}>{Stated}</div><div {Type}>{Heading}<time itemprop='datePublished' "
            + $"datetime='2026-05-04'>Monday</time>{BodyHtml}</div>");

        Assert.Equal("2026-05-04", page.Published.ToString());
    }

    [Theory]
    [InlineData($"<div itemscope itemtype='https://schema.org/NewsArticle'>{Heading}{Stated}")]
    [InlineData($"<div itemscope itemtype='https://schema.org/WebPage'>{Heading}{Stated}")]
    [InlineData($"<div>{Heading}{Stated}")]
    public void Microdata_of_the_article_is_the_page_s(string head)
    {
        var page = Page($"{head}{BodyHtml}</div>");

        Assert.Equal(
            ("2024-01-01T00:00:00+00:00", "Olav Renn"), (page.Published.ToString(), string.Join('|', page.Authors)));
    }

    [Theory]
    [InlineData("<p>We will not pay.</p>&mdash; Ida Brenn (@brenn) <a href='https://p.example/1'>May 4, 2019</a>")]
    [InlineData("<p>We will not pay.</p><time datetime='2019-05-04'>4 May 2019</time>")]
    public void The_date_of_what_is_quoted_is_not_the_page_s(string quoted) => Assert.Null(
        Page($"<article>{Heading}<p>{Lead}</p><blockquote>{quoted}</blockquote><p>{Second}</p></article>").Published);

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + Headline
        + "\",\"datePublished\":\"1970-01-01T00:00:00Z\"}</script>")]
    [InlineData("<meta property='article:published_time' content='1969-12-31T23:00:00Z'>")]
    public void The_day_of_a_clock_that_was_never_set_is_no_date(string head) =>
        Assert.Null(Page($"<article>{Heading}{BodyHtml}</article>", head).Published);

    [Theory]
    [InlineData("Received: 12 January 2026; Accepted: 16 March 2026; Published: 4 May 2026", "2026-05-04")]
    [InlineData("Submitted 12 January 2026 | Posted on 4 May 2026", "2026-05-04")]
    [InlineData("Published: 4 May 2026; Received: 12 January 2026", "2026-05-04")]
    [InlineData("4 de mayo de 2026 a las 10:35 p. m.", "2026-05-04")]
    public void Of_several_days_in_a_line_the_one_called_the_text_s_is_its(string line, string day)
    {
        var page = Page($"<article>{Heading}<p>{line}</p>{BodyHtml}</article>");

        Assert.Equal((day, BodyText), (page.Published.ToString(), page.Text));
    }
}
