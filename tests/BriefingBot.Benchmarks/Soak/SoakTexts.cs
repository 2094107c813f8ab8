using System.IO.Compression;
using System.Net;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Xml;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>A text that a feed brings.</summary>
/// <param name="Title">Its headline, escaped for XML.</param>
/// <param name="Html">Its paragraphs, escaped for XML.</param>
/// <param name="Page">What its address answers.</param>
internal sealed record SoakText(string Title, string Html, byte[] Page);

/// <summary>
/// Real texts of the data beside the checkout: reports in their events, entries of real feeds and real pages in many
/// languages, mixed as a day mixes them.
/// </summary>
internal static class SoakTexts
{
    private static readonly string[] Reports = ["newscluster-dev.json", "ecbplus-dev.json", "lookalikes-dev.json"];

    /// <summary>All of them in one order; null where the data is absent.</summary>
    public static IReadOnlyList<SoakText>? Load()
    {
        if (SharedData.Path("data/stories") is not { } stories
            || SharedData.Path("data/feeds/real") is not { } feeds
            || SharedData.Path("data/pages") is not { } pages)
        {
            return null;
        }

        List<SoakText> reports = [.. Reports.SelectMany(file => OfReports(Path.Combine(stories, file)))];
        List<SoakText> others =
        [
            .. Directory.GetFiles(feeds).Order(StringComparer.Ordinal).SelectMany(OfFeed),
            .. Directory.GetDirectories(pages).Order(StringComparer.Ordinal).SelectMany(OfPages),
        ];

        // The reports keep their order, in which those of one event are together; the others lie between them.
        new Random(5).Shuffle(CollectionsMarshal.AsSpan(others));
        return
        [
            .. reports.Select((text, place) => (text, Turn: (double)place / reports.Count))
                .Concat(others.Select((text, place) => (text, Turn: (double)place / others.Count)))
                .OrderBy(pair => pair.Turn)
                .Select(pair => pair.text),
        ];
    }

    private static IEnumerable<SoakText> OfReports(string file)
    {
        using var feed = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => Of(
                item.GetProperty("title").GetString() ?? "",
                string.Concat((item.GetProperty("content_text").GetString() ?? "")
                    .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>")))),
        ];
    }

    private static IEnumerable<SoakText> OfFeed(string file) =>
        FeedReader.Read(File.ReadAllBytes(file), null, null).Feed?.Entries
            .Where(entry => entry.Title is { Length: > 0 })
            .Select(entry => Of(entry.Title!, entry.ContentHtml ?? entry.Summary ?? "")) ?? [];

    private static IEnumerable<SoakText> OfPages(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        foreach (var page in truth.RootElement.EnumerateObject())
        {
            var file = Path.Combine(folder, "html", page.Name + ".html.gz");
            if (File.Exists(file) && page.Value.GetProperty("title").GetString() is { Length: > 0 } title)
            {
                using var packed = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
                using var body = new MemoryStream();
                packed.CopyTo(body);
                yield return new SoakText(Escaped(title), "", body.ToArray());
            }
        }
    }

    private static SoakText Of(string title, string html) => new(
        Escaped(title),
        Escaped(html),
        Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(title)} - Courier</title></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
            <article><h1>{WebUtility.HtmlEncode(title)}</h1>{html}</article><footer>Imprint</footer></body></html>
            """));

    private static string Escaped(string text) =>
        SecurityElement.Escape(new string([.. text.Where(XmlConvert.IsXmlChar)]));
}
