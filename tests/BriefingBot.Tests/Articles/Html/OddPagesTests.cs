using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;
using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Pages as readers of other programs reported them.</summary>
public sealed class OddPagesTests
{
    private const string Next =
        "Salt prices doubled within a week at the exchange of Tamar, and merchants blame the closed roads for it. "
        + "A sack that cost nine crowns on Monday was sold for eighteen on Friday, bakers in the old town say.";

    [Theory]
    [InlineData("<amp-ad type='x'><div>A word from a shoe shop that has nothing to do with this.</div></amp-ad>")]
    [InlineData("<section amp-access='NOT access' amp-access-hide><p>Log in to read on for free.</p></section>")]
    [InlineData("<div subscriptions-section='content-not-granted'>Read this with a pass for the day.</div>")]
    [InlineData("<amp-list src='/m'><div>Salt prices double within a week at Tamar</div></amp-list>")]
    public void Parts_of_an_amp_page_that_are_not_the_article_are_no_text(string part) =>
        Assert.Equal(BodyText, Page($"<article>{Heading}{BodyHtml}{part}</article>").Text);

    [Theory]
    [InlineData("<ruby>議会<rt>ぎかい</rt></ruby>は", "議会は")]
    [InlineData("<ruby>議会<rt>ぎかい</ruby>は", "議会は")]
    [InlineData("<ruby>閉鎖<rp>（</rp><rt>へいさ</rt><rp>）</rp></ruby>する", "閉鎖する")]
    [InlineData("<ruby>議<rp>(<rt>ぎ<rp>)<rb>会<rt>かい</ruby>は", "議会は")]
    public void How_a_word_is_said_does_not_run_into_the_text(string html, string text) =>
        Assert.StartsWith(
            text,
            Page($"<h1>T</h1><p>{html}木曜日、古い旋回橋を18か月間使わないことを決めた。潜水士が亀裂を見つけたためだ。</p>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<ul><li>Last updated: <time datetime='2026-05-05'>5 May, 5.45 pm</time></li>"
        + "<li>First published: <time datetime='2026-05-03'>3 May, 8.10 am</time></li></ul>")]
    [InlineData("<div>Published 3 May 2026, 08:10 | Updated 5 May 2026, 17:45</div>")]
    [InlineData("<dl><dt>Updated</dt><dd>5 May 2026</dd><dt>Published</dt><dd>3 May 2026</dd></dl>")]
    public void A_page_s_two_dates_are_told_apart_by_their_labels(string stamp)
    {
        var page = Page($"<article>{Heading}{stamp}{BodyHtml}</article>");

        Assert.Equal(
            ("2026-05-03", "2026-05-05", BodyText),
            (page.Published?.ToString(), page.Modified?.ToString(), page.Text));
    }

    [Theory]
    [InlineData("de", "<p>Von <b>Klara Weiss</b> und Jonas Holm, Odel · Stand: 14.05.2026, 08:05 Uhr</p>",
        "Klara Weiss, Jonas Holm")]
    [InlineData("ru", "<div><span>14 мая 2026, 08:05</span> <span>Автор: Ирина Волкова</span></div>", "Ирина Волкова")]
    [InlineData("fr", "<div>Par Élodie Marchand (avec Agence)</div><div>Publié le 14 mai 2026 à 08h05</div>",
        "Élodie Marchand")]
    public void Names_and_date_of_one_line_are_read_in_whatever_elements_they_stand(
        string language, string line, string authors)
    {
        var page = Page($"<article>{Heading}{line}{BodyHtml}</article>", language: language);

        Assert.Equal(
            (authors, "2026-05-14", BodyText),
            (string.Join(", ", page.Authors), page.Published?.ToString(), page.Text));
    }

    [Fact]
    public void A_name_without_spaces_behind_by_is_a_name() =>
        Assert.Equal(["田中健一"], Page($"<h1>T</h1><p>文・田中健一</p>{BodyHtml}", language: "ja").Authors);

    [Fact]
    public void A_card_about_the_author_names_who_wrote() =>
        Assert.Equal(
            ["Élise Morand"],
            Page($"<article>{Heading}{BodyHtml}<section><h3>À propos de l’auteur</h3><img src='/x.jpg'><p><strong>"
                + "Élise Morand</strong> est journaliste au service mer.</p></section></article>").Authors);

    [Fact]
    public void The_only_card_of_a_writer_names_who_wrote() =>
        Assert.Equal(
            ["Nora Velt"],
            Page($"<article>{Heading}{BodyHtml}<div><img src='/n.jpg'><h4>Nora Velt</h4><p>Nora Velt is senior "
                + "reporter at the Dispatch and writes about harbours.</p></div></article>").Authors);

    [Fact]
    public void The_next_article_that_a_page_loads_below_is_not_this_one() =>
        Assert.Equal(
            BodyText,
            Page($"<div id='s'><div class='post'>{Heading}{BodyHtml}</div><div class='post'><h1>Salt prices double</h1>"
                + $"<div>By Olle Berg</div><p>{Next}</p><p>{Next}</p><p>{Next}</p></div></div>").Text);

    [Fact]
    public void The_next_article_may_link_to_its_own_page() =>
        Assert.Equal(
            BodyText,
            Page($"<main><article>{Heading}{BodyHtml}</article><article class='n'><h2><a href='/b'>Salt prices double"
                + $"</a></h2><p>By Olle Berg</p><p>{Next}</p><p>{Next}</p></article></main>").Text);

