using static BriefingBot.Tests.Articles.Html.MadeUpHtml;

namespace BriefingBot.Tests.Articles.Html;

public sealed class PageEvidenceTests
{
    [Fact]
    public void The_time_below_the_headline_counts_and_not_a_teaser_s_above()
    {
        var page = Page(
            "<div><time datetime='2026-06-20T10:00:00Z'>20 June</time><a href='/b'>Mayor opens the library</a></div>"
                + $"<main>{Heading}<time datetime='2026-05-12T09:15:00+02:00'>12 May</time>{BodyHtml}</main>");

        Assert.Equal(("2026-05-12T09:15:00+02:00", BodyText), (page.Published?.ToString(), page.Text));
    }

    [Fact]
    public void A_teaser_s_time_is_no_date() => Assert.Null(
        Page(
            "<div><div><time datetime='2025-11-02'>2 Nov</time><a href='/b'>Mayor opens the library</a></div></div>"
                + $"<main>{Heading}{BodyHtml}</main>").Published);

    [Fact]
    public void A_page_that_only_tells_of_its_last_change_was_published_by_then()
    {
        var page = Page(
            $"<main>{Heading}<div>Zuletzt aktualisiert: 12. Mai 2026</div>{BodyHtml}</main>", language: "de");

        Assert.Equal(("2026-05-12", false), (page.Published?.ToString(), page.IsPublishedSure));
    }

    [Theory]
    [InlineData("ar", "الثلاثاء 12 مايو 2026 - 09:15")]
    [InlineData("ar", "12 ماي 2026")]
    [InlineData("hu", "2026. május 12.")]
    [InlineData("th", "12 พฤษภาคม 2569")]
    [InlineData("th", "๑๒ พฤษภาคม ๒๕๖๙")]
    [InlineData("fa", "۲۲ اردیبهشت ۱۴۰۵")]
    [InlineData("fa", "۱۴۰۵/۰۲/۲۲")]
    [InlineData("ja", "令和8年5月12日")]
    [InlineData("ko", "2026년 5월 12일")]
    [InlineData("tr", "12 Mayıs 2026 Salı")]
    [InlineData("el", "12 Μαΐου 2026")]
    [InlineData("he", "12 במאי 2026")]
    [InlineData("hi", "12 मई 2026")]
    public void A_visible_date_of_any_language_and_calendar_is_read_and_is_no_text(string language, string date)
    {
        var page = Page($"<main>{Heading}<div class='d'>{date}</div>{BodyHtml}</main>", language: language);

        Assert.Equal(("2026-05-12", BodyText), (page.Published?.ToString(), page.Text));
    }

    [Theory]
    [InlineData("en-GB", "05/04/2026", "2026-04-05")]
    [InlineData("en-US", "04/05/2026", "2026-04-05")]
    [InlineData("en-PH", "04/05/2026", "2026-04-05")]
    [InlineData("en", "05/04/2026", null)]
    [InlineData("en", "05/04/2026", null, "en_GB")]
    [InlineData("en-GB", "05/04/2026", null, "en_US")]
    [InlineData("en-GB", "05/04/2026", "2026-04-05", "en_AU")]
    public void The_country_of_English_orders_day_and_month(
        string language, string date, string? day, string locale = "")
    {
        var page = Page(
            $"<main>{Heading}<div class='d'>{date}</div>{BodyHtml}</main>",
            $"<meta property='og:locale' content='{locale}'>",
            language: language);

        Assert.Equal((day, BodyText), (page.Published?.ToString(), page.Text));
    }

    [Fact]
    public void An_icon_is_no_picture_of_the_article() => Assert.Equal(
        "https://e.example/dock.jpg",
        Page(
            $"<main>{Heading}<img src='/dock.jpg'>{BodyHtml}</main>",
            "<meta property='og:image' content='/favicon.png'><meta property='og:image:width' content='32'>")
            .Image?.AbsoluteUri);

