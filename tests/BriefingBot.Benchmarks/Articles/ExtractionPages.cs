using System.IO.Compression;
using System.Text.Json;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Articles;

/// <summary>A labelled page of ../shared/data/extraction.</summary>
/// <param name="Document">The page.</param>
/// <param name="Text">What its readers hold to be the article.</param>
internal sealed record ExtractionPage(FetchedDocument Document, string Text)
{
    /// <summary>All of them; null where the data is absent.</summary>
    public static IReadOnlyList<ExtractionPage>? Load()
    {
        if (SharedData.Path("data/extraction") is not { } folder)
        {
            return null;
        }

        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        return
        [
            .. truth.RootElement.EnumerateObject()
            .Select(
            page => new ExtractionPage(Read(folder, page.Name), page.Value.GetProperty("articleBody").GetString()!)),
        ];
    }

    private static FetchedDocument Read(string folder, string id)
    {
        using var file = new GZipStream(
            File.OpenRead(Path.Combine(folder, "pages", id + ".html.gz")), CompressionMode.Decompress);
        using var body = new MemoryStream();
        file.CopyTo(body);
        return new FetchedDocument(id + ".html", body.ToArray(), null, null);
    }
}
