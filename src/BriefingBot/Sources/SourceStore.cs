using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>The sources, table <c>source</c>.</summary>
public sealed class SourceStore(Database database, IEnumerable<ISource> kinds, IOptions<NetworkOptions> options, TimeProvider time)
{
    // Bulk additions are polled one after another, this far apart at most: a handful of sources is read within seconds.
    private static readonly TimeSpan WidestStart = TimeSpan.FromSeconds(1);

    // A removed source comes back under its old number, with what is known of its entries: nothing is news twice.
    private const string Insert =
        """
        INSERT INTO source (given_url, url, kind, name, topic, interval_seconds, selector, state, added_at, added_by, next_poll)
        VALUES (@GivenUrl, @Url, @Kind, @Name, @Topic, @IntervalSeconds, @Selector, 'Active', @AddedAt, @AddedBy, @NextPoll)
        ON CONFLICT (given_url) DO UPDATE SET
          name = excluded.name, topic = excluded.topic, interval_seconds = excluded.interval_seconds, selector = excluded.selector, state = 'Active',
          added_at = excluded.added_at, added_by = excluded.added_by, next_poll = excluded.next_poll, failures = 0, failing_since = NULL,
          last_error = NULL, is_told_bad = 0, url = excluded.url, kind = excluded.kind, etag = NULL, last_modified = NULL, memory = NULL, moved_to = NULL, moved_times = 0, is_told_silent = 0
        """;

    /// <summary>Every source that was not removed, in the order they came.</summary>
    public Task<IReadOnlyList<SourceRow>> ListAsync(CancellationToken cancellationToken) =>
        ManyAsync("SELECT * FROM source WHERE state <> 'Removed' ORDER BY id", parameters: null, cancellationToken);

    /// <summary>The source with this number, also a removed one; null for none.</summary>
    public Task<SourceRow?> GetAsync(long id, CancellationToken cancellationToken) =>
        OneAsync("SELECT * FROM source WHERE id = @id", new { id }, cancellationToken);

