using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources;

/// <summary>Sources as the rows of an OPML list, out and in.</summary>
public static class SourceList
{
    /// <summary>The rows of sources. A file or folder means nothing to another program and is left out.</summary>
    public static IReadOnlyList<OpmlRow> Rows(IEnumerable<Source> sources) =>
    [
        .. sources.Where(source => SourceAddress.IsAddress(source.Url)).Select(source =>
            new OpmlRow(source.Url, source.Name ?? source.Poll.Title, source.Topic)
            {
                Interval = source.Interval,
                Selector = source.Selector,
            }),
    ];

    /// <summary>The source that a row names.</summary>
    public static NewSource Source(OpmlRow row) => new(row.Url, row.Name, row.Topic, row.Interval, row.Selector);
}
