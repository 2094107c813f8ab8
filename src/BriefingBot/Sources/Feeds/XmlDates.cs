using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>The times of an RSS or Atom entry. What cannot be read does not replace what could.</summary>
internal sealed class XmlDates
{
    // An archive dates its broadcasts by when they were; what is older is the date of what is told.
    private const int FirstYear = 1900;

    // That far from 1970, in whatever zone, a clock was never set.
    private static readonly TimeSpan Unset = TimeSpan.FromDays(1);

    private DateTimeOffset? _created;
    private DateTimeOffset? _own;
    private DateTimeOffset? _other;

    /// <summary>When it was published; where that is not said, when it was created.</summary>
    public DateTimeOffset? Published => Stated ?? _created;

    /// <summary>When it was published, where the entry says so itself.</summary>
    public DateTimeOffset? Stated => _own ?? _other;

    public DateTimeOffset? Modified { get; private set; }

    public void TakePublished(MarkupElement child) => _own = Parse(child) ?? _own;

    /// <summary>As another vocabulary says it.</summary>
    public void TakeOtherPublished(MarkupElement child) => _other = Parse(child) ?? _other;

    public void TakeCreated(MarkupElement child) => _created = Parse(child) ?? _created;

    public void TakeModified(MarkupElement child) => Modified = Parse(child) ?? Modified;

    private static DateTimeOffset? Parse(MarkupElement child) =>
        FeedDates.Parse(child.Text()) is { Year: >= FirstYear } time
            && (time - DateTimeOffset.UnixEpoch).Duration() > Unset
            ? time
            : null;
}
