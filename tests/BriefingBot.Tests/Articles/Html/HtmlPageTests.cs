using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class HtmlPageTests
{
    private static readonly string Text = string.Join("\n\n", Body);

    [Fact]
    public void The_text_comes_out_and_nothing_around_it()
    {
        var page = Extract($"""
            <!doctype html><html lang="en-GB"><head><title>Ferry runs aground | Senn Tribune</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
            <div class="cookie-banner"><p>We use cookies to make this site better for all of our readers, and you can accept or refuse them here at any time.</p></div>
            <article><h1>Ferry runs aground</h1><div class="share-bar">Share</div>
            <figure><img src="/i.jpg"><figcaption>The ferry. Jane Doe/Nordphoto</figcaption></figure>
            {Paragraphs(Lead, Second)}<div class="newsletter-box"><p>Get the best of the islands in your mailbox every morning, free of charge and without obligation.</p></div>
            {Paragraphs(Third, Fourth)}</article>
            <aside class="related"><h3>Related</h3><p>The old lighthouse of Senn is for sale again, and nobody seems to want it for the price asked.</p></aside>
            <section id="comments"><p>I was on this ferry, and I can tell you that the crew was as calm as it could be in such an hour.</p></section>
            <footer><p>© 2026 Senn Tribune Ltd. All rights reserved. Reproduction without permission is not allowed in any form.</p></footer></body></html>
            """, "page.html");

        Assert.Equal(Text, page.Text);
        Assert.Equal(("Ferry runs aground", "Senn Tribune", "en"), (page.Title, page.Outlet, page.Language));
    }

    [Fact]
    public void Lists_quotes_sub_headings_and_tables_of_facts_are_text()
    {
        var page = Extract($"""
            <html><body><article>{Paragraphs(Lead)}<h2>What is known</h2><ul><li>The ship is towed at high tide</li><li>The captain is heard</li></ul>
            <blockquote><p>We never were in danger, said one of the passengers on the pier.</p></blockquote>
            <table><tr><th>Ship</th><th>Built</th></tr><tr><td>Senn II</td><td>1998</td></tr></table>{Paragraphs(Second, Third, Fourth)}</article></body></html>
            """, "page.html");

        Assert.Equal(
            [Lead, "What is known", "The ship is towed at high tide", "The captain is heard", "We never were in "
                + "danger, said one of the passengers on the pier.", "Ship Built", "Senn II 1998", Second, Third,
                Fourth],
            page.Text.Split("\n\n"));
    }

    [Fact]
    public void Metadata_comes_from_json_ld()
    {
        var page = Extract($$"""
            <html><head><title>x</title><link rel="canonical" href="https://e.example/a?utm_source=feed">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2026-05-04T08:10:00Z",
            "dateModified":"2026-05-04T09:00:00Z","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Organization","name":"Nordwire"}],"publisher":{"@type":"Organization","name":"Senn Tribune"},
            "image":["https://e.example/i.jpg"]}]}</script></head><body>{{Paragraphs(Body)}}</body></html>
            """, "page.html");

        Assert.Equal(("Ferry runs aground", "Senn Tribune", "Nordwire"), (page.Title, page.Outlet, page.Origin));
        Assert.Equal(
            ("2026-05-04T08:10:00+00:00", "2026-05-04T09:00:00+00:00"),
            (page.Published?.ToString(), page.Modified?.ToString()));
        Assert.Equal(["Jane Doe"], page.Authors);
        Assert.Equal("https://e.example/i.jpg", page.Image?.AbsoluteUri);
        Assert.Equal("https://e.example/a", page.Url?.AbsoluteUri);
    }

    [Theory]
    [InlineData(
        "<meta property='article:published_time' content='2026-05-04T08:10:00+02:00'>",
        "",
        "2026-05-04T08:10:00+02:00")]
    [InlineData("", "<time datetime='2026-05-04'>yesterday</time>", "2026-05-04")]
    [InlineData("", "<span itemprop='datePublished' content='2026-05-04'></span>", "2026-05-04")]
    [InlineData("", "<div>Published: May 4, 2026</div>", "2026-05-04")]
    [InlineData("", "<div>The story of 1998</div>", null)]
    public void The_day_is_found_where_the_page_states_it(string head, string body, string? published)
    {
        Assert.Equal(
            published,
            Extract(
                $"<html><head>{head}</head><body>{body}{Paragraphs(Body)}</body></html>",
                "page.html").Published?.ToString());
    }

    [Fact]
    public void The_day_may_stand_in_the_address()
    {
        Assert.Equal(
            "2026-05-04",
            Extract(
                $"<html><body>{Paragraphs(Body)}</body></html>",
                "page.html",
                url: "https://e.example/2026/05/04/ferry").Published?.ToString());
    }

    [Fact]
    public void A_page_of_another_site_s_address_is_not_believed()
    {
        var page = Extract(
            $"<html><head><link rel=canonical "
                + $"href='https://other.example/a'></head><body>{Paragraphs(Body)}</body></html>",
            "page.html",
            url: "https://e.example/b?fbclid=1");

        Assert.Equal("https://e.example/b", page.Url?.AbsoluteUri);
    }

    [Fact]
    public void Paragraphs_parted_by_line_breaks_are_parted()
    {
        Assert.Equal(
            Text, Extract($"<html><body><div>{string.Join("<br><br>", Body)}</div></body></html>", "page.html").Text);
    }

    [Fact]
    public void A_box_that_is_left_out_parts_the_text_before_it_from_that_behind() => Assert.Equal(
        Text,
        Extract(
            $"<html><body><div>{Body[0]}<div class='ad-slot'>Buy shoes now</div>{string.Join("<br><br>", Body[1..])}"
                + "</div></body></html>",
            "page.html").Text);

    [Theory]
    [InlineData("<a name='top'>")]
    [InlineData("<a id='top'></p>")]
    public void An_anchor_without_an_address_makes_no_link_of_the_text(string anchor) => Assert.Equal(
        Text,
        Extract(
            $"<html><body><div>{anchor}{string.Concat(Body.Select(line => $"<p>{line}</p>"))}</div></body></html>",
            "page.html").Text);

    [Fact]
    public void Unclosed_tags_and_entities_are_read_as_browsers_do()
    {
        Assert.Equal(
            "Caf\u00e9 & harbour – open again after the storm of Monday, said the owner of the place to the paper.",
            Extract(
                "<html><body><div><p>Caf&eacute; &amp; harbour &ndash; <b>open <i>again</b> after the storm of "
                    + "Monday, said the owner of the place to the paper.<p></div>",
                "page.html").Text);
    }
}
