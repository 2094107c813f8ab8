using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

public sealed class HtmlMetadataTests
{
    [Theory]
    [InlineData(
        "<title>Ferry runs aground | Senn Tribune</title>",
        "<h1>Ferry runs aground</h1>",
        "Ferry runs aground",
        "Senn Tribune")]
    [InlineData(
        "<title>Ferry runs aground - Senn Tribune</title><meta property='og:site_name' content='Senn Tribune | All "
            + "the islands'>",
        "",
        "Ferry runs aground",
        "Senn Tribune")]
    [InlineData(
        "<title>Senn Tribune: ferry</title><meta property='og:title' content='Ferry runs aground'>",
        "",
        "Ferry runs aground",
        null)]
    [InlineData(
        "<title>Ferry runs aground | Senn Tribune</title><meta property='og:site_name' content='Senn Tribune'>",
        "<h1>Senn Tribune</h1><h1>Ferry runs aground off Brackholm</h1>",
        "Ferry runs aground off Brackholm",
        "Senn Tribune")]
    [InlineData("<title>Ferry – a history of ships and seas</title>", "", "Ferry – a history of ships and seas", null)]
    [InlineData(
        "<title>Ferry aground</title><meta property='og:title' content='Ferry aground off Brackholm harbour'>",
        "<h1>Ferry with 200 aboard aground off Brackholm harbour</h1>",
        "Ferry with 200 aboard aground off Brackholm harbour",
        null)]
    [InlineData(
        "<title>Ferry runs aground off Brackholm</title>"
            + "<meta property='og:site_name' content='Ferry runs aground off Brackholm - Senn Tribune'>"
            + "<meta property='og:site_name' content='Senn Tribune'>",
        "<h1>Ferry runs aground off Brackholm</h1>",
        "Ferry runs aground off Brackholm",
        "Senn Tribune")]
    [InlineData(
        "<title>Ferry runs aground off Brackholm</title>"
            + "<meta property='og:site_name' content='https://senn.example'>"
            + "<meta property='og:site_name' content='Senn Tribune'>",
        "",
        "Ferry runs aground off Brackholm",
        "Senn Tribune")]
    [InlineData(
        "<title>Fähre vor Brackholm auf Grund</title>"
            + "<meta property='og:site_name' content='Fähre vor Brackholm auf Grund'>"
            + "<meta property='og:site_name' content='Fähre vor Brackholm auf Grund'>",
        "<h1>Fähre vor Brackholm auf Grund</h1>",
        "Fähre vor Brackholm auf Grund",
        null)]
    public void The_headline_is_told_from_the_site_s_name(string head, string body, string title, string? outlet)
    {
        var page = Extract($"<html><head>{head}</head><body>{body}{Paragraphs(Body)}</body></html>", "a.html");

        Assert.Equal((title, outlet), (page.Title, page.Outlet));
    }

    [Theory]
    [InlineData("<meta name='author' content='By Jane Doe and Rolf Petersen'>", "Jane Doe|Rolf Petersen")]
    [InlineData(
        "<meta name='author' content='Jane Doe, Senn Tribune'><meta property='og:site_name' content='Senn Tribune'>",
        "Jane Doe")]
    [InlineData("<meta name='author' content='Staff Reports'>", "")]
    [InlineData("<meta name='author' content='Super User'>", "")]
    [InlineData("<meta name='author' content='TOI News Desk'>", "")]
    [InlineData("<meta name='author' content='Site Admin'>", "")]
    [InlineData("<meta name='author' content='user1'>", "")]
    [InlineData("<meta name='author' content='root'>", "")]
    [InlineData("<meta name='author' content='本站'>", "")]
    [InlineData("<meta name='author' content='वेब डेस्क'>", "")]
    [InlineData("<meta name='author' content='Особистий кореспондент'>", "")]
    [InlineData("<meta name='author' content='Root Desmond'>", "Root Desmond")]
    [InlineData("<meta name='author' content='https://e.example/jane'>", "")]
    [InlineData("<meta name='author' content='Senn Tribune'><meta property='og:site_name' content='Senn Tribune'>", "")]
    public void Authors_are_people(string head, string authors)
    {
        Assert.Equal(
            authors.Split('|', StringSplitOptions.RemoveEmptyEntries),
            Extract($"<html><head>{head}</head><body>{Paragraphs(Body)}</body></html>", "a.html").Authors);
    }

