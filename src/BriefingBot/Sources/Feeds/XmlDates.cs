using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The times of an RSS or Atom entry. What cannot be read does not replace what could.</summary>
internal sealed class XmlDates
{
    private DateTimeOffset? _published;
    private DateTimeOffset? _created;

    /// <summary>When it was published; where that is not said, when it was created.</summary>
    public DateTimeOffset? Published => _published ?? _created;

    /// <summary>When it was published, where the entry says so itself.</summary>
    public DateTimeOffset? Stated => _published;

    public DateTimeOffset? Modified { get; private set; }

    /// <summary>Takes an element that may be one of a time.</summary>
    public void Take(MarkupElement child)
    {
        switch (child.Name)
        {
            case "pubdate" or "published" or "issued" or "date":
                _published = FeedDates.Parse(child.Text()) ?? _published;
                break;
            case "created":
                TakeCreated(child);
                break;
            case "updated" or "modified" or "lastmod":
                Modified = FeedDates.Parse(child.Text()) ?? Modified;
                break;
        }
    }

    /// <summary>Takes a time that an explicit <c>pubDate</c> goes before.</summary>
    public void TakeCreated(MarkupElement child) => _created = FeedDates.Parse(child.Text()) ?? _created;
}
