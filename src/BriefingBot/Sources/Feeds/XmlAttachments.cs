using System.Globalization;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>An entry's files: enclosures, Media RSS (https://www.rssboard.org/media-rss), iTunes' picture and
/// duration.</summary>
internal sealed class XmlAttachments(Uri? documentUrl)
{
    private const int MostAttachments = 50;

    private readonly List<Attachment> _all = [];
    private double? _duration;

    /// <summary>Each address once; the duration is the first's to be heard or seen that lacks one.</summary>
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

    /// <summary>RSS <c>enclosure</c>, Atom's link, <c>media:content</c>; nothing without an address.</summary>
    public void Add(MarkupElement element) => Add(element, kind: null);

    /// <summary>A picture of which no type is told.</summary>
    public void AddImage(MarkupElement image) => Add(image, "image");

    /// <summary>Atom <c>content</c> that is no text, whether it lies elsewhere or stands there.</summary>
    public void AddContent(MarkupElement content, string? address)
    {
        var url = address is null
            ? AtomMedia.DataUrl(content)
            : FeedLinks.Resolve(address, FeedLinks.BaseOf(content, documentUrl));
        if (url is not null && _all.Count < MostAttachments)
        {
            _all.Add(new Attachment(url, content.Attribute("type"), SizeInBytes: null));
        }
    }

    /// <summary>iTunes' duration: seconds, <c>MM:SS</c> or <c>HH:MM:SS</c>.</summary>
    public void TakeDuration(string text) => _duration = Seconds(text);

    // In one walk over the attributes, which some feeds have a dozen of.
    private void Add(MarkupElement element, string? kind)
    {
        string? address = null, type = null, size = null, duration = null;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.HasName("url") || attribute.HasName("href"))
            {
                address = attribute.Decoded();
            }
            else if (attribute.HasName("type"))
            {
                type = attribute.Decoded();
            }
            else if (attribute.HasName("medium"))
            {
                kind = attribute.Decoded();
            }
            else if (attribute.HasName("length") || attribute.HasName("fileSize"))
            {
                size = attribute.Decoded();
            }
            else if (attribute.HasName("duration"))
            {
                duration = attribute.Decoded();
            }
        }

        if (_all.Count < MostAttachments
            && FeedLinks.Resolve(address, FeedLinks.BaseOf(element, documentUrl)) is { } url
            && !Has(url))
        {
            var isNumber = long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            long? bytes = isNumber && number > 0 ? number : null;
            type = string.IsNullOrEmpty(type) ? kind : type;
            _all.Add(new Attachment(url, string.IsNullOrEmpty(type) ? null : type, bytes)
            {
                DurationInSeconds = Seconds(duration),
            });
        }
    }

    private bool Has(Uri url)
    {
        foreach (var known in _all)
        {
            if (known.Url == url)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlayed(string? type) =>
        type is not null
            && (type.StartsWith("audio", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("video", StringComparison.OrdinalIgnoreCase));

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
