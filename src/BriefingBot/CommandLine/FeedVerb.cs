using System.CommandLine;
using System.Globalization;
using System.Text.Json.Serialization;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;
using BriefingBot.Text.Markup;

namespace BriefingBot.CommandLine;

/// <summary><c>feed FILE|URL...</c>: what the feed reader makes of each.</summary>
internal static class FeedVerb
{
    public static Command Create(VerbHost host)
    {
        var sources =
            VerbOptions.Sources("A feed's file or address, or the address of a page whose feed is to be found.");
        var json = VerbOptions.Json();
        var contentType = new Option<string?>("--content-type")
        { Description = "The Content-Type as the HTTP header would say it, for the charset." };
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "feed", "Show what the feed reader makes of a feed.") { sources, json, contentType, allow };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var arguments = parsed.GetRequiredValue(sources);
            await using var services = host.Open(parsed.GetValue(allow));
            var reader = services.GetRequiredService<NamedSources>();
            var status = 0;
            foreach (var argument in arguments)
            {
                var reading = await ReadAsync(reader, argument, parsed.GetValue(contentType), cancellationToken);
                status = reading.IsFeed ? status : BotCommandLine.Failed;
                await PrintAsync(argument, reading, parsed.GetValue(json));
            }

            return status;
        });
        return command;
    }

    private static async Task PrintAsync(string argument, FeedReading reading, bool asJson)
    {
        if (asJson)
        {
            await Console.Out.WriteLineAsync(FeedLine.Write(argument, reading));
        }
        else if (reading.IsFeed)
        {
            await Console.Out.WriteAsync(InWords(argument, reading.Feed));
        }
        else
        {
            await Console.Error.WriteLineAsync($"{TerminalText.Line(argument)}: {TerminalText.Line(reading.Error)}");
        }
    }

    private static string InWords(string argument, Feed feed)
    {
        var text = new StringWriter();
        text.WriteLine(TerminalText.Line($"{feed.Title ?? argument}  {feed.HomePageUrl}  {feed.Language}").TrimEnd());
        foreach (var entry in feed.Entries)
        {
            text.WriteLine(TerminalText.Line(string.Create(
                CultureInfo.InvariantCulture, $"  {entry.Time,-16:yyyy-MM-dd HH:mm}  {entry.Title ?? entry.Id}")));
            text.WriteLine(TerminalText.Line($"                    {entry.Url}").TrimEnd());
        }

        text.WriteLine(feed.Entries.Count == 1 ? "  1 entry" : $"  {feed.Entries.Count} entries");
        return text.ToString();
    }

    // As the service would watch it, but that nothing except a feed counts.
    private static async Task<FeedReading> ReadAsync(
        NamedSources sources, string argument, string? contentType, CancellationToken cancellationToken)
    {
        if (!SourceAddress.IsAddress(argument) && Directory.Exists(argument))
        {
            return FeedReading.No($"{argument} is a folder. Give its files.");
        }

        var request = new PollRequest(argument) { Purpose = PollPurpose.Feed, ContentType = contentType };
        return await sources.PollAsync(request, cancellationToken) switch
        {
            PollResult.Updated updated => FeedReading.Of(updated.Feed),
            PollResult.Failed failed => FeedReading.No(failed.Problem),
            _ => FeedReading.Of(new Feed()),
        };
    }
}

/// <summary>A feed as one line of JSON Feed 1.1, with <c>_source</c>; or <c>_source</c> and <c>_error</c>.</summary>
internal static class FeedLine
{
    public static string Write(string argument, FeedReading reading) => reading.IsFeed
        ? JsonLines.Of(Of(argument, reading.Feed))
        : JsonLines.Of(new JsonFeedError(argument, reading.Error));

    private static JsonFeed Of(string argument, Feed feed) => new(
        argument, "https://jsonfeed.org/version/1.1", feed.Title, feed.HomePageUrl?.OriginalString,
        feed.Language, People(feed.Authors), [.. feed.Entries.Select(entry => Of(entry, feed.Language))]);

    // Its own language where that is another one, as JSON Feed 1.1 wants.
    private static JsonItem Of(Entry entry, string? feedLanguage) => new(
        entry.Id,
        entry.Url?.OriginalString,
        entry.Title,
        // JSON Feed wants one of the two contents: the source's short text where it has no other.
        entry.ContentHtml ?? (entry.ContentText is null ? entry.Summary : null),
        entry.ContentHtml is null ? entry.ContentText : null,
        entry.Summary is null ? null : MarkupText.PlainText(entry.Summary, isMarkup: true),
        Time(entry.Published),
        Time(entry.Modified),
        People(entry.Authors),
        entry.Language == feedLanguage ? null : entry.Language,
        [.. entry.Attachments.Select(
            attachment =>
                new JsonAttachment(
                    attachment.Url.OriginalString,
                    attachment.MimeType,
                    attachment.SizeInBytes,
                    attachment.DurationInSeconds))],
        entry.Tags);

    private static IReadOnlyList<JsonPerson> People(IReadOnlyList<string> names) =>
        [.. names.Select(name => new JsonPerson(name))];

    private static string? Time(DateTimeOffset? time) =>
        time?.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record JsonFeed(
    [property: JsonPropertyName("_source")] string Source,
    string Version,
    string? Title,
    [property: JsonPropertyName("home_page_url")] string? HomePageUrl,
    string? Language,
    IReadOnlyList<JsonPerson> Authors,
    IReadOnlyList<JsonItem> Items);

internal sealed record JsonItem(
    string Id,
    string? Url,
    string? Title,
    [property: JsonPropertyName("content_html")] string? ContentHtml,
    [property: JsonPropertyName("content_text")] string? ContentText,
    string? Summary,
    [property: JsonPropertyName("date_published")] string? DatePublished,
    [property: JsonPropertyName("date_modified")] string? DateModified,
    IReadOnlyList<JsonPerson> Authors,
    string? Language,
    IReadOnlyList<JsonAttachment> Attachments,
    IReadOnlyList<string> Tags);

internal sealed record JsonPerson(string Name);

internal sealed record JsonAttachment(
    string Url,
    [property: JsonPropertyName("mime_type")] string? MimeType,
    [property: JsonPropertyName("size_in_bytes")] long? SizeInBytes,
    [property: JsonPropertyName("duration_in_seconds")] double? DurationInSeconds);

internal sealed record JsonFeedError(
    [property: JsonPropertyName("_source")] string Source, [property: JsonPropertyName("_error")] string Error);
