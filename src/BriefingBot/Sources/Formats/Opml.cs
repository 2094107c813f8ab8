using System.Text;

namespace BriefingBot.Sources.Formats;

/// <summary>One source of an OPML list.</summary>
/// <param name="Url">The feed's address (<c>xmlUrl</c>), or the page's where a row has only that.</param>
/// <param name="Topic">The folders above it, joined by " / "; null at the top.</param>
public sealed record OpmlRow(string Url, string? Name, string? Topic);

/// <summary>A list as it was read: the rows that can be used, and in words what is wrong with the others.</summary>
public sealed record OpmlList(string? Title, IReadOnlyList<OpmlRow> Rows, IReadOnlyList<string> Faults);

/// <summary>OPML 1.0 and 2.0 (http://opml.org/spec2.opml), in and out; folders are topics.</summary>
public static class Opml
{
    /// <summary>The list, or null for a document that is none.</summary>
    public static OpmlList? Read(ReadOnlyMemory<byte> body)
    {
        var document = MarkupDocument.Parse(MarkupText.WithoutControls(TextDecoding.Decode(body, contentType: null)));
        if (document.Find(element => element.Name is "opml" or "outline") is not { } root)
        {
            return null;
        }

        var rows = new List<OpmlRow>();
        var faults = new List<string>();
        for (var element = root; element is not null; element = MarkupDocument.Following(element, document.Root, into: true))
        {
            if (element.Name == "outline")
            {
                Take(element, rows, faults);
            }
        }

        var title = document.Find(element => element.Name == "title");
        return new OpmlList(title is null ? null : MarkupText.PlainText(title.Text()), rows, faults);
    }

    /// <summary>Writes a list, one folder a topic.</summary>
    public static string Write(string title, IEnumerable<OpmlRow> rows)
    {
        var opml = new StringBuilder();
        opml.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<opml version=\"2.0\">\n  <head><title>").Append(Escape(title)).Append("</title></head>\n  <body>\n");
        foreach (var topic in rows.GroupBy(row => row.Topic).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var indent = topic.Key is null ? "    " : "      ";
            if (topic.Key is not null)
            {
                opml.Append("    <outline text=\"").Append(Escape(topic.Key)).Append("\">\n");
            }

            foreach (var row in topic)
            {
                var name = Escape(row.Name ?? row.Url);
                opml.Append(indent).Append("<outline type=\"rss\" text=\"").Append(name).Append("\" title=\"").Append(name)
                    .Append("\" xmlUrl=\"").Append(Escape(row.Url)).Append("\"/>\n");
            }

            if (topic.Key is not null)
            {
                opml.Append("    </outline>\n");
            }
        }

        return opml.Append("  </body>\n</opml>\n").ToString();
    }

    private static void Take(MarkupElement outline, List<OpmlRow> rows, List<string> faults)
    {
        var name = NameOf(outline);
        var url = outline.Attribute("xmlUrl");
        if (string.IsNullOrEmpty(url) && outline.FirstChild is null)
        {
            url = outline.Attribute("htmlUrl") ?? outline.Attribute("url");
            if (string.IsNullOrEmpty(url))
            {
                faults.Add($"{name ?? "A row without a name"}: it has no xmlUrl.");
                return;
            }
        }

        if (string.IsNullOrEmpty(url))
        {
            return; // a folder
        }

        if (FeedLinks.Resolve(SourceAddress.WithoutFeedScheme(url), baseUrl: null) is not { } address)
        {
            faults.Add($"{name ?? url}: {url} is no http or https address.");
            return;
        }

        rows.Add(new OpmlRow(address.AbsoluteUri, name, TopicOf(outline)));
    }

    private static string? TopicOf(MarkupElement outline)
    {
        var folders = new List<string>();
        for (var parent = outline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "outline" && NameOf(parent) is { } folder)
            {
                folders.Insert(0, folder);
            }
        }

        // OPML 2.0 section "Category": the row itself may say it.
        return folders.Count > 0 ? string.Join(" / ", folders) : outline.Attribute("category")?.Split(',')[0].Trim('/', ' ') is { Length: > 0 } category ? category : null;
    }

    private static string? NameOf(MarkupElement outline) =>
        (outline.Attribute("title") is { Length: > 0 } title ? title : outline.Attribute("text")) is { Length: > 0 } name ? MarkupText.Line(name) : null;

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
