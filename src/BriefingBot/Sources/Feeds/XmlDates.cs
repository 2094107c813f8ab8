using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The times of an RSS or Atom entry. What cannot be read does not replace what could.</summary>
internal sealed class XmlDates
{
    private DateTimeOffset? _created;

    /// <summary>When it was published; where that is not said, when it was created.</summary>
    public DateTimeOffset? Published => Stated ?? _created;

    /// <summary>When it was published, where the entry says so itself.</summary>
    public DateTimeOffset? Stated { get; private set; }

    public DateTimeOffset? Modified { get; private set; }

    public void TakePublished(MarkupElement child) => Stated = FeedDates.Parse(child.Text()) ?? Stated;

    public void TakeCreated(MarkupElement child) => _created = FeedDates.Parse(child.Text()) ?? _created;

    public void TakeModified(MarkupElement child) => Modified = FeedDates.Parse(child.Text()) ?? Modified;
}
