using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>Whom an entry names as its source: RSS 2.0 writes the name into <c>source</c>, Atom (RFC 4287 section
/// 4.2.11) the metadata of the feed it was copied from.</summary>
internal static class XmlOutlet
{
    private const int LongestName = 100;

    /// <summary>The name; null where there is none.</summary>
    public static string? Of(MarkupElement? source)
    {
        if (source is null)
        {
            return null;
        }

        var name = source.Child("title") is { } title ? XmlText.Title(title)
            : source.FirstChild is null ? MarkupText.PlainText(source.Text())
            : "";
        return name.Length is > 0 and <= LongestName && FeedLinks.Resolve(name, baseUrl: null) is null ? name : null;
    }
}
