using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BriefingBot.Text.Dates;

namespace BriefingBot.Sources.Kinds;

/// <summary>The date that a card shows, as <see cref="LinkCard"/> knows it.</summary>
/// <param name="Published">The one time that it gives; null where it gives none that can be read, or several.</param>
/// <param name="IsThere">Whether it shows a date or a time.</param>
/// <param name="Ends">Whether no larger box can tell more: a date was found, or several.</param>
internal readonly partial record struct CardDate(DateTimeOffset? Published, bool IsThere, bool Ends)
{
    private const int LongestText = 600;

    /// <summary>What may stand beside a date in a line that is nothing but a date: "Published", "Updated on".</summary>
    private const int LongestLabel = 16;

    /// <summary>Looks for the date of a box.</summary>
    /// <param name="inside">The elements in it, without headings.</param>
    public static CardDate Of(IElement? box, List<IElement> inside)
    {
        var times = inside.Where(IsTime).Select(time => (Element: time, Read: TimeOf(time)))
            .Where(time => time.Element.HasAttribute("datetime") || time.Read is not null).ToList();
        if (times.Count > 0)
        {
            return new CardDate(times is [var time] ? time.Read : null, times.Count == 1, Ends: true);
        }

        var isThere = box?.TextContent is { Length: < LongestText } text && Date().Count(text) == 1;
        return new CardDate(isThere ? InALineOfItsOwn([box!, .. inside]) : null, isThere, isThere);
    }

    private static bool IsTime(IElement element) =>
        element.LocalName == "time" || element.GetAttribute("itemprop") is "datePublished";

    private static DateTimeOffset? TimeOf(IElement time) =>
        FeedDates.Parse(time.GetAttribute("datetime") ?? time.GetAttribute("content"))
        ?? DateReader.Read(time.GetAttribute("title"))?.Instant
        ?? DateReader.Read(time.TextContent)?.Instant;

    // A date within a sentence may be that of the meeting next week.
    private static DateTimeOffset? InALineOfItsOwn(IEnumerable<IElement> elements)
    {
        var lines = elements
            .SelectMany(element => element.ChildNodes.OfType<IText>())
            .Select(line => line.Data.Trim())
            .Where(text => text.Length is > 0 and < LongestText)
            .Select(text => (text.Length, Found: DateReader.Find(text)))
            .Where(line => line.Found is { } found && line.Length <= found.Length + LongestLabel)
            .ToList();
        return lines is [var one] ? one.Found?.Time.Instant : null;
    }

    [GeneratedRegex(
        @"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|20\d\d[./-]\d{1,2}[./-]\d{1,2}|20\d\d年\d{1,2}月"
        + @"|\d{1,2}(?:\.|er|st|nd|rd|th)? (?:de )?\p{L}{3,10}\.?,? (?:de )?20\d\d"
        + @"|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
