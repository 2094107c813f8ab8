using System.Text;
using System.Text.Json;

namespace BriefingBot.Sources.Formats;

/// <summary>JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). A document that breaks off is read up to its last whole item.</summary>
internal static class JsonFeedReader
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 };

    public static FeedReading Read(string text, Uri? documentUrl)
    {
        var found = new Members();
        var isWhole = true;
        try
        {
            isWhole = ReadMembers(Encoding.UTF8.GetBytes(text), found);
        }
        catch (JsonException)
        {
            isWhole = false; // what was read before the fault is kept
        }

        var version = found.Text("version");
        var isFeed = version?.Contains("jsonfeed", StringComparison.OrdinalIgnoreCase) == true || (found.HasItems && (version is null || found.Items.Count > 0));
        if (!isFeed)
        {
            return FeedReading.No(isWhole ? "This is JSON, but no JSON Feed: it has neither its version nor items." : "This looks like JSON, but cannot be read, and no item of a JSON Feed was found.");
        }

        var homePage = FeedLinks.Resolve(found.Text("home_page_url"), documentUrl);
        var baseUrl = documentUrl ?? FeedLinks.Resolve(found.Text("feed_url"), null) ?? homePage;
        return FeedReading.Of(new Feed
        {
            Title = Plain(found.Text("title")),
            HomePageUrl = homePage,
            Language = XmlFeedReader.LanguageTag(found.Text("language")),
            Authors = found.Values.TryGetValue("authors", out var authors) || found.Values.TryGetValue("author", out authors) ? AuthorsOf(authors) : [],
            Entries = [.. found.Items.Where(item => item.ValueKind == JsonValueKind.Object).Select(item => EntryOf(item, baseUrl))],
        });
    }

    // Member by member, item by item, so that a fault costs only what stands behind it.
    private static bool ReadMembers(byte[] json, Members found)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: true, new JsonReaderState(Lenient));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return true;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            if (name == "items" && reader.TokenType == JsonTokenType.StartArray)
            {
                found.HasItems = true;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    found.Items.Add(JsonElement.ParseValue(ref reader));
                }
            }
            else
            {
                found.Values[name] = JsonElement.ParseValue(ref reader);
            }
        }

        return true;
    }

    private static Entry EntryOf(JsonElement item, Uri? baseUrl)
    {
        var url = FeedLinks.Resolve(Text(item, "url"), baseUrl) ?? FeedLinks.Resolve(Text(item, "external_url"), baseUrl);
        var id = Text(item, "id") is { Length: > 0 } given ? given : null;
        var html = Text(item, "content_html");
        var text = Text(item, "content_text");
        return new Entry
        {
            Id = id ?? url?.OriginalString ?? "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(item.GetRawText())).AsSpan(0, 16)),
            Url = url,
            Title = Plain(Text(item, "title")),
            ContentHtml = html,
            ContentText = text,
            Summary = Text(item, "summary"),
            Published = FeedDates.Parse(Text(item, "date_published")),
            Modified = FeedDates.Parse(Text(item, "date_modified")),
            Authors = item.TryGetProperty("authors", out var authors) || item.TryGetProperty("author", out authors) ? AuthorsOf(authors) : [],
            Attachments = AttachmentsOf(item, baseUrl),
            Tags = item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
                ? [.. tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => StringOf(tag) ?? "")]
                : [],
            Language = XmlFeedReader.LanguageTag(Text(item, "language")),
        };
    }

    private static List<string> AuthorsOf(JsonElement authors) =>
        [.. (authors.ValueKind == JsonValueKind.Array ? authors.EnumerateArray().AsEnumerable() : [authors])
            .Select(author => author.ValueKind == JsonValueKind.Object ? Text(author, "name") : StringOf(author))
            .OfType<string>()
            .Where(name => name.Length > 0)];

    private static List<Attachment> AttachmentsOf(JsonElement item, Uri? baseUrl)
    {
        var attachments = new List<Attachment>();
        if (item.TryGetProperty("attachments", out var list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (var attachment in list.EnumerateArray().Where(attachment => attachment.ValueKind == JsonValueKind.Object))
            {
                if (FeedLinks.Resolve(Text(attachment, "url"), baseUrl) is { } url)
                {
                    var size = attachment.TryGetProperty("size_in_bytes", out var bytes) && bytes.ValueKind == JsonValueKind.Number && bytes.TryGetInt64(out var count) ? count : (long?)null;
                    attachments.Add(new Attachment(url, Text(attachment, "mime_type"), size));
                }
            }
        }

        if (FeedLinks.Resolve(Text(item, "image"), baseUrl) is { } image && !attachments.Exists(known => known.Url == image))
        {
            attachments.Add(new Attachment(image, "image", SizeInBytes: null));
        }

        return attachments;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? StringOf(value) : null;

    // Ids are numbers in some feeds. A lone surrogate makes GetString throw: such a text is no text.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => MarkupText.WithoutControls(value.GetString()!), // not null: a string
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Plain(string? text) => text is null ? null : MarkupText.Line(text) is { Length: > 0 } line ? line : null;

    private sealed class Members
    {
        public Dictionary<string, JsonElement> Values { get; } = new(StringComparer.Ordinal);

        public List<JsonElement> Items { get; } = [];

        public bool HasItems { get; set; }

        public string? Text(string name) => Values.TryGetValue(name, out var value) ? StringOf(value) : null;
    }
}
