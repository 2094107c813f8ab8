using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Boxes and lines whose name or form speaks for one thing, and whose words for another.</summary>
public sealed class MisleadingBoxesTests
{
    [Theory]
    [InlineData("<button>Share</button>")]
    [InlineData("<a href='#'>Teilen</a>")]
    [InlineData("<a href='javascript:void(0)'>Dela</a>")]
    [InlineData("<a href='#p1'>10:15</a>")]
    [InlineData("<a href='#p1'>Permalink</a>")]
    [InlineData("<button>Link kopieren</button>")]
    [InlineData("<a href='#'>Compartir en Twitter</a>")]
    public void The_posts_of_a_live_blog_are_text(string control)
    {
        var posts = string.Concat(new[] { Second, Third, Fourth }.Select(text =>
            $"<div class='post'><time datetime='2026-03-05T10:15:00Z'>10:15</time><p>{text}</p>{control}</div>"));
        var text = Page($"<article>{Heading}<p>{Lead}</p><div>{posts}</div></article>").Text;
        Assert.All([Second, Third, Fourth], post => Assert.Contains(post, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("article")]
    [InlineData("section")]
    public void The_headings_of_the_posts_are_text(string tag)
    {
        var posts = string.Concat(new[] { Second, Third, Fourth }.Select(text =>
            $"<{tag} class='post'><header><time>20:15 Uhr</time><h2>Die {text[4..12]}</h2></header><p>{text}</p>"
                + $"<footer><button>Teilen</button></footer></{tag}>"));
        var text = Page($"<main>{Heading}<section>{posts}</section></main>", language: "de").Text!;
        Assert.Contains($"Die {Third[4..12].Trim()}\n\n{Third}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("20:15", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<button>Reply</button>")]
    [InlineData("<a href='#'>Antworten</a>")]
    [InlineData("<button>Like</button>")]
    public void Boxes_that_can_be_answered_are_comments(string control)
    {
        var boxes = string.Concat(new[] { Third, Fourth, Fourth[4..] }.Select(text =>
            $"<div class='post'><time datetime='2026-03-05T10:15:00Z'>10:15</time><p>{text}</p>{control}</div>"));
        Assert.DoesNotContain(
            Third, Page($"<article>{Heading}<p>{Lead}</p><p>{Second}</p><div>{boxes}</div></article>").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("premium-preview")]
    [InlineData("article-preview")]
    [InlineData("post_preview")]
    [InlineData("prevention")]
    public void A_preview_is_the_beginning_of_the_text(string name) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}<div class='{name}'><p>{Lead}</p></div>"
                + $"<div class='rest'><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div></article>").Text);

