using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The times of an RSS or Atom entry. What cannot be read does not replace what could.</summary>
internal sealed class XmlDates
{
    // An archive dates its broadcasts by when they were; what is older is the date of what is told.
    private const int FirstYear = 1900;

    private DateTimeOffset? _created;
    private DateTimeOffset? _own;
    private DateTimeOffset? _other;

    public XmlDates(MarkupElement item)
    {
        for (var child = item.FirstChild; child is not null; child = child.Next)
        {
            Take(child);
        }

        Modified ??= FeedDates.Parse(item.Attribute("lastmod"));
    }

    /// <summary>When it was published; where that is not said, when it was created. A day alone gives way to a time
    /// of that day.</summary>
    public DateTimeOffset? Published => (Stated ?? _created) is { TimeOfDay.Ticks: 0 } day
        ? new[] { _other, _created }.FirstOrDefault(time => time?.Date == day.Date && time?.TimeOfDay.Ticks > 0) ?? day
        : Stated ?? _created;

    /// <summary>When it was published, where the entry says so itself.</summary>
    public DateTimeOffset? Stated => _own ?? _other;

    public DateTimeOffset? Modified { get; private set; }

    private void Take(MarkupElement child)
    {
        switch (child.Vocabulary, child.Name)
        {
            case (Vocabulary.Core, "pubdate" or "published" or "issued" or "date"):
                _own = Parse(child) ?? _own;
                break;
            case (Vocabulary.DublinCore, "issued" or "published" or "pubdate"):
                _other = Parse(child) ?? _other;
                break;
            case (Vocabulary.Core, "created"):
            case (Vocabulary.DublinCore, "date" or "created"):
                _created = Parse(child) ?? _created;
                break;
            case (Vocabulary.Core or Vocabulary.DublinCore, "updated" or "modified" or "lastmod"):
                Modified = Parse(child) ?? Modified;
                break;
        }
    }

    private static DateTimeOffset? Parse(MarkupElement child) =>
        FeedDates.Parse(child.Text()) is { Year: >= FirstYear } time
            && !FeedDates.IsUnset(time)
            ? time
            : null;
}
