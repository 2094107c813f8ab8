using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;
using BriefingBot.Text;
using BriefingBot.Text.Encodings;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources;

/// <summary>A list as it was read: the rows that can be used, and in words what is wrong with the others.</summary>
public sealed record OpmlList(IReadOnlyList<NewSource> Rows, IReadOnlyList<Phrase> Faults)
{
    /// <summary>Without the rows that could never be fetched: each is a fault, as where one adds it alone.</summary>
    public OpmlList Permitted(AddressGuard guard)
    {
        var refusals = Rows.Select(row => guard.Refusal(new Uri(row.Url))).ToList();
        return new([.. Rows.Where((_, place) => refusals[place] is null)], [.. Faults, .. refusals.OfType<Phrase>()]);
    }
}

/// <summary>OPML 1.0 and 2.0 (http://opml.org/spec2.opml), in and out; folders are topics.</summary>
public static partial class Opml
{
    /// <summary>The namespace of this program's own attributes, as section "Can I extend OPML" asks for.</summary>
    private const string OwnNamespace = "urn:briefingbot";

    private const int MostRows = 5_000;
    private const int LongestName = 200;

    private const long ShortestInterval = 1;
    private const long LongestInterval = 7 * 86_400;

    /// <summary>The rows of sources. A file or folder means nothing to another program and is left out.</summary>
    public static IReadOnlyList<NewSource> Rows(IEnumerable<Source> sources) =>
    [
        .. sources.Where(source => SourceAddress.IsAddress(source.Url)).Select(source => new NewSource(
            source.Url, source.Name ?? source.Poll.Title, source.Topic, source.Interval, source.Selector)),
    ];

    /// <summary>The list, or null for a document that is none. A row without a feed's address (<c>xmlUrl</c>) is the
    /// page's, its topic the folders above it, joined by " / ".</summary>
    public static OpmlList? Read(ReadOnlyMemory<byte> body)
    {
        var text = Encoding.UTF8.GetBytes(BareBracket().Replace(
            ControlLetters.Without(TextDecoding.Decode(body, contentType: null)),
            value => value.Value.Replace("<", "&lt;", StringComparison.Ordinal)));
        var document = MarkupDocument.Parse(text);
        if (document.Find(element => element.Name is "opml" or "outline") is not { } root)
        {
            return null;
        }

        var rows = new List<NewSource>();
        var faults = new List<Phrase>();
        var topics = new Dictionary<MarkupElement, string?>();
        var (line, counted) = (1, 0);
        for (var element = root; element is not null; element = Following(element, document))
        {
            if (rows.Count + faults.Count >= MostRows)
            {
                faults.Add($"The list is too long: what comes after its first {MostRows} rows is left out.");
                break;
            }

            var topic = element.Parent is null ? null : topics.GetValueOrDefault(element.Parent);
            if (element.FirstChild is not null)
            {
                topics[element] = Topic(topic, element);
            }

            if (element.Name == "outline" && !IsComment(element) && Take(element, topic, rows) is { } fault)
            {
                var start = element.AttributeRange.Start.GetOffset(text.Length);
                line += text.AsSpan(counted, start - counted).Count((byte)'\n');
                counted = start;
                faults.Add($"Line {line}: {fault}");
            }
        }

        return new OpmlList([.. rows.GroupBy(row => SourceAddress.Normalise(row.Url) ?? row.Url).Select(One)], faults);
    }

    /// <summary>Writes a list, one folder a topic.</summary>
    public static string Write(IEnumerable<NewSource> rows)
    {
        var opml = new StringBuilder();
        opml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
            .Append("<opml version=\"2.0\" xmlns:bot=\"" + OwnNamespace + "\">\n")
            .Append("  <head><title>BriefingBot</title></head>\n  <body>\n");
        foreach (var topic in rows.GroupBy(row => row.Topic).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var indent = topic.Key is null ? "    " : "      ";
            if (topic.Key is not null)
            {
                opml.Append("    <outline text=\"").Append(Escape(topic.Key)).Append("\">\n");
            }

            foreach (var row in topic)
            {
                var name = Escape(row.Name ?? SourceAddress.Shown(row.Url));
                opml.Append(indent)
                    .Append("<outline type=\"rss\" text=\"").Append(name).Append("\" title=\"").Append(name)
                    .Append("\" xmlUrl=\"").Append(Escape(row.Url)).Append('"');
                if (row.Interval is { } interval)
                {
                    opml.Append(CultureInfo.InvariantCulture, $" bot:interval=\"{interval.TotalSeconds:0}\"");
                }

                if (row.Selector is { } selector)
                {
                    opml.Append(" bot:selector=\"").Append(Escape(selector)).Append('"');
                }

                opml.Append("/>\n");
            }

            if (topic.Key is not null)
            {
                opml.Append("    </outline>\n");
            }
        }

        return opml.Append("  </body>\n</opml>\n").ToString();
    }

