using System.Text;
using AngleSharp.Html.Parser;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>Which links of a front page are articles, over made-up pages of many builds.</summary>
public sealed class ArticleLinksTests
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Pages =>
        [.. FrontPages.All, .. MoreFrontPages.All, .. OtherFrontPages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_links_to_articles_are_found_under_their_headlines_and_no_others(
        string name, string url, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var wanted = page.QuerySelectorAll("[data-story]")
            .Select(link => link.GetAttribute("data-story")!)
            .Where(story => story.Length > 0)
            .Order(StringComparer.Ordinal);

        var found = Read(url, html).Select(entry => entry.Title ?? entry.Id).Order(StringComparer.Ordinal);

        Assert.True(
            wanted.SequenceEqual(found),
            $"{name}\nmissed: {string.Join(" | ", wanted.Except(found))}\nwrong: "
                + $"{string.Join(" | ", found.Except(wanted))}");
    }

    [Fact]
    public void A_label_of_a_hundred_thousand_dots_neither_costs_its_page_nor_comes_whole()
    {
        var link = $"<a href='/2026/05/04/some-long-story-slug-number' aria-label='{new string('.', 100_000)}Z'></a>";

        var entry = Assert.Single(Read("https://harbour.example/", $"<body><div>{link}</div></body>"));

        Assert.True(entry.Title!.Length <= 251, "It is cut.");
    }

    [Fact]
    public void A_selector_overrides_what_the_page_looks_like_and_may_name_the_links_or_what_they_stand_in()
    {
        string[] wanted = ["Get our morning briefing in your inbox"];

        Assert.Equal(
            wanted, Read("https://harbour.example/", FrontPages.Newspaper, "aside").Select(entry => entry.Title));
        Assert.Equal(
            wanted, Read("https://harbour.example/", FrontPages.Newspaper, "aside > a").Select(entry => entry.Title));
        Assert.Empty(Read("https://harbour.example/", FrontPages.Newspaper, "a[["));
    }

    [Fact]
    public void The_time_beside_a_link_is_the_time_of_its_article()
    {
        var entries = Read("https://harbour.example/", FrontPages.Newspaper);

        Assert.Equal(
            new DateTimeOffset(2026, 5, 4, 7, 0, 0, TimeSpan.Zero),
            entries.Single(entry => entry.Title == "Minister resigns over harbour loan").Published);
        Assert.Null(entries.Single(entry => entry.Title == "Vote put off").Published);
    }

    [Fact]
    public void The_same_article_with_tracking_in_one_of_its_links_is_one_entry() => Assert.Single(Read(
        "https://h.example/",
        "<h2><a href='/2026/05/04/bridge-closed-after-crash?utm_source=top'>Bridge closed after "
            + "crash</a></h2><h2><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after crash</a></h2>"));

    [Fact]
    public void Markup_inside_scripts_and_unclosed_paragraphs_do_not_make_a_page_too_deep_to_be_read() =>
        Assert.Single(Read(
        "https://h.example/",
        string.Concat(Enumerable.Repeat("<script>var a = '<div><div>';</script><p>Hello<li>One<!-- <div> -->", 1_000))
            + "<h2><a href='/2026/05/04/bridge-closed-after-crash'>Bridge closed after crash</a></h2>"));

    [Theory]
    [InlineData("<div>", 30_000, "")]
    [InlineData("<div class=post><a href='/2026/05/04/", 3_000, "'>Words of a headline here</a>")]
    [InlineData("<a href='/2026/05/04/a-b-c-d'><b>", 20_000, "")]
    [InlineData("<ul class=menu><li><a href='/x-y-z-w/1'>", 10_000, "")]
    public void A_hostile_page_is_read_to_its_end(string repeated, int times, string after) =>
        Assert.True(
            Read(
                "https://h.example/",
                string.Concat(
                    Enumerable.Range(0, times)
                        .Select(i => repeated + (after.Length > 0 ? i + after : "")))).Count <= 200);

    internal static IReadOnlyList<Entry> Read(string url, string html, string? selector = null) =>
        PageSource.Read(
            new FetchedDocument(url, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", new Uri(url)),
            selector).Entries;
}
