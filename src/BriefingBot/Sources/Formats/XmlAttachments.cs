using System.Globalization;

namespace BriefingBot.Sources.Formats;

/// <summary>The files that go with an entry: RSS and Atom enclosures, Media RSS (https://www.rssboard.org/media-rss), iTunes' picture and duration.</summary>
internal sealed class XmlAttachments(Uri? documentUrl)
{
    private const int Most = 50;

    private readonly List<Attachment> _all = [];
    private double? _duration;

    /// <summary>Each address once. The duration is that of the first file to be heard or seen which has none of its own.</summary>
    public IReadOnlyList<Attachment> All
    {
        get
        {
            var played = _duration is null ? -1 : _all.FindIndex(file => IsPlayed(file.MimeType));
            if (played >= 0)
            {
                _all[played] = _all[played] with { DurationInSeconds = _all[played].DurationInSeconds ?? _duration };
            }

            return _all;
        }
    }

    /// <summary>RSS <c>enclosure</c>.</summary>
    public void Add(MarkupElement enclosure) => Add(enclosure.Attribute("url"), enclosure, "length");

    /// <summary><c>media:content</c>; a <c>media:group</c> has no address, and adds nothing.</summary>
    public void AddMedia(MarkupElement content) => Add(content.Attribute("url"), content, "fileSize", content.Attribute("medium"), Seconds(content.Attribute("duration")));

    /// <summary>A picture of which no type is told.</summary>
    public void AddImage(MarkupElement image, string addressName) => Add(image.Attribute(addressName), image, sizeName: "length", "image");

    public void Add(string? address, MarkupElement element, string sizeName, string? kind = null, double? duration = null)
    {
        if (_all.Count < Most && FeedLinks.Resolve(address, FeedLinks.BaseOf(element, documentUrl)) is { } url && !_all.Exists(known => known.Url == url))
        {
            var size = long.TryParse(element.Attribute(sizeName), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes : (long?)null;
            var type = element.Attribute("type") is { Length: > 0 } written ? written : kind;
            _all.Add(new Attachment(url, string.IsNullOrEmpty(type) ? null : type, size) { DurationInSeconds = duration });
        }
    }

    /// <summary>iTunes' duration: seconds, <c>MM:SS</c> or <c>HH:MM:SS</c>.</summary>
    public void TakeDuration(string text) => _duration = Seconds(text);

    private static bool IsPlayed(string? type) =>
        type is not null && (type.StartsWith("audio", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video", StringComparison.OrdinalIgnoreCase));

    private static double? Seconds(string? text)
    {
        double seconds = 0;
        foreach (var part in (text ?? "").Split(':'))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            seconds = (seconds * 60) + number;
        }

        return seconds is > 0 and < 1e7 ? seconds : null;
    }
}
