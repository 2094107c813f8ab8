using System.Collections.Concurrent;
using System.Data;
using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using BriefingBot.Text.Numbers;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>The sources: what people set (table <c>source</c>), read together with what polling made of it.</summary>
public sealed partial class SourceStore(
    Database database,
    SourceKinds kinds,
    IOptions<NetworkOptions> options,
    TimeProvider clock,
    ILogger<SourceStore> logger)
{
    /// <summary>Who added a source that was configured: <see cref="Source.AddedBy"/>.</summary>
    public const string Configuration = "configuration";

    /// <summary>Who added the bundled samples, whose reports are made up.</summary>
    public const string Samples = "samples";

    // Bulk additions are polled one after another, this far apart at most: a handful of sources is read within seconds.
    private static readonly TimeSpan WidestStart = TimeSpan.FromSeconds(1);

    // Rows whose fault was logged: each poll meets them again.
    private readonly ConcurrentDictionary<long, bool> _unreadable = new();

    /// <summary>Every source that was not removed, in the order they came.</summary>
    public Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken) =>
        ManyAsync("WHERE s.state <> 'Removed' ORDER BY s.id", parameters: null, cancellationToken);

    /// <summary>The source with this number, also a removed one; null for none.</summary>
    public Task<Source?> GetAsync(long id, CancellationToken cancellationToken) =>
        OneAsync("WHERE s.id = @id", new { id }, cancellationToken);

    /// <summary>The source by number, address or name; null where none or several fit.</summary>
    public async Task<Source?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var address = SourceAddress.OfRow(text);
        text = text.Trim().TrimStart('#');
        bool Is(string? name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);

        // Not by the database: SQLite knows the cases of ASCII alone.
        var found = (await ListAsync(cancellationToken))
            .Where(source => NativeDigits.ToAscii(text).SequenceEqual(
                    source.Id.ToString(CultureInfo.InvariantCulture)) || Is(source.Name)
                || Is(source.Poll.Title)
                || (address is not null && (source.GivenUrl == address || source.Url == address)))
            .Take(2)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The source watched under an address, named or present; of two the lower number; or null.</summary>
    public Task<Source?> WatchedAsync(string address, CancellationToken cancellationToken) => OneAsync(
        "WHERE s.state <> 'Removed' AND (s.given_url = @address OR p.url = @address) ORDER BY s.id LIMIT 1",
        new { address },
        cancellationToken);

    /// <summary>Active sources whose time has come, the longest due first.</summary>
    public Task<IReadOnlyList<Source>> ListDueAsync(int most, CancellationToken cancellationToken) => ManyAsync(
        "WHERE s.state = 'Active' AND p.is_gone = 0 AND p.next_poll <= @now ORDER BY p.next_poll LIMIT @most",
        new { now = clock.GetUtcNow(), most },
        cancellationToken);

    /// <summary>Those of the sources with these numbers that were not removed.</summary>
    public Task<IReadOnlyList<Source>> OfAsync(StorageSession session, IReadOnlyList<long> ids) =>
        ReadAsync(session, "WHERE s.state <> 'Removed' AND s.id IN @ids", new { ids });

    /// <summary>How many sources are read, which of them fail, and how many are paused or gone.</summary>
    public async Task<SourceHealth> HealthAsync(CancellationToken cancellationToken) =>
        SourceHealth.Of(await ListAsync(cancellationToken));

    /// <summary>Adds a source, polled at once; a watched one stays, a removed one comes back.</summary>
    /// <exception cref="AdviceException">The address is none.</exception>
    public async Task<AddedSource> AddAsync(NewSource source, string addedBy, CancellationToken cancellationToken) =>
        (await AddManyAsync([source], addedBy, cancellationToken))[0];

    /// <summary>Adds many in one transaction, their first polls spread over the time that one interval has.</summary>
    /// <exception cref="AdviceException">One of the addresses is none; then nothing was added.</exception>
    public Task<IReadOnlyList<AddedSource>> AddManyAsync(
        IReadOnlyList<NewSource> sources, string addedBy, CancellationToken cancellationToken) => AddNormalAsync(
            [.. sources.Select(
                source => source with { Url = SourceAddress.Normalise(source.Url) ?? throw NoSource(source.Url) })],
            addedBy,
            revive: true,
            cancellationToken);

    /// <summary>Adds the configured sources that were never seen; one that an admin removed stays removed. A file or
    /// folder that is not there is watched: its polls say so.</summary>
    /// <returns>How many were added.</returns>
    /// <exception cref="AdviceException">One has no address, or one that is none.</exception>
    public async Task<int> SeedAsync(IReadOnlyList<SourceOptions> configured, CancellationToken cancellationToken)
    {
        if (configured.Count == 0)
        {
            return 0;
        }

        var known = await KnownAsync(cancellationToken);
        var sources = configured
            .Select((options, index) => (Url: options.Url ?? throw NoUrl(index), options))
            .Select(row => new NewSource(
                SourceAddress.OfRow(row.Url, known) ?? throw NoSource(row.Url),
                row.options.Name,
                row.options.Topic,
                row.options.Interval,
                row.options.Selector))
            .Where(source => !known.Contains(source.Url))
            .ToList();
        if (sources.Count == 0)
        {
            return 0;
        }

        var added = await AddNormalAsync(sources, Configuration, revive: false, cancellationToken);
        return added.Count(source => source.IsNew);
    }

    /// <summary>The addresses, as they were named, of all that were ever added, removed ones too.</summary>
    public async Task<HashSet<string>> KnownAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(
            session => session.QueryAsync<string>("SELECT given_url FROM source"), cancellationToken))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>How many sources there are, paused ones included, removed ones not.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<int>("SELECT count(*) FROM source WHERE state <> 'Removed'"),
        cancellationToken);

    private static AdviceException NoUrl(int index) =>
        new($"Sources:{index} has no Url.", "Give it an address, or take the row out.");

    private static AdviceException NoSource(string url) => new(
        $"\"{url}\" is no source.", "Give an http or https address, or the path of a file or folder that exists.");

    /// <summary>Removes a source; it stays known, so that the configuration does not bring it back.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> RemoveAsync(long id, CancellationToken cancellationToken) =>
        SetStateAsync(id, SourceState.Removed, cancellationToken);

    /// <summary>Pauses, resumes or removes a source; a resumed one is polled at once, its failures forgotten.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> SetStateAsync(long id, SourceState state, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => SourceChanges.SetStateAsync(transaction, id, state, clock.GetUtcNow()), cancellationToken);

    /// <summary>Changes what a person may set: name, topic, interval and selector.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> SetAsync(Source source, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => SourceChanges.SetAsync(
            transaction,
            source,
            before => kinds.Of(before.GivenUrl, source.Selector).Kind,
            options.Value.DefaultInterval,
            clock.GetUtcNow()),
        cancellationToken);

    /// <summary>Reads a source at another address from now on; what it brought stays known. The former address counts
    /// as removed, so that the configuration does not bring it back.</summary>
    /// <param name="url">As <see cref="SourceAddress.Normalise"/> writes it; nothing is watched under it.</param>
    public Task MoveAsync(Source source, string url, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => SourceChanges.MoveAsync(
            transaction, source, url, kinds.Of(url, source.Selector).Kind, clock.GetUtcNow()),
        cancellationToken);

    private Task<IReadOnlyList<AddedSource>> AddNormalAsync(
        IReadOnlyList<NewSource> sources, string addedBy, bool revive, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var step = TimeSpan.FromTicks(
            Math.Min(options.Value.DefaultInterval.Ticks / Math.Max(1, sources.Count), WidestStart.Ticks));
        var rows = sources.Select((source, index) => Row(source, addedBy, now, now + (step * index))).ToList();
        return database.WriteAsync(transaction => SourceChanges.AddAsync(transaction, rows, revive), cancellationToken);
    }

    // Of a source whose address is as it is stored.
    private Source Row(NewSource source, string addedBy, DateTimeOffset now, DateTimeOffset firstPoll) => new()
    {
        GivenUrl = source.Url,
        Name = source.Name,
        Topic = source.Topic,
        IntervalSeconds = source.Interval is { } interval ? (long)interval.TotalSeconds : null,
        Selector = source.Selector,
        AddedAt = now,
        AddedBy = addedBy,
        Poll = new PollState
        {
            Url = source.Url,
            Kind = kinds.Of(source.Url, source.Selector).Kind,
            Title = source.Title,
            NextPoll = firstPoll,
        },
    };

    private async Task<Source?> OneAsync(string filter, object parameters, CancellationToken cancellationToken) =>
        (await ManyAsync(filter, parameters, cancellationToken)).SingleOrDefault();

    private Task<IReadOnlyList<Source>> ManyAsync(
        string filter, object? parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(session => ReadAsync(session, filter, parameters), cancellationToken);

    private async Task<IReadOnlyList<Source>> ReadAsync(StorageSession session, string filter, object? parameters)
    {
        try
        {
            return await SourceRows.QueryAsync(session, filter, parameters);
        }
        catch (DataException)
        {
            return await OneByOneAsync(session, filter, parameters);
        }
    }

    // A row that cannot be read, written by hand for instance, keeps no other source from being read.
    private async Task<IReadOnlyList<Source>> OneByOneAsync(StorageSession session, string filter, object? parameters)
    {
        var readable = new List<Source>();
        foreach (var id in await SourceRows.IdsAsync(session, filter, parameters))
        {
            try
            {
                readable.AddRange(await SourceRows.QueryAsync(session, "WHERE s.id = @id", new { id }));
            }
            catch (DataException error)
            {
                if (_unreadable.TryAdd(id, true))
                {
                    Log.Unreadable(logger, id, error);
                }
            }
        }

        return readable;
    }

    private static partial class Log
    {
        [LoggerMessage(1032, LogLevel.Error, "Source {Id} cannot be read from the database; the others are")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
