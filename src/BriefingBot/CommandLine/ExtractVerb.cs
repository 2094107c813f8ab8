using System.CommandLine;
using System.CommandLine.Parsing;
using BriefingBot.Articles;
using BriefingBot.Articles.Pages;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;

namespace BriefingBot.CommandLine;

/// <summary><c>extract FILE|URL...</c>: the readable article of each page.</summary>
internal static class ExtractVerb
{
    public static Command Create(VerbHost host)
    {
        var sources = VerbOptions.Sources("A page's file (.gz is read too) or address.");
        var json = VerbOptions.Json();
        var url = new Option<Uri?>("--url")
        {
            Description = "The page's own address, where a file is given.",
            CustomParser = ParseAddress,
        };
        var allow = VerbOptions.AllowNetwork();
        var command = new Command("extract", "Show the readable article of a page.") { sources, json, url, allow };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var arguments = parsed.GetRequiredValue(sources);
            await using var services = host.Open(parsed.GetValue(allow));
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var status = 0;
            foreach (var argument in arguments)
            {
                var (line, error) = await ExtractAsync(
                    services, argument, parsed.GetValue(url), now, cancellationToken);
                status = await PrintAsync(argument, line, error, parsed.GetValue(json))
                    ? status
                    : BotCommandLine.Failed;
            }

            return status;
        });
        return command;
    }

    private static Uri? ParseAddress(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (HttpAddress.Parse(text) is { } url)
        {
            return url;
        }

        result.AddError(
            $"--url: \"{TerminalText.Line(text)}\" is no address. Write it like https://example.org/article.");
        return null;
    }

    // A page over which the program itself fails costs no other.
    private static async Task<(ExtractedLine? Line, string? Error)> ExtractAsync(
        ServiceProvider services, string argument, Uri? url, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var (document, error) = await ReadAsync(services, argument, url, cancellationToken);
            return document is null
                ? (null, error)
                : (ExtractedLine.Of(argument, PageExtractor.Extract(document, cancellationToken), now), null);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            return (null, $"Reading it failed: {error.Message}");
        }
    }

    private static async Task<(FetchedDocument? Document, string? Error)> ReadAsync(
        ServiceProvider services, string argument, Uri? url, CancellationToken cancellationToken)
    {
        if (!SourceAddress.IsAddress(argument))
        {
            if (Directory.Exists(argument))
            {
                return (null, $"{argument} is a folder. Give its files.");
            }

            var (document, error) = await services.GetRequiredService<LocalFiles>()
                .ReadAsync(argument, cancellationToken);
            return (document is null ? null : document with { Url = url }, error);
        }

        if (!Uri.TryCreate(argument, UriKind.Absolute, out var address))
        {
            return (null, SourceAddress.NoAddress(argument));
        }

        var result = await services.GetRequiredService<PageFetcher>()
            .FetchAsync(address, validators: null, cancellationToken);
        return result is FetchResult.Fetched fetched
            ? (url is null ? fetched.Document : fetched.Document with { Url = url }, null)
            : (null, result.Problem!);
    }

    /// <summary>Prints one line: the article, or why there is none.</summary>
    /// <returns>False where the input gave no article.</returns>
    private static async Task<bool> PrintAsync(string argument, ExtractedLine? line, string? error, bool asJson)
    {
        if (line is { Text.Length: > 0 })
        {
            await Console.Out.WriteLineAsync(asJson ? JsonLines.Of(line) : InWords(line));
            return true;
        }

        error ??= StoryLoading.NoText;
        if (asJson)
        {
            JsonLines.Write(new FailedLine(argument, error));
        }
        else
        {
            await Console.Error.WriteLineAsync($"{TerminalText.Line(argument)}: {TerminalText.Line(error)}");
        }

        return false;
    }

    private static string InWords(ExtractedLine line)
    {
        string?[] about =
        [
            line.Outlet, line.Origin, line.Authors is null ? null : string.Join(", ", line.Authors), line.Published,
        ];
        var text = new StringWriter();
        text.WriteLine(TerminalText.Line(line.Title ?? "(no headline)"));
        text.WriteLine(TerminalText.Line(string.Join("  ", about.OfType<string>())));
        text.WriteLine();
        text.WriteLine(TerminalText.Of(line.Text));
        return text.ToString();
    }
}

/// <summary>One line of <c>extract --json</c>; docs/contract.md.</summary>
internal sealed record ExtractedLine(
    string Source, string? Url, string? Title, string? Outlet, string? Origin, IReadOnlyList<string>? Authors,
        string? Published, string? Modified, string? Language, string? Image, string Text)
{
    public static ExtractedLine Of(string source, ExtractedPage page, DateTimeOffset now) => new(
        source,
        page.Url?.AbsoluteUri,
        page.Title,
        page.Outlet,
        page.Origin,
        page.Authors.Count > 0 ? page.Authors : null,
        ArticleReader.DateOfPage(page, now)?.ToString(),
        ArticleReader.NotAfter(page.Modified, now)?.ToString(),
        page.Language,
        page.Image?.AbsoluteUri,
        page.Text);
}
