using System.Globalization;
using System.Text.Json;
using BriefingBot.Operation;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/); a fault costs its item.</summary>
internal static class JsonFeedReader
{
    public static FeedReading Read(string text, Uri? documentUrl)
    {
        var found = JsonFeedDocument.Read(text);
        var version = Text(found, "version");
        var isFeed = version?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) == true
            || (found.HasItems && (version is null || found.Items.Count > 0));
        if (!isFeed)
        {
            return FeedReading.No(found.IsWhole
                ? "This is JSON, but no JSON Feed: it has neither its version nor items."
                : "This looks like JSON, but cannot be read, and no item of a JSON Feed was found.");
        }

        var homePage = FeedLinks.Resolve(Text(found, "home_page_url"), documentUrl);
        var authors = AuthorsOf(member => found.Members.TryGetValue(member, out var value) ? value : default);
        var baseUrl = documentUrl ?? FeedLinks.Resolve(Text(found, "feed_url"), null) ?? homePage;
        var entries = new EntryList { Authors = authors, Language = LanguageTag.Of(Text(found, "language")) };
        foreach (var item in found.Items.Where(item => item.ValueKind == JsonValueKind.Object))
        {
            entries.Add(item, item => item.GetPropertyCount() == 0 ? null : EntryOf(item, entries, baseUrl));
            if (entries.IsFull)
            {
                break;
            }
        }

        return FeedReading.Of(new Feed
        {
            Title = Plain(Text(found, "title")),
            HomePageUrl = homePage,
            Language = entries.Language,
            Authors = authors,
            Entries = entries.Entries,
            Faults = entries.Faults,
        });
    }

    private static Entry EntryOf(JsonElement item, EntryList document, Uri? baseUrl)
    {
        var url = FeedLinks.Resolve(Text(item, "url"), baseUrl)
            ?? FeedLinks.Resolve(Text(item, "external_url"), baseUrl);
        var id = Text(item, "id") is { Length: > 0 } given ? given : null;
        var html = MarkupText.NotEmpty(Text(item, "content_html"));
        var summary = MarkupText.NotEmpty(Text(item, "summary"));
        var authors = AuthorsOf(member => item.TryGetProperty(member, out var value) ? value : default);
        return new Entry
        {
            Id = id ?? url?.OriginalString ?? Digest.Id(item.GetRawText()),
            IsIdMade = id is null && url is null,
            Url = url,
            Title = Plain(Text(item, "title")),
            ContentHtml = html is null ? null : HtmlLinks.Resolve(html, url ?? baseUrl),
            ContentText = MarkupText.NotEmpty(Text(item, "content_text")),
            Summary = summary is null || HtmlTags.LookLike(summary) ? summary : MarkupText.Escape(summary),
            Published = FeedDates.Parse(Text(item, "date_published")),
            Modified = FeedDates.Parse(Text(item, "date_modified")),
            // Version 1.1: an item without authors has the feed's.
            Authors = authors.Count > 0 ? authors : document.Authors,
            Attachments = AttachmentsOf(item, baseUrl),
            Tags = TagsOf(item),
            Language = LanguageTag.Of(Text(item, "language")),
            Document = document,
            Place = document.Entries.Count,
        };
    }

    // Version 1.1 has a list, version 1.0 had one; some feeds have both, one of them empty.
    private static List<string> AuthorsOf(Func<string, JsonElement> member)
    {
        var authors = Names(member("authors"));
        return authors.Count > 0 ? authors : Names(member("author"));
    }

    private static List<string> Names(JsonElement people) =>
        [.. (people.ValueKind == JsonValueKind.Array ? people.EnumerateArray().AsEnumerable() : [people])
            .Select(person => person.ValueKind == JsonValueKind.Object ? Text(person, "name") : StringOf(person))
            .OfType<string>()
            .Select(MarkupText.Line)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)];

    private static List<string> TagsOf(JsonElement item) =>
        item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
            ? [.. tags.EnumerateArray().Select(StringOf).OfType<string>().Select(MarkupText.Line)
                .Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)]
            : [];

    private static List<Attachment> AttachmentsOf(JsonElement item, Uri? baseUrl)
    {
        var attachments = new List<Attachment>();
        if (item.TryGetProperty("attachments", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var attachment in list.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.Object))
            {
                if (FeedLinks.Resolve(Text(attachment, "url"), baseUrl) is { } url)
                {
                    var size = (long?)Number(attachment, "size_in_bytes");
                    attachments.Add(new Attachment(url, Text(attachment, "mime_type"), size)
                    {
                        DurationInSeconds = Number(attachment, "duration_in_seconds"),
                    });
                }
            }
        }

        if (FeedLinks.Resolve(Text(item, "image"), baseUrl) is { } image
            && !attachments.Exists(known => known.Url == image))
        {
            attachments.Add(new Attachment(image, "image", SizeInBytes: null));
        }

        return attachments;
    }

    private static double? Number(JsonElement element, string name) =>
        Text(element, name) is { } text
        && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 1e15
            ? number
            : null;

    private static string? Text(JsonFeedDocument document, string member) =>
        document.Members.TryGetValue(member, out var value) ? StringOf(value) : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? StringOf(value) : null;

    // Ids are numbers in some feeds.
    private static string? StringOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ControlLetters.Without(value.GetString()!), // not null: a string
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    // Plain text by the specification, but some programs write HTML's entities into it.
    private static string? Plain(string? text) =>
        text is null ? null
        : MarkupText.Stated(MarkupText.DecodedAgain(MarkupText.Line(MarkupText.Decode(text))));
}
