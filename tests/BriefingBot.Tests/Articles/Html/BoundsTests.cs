using System.Diagnostics;
using System.Text;
using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Articles.Html;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg>")]
    public void Deeply_nested_elements_are_flattened(string tag)
    {
        var page = Extract("<html><body>" + string.Concat(Enumerable.Repeat(tag, 100_000)) + "<p>" + MadeUpPages.Lead);

        Assert.DoesNotContain("<", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word ", 180_000)]
    [InlineData("a", 900_000)]
    [InlineData("<", 900_000)]
    [InlineData("<p>abcd", 200_000)]
    [InlineData("&amp;", 180_000)]
    [InlineData("(A) - ", 150_000)]
    [InlineData("1. ", 300_000)]
    public void A_large_page_is_read(string piece, int times)
    {
        var body = new StringBuilder("<!doctype html><p>").Insert(18, piece, times).ToString();

        Assert.NotNull(Extract(body).Text);
        Assert.NotNull(Extract(body[18..]).Text);
    }

    [Trait("Category", "Clock")]
    [Theory]
    [InlineData("<time>soon</time>", 45_000)]
    [InlineData("<p>See also</p>", 45_000)]
    [InlineData("<ruby><rt>x", 1)]
    [InlineData("<rt>x", 45_000)]
    public void What_stands_on_a_page_a_great_many_times_is_looked_at_once(string piece, int times)
    {
        var watch = Stopwatch.StartNew();

        var page = Extract($"<p>{MadeUpPages.Lead}</p><p>{MadeUpPages.Second}</p><ruby>"
            + string.Concat(Enumerable.Repeat(piece, times)));

        // a guard against the square, no measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.NotNull(page.Text);
    }

    [Theory]
    [InlineData(" - lower")]
    [InlineData(" | Harbour")]
    [InlineData(" :: x")]
    [InlineData("Long")]
    public void A_title_of_a_megabyte_is_cut_and_costs_no_more_than_a_text(string part)
    {
        var title = "Council closes bridge after crash" + string.Concat(Enumerable.Repeat(part, 150_000));
        var author = string.Concat(Enumerable.Repeat("x ", 400_000));
        var watch = Stopwatch.StartNew();

        var page = Extract($"<title>{title}</title><meta property=og:title content='{title}'>"
            + $"<meta name=author content='{author}'>"
            + $"<meta property=og:site_name content=Harbour><h1>{title}</h1><h2>{title}</h2>"
            + $"<div class=login><h3>{title}</h3></div><p>{MadeUpPages.Lead}</p>");
        var entry = new Entry { Id = "1", Title = title };
        var article = ArticleReader.Read(entry, "Harbour", DateTimeOffset.UnixEpoch, page);

        // a guard against the square, no measure
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.StartsWith("Council closes bridge after crash", article.Title, StringComparison.Ordinal);
        Assert.InRange(article.Title!.Length, 20, 4000); // not null: it begins with words
        Assert.InRange(entry.Title.Length, 2000, 4000);
    }

    [Fact]
    public void Any_bytes_are_read()
    {
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            var bytes = new byte[random.Next(1, 20_000)];
            random.NextBytes(bytes);
            Assert.NotNull(
                PageExtractor.Extract(
                    new FetchedDocument(
                        i % 2 == 0 ? "x.html" : "x.txt",
                        bytes,
                        i % 3 == 0 ? "text/html; charset=utf-16" : null,
                        null)).Text);
        }
    }

    [Fact]
    public void Any_mixture_of_markup_is_read()
    {
        string[] pieces =
        [
            "<p>", "</p>", "<div class=\"", "\">", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",",
            "</script>", "<!--", "-->", "<![CDATA[", "&#x", "&nbsp", "<title>", "</body>", "<table>", "<td>",
            "text of it. ", "\u0000", "<a href='", "'>", "{[", "]}", "<meta content=", "<time datetime=2026-13-45>",
        ];
        var random = new Random(11);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 200).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(Extract("<html>" + text).Text);
        }
    }

    private static ExtractedPage Extract(string text) => MadeUpPages.Extract(text, "page.html");
}