    [Fact]
    public void Boxes_of_the_text_are_text_also_within_a_teaser() =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}<div class='metered'><div class='teaser-content'>{Part(Lead)}{Part(Second)}</div>"
                + $"{Part(Third)}{Part(Fourth)}</div></article>").Text);

    [Theory]
    [InlineData("<div data-nosnippet>")]
    [InlineData("<div class='special data-nosnippet'>")]
    [InlineData("<div class='card hidden' aria-expanded='false'>")]
    public void What_no_search_engine_is_to_quote_and_what_is_folded_up_is_no_text(string box) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}{box}<p>{Fourth[4..]}</p></div>"
                + $"<p>{Lead}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></article>").Text);

    [Theory]
    [InlineData("subscriber-intro")]
    [InlineData("subscriber-preview")]
    [InlineData("paywall-part")]
    public void Paragraphs_in_boxes_of_one_name_are_text(string name) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth, Fourth[4..], Third[5..], Second[4..], Lead[2..]),
            Page($"<article>{Heading}" + string.Concat(new[] { Lead, Second, Third }
                .Select(text => $"<div class='{name}'><p>{text}</p></div>"))
                + $"<div class='rest'><p>{Fourth}</p><p>{Fourth[4..]}</p><p>{Third[5..]}</p><p>{Second[4..]}</p>"
                + $"<p>{Lead[2..]}</p></div></article>").Text);

    [Theory]
    [InlineData("<li>At the board, <a href='/a'>use the reading room on the second floor</a>.</li>"
        + "<li>At the library, <a href='/b'>use the film reader behind the stairs</a>.</li>",
        "use the reading room on the second floor.")]
    [InlineData("<li>Der Bericht sagt, <a href='/a'>die Lager der Brücke seien gesund und ohne Mangel</a>.</li>",
        "die Lager der Brücke seien gesund und ohne Mangel.")]
    [InlineData("<li>The report of 2023 says that <a href='/a'>the bearings need no care for ten years</a>.</li>",
        "The report of 2023 says")]
    public void Items_that_are_sentences_with_a_long_link_are_text(string items, string expected) =>
        Assert.Contains(
            expected,
            Page($"<article>{Heading}<p>{Lead}</p><ul>{items}</ul><p>{Second}</p><p>{Third}</p></article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("The tools used to make this site are:", "BBEdit", "Movable Type")]
    [InlineData("Die Zeichnungen liegen an diesen Orten:", "Brackholm", "Senn, im alten Zollhaus")]
    public void Short_items_that_a_line_announces_are_text(string line, string one, string other) =>
        Assert.Equal(
            string.Join("\n\n", Lead, line, one, other, Second, Third),
            Page($"<article>{Heading}<p>{Lead}</p><p>{line}</p><ul><li><a href='https://b.example/1'>{one}</a></li>"
                + $"<li><a href='https://b.example/2'>{other}</a></li></ul><p>{Second}</p><p>{Third}</p></article>")
                .Text);

    [Theory]
    [InlineData("Related:")]
    [InlineData("You may also like these:")]
    [InlineData("The best of our reports on the harbour:")]
    public void Teasers_are_no_text_though_a_colon_announces_them(string line) =>
        Assert.DoesNotContain(
            "Chess club",
            Page($"<article>{Heading}<p>{Lead}</p><p>{line}</p><ul>"
                + "<li><a href='/1'>Chess club wins its third title in a row at home</a></li>"
                + "<li><a href='/2'>Five walks along the bay for a wet weekend in May</a></li></ul>"
                + $"<p>{Second}</p><p>{Third}</p></article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("h2", "In the wonderful month of May", "The rose, the lily, the dove")]
    [InlineData("h3", "Der Hafen", "Die Bank")]
    public void Headings_of_sections_may_be_links(string tag, string one, string other) =>
        Assert.Equal(
            string.Join("\n\n", one, Lead, Second, other, Third, Fourth),
            Page($"<article>{Heading}<{tag}><a href='/d,0.html'>{one}</a></{tag}><p>{Lead}</p><p>{Second}</p>"
                + $"<{tag}><a href='/d,1.html'>{other}</a></{tag}><p>{Third}</p><p>{Fourth}</p></article>").Text);

    [Theory]
    [InlineData("<aside class='s'>", "</aside>", "h3", "Fourteen")]
    [InlineData("<div role='complementary'>", "</div>", "h2", "A ferry on the bank")]
    [InlineData("<aside>", "</aside>", "h1", "A ferry on the bank")]
    [InlineData("<div class='sidebar'><div class='widget'>", "</div></div>", "h3", "Fourteen")]
    [InlineData("<div id='sidebar-right'>", "</div>", "h1", "A ferry on the bank")]
    public void A_short_post_stands_beside_long_teasers(string open, string close, string tag, string title)
    {
        var teasers = string.Concat(new[] { Second, Third, Fourth }.Select((text, i) =>
            $"<article><h3><a href='/{i}'>My other post</a></h3><div><div>{text} {Lead}</div></div></article>"));

        Assert.Equal(
            Third,
            Page($"<header><h1><a href='/'>Throwaway Notes</a></h1></header><div><div><div class='post'><{tag}>{title}"
                + $"</{tag}><div><p>{Third}</p></div></div></div></div>{open}<h3>More</h3>{teasers}{close}",
                title: title).Text);
    }

    [Fact]
    public void A_text_in_a_column_below_its_lead_is_read() =>
        Assert.Contains(
            $"{Second}\n\n{Third}",
            Page($"<main>{Heading}<p>{Lead}</p><aside><h2>The bank</h2><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>"
                + "</aside></main>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("More Great Kestrel Stories")]
    [InlineData("More great reads")]
    [InlineData("More Must-Reads from Kestrel")]
    [InlineData("Mehr Geschichten aus dem Hafen")]
    [InlineData("More of Today's Stories")]
    public void More_stories_of_the_site_end_the_text(string heading) =>
        Assert.Equal(
            string.Join("\n\n", Lead, Second, Third, Fourth),
            Page($"<article>{Heading}{BodyHtml}<p>{Fourth}</p><h3>{heading}</h3><ul>"
                + "<li>How <a href='/a'>neon light</a> united the harbour</li>"
                + "<li>The port inches toward <a href='/b'>building its own cranes</a></li></ul></article>").Text);

    [Theory]
    [InlineData("Customers can write to the bank here: <input type='email'> until the form is repaired, it said.")]
    [InlineData("Kunden schreiben unter <input type='email'> an die Bank, bis das Formular wieder geht.")]
    [InlineData("The form has <b>one field</b> <input type='email'> for the address, the court heard.")]
    public void A_field_within_a_sentence_asks_for_nothing(string sentence) =>
        Assert.Equal(
            4,
            Page($"<article>{Heading}<div><p>{Lead}</p></div><div><p>{sentence}</p></div><div><p>{Second}</p></div>"
                + $"<div><p>{Third}</p></div></article>").Text!.Split("\n\n").Length);

    [Theory]
    [InlineData("h2", "Harn, 4 May")]
    [InlineData("h3", "The ferry")]
    [InlineData("h2", "Was geschah")]
    public void A_lead_is_told_once_though_a_heading_follows(string tag, string heading) =>
        Assert.Equal(1, Page($"<article>{Heading}<p>{Lead}</p><{tag}>{heading}</{tag}><p>{Lead}</p><p>{Second}</p>"
            + $"<p>{Third}</p></article>").Text!.Split("\n\n").Count(line => line == Lead));

    private static string Part(string text) => $"<div class='article-body'><p>{text}</p></div>";
}
