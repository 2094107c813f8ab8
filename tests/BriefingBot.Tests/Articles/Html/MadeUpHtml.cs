using BriefingBot.Articles.Pages;
using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.Html;

/// <summary>Pages of one invented report, with what a test puts around and into it.</summary>
internal static class MadeUpHtml
{
    public const string Headline = "Ferry runs aground outside Brackholm harbour";

    public const string Heading = $"<h1>{Headline}</h1>";

    public static readonly string BodyHtml = MadeUpPages.Paragraphs(Lead, Second, Third);

    public static readonly string BodyText = string.Join("\n\n", Lead, Second, Third);

    public static ExtractedPage Page(string body, string head = "", string title = Headline, string language = "en") =>
        Extract(
            $"<!doctype html><html lang='{language}'><head><title>{title}</title>{head}</head><body>"
                + $"<nav><a href='/'>Home</a></nav>{body}<footer><p>© 2026</p></footer></body></html>",
            "a.html",
            url: "https://e.example/a");
}