    /// <summary>The source that a person means by a number, an address or a name; null where none or several fit.</summary>
    public async Task<SourceRow?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var address = SourceAddress.Normalise(text);
        var rows = await ManyAsync(
            """
            SELECT * FROM source WHERE state <> 'Removed' AND (
              CAST(id AS TEXT) = @text OR given_url = @address OR url = @address OR lower(name) = lower(@text) OR lower(title) = lower(@text))
            """,
            new { text = text.Trim().TrimStart('#'), address },
            cancellationToken);
        return rows.Count == 1 ? rows[0] : null;
    }

    /// <summary>The source that is watched under an address, as it was named or as it is asked now; the one with the lower number where there are two; null for none.</summary>
    public Task<SourceRow?> WatchedAsync(string address, CancellationToken cancellationToken) =>
        OneAsync("SELECT * FROM source WHERE state <> 'Removed' AND (given_url = @address OR url = @address) ORDER BY id LIMIT 1", new { address }, cancellationToken);

    /// <summary>Active sources whose time has come, the longest due first.</summary>
    public Task<IReadOnlyList<SourceRow>> ListDueAsync(int most, CancellationToken cancellationToken) =>
        ManyAsync("SELECT * FROM source WHERE state = 'Active' AND next_poll <= @now ORDER BY next_poll LIMIT @most", new { now = time.GetUtcNow(), most }, cancellationToken);

    /// <summary>How the sources do.</summary>
    public async Task<SourceHealth> HealthAsync(CancellationToken cancellationToken)
    {
        var all = await ListAsync(cancellationToken);
        IReadOnlyList<SourceRow> In(SourceState state) => [.. all.Where(source => source.State == state)];
        var active = In(SourceState.Active);
        return new SourceHealth(active, [.. active.Where(source => source.Failures > 0).OrderBy(source => source.FailingSince)], In(SourceState.Paused), In(SourceState.Retired));
    }

    /// <summary>Adds a source, polled at once. One that is watched already comes back as it is; a removed one comes back to life.</summary>
    /// <exception cref="AdviceException">The address is none.</exception>
    public async Task<AddedSource> AddAsync(NewSource source, string addedBy, CancellationToken cancellationToken) =>
        (await AddManyAsync([source], addedBy, cancellationToken))[0];

    /// <summary>Adds many in one transaction, their first polls spread over the time that one interval has.</summary>
    /// <exception cref="AdviceException">One of the addresses is none; then nothing was added.</exception>
    public Task<IReadOnlyList<AddedSource>> AddManyAsync(IReadOnlyList<NewSource> sources, string addedBy, CancellationToken cancellationToken) =>
        AddManyAsync(sources, addedBy, revive: true, cancellationToken);

    /// <summary>Adds the configured sources that were never seen; one that an admin removed stays removed.</summary>
    /// <returns>How many were added.</returns>
    /// <exception cref="AdviceException">One has no address, or one that is none.</exception>
    public async Task<int> SeedAsync(IReadOnlyList<SourceOptions> configured, CancellationToken cancellationToken)
    {
        var sources = configured.Select((options, index) => new NewSource(
            options.Url ?? throw new AdviceException($"Sources:{index} has no Url.", "Give it an address, or take the row out."),
            options.Name,
            options.Topic,
            options.Interval,
            options.Selector));
        var added = await AddManyAsync([.. sources], "configuration", revive: false, cancellationToken);
        return added.Count(source => source.IsNew);
    }

    /// <summary>Removes a source; it stays known, so that the configuration does not bring it back.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> RemoveAsync(long id, CancellationToken cancellationToken) => SetStateAsync(id, SourceState.Removed, cancellationToken);

    /// <summary>Pauses, resumes or removes a source. One that becomes active is polled at once, its failures forgotten.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> SetStateAsync(long id, SourceState state, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction => await transaction.Connection!.ExecuteAsync( // not null: the transaction is open
            """
            UPDATE source SET state = @state,
              failures = CASE @state WHEN 'Active' THEN 0 ELSE failures END,
              failing_since = CASE @state WHEN 'Active' THEN NULL ELSE failing_since END,
              is_told_bad = CASE @state WHEN 'Active' THEN 0 ELSE is_told_bad END,
              next_poll = CASE @state WHEN 'Active' THEN @now ELSE next_poll END
            WHERE id = @id AND state <> 'Removed'
            """,
            new { id, state = state.ToString(), now = time.GetUtcNow() },
            transaction) > 0,
        cancellationToken);

    /// <summary>Changes what a person may set. Another selector makes another source of the page: it is asked anew from where it was named, at once.</summary>
    public Task<bool> SetAsync(SourceRow source, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction => await transaction.Connection!.ExecuteAsync( // not null: the transaction is open
            """
            UPDATE source SET name = @Name, topic = @Topic, interval_seconds = @IntervalSeconds, selector = @Selector,
              next_poll = CASE WHEN selector IS NOT @Selector THEN @now WHEN interval_seconds IS NOT @IntervalSeconds THEN min(next_poll, @soonest) ELSE next_poll END,
              kind = CASE WHEN selector IS NOT @Selector THEN @kind ELSE kind END,
              url = CASE WHEN selector IS NOT @Selector THEN given_url ELSE url END,
              etag = CASE WHEN selector IS NOT @Selector THEN NULL ELSE etag END,
              last_modified = CASE WHEN selector IS NOT @Selector THEN NULL ELSE last_modified END,
              memory = CASE WHEN selector IS NOT @Selector THEN NULL ELSE memory END
            WHERE id = @Id AND state <> 'Removed'
            """,
            new
            {
                source.Name,
                source.Topic,
                source.IntervalSeconds,
                source.Selector,
                source.Id,
                kind = KindOf(new NewSource(source.GivenUrl, Selector: source.Selector)),
                now = time.GetUtcNow(),
                soonest = time.GetUtcNow() + (source.Interval ?? options.Value.DefaultInterval),
            },
            transaction) > 0,
        cancellationToken);

    private Task<IReadOnlyList<AddedSource>> AddManyAsync(IReadOnlyList<NewSource> sources, string addedBy, bool revive, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var step = TimeSpan.FromTicks(Math.Min(options.Value.DefaultInterval.Ticks / Math.Max(1, sources.Count), WidestStart.Ticks));
        var rows = sources.Select((source, index) => Row(source, addedBy, now, now + (step * index))).ToList();
        return database.WriteAsync<IReadOnlyList<AddedSource>>(
            async transaction =>
            {
                var known = await StoredAsync(transaction);
                var fresh = rows.Where(row => known.GetValueOrDefault(row.GivenUrl) is not { } source || (source.State == SourceState.Removed && revive)).DistinctBy(row => row.GivenUrl).ToList();
                await transaction.Connection!.ExecuteAsync(Insert, fresh, transaction); // not null: the transaction is open
                var stored = await StoredAsync(transaction);
                var isFresh = fresh.ToHashSet();
                return [.. rows.Select(row => new AddedSource(stored[row.GivenUrl], isFresh.Contains(row)))];
            },
            cancellationToken);
    }

    // Read once for all rows: a list of ten thousand would ask the database twenty thousand times.
    private static async Task<Dictionary<string, SourceRow>> StoredAsync(SqliteTransaction transaction)
    {
        var stored = new Dictionary<string, SourceRow>(StringComparer.Ordinal);
        foreach (var row in await transaction.Connection!.QueryAsync<SourceRow>("SELECT * FROM source", transaction: transaction)) // not null: the transaction is open
        {
            stored[row.GivenUrl] = row;
            if (row.State != SourceState.Removed)
            {
                stored.TryAdd(row.Url, row); // where it is asked now is taken, too
            }
        }

        return stored;
    }

    private SourceRow Row(NewSource source, string addedBy, DateTimeOffset now, DateTimeOffset firstPoll)
    {
        var url = SourceAddress.Normalise(source.Url) ?? throw new AdviceException(
            $"\"{source.Url}\" is no source.", "Give an http or https address, or the path of a file or folder that exists.");
        source = source with { Url = url };
        return new SourceRow
        {
            GivenUrl = url,
            Url = url,
            Kind = KindOf(source),
            Name = source.Name,
            Topic = source.Topic,
            IntervalSeconds = source.Interval is { } interval ? (long)interval.TotalSeconds : null,
            Selector = source.Selector,
            AddedAt = now,
            AddedBy = addedBy,
            NextPoll = firstPoll,
        };
    }

    // There is one: the web takes every address that no other kind does.
    private string KindOf(NewSource source) => kinds.First(kind => kind.Suits(source)).Kind;

    private Task<SourceRow?> OneAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<SourceRow>(sql, parameters), cancellationToken);

    private async Task<IReadOnlyList<SourceRow>> ManyAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QueryAsync<SourceRow>(sql, parameters), cancellationToken)).AsList();
}
