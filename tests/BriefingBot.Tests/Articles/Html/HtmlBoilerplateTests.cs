using BriefingBot.Articles.Pages;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class HtmlBoilerplateTests
{
    private static readonly string Text = string.Join("\n\n", Body);

    [Fact]
    public void Teasers_side_by_side_are_known_by_their_form()
    {
        var cards = string.Concat(Enumerable.Range(1, 4).Select(i =>
            $"<div class='x{i} tile'><h3><a href='/news/{i}'>A headline of another report {i}</a></h3><p>What that "
                + $"other report tells in a sentence long enough to be taken for a paragraph of this one, number "
                + $"{i}.</p></div>"));

        Assert.Equal(
            Text, Extract($"<html><body><div>{Paragraphs(Body)}<div>{cards}</div></div></body></html>", "a.html").Text);
    }

    [Fact]
    public void Boxes_with_links_inside_sentences_are_no_teasers()
    {
        var parts = string.Concat(
            Body.Select(
                paragraph =>
                    $"<section><p>{paragraph} <a href='/map'>A map of the harbour</a> shows where the ship lies on "
                        + $"the sand.</p></section>"));

        Assert.Equal(4, Extract($"<html><body>{parts}</body></html>", "a.html").Text.Split("\n\n").Length);
    }

    [Theory]
    [InlineData(
        "<div class='InlineImage-imageCaption'>People wait on the pier for the boats on Monday, long after the "
            + "ferry had run aground off the harbour.</div>")]
    [InlineData("<p class='photo_credit'>Jane Doe for the Senn Tribune, who was there when the boats came in</p>")]
    [InlineData(
        "<div id='promo-box'><p>Our new podcast tells the stories of the islands, every Friday, wherever you get "
            + "your podcasts from.</p></div>")]
    [InlineData("<p>Click here for more information.</p>")]
    [InlineData("<p>Source: Jane Doe</p>")]
    [InlineData("<iframe src='/map'/>")]
    [InlineData("<p><a href='/b'>Read more about the old lighthouse of Senn</a></p>")]
    [InlineData("<p>https://e.example/a/b</p>")]
    [InlineData("<ul><li><a href='/a'>First headline</a></li><li><a href='/b'>Second headline</a></li></ul>")]
    [InlineData(
        "<div hidden><p>Something that is only shown when a reader has pressed a button which is not here.</p></div>")]
    [InlineData(
        "<div style='display: none'><p>Something that is only shown when a reader has pressed a button which is "
            + "not here.</p></div>")]
    [InlineData(
        "<div role='complementary'><p>The paper's other sections have more on ships, harbours and the weather at "
            + "sea on this day.</p></div>")]
    [InlineData("<!-- a comment --><script>var text = '<p>no text</p>';</script><style>p { color: red }</style>")]
    public void What_stands_inside_and_is_no_text_is_left_out(string box)
    {
        Assert.Equal(
            Text,
            Extract(
                $"<html><body><article>{Paragraphs(Lead, Second)}{box}{Paragraphs(Third, Fourth)}</article></body></html>",
                "a.html").Text);
    }

    [Theory]
    [InlineData("<p>Nordwire writers Jane Doe and Rolf Petersen contributed to this report.</p>")]
    [InlineData("<p>Follow Jane Doe on Chirper @janedoe</p>")]
    [InlineData("<p>Jane Doe is a reporter at the Senn Tribune and writes about the sea.</p>")]
    [InlineData("<h3>What comes next</h3>")]
    public void Notes_at_the_end_about_the_writers_are_left_out(string note)
    {
        Assert.Equal(
            Text,
            Extract(
                $"<html><head><meta name='author' content='Jane "
                    + $"Doe'></head><body><article>{Paragraphs(Body)}{note}</article></body></html>",
                "a.html").Text);
    }

    [Fact]
    public void A_box_that_holds_the_text_is_not_cut_out_because_of_its_name()
    {
        Assert.Equal(
            Text,
            Extract(
                $"<html><body><div class='sidebar-widget related'>{Paragraphs(Body)}</div></body></html>",
                "a.html").Text);
    }

    [Fact]
    public void A_text_in_boxes_with_misleading_names_is_found_at_the_second_look()
    {
        var boxes = string.Concat(Body.Select(paragraph => $"<div class='promo'>{Paragraphs(paragraph)}</div>"));

        Assert.Equal(Text, Extract($"<html><body><div>{boxes}</div></body></html>", "a.html").Text);
    }

    [Fact]
    public void The_text_of_json_ld_stands_in_where_a_script_builds_the_page()
    {
        var page = Extract(
            $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","articleBody":"{{string.Join("<br><br>", Body)}}"}</script></head><body><div id="root"></div></body></html>""",
            "a.html");

        Assert.Equal(Text, page.Text);
    }

    [Fact]
    public void Comments_longer_than_the_article_are_not_the_article()
    {
        var comments = string.Concat(
            Enumerable.Range(0, 6)
                .Select(
                i =>
                    $"<p>I was there too, number {i}, and can only say that the crew did what could be done in "
                        + $"such an hour.</p>"));

        Assert.Equal(
            $"{Lead}\n\n{Second}\n\n{Third}",
            Extract(
                $"<html><body><article><div>{Paragraphs(Lead, Second, Third)}</div><div "
                    + $"class='comment-list'>{comments}</div></article></body></html>",
                "a.html").Text);
    }

    [Fact]
    public void A_consent_dialog_longer_than_a_short_article_is_not_the_article()
    {
        var dialog = string.Concat(
            Enumerable.Repeat(
                "<p>This website uses cookies to improve your experience; cookies that are necessary are stored on "
                    + "your browser, and other cookies only with your consent, which you can take back at any time.</p>",
                8));

        Assert.Equal(
            $"{Lead}\n\n{Second}",
            Extract(
                $"<html><body><div>{Paragraphs(Lead, Second)}</div><div>{dialog}</div></body></html>", "a.html").Text);
    }

    [Theory]
    [InlineData(
        "404 Not Found",
        "<p>The page you asked for is not here any more, or never was; try the front page or the search instead.</p>",
        PageKind.Error)]
    [InlineData(
        "Just a moment...",
        "<p>Checking your browser before you go on to the site, which takes a few seconds and happens only once.</p>",
        PageKind.Error)]
    [InlineData(
        "Senn Tribune",
        "<p>We use cookies on this site. Accept all cookies or choose which cookies our partners may store on your "
            + "browser for the purposes below.</p>",
        PageKind.Consent)]
    [InlineData(
        "Ferry runs aground",
        "<p>A ferry with more than two hundred passengers ran aground on Monday.</p><p>Subscribe to continue "
            + "reading. Already a subscriber? Log in.</p>",
        PageKind.Paywalled)]
    [InlineData("Ferry runs aground", "", PageKind.Empty)]
    [InlineData(
        "Ferry runs aground",
        "<p>A ferry with more than two hundred passengers ran aground on Monday, the coast guard said, and "
            + "everybody is safe.</p>",
        PageKind.Article)]
    public void What_comes_in_an_article_s_place_is_told_from_articles(string title, string body, PageKind kind)
    {
        Assert.Equal(
            kind, Extract($"<html><head><title>{title}</title></head><body>{body}</body></html>", "a.html").Kind);
    }

    [Fact]
    public void A_page_that_is_not_free_but_carries_its_whole_text_is_an_article()
    {
        const string Closed =
            """<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>""";

        var text = Paragraphs(
            [.. Body, .. Body.Select(line => $"Again: {line}"), .. Body.Select(line => $"So {line}")]);

        Assert.Equal(
            PageKind.Paywalled,
            Extract($"<html><head>{Closed}</head><body>{Paragraphs(Lead)}</body></html>", "a.html").Kind);
        Assert.Equal(
            PageKind.Article,
            Extract(
                $"<html><head>{Closed}</head><body>{text}</body></html>",
                "a.html").Kind);
    }
}