    // A feed at the top and again in its folders is one feed: what any of its rows says of it holds.
    private static NewSource One(IEnumerable<NewSource> same) => same.Aggregate((one, other) => one with
    {
        Name = one.Name ?? other.Name,
        Topic = one.Topic ?? other.Topic,
        Interval = one.Interval ?? other.Interval,
        Selector = one.Selector ?? other.Selector,
    });

    // OPML 2.0 section "isComment": with all below it.
    private static bool IsComment(MarkupElement? outline) =>
        outline is not null && (IsComment(outline.Parent)
            || string.Equals(outline.Attribute("isComment"), "true", StringComparison.OrdinalIgnoreCase));

    // Would end the tag, and the rows behind it would be lost.
    [GeneratedRegex("""(?<==\s?)"[^"\n<]*<[^"\n]*"(?=\s+[\w:]+\s*=|\s*/?>)""")]
    private static partial Regex BareBracket();

    private static MarkupElement? Following(MarkupElement element, MarkupDocument document) =>
        MarkupDocument.Following(element, document.Root, into: true);

    // What is wrong with the row, or null.
    private static Phrase? Take(MarkupElement outline, string? topic, List<NewSource> rows)
    {
        var name = NameOf(outline);
        var url = Filled(outline, "xmlUrl");
        if (url is null && outline.FirstChild is null)
        {
            if (string.Equals(outline.Attribute("type"), "include", StringComparison.OrdinalIgnoreCase))
            {
                return $"{Who(name, "A row")} includes another list. Import that one by itself.";
            }

            url = Filled(outline, "url") ?? Filled(outline, "htmlUrl");
            if (url is null)
            {
                return $"{Who(name, "A row without a name")} has no xmlUrl.";
            }
        }

        if (url is null)
        {
            return null; // a folder
        }

        if (FeedLinks.Resolve(FeedLinks.WithoutFeedScheme(url), baseUrl: null) is not { } address)
        {
            return $"{name ?? SourceAddress.Shown(url)}: {SourceAddress.Shown(url)} is no http or https address.";
        }

        rows.Add(new NewSource(
            address.AbsoluteUri,
            name == url || name == SourceAddress.Shown(url) ? null : name,
            topic ?? CategoryOf(outline),
            IntervalOf(outline),
            Filled(outline, "selector")));
        return null;
    }

    private static Phrase Who(string? name, Phrase nobody) => name is null ? nobody : Phrase.Verbatim(name);

    private static TimeSpan? IntervalOf(MarkupElement outline) =>
        long.TryParse(outline.Attribute("interval"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= ShortestInterval and <= LongestInterval
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static string? Filled(MarkupElement outline, string name) =>
        outline.Attribute(name) is { Length: > 0 } value ? value : null;

    // Built upon that of the folder around it: each is joined once, however many rows are in it.
    private static string? Topic(string? outer, MarkupElement folder) =>
        folder.Name != "outline" || NameOf(folder) is not { } name ? outer
        : outer is null ? name
        : $"{outer} / {name}".Shorten(LongestName);

    // OPML 2.0 section "Category": the row itself may say it.
    private static string? CategoryOf(MarkupElement outline) =>
        outline.Attribute("category")?.Split(',')[0].Trim('/', ' ') is { Length: > 0 } category
            ? category.Shorten(LongestName)
            : null;

    private static string? NameOf(MarkupElement outline) =>
        (Filled(outline, "title") ?? Filled(outline, "text")) is { } name
            ? HiddenCharacters.Without(MarkupText.Line(name)).Shorten(LongestName)
            : null;

    private static string Escape(string text) =>
        MarkupText.Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
