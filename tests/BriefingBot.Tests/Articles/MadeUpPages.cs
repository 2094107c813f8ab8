using System.Text;
using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Articles;

/// <summary>Paragraphs of invented reports, to build pages from.</summary>
internal static class MadeUpPages
{
    public const string Lead =
        "A ferry with more than two hundred passengers ran aground outside the harbour of Brackholm on Monday, and "
            + "the coast guard began to take people off in small boats.";

    public const string Second =
        "The ship had left the island of Senn in good weather and hit a sandbank that is marked on every chart, "
            + "the harbour master said at the pier.";

    public const string Third =
        "Nobody was hurt, according to the coast guard, which expects to bring the last passengers ashore before "
            + "nightfall and to tow the ship at high tide.";

    public const string Fourth =
        "The shipping line said that it would pay for hotels and that an inquiry would begin as soon as the "
            + "captain has been heard by the maritime authority.";

    public static readonly string[] Body = [Lead, Second, Third, Fourth];

    public static ExtractedPage Extract(
        string text, string name = "page.txt", string? contentType = null, string? url = null) =>
        PageExtractor.Extract(
            new FetchedDocument(name, Encoding.UTF8.GetBytes(text), contentType, url is null ? null : new Uri(url)));

    /// <summary>A page as people save it: one paragraph a line, an empty line between.</summary>
    public static ExtractedPage Saved(params string[] lines) => Extract(string.Join("\n\n", lines));

    public static string Paragraphs(params string[] paragraphs) =>
        string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n"));
}