    [Fact]
    public void The_dateline_s_agency_is_the_origin()
    {
        var page = Extract(
            $"<html><head><meta property='og:site_name' content='Senn "
                + $"Tribune'></head><body>{Paragraphs("BRACKHOLM (NW) — " + Lead, Second, Third)}</body></html>",
            "a.html");

        Assert.Equal(("Senn Tribune", "NW"), (page.Outlet, page.Origin));
    }

    [Fact]
    public void An_author_whom_the_text_treats_as_a_company_is_the_origin()
    {
        string Page(string said)
        {
            var told = $"The captain told {said} that the sand had moved since spring.";
            return "<html><head><meta name='author' content='Nordwire'></head>"
                + $"<body>{Paragraphs(Lead, told, Third)}</body></html>";
        }

        Assert.Equal("Nordwire", Extract(Page("Nordwire"), "a.html").Origin);
        Assert.Null(Extract(Page("the paper"), "a.html").Origin);
    }

    [Fact]
    public void An_agency_that_publishes_its_own_report_is_not_its_own_origin()
    {
        var page = Extract(
            $"<html><head><meta property='og:site_name' "
                + $"content='Nordwire'></head><body>{Paragraphs("(Nordwire) - " + Lead, Second)}</body></html>",
            "a.html");

        Assert.Equal(("Nordwire", null), (page.Outlet, page.Origin));
    }

    [Fact]
    public void A_publisher_is_found_where_json_ld_points_to_it()
    {
        var page = Extract(
            """<html><head><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Ferry","publish"""
            + """er":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Senn Tribune"}]</script></head><body>"""
                + Paragraphs(Body),
            "a.html");

        Assert.Equal("Senn Tribune", page.Outlet);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":7,\"image\":[],\"publisher\":[[]],\"datePublished\":{}}")]
    [InlineData("{\"@type\":")]
    [InlineData("\"\\ud800\"")]
    [InlineData("null")]
    public void Broken_json_ld_is_passed_over(string script)
    {
        Assert.Contains(
            Lead,
            Extract(
                $"<html><head><script "
                    + $"type='application/ld+json'>{script}</script></head><body>{Paragraphs(Body)}</body></html>",
                "a.html").Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "en",
        "Die Fähre ist am Montag vor dem Hafen auf Grund gelaufen, und die Küstenwache hat damit begonnen, die "
            + "Menschen von Bord zu holen. Verletzt wurde nach den ersten Angaben niemand, und das Schiff soll bei "
            + "Hochwasser in den Hafen geschleppt werden, sagte ein Sprecher.",
        "de")]
    [InlineData(
        "nn",
        "Die Fähre ist am Montag vor dem Hafen auf Grund gelaufen, und die Küstenwache hat damit begonnen, die "
            + "Menschen von Bord zu holen. Verletzt wurde nach den ersten Angaben niemand, und das Schiff soll bei "
            + "Hochwasser in den Hafen geschleppt werden, sagte ein Sprecher.",
        "nn")]
    [InlineData(
        "de-AT",
        "Die Fähre ist auf Grund gelaufen, aber es wurde niemand verletzt, sagte ein Sprecher der Küstenwache.",
        "de")]
    [InlineData(
        "",
        "Die Fähre ist auf Grund gelaufen, aber es wurde niemand verletzt, sagte ein Sprecher der Küstenwache.",
        "de")]
    public void A_stated_language_is_believed_unless_the_text_clearly_speaks_against_it(
        string stated, string text, string language)
    {
        Assert.Equal(language, Extract($"<html lang='{stated}'><body><p>{text}</p></body></html>", "a.html").Language);
    }

    [Theory]
    [InlineData("https://e.example/2026/11/19/a", "2026-11-19")]
    [InlineData("https://e.example/news/2026-05-04-a", "2026-05-04")]
    [InlineData("https://e.example/news/20260504/a", "2026-05-04")]
    [InlineData("https://e.example/2026/13/19/a", null)]
    [InlineData("https://e.example/a/20261904123", null)]
    public void The_address_may_hold_the_day(string url, string? day)
    {
        Assert.Equal(
            day, Extract($"<html><body>{Paragraphs(Body)}</body></html>", "a.html", url: url).Published?.ToString());
    }

    [Theory]
    [InlineData("pt", "2026-04-05")]
    [InlineData("en", null)]
    public void The_language_tells_whether_the_day_comes_first(string language, string? day)
    {
        Assert.Equal(
            day,
            Extract(
                $"<html lang='{language}'><body><small>05/04/2026</small>{Paragraphs(Body)}</body></html>",
                "a.html").Published?.ToString());
    }
}
