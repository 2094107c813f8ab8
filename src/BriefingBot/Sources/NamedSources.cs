using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Sources;

/// <summary>Reads once what a person names on the command line: an address, an OPML list, a feed file, a page file or a
/// folder. Each is read by the <see cref="ISource"/> that would watch it.</summary>
public sealed partial class NamedSources(SourceKinds kinds, LocalFiles files, ILogger<NamedSources> logger)
{
    private const int RowsAtOnce = 16;

    /// <summary>One reading a source, one a row of an OPML list; an error where it cannot be read.</summary>
    public async Task<IReadOnlyList<SourceReading>> ReadAsync(string argument, CancellationToken cancellationToken)
    {
        if (SourceAddress.IsMalformed(argument))
        {
            return [Malformed(argument)];
        }

        if (IsAddress(argument))
        {
            return [await ReadAddressAsync(argument, name: null, cancellationToken)];
        }

        var reading = await ReadAsync(argument, argument, name: null, cancellationToken);
        return await ListAsync(reading, cancellationToken) is { } list
            ? await ReadListAsync(argument, list, cancellationToken)
            : [reading];
    }

    /// <summary>Reads one source as it would be watched.</summary>
    /// <param name="request">What a kind is asked for.</param>
    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        var url = IsAddress(request.Url) ? SourceAddress.Normalise(request.Url) ?? request.Url : request.Url;
        if (IsAddress(url) && !Uri.TryCreate(url, UriKind.Absolute, out _))
        {
            return new PollResult.Failed(SourceAddress.NoAddress(url));
        }

        return await kinds.PollAsync(
            kinds.Of(url, request.Selector).Kind,
            request with { Url = url },
            error => Log.Unexpected(logger, SourceAddress.Shown(url), error),
            cancellationToken);
    }

    private static bool IsAddress(string argument) =>
        SourceAddress.IsAddress(argument) || SourceAddress.ChannelPage(argument) is not null;

    private async Task<SourceReading> ReadAddressAsync(
        string argument, string? name, CancellationToken cancellationToken)
    {
        var address = SourceAddress.Normalise(argument) ?? argument;
        return Uri.TryCreate(address, UriKind.Absolute, out _)
            ? await ReadAsync(argument, address, name, cancellationToken)
            : Malformed(argument);
    }

    private async Task<SourceReading> ReadAsync(
        string argument, string url, string? name, CancellationToken cancellationToken) =>
        await PollAsync(new PollRequest(url) { Purpose = PollPurpose.Once }, cancellationToken) switch
        {
            PollResult.Updated updated => Of(argument, url, name, updated),
            PollResult.Failed failed => Failed(argument, failed.Problem),
            _ => new SourceReading(argument, name, []),
        };

    private static SourceReading Of(string argument, string url, string? name, PollResult.Updated updated) => new(
        argument,
        updated.Feed.Outlet ?? name ?? Place(url, updated.Feed),
        SharedLinks.Mark(updated.Feed.Entries, updated.Feed.HomePageUrl),
        Phrase.Join(updated.Problems));

    // A page is called by where it was found in the end.
    private static string Place(string url, Feed feed) =>
        feed.Entries is [{ Page.Url: { } page }] ? page.Host
        : Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host
        : url;

    // By its ending or, where that says nothing and where it is no feed, by what is in it.
    private async Task<OpmlList?> ListAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        var path = reading.Argument;
        if (Directory.Exists(path) || FileNames.IsPage(path) || (FileNames.IsFeed(path) && reading.Error is null))
        {
            return null;
        }

        var (document, _) = await files.ReadAsync(path, cancellationToken);
        return document is null || FeedReader.Read(document).IsFeed ? null : Opml.Read(document.Body);
    }

    private async Task<IReadOnlyList<SourceReading>> ReadListAsync(
        string argument, OpmlList list, CancellationToken cancellationToken)
    {
        using var turns = new SemaphoreSlim(RowsAtOnce);
        var readings = await Task.WhenAll(list.Rows.Select(async row =>
        {
            await turns.WaitAsync(cancellationToken);
            try
            {
                return await ReadAddressAsync(row.Url, row.Name, cancellationToken);
            }
            finally
            {
                turns.Release();
            }
        }));
        List<SourceReading> all = [.. readings, .. list.Faults.Select(fault => Failed(argument, fault))];
        return all.Count > 0 ? all : [Failed(argument, $"{argument} lists no source.")];
    }

    private static SourceReading Malformed(string argument) => Failed(argument, SourceAddress.NoAddress(argument));

    private static SourceReading Failed(string argument, Phrase error) => new(argument, Title: null, [], error);

    private static partial class Log
    {
        [LoggerMessage(1010, LogLevel.Error, "{Source}: reading it failed unexpectedly")]
        public static partial void Unexpected(ILogger logger, string source, Exception error);
    }
}
