using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources;

/// <summary>Reads whatever a person names on the command line: an address, an OPML list, a feed file, a page file or a folder.</summary>
public sealed class SourceReader(PageFetcher fetcher, FeedDiscovery discovery, LocalFiles files)
{
    private const int RowsAtOnce = 16;

    /// <summary>A page with fewer links to articles is read as one itself; of more, so many are.</summary>
    private const int FewestLinks = 5;
    private const int MostLinks = 30;
    private const double ScoreOfAnArticle = 2.5;

    /// <summary>Whether an argument means to be a web address and is none that could be asked for.</summary>
    public static bool IsMalformed(string argument) =>
        argument.Trim().Length == 0 || (IsWebAddress(argument) && !(Uri.TryCreate(argument, UriKind.Absolute, out var url) && FeedLinks.IsWeb(url)));

    /// <summary>Whether an argument is written as an address with a scheme, whatever the scheme.</summary>
    public static bool IsAddress(string argument) => argument.IndexOf("://", StringComparison.Ordinal) is > 0 and < 12;

    /// <summary>
    /// One reading a source: one for an address, a file or a folder (and one for each feed in the folder), one a row for an OPML list. What cannot
    /// be read is a reading with an error. Nothing is fetched for a local file, except the rows of a list.
    /// </summary>
    public async Task<IReadOnlyList<SourceReading>> ReadAsync(string argument, CancellationToken cancellationToken)
    {
        if (IsMalformed(argument))
        {
            return [Failed(argument, $"\"{argument}\" is no address. Write it like https://example.org/feed.")];
        }

        if (IsAddress(argument) || (TelegramAddress.Channel(argument) is not null && !Path.Exists(argument)))
        {
            return [await ReadAddressAsync(argument, name: null, cancellationToken)];
        }

        return Directory.Exists(argument) ? await ReadFolderAsync(argument, cancellationToken) : await ReadFileAsync(argument, argument, cancellationToken);
    }

    private static bool IsWebAddress(string argument) =>
        argument.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || argument.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    private async Task<SourceReading> ReadAddressAsync(string argument, string? name, CancellationToken cancellationToken)
    {
        var channel = TelegramAddress.Preview(argument);
        if ((channel ?? (Uri.TryCreate(argument, UriKind.Absolute, out var written) ? written : null)) is not { } url)
        {
            return Failed(argument, $"\"{argument}\" is no address. Write it like https://example.org/feed.");
        }

        var result = await fetcher.FetchAsync(url, validators: null, cancellationToken);
        if (result is not FetchResult.Fetched { Document: var document })
        {
            return Failed(argument, result.Problem!);
        }

        if (channel is not null)
        {
            return TelegramPreview.Read(document) is { } messages ? Of(argument, messages, name ?? argument) : Failed(argument, TelegramPreview.Missing);
        }

        var reading = FeedReader.Read(document);
        if (reading.IsFeed)
        {
            var feed = reading.Feed.Parts.Count > 0 ? (await SitemapParts.AskAsync(fetcher, reading.Feed.Parts, memory: null, cancellationToken)).Feed : reading.Feed;
            return Of(argument, feed, name ?? url.Host);
        }

        if (await discovery.FindAsync(document, cancellationToken) is { Feed: var found })
        {
            return Of(argument, found, name ?? url.Host);
        }

        var address = document.Url ?? url;
        if (FrontPage(document, address) is { } front)
        {
            return Of(argument, front, name ?? address.Host);
        }

        return new SourceReading(argument, name ?? address.Host, [new Entry { Id = address.AbsoluteUri, Url = address, Page = document }]);
    }

    // An article shows links to others, too: its address tells the two apart.
    private static Feed? FrontPage(FetchedDocument document, Uri address) =>
        ArticleAddress.Score(address) < ScoreOfAnArticle && PageSource.Read(document, selector: null) is { Entries.Count: >= FewestLinks } feed
            ? feed with { Entries = [.. feed.Entries.Take(MostLinks)] }
            : null;

    private async Task<IReadOnlyList<SourceReading>> ReadFileAsync(string argument, string path, CancellationToken cancellationToken)
    {
        var (document, error) = await files.ReadAsync(path, cancellationToken);
        if (document is null)
        {
            return [Failed(argument, error!)]; // not null: one of the two is there
        }

        if (LocalFiles.IsPage(path))
        {
            return [new SourceReading(argument, document.Name, [PageEntry(document)])];
        }

        var reading = FeedReader.Read(document);
        if (reading.IsFeed)
        {
            return [Of(argument, reading.Feed, document.Name)];
        }

        if (Opml.Read(document.Body) is { } list)
        {
            return await ReadListAsync(argument, list, cancellationToken);
        }

        return LocalFiles.IsFeed(path)
            ? [Failed(argument, reading.Error)]
            : [new SourceReading(argument, document.Name, [PageEntry(document)])];
    }

    private async Task<IReadOnlyList<SourceReading>> ReadListAsync(string argument, OpmlList list, CancellationToken cancellationToken)
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

    private async Task<IReadOnlyList<SourceReading>> ReadFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var pages = new List<Entry>();
        var faults = new List<string>();
        var others = new List<SourceReading>();
        foreach (var (path, name) in FolderFiles.In(folder))
        {
            foreach (var reading in await ReadFileAsync(path, path, cancellationToken))
            {
                if (reading.Error is not null && reading.Entries.Count == 0)
                {
                    faults.Add($"{name}: {reading.Error}");
                }
                else if (reading.Entries is [{ Page: not null }] && LocalFiles.IsPage(path))
                {
                    pages.AddRange(reading.Entries.Select(entry => entry with { Id = name }));
                }
                else
                {
                    others.Add(reading);
                }
            }
        }

        if (pages.Count == 0 && others.Count == 0 && faults.Count == 0)
        {
            return [Failed(folder, $"The folder {folder} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) into it.")];
        }

        var error = faults.Count > 0 ? string.Join(" ", faults) : null;
        var own = new SourceReading(folder, Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)), pages, error);
        return pages.Count > 0 || error is not null ? [own, .. others] : others;
    }

    private static Entry PageEntry(FetchedDocument document) => new() { Id = document.Name, Page = document };

    private static SourceReading Of(string argument, Feed feed, string otherwise) => new(argument, feed.Title ?? otherwise, feed.Entries);

    private static SourceReading Failed(string argument, string error) => new(argument, Title: null, [], error);
}