    [Theory]
    [InlineData("<!--\n", "\n-->")]
    [InlineData("//<![CDATA[\n", "\n//]]>")]
    public void Data_inside_a_comment_is_read(string before, string after)
    {
        const string Data = """{"@type":"NewsArticle","datePublished":"2026-05-12","author":"Ada Lohm"}""";
        var page = Page(
            $"<main>{Heading}{BodyHtml}</main>",
            $"<script type='application/ld+json'>{before}{Data}{after}</script>");

        Assert.Equal(("2026-05-12", "Ada Lohm"), (page.Published?.ToString(), page.Authors.Single()));
    }

    [Theory]
    [InlineData("News | Senn Tribune", "")]
    [InlineData("Nachrichten", "")]
    [InlineData("Shocking", "<meta property='og:title' content='You will not believe what this did'>")]
    public void The_one_long_heading_is_the_headline_whatever_the_head_says(string title, string head) =>
        Assert.Equal(Headline, Page($"<main>{Heading}{BodyHtml}</main>", head, title).Title);

    [Fact]
    public void Where_title_and_heading_are_the_site_s_name_the_headline_stands_below() => Assert.Equal(
        "Velmar drains its old reservoir",
        Page(
            "<header><h1><a href='/'>Velmar Mail</a></h1></header>"
                + $"<main><h2>Velmar drains its old reservoir</h2>{BodyHtml}</main>",
            title: "Velmar Mail").Title);

    [Fact]
    public void A_heading_that_links_home_is_the_site_s_name() => Assert.Equal(
        Headline,
        Page(
            "<h1><a href='https://e.example/'>The Senn Tribune and Weekly Advertiser</a></h1>"
                + $"<main>{BodyHtml}</main>").Title);

    [Fact]
    public void A_site_name_that_is_the_headline_names_no_outlet()
    {
        var page = Page(
            $"<main>{Heading}{BodyHtml}</main>", $"<meta property='og:site_name' content='{Headline}'>");

        Assert.Equal((Headline, null), (page.Title, page.Outlet));
    }

    [Theory]
    [InlineData("<tr><td>Number</td><td>H-114</td></tr><tr><td>Closes</td><td>4 May 2026</td></tr>", null)]
    [InlineData("<tr><th>Ort</th><td>Odel</td></tr><tr><th>Frist endet</th><td>4. Mai 2026</td></tr>", null)]
    [InlineData("<tr><td>Lugar</td><td>Odel</td></tr><tr><td>Apertura</td><td>4 de mayo de 2026</td></tr>", null)]
    [InlineData("<tr><td>Place</td><td>Odel</td></tr><tr><td>Published:</td><td>4 May 2026</td></tr>", "2026-05-04")]
    [InlineData("<tr><td>Odel Harbour Office</td><td>4 May 2026</td></tr>", "2026-05-04")]
    public void A_date_in_a_table_of_facts_has_a_label_of_its_own(string rows, string? published) =>
        Assert.Equal(
            published,
            Page($"<main>{Heading}<table>{rows}</table>{BodyHtml}</main>").Published?.ToString());

    [Theory]
    [InlineData("<figure><img src='/pics/pier.jpg' width='1200'></figure>", "https://e.example/pics/pier.jpg")]
    [InlineData("<img src='data:,AA' data-src='https://i.example/real.jpg'>", "https://i.example/real.jpg")]
    [InlineData("<img src='data:,' data-srcset='/s.jpg 480w, /l.jpg 1200w'>", "https://e.example/l.jpg")]
    [InlineData("<div class='author'><img src='/face.jpg'></div><img src='/b.jpg'>", "https://e.example/b.jpg")]
    [InlineData("<img class='icon' src='/i.png'><img src='/dot.gif' width='1'>", null)]
    public void Without_one_in_the_head_the_first_large_picture_is_the_article_s(string picture, string? address) =>
        Assert.Equal(address, Page($"<article>{Heading}{picture}{BodyHtml}</article>").Image?.AbsoluteUri);
}
