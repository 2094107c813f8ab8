using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Formats;

namespace BriefingBot.Sources.Kinds;

/// <summary>A public Telegram channel, read from its web preview (<c>https://t.me/s/NAME</c>).</summary>
public sealed class TelegramSource(PageFetcher fetcher) : ISource
{
    public const string Name = "telegram";
    private const int LongestTitle = 140;

    public string Kind => Name;

    public bool Suits(NewSource source) => Preview(source.Url) is not null;

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        if (Preview(query.Url) is not { } preview)
        {
            return new SourceAnswer.Trouble($"{query.Url} is no address of a Telegram channel.");
        }

        var result = await fetcher.FetchAsync(preview, query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var feed = Read(fetched.Document);
        return feed.Entries.Count > 0
            ? new SourceAnswer.Offered(feed, fetched.Validators) { FreshFor = fetched.FreshFor }
            : new SourceAnswer.Trouble("The channel has no web preview: it is private, has no messages, or its owner switched the preview off.");
    }

    /// <summary>The preview's address for any address of a channel; null for anything else.</summary>
    internal static Uri? Preview(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https")
            || url.IdnHost.ToLowerInvariant() is not ("t.me" or "www.t.me" or "telegram.me" or "telegram.dog"))
        {
            return null;
        }

        var parts = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var channel = parts is ["s", var name, ..] ? name : parts.FirstOrDefault();
        // Bot API, "username": letters, digits and underscores; "+…" and "joinchat" are invitations.
        return channel is null or "joinchat" or "s" || !channel.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? null : new Uri($"https://t.me/s/{channel}");
    }

    /// <summary>The messages of a preview page, oldest first as it shows them.</summary>
    public static Feed Read(Document document)
    {
        using var page = new HtmlParser().ParseDocument(TextDecoding.Decode(document.Body, document.ContentType));
        var title = page.QuerySelector(".tgme_channel_info_header_title")?.TextContent ?? page.QuerySelector("meta[property='og:title']")?.GetAttribute("content");
        return new Feed
        {
            Title = title is null ? null : MarkupText.Line(title),
            HomePageUrl = document.Url,
            Entries = [.. page.QuerySelectorAll(".tgme_widget_message[data-post]").Select(EntryOf).OfType<Entry>()],
        };
    }

    private static Entry? EntryOf(IElement message)
    {
        var post = message.GetAttribute("data-post")!; // not null: selected by it
        var text = message.QuerySelector(".tgme_widget_message_text.js-message_text") ?? message.QuerySelector(".tgme_widget_message_text");
        if (text is null)
        {
            return null; // a picture without words
        }

        return new Entry
        {
            Id = post,
            Url = FeedLinks.Resolve($"https://t.me/{post}", baseUrl: null),
            Title = TitleOf(text.InnerHtml),
            ContentHtml = text.InnerHtml,
            Published = FeedDates.Parse(message.QuerySelector(".tgme_widget_message_date time[datetime]")?.GetAttribute("datetime") ?? message.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
        };
    }

    // A message has no title: its first line, cut at a word.
    private static string? TitleOf(string html)
    {
        var end = html.IndexOf("<br", StringComparison.OrdinalIgnoreCase);
        var line = MarkupText.PlainText(end > 0 ? html[..end] : html);
        if (line.Length > LongestTitle)
        {
            var space = line.LastIndexOf(' ', LongestTitle);
            line = line[..(space > 0 ? space : LongestTitle)] + "…";
        }

        return line.Length > 0 ? line : null;
    }
}
