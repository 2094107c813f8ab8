using static BriefingBot.Tests.Articles.Html.MadeUpHtml;
using static BriefingBot.Tests.Articles.MadeUpPages;

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

    [Theory]
    [InlineData("12/05/2026 01:57 | Actualizado a 12/05/2026 19:20", "2026-05-12")]
    [InlineData("11/05/2026 | Actualizado a 12/05/2026 19:20", "2026-05-11")]
    [InlineData("Actualizado a 12/05/2026 19:20", "2026-05-12T19:20:00+02:00")]
    [InlineData("12/05/2026 19:20", "2026-05-12T19:20:00+02:00")]
    public void Beside_its_change_a_page_shows_when_it_was_published(string shown, string published)
    {
        var page = Page(
            $"<main>{Heading}<time itemprop='dateModified' datetime='2026-05-12T19:20:00+02:00'>{shown}</time>"
                + $"{BodyHtml}</main>",
            language: "es");

        Assert.Equal((published, BodyText), (page.Published?.ToString(), page.Text));
    }

    [Fact]
    public void A_blog_states_the_time_beside_the_hour_that_it_shows() => Assert.Equal(
        "2026-05-12T09:15:00+02:00",
        Page($"<div><h3>{Headline}</h3>{BodyHtml}<div class='post-footer'>Ida <a href='/p'><abbr class='published' "
            + "title='2026-05-12T09:15:00+02:00'>9:15</abbr></a></div></div>").Published?.ToString());

    [Theory]
    [InlineData("ja", "[5月12日 15時30分]", "2026-05-12")]
    [InlineData("uk", "— 12 травня, 15:30", "2026-05-12")]
    [InlineData("en", "(12 May)", null)]
    [InlineData("en", "12 May, 3:30 pm", "2026-05-13")]
    public void A_line_of_the_day_without_its_year_is_no_text(string language, string line, string? published) =>
        Assert.Equal(
            BodyText,
            Page($"<article>{Heading}<p>{line}</p>{BodyHtml}</article>", DateOf(published), language: language).Text);

    [Fact]
    public void The_day_is_no_text_below_the_standfirst_either() => Assert.Equal(
        BodyText,
        Page($"<article>{Heading}<p>{Lead}</p><p>12. Mai 2026</p><p>{Second}</p><p>{Third}</p></article>",
            DateOf("2026-05-12"), language: "de").Text);

    [Theory]
    [InlineData("<p>28 May</p>", "2026-05-12")]
    [InlineData("<p>12 May</p>", null)]
    [InlineData("<h3>12 May</h3>", "2026-05-12")]
    public void Another_day_or_a_heading_may_be_what_the_text_is_about(string line, string? published) =>
        Assert.EndsWith(
            $" May\n\n{BodyText}",
            Page($"<article>{Heading}{line}{BodyHtml}</article>", DateOf(published)).Text,
            StringComparison.Ordinal);

    private static string DateOf(string? day) =>
        day is null ? "" : $"<meta property='article:published_time' content='{day}'>";

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

    [Theory]
    [InlineData("VideoObject", "uploadDate", "The harbour in spring")]
    [InlineData("PodcastEpisode", "datePublished", "")]
    public void A_recording_on_the_page_does_not_date_it_nor_name_who_wrote(string type, string date, string name)
    {
        var recording = $"<script type='application/ld+json'>{{\"@type\":\"{type}\",\"name\":\"{name}\","
            + $"\"{date}\":\"2019-04-01T10:00:00Z\",\"author\":{{\"name\":\"Olle Berg\"}}}}</script>";
        var page = Page($"<main>{Heading}<time datetime='2026-05-12'>12 May</time>{BodyHtml}</main>{recording}");

        Assert.Equal("2026-05-12", page.Published?.ToString());
        Assert.Empty(page.Authors);
    }

    [Fact]
    public void A_recording_does_not_fill_in_what_the_article_leaves_open() => Assert.Null(
        Page(
            $"<main>{Heading}{BodyHtml}</main>",
            $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{Headline}\"}}</script>"
                + "<script type='application/ld+json'>{\"@type\":\"VideoObject\",\"uploadDate\":\"2019-04-01\"}"
                + "</script>").Published);

    [Theory]
    [InlineData("name", Headline, true)]
    [InlineData("headline", $"{Headline} | Senn Video", true)]
    [InlineData("name", "Ferry", false)]
    public void The_page_of_a_recording_has_its_day(string property, string name, bool hasDay) => Assert.Equal(
        hasDay ? "2026-05-12" : null,
        Page(
            $"<main>{Heading}{BodyHtml}</main>",
            $"<script type='application/ld+json'>{{\"@type\":\"VideoObject\",\"{property}\":\"{name}\","
                + "\"uploadDate\":\"2026-05-12\"}</script>").Published?.ToString());

    [Fact]
    public void Data_may_give_the_author_as_a_link_and_the_day_as_a_number()
    {
        var page = Page(
            $"<main>{Heading}{BodyHtml}</main>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":20260512,"
                + "\"author\":\"<a href='/ann'>Ann Lee</a>\"}</script>");

        Assert.Equal(("2026-05-12", "Ann Lee"), (page.Published?.ToString(), string.Join(", ", page.Authors)));
    }

    [Fact]
    public void An_account_is_no_name_of_an_outlet() => Assert.Equal(
        "Senn Daily",
        Page(
            $"<main>{Heading}{BodyHtml}</main>",
            "<meta property='og:site_name' content='@senndaily'><meta name='application-name' content='Senn Daily'>")
            .Outlet);
}
