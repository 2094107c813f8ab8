using System.CommandLine;
using System.IO.Compression;
using System.Text.Json.Serialization;
using BriefingBot.Articles;
using BriefingBot.Sources;

namespace BriefingBot.CommandLine;

/// <summary>The verb <c>extract</c>: the readable article of each page.</summary>
internal static class ExtractVerb
{
    private const int MostBytes = 10 * 1024 * 1024;

    private static readonly ExtractJson Json = new(JsonLines.Options);

    public static Command Create(VerbHost host)
    {
        var pages = new Argument<string[]>("PAGE") { Description = "Files or web addresses of pages; .gz is read too.", Arity = ArgumentArity.OneOrMore };
        var json = VerbOptions.Json();
        var url = new Option<Uri?>("--url") { Description = "The page's own address, for files.", CustomParser = ParseAddress };
        var networks = VerbOptions.AllowNetwork();
        var command = new Command("extract", "Print the readable article of pages.") { pages, json, url, networks };
        command.SetAction((parsed, cancellation) =>
            RunAsync(host, parsed.GetRequiredValue(pages), parsed.GetValue(json), parsed.GetValue(url), parsed.GetValue(networks) ?? [], cancellation));
        return command;
    }

    private static Uri? ParseAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            return url;
        }

        result.AddError($"--url: '{text}' is no web address; write it with http:// or https://.");
        return null;
    }

    private static async Task<int> RunAsync(VerbHost host, string[] pages, bool json, Uri? url, string[] networks, CancellationToken cancellation)
    {
        await using var services = host.Open(networks);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var failed = false;
        foreach (var page in pages)
        {
            var (document, error) = await ReadAsync(page, url, cancellation);
            if (document is null)
            {
                failed = true;
                WriteError(page, error ?? "it could not be read.", json);
                continue;
            }

            var extracted = PageExtractor.Extract(document);
            var line = ExtractedLine.Of(page, extracted, now);
            if (json)
            {
                JsonLines.Write(Console.Out, line, Json.ExtractedLine);
            }
            else
            {
                WriteArticle(line);
            }
        }

        return failed ? BotCommandLine.Failed : 0;
    }

    private static async Task<(Document? Document, string? Error)> ReadAsync(string page, Uri? url, CancellationToken cancellation)
    {
        if (page.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || page.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return (null, "web addresses are not read yet; save the page and give the file.");
        }

        try
        {
            await using var file = File.OpenRead(page);
            await using Stream stream = page.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using var body = new MemoryStream();
            var buffer = new byte[81920];
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
            {
                body.Write(buffer, 0, read);
                if (body.Length > MostBytes)
                {
                    return (null, $"it is larger than {MostBytes / 1024 / 1024} MB; cut it, or raise Network:MaxBodyBytes.");
                }
            }

            return (new Document(page, body.ToArray(), null, url), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, $"{exception.Message} Give a file that can be read.");
        }
    }

    private static void WriteError(string page, string error, bool json)
    {
        if (json)
        {
            JsonLines.Write(Console.Out, new FailedLine(page, error), Json.FailedLine);
        }

        Console.Error.WriteLine($"{page}: {error}");
    }

    private static void WriteArticle(ExtractedLine line)
    {
        var about = new[] { line.Outlet, line.Origin is null ? null : $"from {line.Origin}", line.Published, line.Authors is null ? null : string.Join(", ", line.Authors), line.Url };
        Console.Out.WriteLine(line.Title ?? "(no title)");
        Console.Out.WriteLine(string.Join(" · ", about.OfType<string>()));
        Console.Out.WriteLine();
        Console.Out.WriteLine(line.Text.Length > 0 ? line.Text : "(no readable text)");
        Console.Out.WriteLine();
    }
}

/// <summary>One line of <c>extract --json</c>; PRODUCT.md section 12.</summary>
internal sealed record ExtractedLine(
    string Source, string? Url, string? Title, string? Outlet, string? Origin, IReadOnlyList<string>? Authors, string? Published, string? Modified, string? Language, string? Image, string Text)
{
    public static ExtractedLine Of(string source, ExtractedPage page, DateTimeOffset now) => new(
        source,
        page.Url?.AbsoluteUri,
        page.Title,
        page.Outlet,
        page.Origin,
        page.Authors.Count > 0 ? page.Authors : null,
        ArticleReader.NotAfter(page.Published, now)?.ToString(),
        ArticleReader.NotAfter(page.Modified, now)?.ToString(),
        page.Language,
        page.Image?.AbsoluteUri,
        page.Text);
}

/// <summary>An input that could not be read.</summary>
internal sealed record FailedLine(string Source, string Error);

[JsonSerializable(typeof(ExtractedLine))]
[JsonSerializable(typeof(FailedLine))]
internal sealed partial class ExtractJson : JsonSerializerContext;