    [Fact]
    public void A_talk_in_terms_and_answers_is_text() =>
        Assert.Contains(Next, Page($"{Heading}<dl><dt>10:05</dt><dd>{Next}</dd><dt>9:40</dt><dd>{Lead}</dd></dl>").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Words_in_italics_below_a_picture_are_its_caption() =>
        Assert.Equal(BodyText, Page($"<article>{Heading}<p><img src='/b.jpg'><br><em>The ferry in dock last week.</em>"
            + $"</p>{BodyHtml}</article>").Text);

    [Fact]
    public void A_time_at_an_article_s_own_foot_is_its_date() =>
        Assert.Equal("2026-05-12", Page($"<article>{Heading}{BodyHtml}<footer><time datetime='2026-05-12'>12 May</time>"
            + "</footer></article>").Published?.ToString());

    [Fact]
    public void The_parts_of_one_article_may_have_headings_of_the_first_rank() =>
        Assert.Contains(
            Next,
            Page($"<div><section>{Heading}{BodyHtml}</section><section><h1>What it costs</h1><p>{Next}</p>"
                + $"<p>{Next}</p></section></div>").Text,
            StringComparison.Ordinal);

    [Fact]
    public void Captions_are_the_text_of_a_story_told_by_pictures()
    {
        string[] captions = ["Fishermen mend their nets on the quay.", "A diver is lowered beside the second pier.",
            "Children wave from the first foot ferry."];
        var figures = string.Concat(captions.Select(caption => "<figure><img src='/g.jpg'><figcaption>"
            + $"{caption} <small>Photograph: Tove Farrow/Lark</small></figcaption></figure>"));

        var text = Page($"<main>{Heading}<p>Our photographers spent the day on the quay of Odel, from the first bell "
            + $"to the last.</p><div class='gallery'>{figures}</div></main>").Text;

        Assert.All(captions, caption => Assert.Contains(caption, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Farrow", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Vaya, esta página ya no existe", "La dirección que busca ha cambiado o fue retirada de la web.")]
    [InlineData("fr", "Page introuvable", "L’adresse a changé, ou ce contenu a été retiré de notre site.")]
    [InlineData("pl", "Nie znaleziono strony", "Adres mógł się zmienić albo treść została usunięta z serwisu.")]
    [InlineData("ja", "ページが見つかりません", "お探しの内容は移動したか、削除された可能性があります。")]
    [InlineData("de", "Willkommen beim Boten", "Besuchen Sie unsere Seiten mit Werbung, oder mit einem Abo ohne. Mit "
        + "Ihrer Zustimmung dürfen wir und unsere Partner Informationen auf Ihrem Gerät speichern. Sie können Ihre "
        + "Einwilligung in den Einstellungen widerrufen.")]
    public void What_stands_for_a_page_gives_no_text(string language, string heading, string text) =>
        Assert.Equal("", Page($"<h1>{heading}</h1><p>{text}</p>", title: "Lark", language: language).Text);

    [Fact]
    public void A_missing_page_of_a_diary_is_news() =>
        Assert.Equal(
            BodyText,
            Page($"<article><h1>Missing page of diary not found in archive</h1>{BodyHtml}</article>",
                "<meta property='article:published_time' content='2026-05-14T08:00:00Z'>",
                "Missing page of diary not found in archive").Text);

    [Fact]
    public void A_list_of_teasers_is_no_article()
    {
        var teasers = string.Concat(Enumerable.Range(1, 8).Select(number => string.Format(CultureInfo.InvariantCulture,
            "<div class='t'><h2><a href='/n/{0}'>Ward number {0} of the town elects a mayor</a></h2><p>Ward number {0} "
            + "elects a mayor, the town hall said on Thursday; more on who stands and why.</p></div>", number)));

        Assert.Equal(PageKind.Empty, Page($"<main><h1>News</h1>{teasers}</main>", title: "News").Kind);
    }

    [Fact]
    public void What_reading_on_costs_is_no_text_where_one_paragraph_is_all_there_is() =>
        Assert.Equal(
            Lead,
            Page($"<main>{Heading}<div><p>{Lead}</p></div><div class='x'><h3>This piece is for members</h3><p>"
                + "Unlock it and all else we publish with a plan from 4 crowns a month. Cancel whenever you like.</p>"
                + "<a href='/p'>See the plans</a></div></main>").Text);

    [Theory]
    [InlineData("a<span><a href='#f6'>[6]</a></span> last", "a last")]
    [InlineData("an <a href='/e'>[7]</a> outside", "an [7] outside")]
    public void Marks_of_notes_are_no_text(string html, string text) =>
        Assert.Contains(
            text,
            Page($"<article>{Heading}<p>{html} {Lead}</p>{BodyHtml}</article>").Text,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    public void Letters_by_chance_are_no_text(string name)
    {
        var bytes = new byte[9000];
        new Random(7).NextBytes(bytes);

        var page = PageExtractor.Extract(new FetchedDocument(name, bytes, ContentType: null, Url: null));

        Assert.Equal((PageKind.Empty, "", null), (page.Kind, page.Text, page.Title));
    }
}
