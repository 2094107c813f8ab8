using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Tests.Sources.Feeds;

/// <summary>
/// What the comment in a small feed by others says of it, in feedparser's terms (<c>Expect: not bozo and
/// entries[0]['title'] == 'A'</c>), where it is one comparison of a field that <c>feed --json</c> shows. Marked-up
/// values are compared by their words and addresses: order and spelling of tags are the reader's own.
/// </summary>
internal sealed partial record FeedExpectation(
    string File, Uri DocumentUrl, int? Entry, string Field, int Index, string? Part, string Expected)
{
    public static FeedExpectation? Of(string file)
    {
        var text = TextDecoding.Decode(System.IO.File.ReadAllBytes(file), contentType: null);
        if (Comment().Match(text) is not { Success: true } comment)
        {
            return null;
        }

        // feedparser takes Content-Location for the document's address; its tests are served from this one.
        var address = Location().Match(text) is { Success: true } header
            && Uri.TryCreate(header.Groups[1].Value, UriKind.Absolute, out var location)
            ? location
            : new Uri("http://127.0.0.1:8097/feed.xml");
        string Group(string name) => comment.Groups[name].Value;
        return new FeedExpectation(
            file, address, Group("entry") is { Length: > 0 } entry
                ? Number(entry)
                : null, Group("field"), Group("index") is { Length: > 0 } index
                ? Number(index)
                : 0,
            Group("part") is { Length: > 0 } part
                ? part
                : null, comment.Groups["value"].Success
                ? Unescape(Group("value"))
                : Group("time"));
    }

    /// <summary>The words and addresses that the line has where the comment looks; null where the field is not one that
    /// is shown.</summary>
    public string? Actual(JsonElement line)
    {
        var item = Entry is { } entry ? line.GetProperty("items")[entry] : line;
        return (Field, Part) switch
        {
            ("title", null) or ("title_detail", "value") => item.GetProperty("title").GetString(),
            ("link", null) => item.GetProperty(Entry is null ? "home_page_url" : "url").GetString(),
            // as it is, also a relative one
            ("id" or "guid", null) when Entry is not null
                && Uri.IsWellFormedUriString(item.GetProperty("id").GetString(), UriKind.Absolute) =>
                item.GetProperty("id").GetString(),
            ("language", null) => item.GetProperty("language").GetString(),
            ("author", null) => Name(item, 0),
            ("author_detail", "name") => Name(item, 0).Split(" (")[0],
            ("author_detail", "email") => Name(item, 0).Split(" (")[^1].TrimEnd(')'),
            ("authors", "name") => Name(item, Index).Split(" (")[0],
            // not null: one of the two
            ("summary" or "description", null) or ("summary_detail", "value") when Entry is not null =>
                item.GetProperty("summary").GetString() ?? Plain(item.GetProperty("content_html").GetString()!),
            // not null: one of the two
            ("content", "value") =>
                Words(item.GetProperty("content_html").GetString() ?? item.GetProperty("content_text").GetString()!),
            ("tags", "term") when Entry is not null => item.GetProperty("tags")[Index].GetString(),
            ("enclosures", "href" or "url") => item.GetProperty("attachments")[Index].GetProperty("url").GetString(),
            ("enclosures", "type") => item.GetProperty("attachments")[Index].GetProperty("mime_type").GetString(),
            ("enclosures", "length") => item.GetProperty("attachments")[Index].GetProperty("size_in_bytes").ToString(),
            ("published_parsed" or "created_parsed", null) when Entry is not null =>
                Parts(item.GetProperty("date_published")),
            ("updated_parsed", null) when Entry is not null =>
                Parts(
                    item.GetProperty("date_modified").ValueKind == JsonValueKind.Null
                        ? item.GetProperty("date_published")
                        : item.GetProperty("date_modified")),
            _ => null,
        };
    }

    /// <summary>What is expected there, in the same form: marked-up where the field is.</summary>
    public string Wanted() => (Field, Part) switch
    {
        ("title" or "summary" or "description", null) or ("title_detail" or "summary_detail", "value") =>
            Plain(Expected),
        ("content", "value") => Words(Expected),
        _ => Expected,
    };

    // not null: it is a name
    private static string Name(JsonElement item, int index) =>
        item.GetProperty("authors")[index].GetProperty("name").GetString()!;

    private static string Plain(string html) =>
        string.Join(
            ' ',
            new HtmlParser()
                .ParseDocument(html).DocumentElement.TextContent.Split(
                (char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(string html)
    {
        var addresses = new HtmlParser()
            .ParseDocument(html)
            .QuerySelectorAll("[href],[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"));
        return $"{Plain(html)} {string.Join(' ', addresses)}";
    }

    private static string Parts(JsonElement time) =>
        time.GetDateTimeOffset().UtcDateTime.ToString("yyyy, M, d, H, m, s", CultureInfo.InvariantCulture);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // A string of Python's.
    private static string Unescape(string literal) =>
        Escape()
            .Replace(
            literal,
            escape =>
                escape.Groups[1].Success
                    ? ((char)int.Parse(
                    escape.Groups[1].ValueSpan,
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture)).ToString()
                    : escape.Value == "\\n"
                    ? "\n"
                    : escape.Value[1..]);

    [GeneratedRegex(
        @"Expect:\s*(not bozo and |bozo and )?(feed"
        + @"|entries\[(?<entry>\d)\])\['(?<field>\w+)'\](\[(?<index>\d)\])?(\['(?<part>\w+)'\])?\s*==\s*(u?'(?<value>"
        + @"([^'\\]|\\.)*)'|\((?<time>\d+, \d+, \d+, \d+, \d+, \d+)(, \d+)*\))\s*(\r?\n|-->)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"Header:\s*Content-Location:\s*(\S+)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Location();

    [GeneratedRegex(@"\\(?:u([0-9a-fA-F]{4})|x(?<1>[0-9a-fA-F]{2})|.)", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
