using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

/// <summary>The sources: what people set (table <c>source</c>), read together with what polling made of it.</summary>
public sealed class SourceStore(
    Database database, SourceKinds kinds, IOptions<NetworkOptions> options, TimeProvider clock)
{
    // Bulk additions are polled one after another, this far apart at most: a handful of sources is read within seconds.
    private static readonly TimeSpan WidestStart = TimeSpan.FromSeconds(1);

    private const string Select =
        """
        SELECT s.id, s.given_url, s.name, s.topic, s.interval_seconds, s.selector, s.added_at, s.added_by,
          CASE WHEN s.state = 'Active' AND p.is_gone = 1 THEN 'Retired' ELSE s.state END AS state, p.*
        FROM source s JOIN poll_state p ON p.source_id = s.id
        """;

    // A removed source comes back under its old number, with what is known of its entries: nothing is news twice.
    private const string Insert =
        """
        INSERT INTO source (given_url, name, topic, interval_seconds, selector, state, added_at, added_by)
        VALUES (@GivenUrl, @Name, @Topic, @IntervalSeconds, @Selector, 'Active', @AddedAt, @AddedBy)
        ON CONFLICT (given_url) DO UPDATE SET
          name = excluded.name, topic = excluded.topic, interval_seconds = excluded.interval_seconds,
          selector = excluded.selector, state = 'Active', added_at = excluded.added_at, added_by = excluded.added_by;
        INSERT INTO poll_state (source_id, url, kind, next_poll)
        SELECT id, @Url, @Kind, @NextPoll FROM source WHERE given_url = @GivenUrl
        ON CONFLICT (source_id) DO UPDATE SET
          url = excluded.url, kind = excluded.kind, next_poll = excluded.next_poll, etag = NULL, last_modified = NULL,
          memory = NULL, moved_to = NULL, moved_times = 0, failures = 0, failing_since = NULL, last_error = NULL,
          is_told_bad = 0, is_told_stale = 0, is_gone = 0, retry_at = NULL,
          revision = poll_state.revision + 1
        """;

    private const string Update =
        "UPDATE source SET name = @Name, topic = @Topic, interval_seconds = @IntervalSeconds, selector = @Selector "
            + "WHERE id = @Id";

    // Another selector makes another source of the page: it is fetched anew from where it was named, at once.
    private const string BeginAnew =
        """
        UPDATE poll_state SET url = @GivenUrl, kind = @kind, next_poll = @now, etag = NULL, last_modified = NULL,
          memory = NULL, revision = revision + 1
        WHERE source_id = @Id
        """;

    private const string PollSooner =
        "UPDATE poll_state SET next_poll = min(next_poll, @soonest), revision = revision + 1 WHERE source_id = @Id";

    private const string Resume =
        """
        UPDATE poll_state SET failures = 0, failing_since = NULL, is_told_bad = 0, is_gone = 0, next_poll = @now,
          revision = revision + 1
        WHERE source_id = @id
        """;

    /// <summary>Every source that was not removed, in the order they came.</summary>
    public Task<IReadOnlyList<Source>> ListAsync(CancellationToken cancellationToken) =>
        ManyAsync("WHERE s.state <> 'Removed' ORDER BY s.id", parameters: null, cancellationToken);

    /// <summary>The source with this number, also a removed one; null for none.</summary>
    public Task<Source?> GetAsync(long id, CancellationToken cancellationToken) =>
        OneAsync("WHERE s.id = @id", new { id }, cancellationToken);

    /// <summary>
    /// The source that a person means by a number, an address or a name; null where none or several fit.
    /// </summary>
    public async Task<Source?> FindAsync(string text, CancellationToken cancellationToken)
    {
        var address = SourceAddress.Normalise(text);
        var found = await ManyAsync(
            """
            WHERE s.state <> 'Removed' AND (CAST(s.id AS TEXT) = @text OR s.given_url = @address OR p.url = @address
              OR lower(s.name) = lower(@text) OR lower(p.title) = lower(@text))
            """,
            new { text = text.Trim().TrimStart('#'), address },
            cancellationToken);
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>
    /// The source that is watched under an address, as it was named or as it is fetched now; the one with the lower
    /// number where there are two; null for none.
    /// </summary>
    public Task<Source?> WatchedAsync(string address, CancellationToken cancellationToken) => OneAsync(
        "WHERE s.state <> 'Removed' AND (s.given_url = @address OR p.url = @address) ORDER BY s.id LIMIT 1",
        new { address },
        cancellationToken);

    /// <summary>Active sources whose time has come, the longest due first.</summary>
    public Task<IReadOnlyList<Source>> ListDueAsync(int most, CancellationToken cancellationToken) => ManyAsync(
        "WHERE s.state = 'Active' AND p.is_gone = 0 AND p.next_poll <= @now ORDER BY p.next_poll LIMIT @most",
        new { now = clock.GetUtcNow(), most },
        cancellationToken);

    /// <summary>How the sources do.</summary>
    public async Task<SourceHealth> HealthAsync(CancellationToken cancellationToken) =>
        SourceHealth.Of(await ListAsync(cancellationToken));

    /// <summary>
    /// Adds a source, polled at once. One that is watched already comes back as it is; a removed one comes back to
    /// life.
    /// </summary>
    /// <exception cref="AdviceException">The address is none.</exception>
    public async Task<AddedSource> AddAsync(NewSource source, string addedBy, CancellationToken cancellationToken) =>
        (await AddManyAsync([source], addedBy, cancellationToken))[0];

    /// <summary>Adds many in one transaction, their first polls spread over the time that one interval has.</summary>
    /// <exception cref="AdviceException">One of the addresses is none; then nothing was added.</exception>
    public Task<IReadOnlyList<AddedSource>> AddManyAsync(
        IReadOnlyList<NewSource> sources, string addedBy, CancellationToken cancellationToken) =>
        AddManyAsync(sources, addedBy, revive: true, cancellationToken);

    /// <summary>Adds the configured sources that were never seen; one that an admin removed stays removed.</summary>
    /// <returns>How many were added.</returns>
    /// <exception cref="AdviceException">One has no address, or one that is none.</exception>
    public async Task<int> SeedAsync(IReadOnlyList<SourceOptions> configured, CancellationToken cancellationToken)
    {
        var known = (await database.ReadAsync(
            session => session.QueryAsync<string>("SELECT given_url FROM source"), cancellationToken))
            .ToHashSet(StringComparer.Ordinal);
        var sources = configured
            .Select((options, index) => new NewSource(
                options.Url ?? throw NoUrl(index),
                options.Name,
                options.Topic,
                options.Interval,
                options.Selector))
            .Where(source => !known.Contains(SourceAddress.Normalise(source.Url) ?? ""))
            .ToList();
        if (sources.Count == 0)
        {
            return 0;
        }

        var added = await AddManyAsync(sources, "configuration", revive: false, cancellationToken);
        return added.Count(source => source.IsNew);
    }

    /// <summary>The watched source that was given by this address or path; null for none.</summary>
    public Task<Source?> FindGivenAsync(string givenUrl, CancellationToken cancellationToken) =>
        OneAsync("WHERE s.given_url = @givenUrl AND s.state <> 'Removed'", new { givenUrl }, cancellationToken);

    /// <summary>How many are watched.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QuerySingleAsync<int>("SELECT count(*) FROM source WHERE state <> 'Removed'"),
        cancellationToken);

    private static AdviceException NoUrl(int index) =>
        new($"Sources:{index} has no Url.", "Give it an address, or take the row out.");

    /// <summary>Removes a source; it stays known, so that the configuration does not bring it back.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> RemoveAsync(long id, CancellationToken cancellationToken) =>
        SetStateAsync(id, SourceState.Removed, cancellationToken);

    /// <summary>
    /// Pauses, resumes or removes a source. One that becomes active is polled at once, its failures forgotten.
    /// </summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> SetStateAsync(long id, SourceState state, CancellationToken cancellationToken) =>
        database.WriteAsync(
        async transaction =>
        {
            const string sql = "UPDATE source SET state = @state WHERE id = @id AND state <> 'Removed'";
            if (await transaction.ExecuteAsync(sql, new { id, state = state.ToString() }) == 0)
            {
                return false;
            }

            if (state == SourceState.Active)
            {
                await transaction.ExecuteAsync(Resume, new { id, now = clock.GetUtcNow() });
            }

            return true;
        },
        cancellationToken);

    /// <summary>Changes what a person may set: name, topic, interval and selector.</summary>
    /// <returns>False where there is no such source.</returns>
    public Task<bool> SetAsync(Source source, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            if (await StoredAsync(transaction, source.Id) is not { } before)
            {
                return false;
            }

            await transaction.ExecuteAsync(Update, Settings(source));
            var now = clock.GetUtcNow();
            if (before.Selector != source.Selector)
            {
                var kind = kinds.Of(before.GivenUrl, source.Selector).Kind;
                await transaction.ExecuteAsync(BeginAnew, new { before.GivenUrl, source.Id, kind, now });
            }
            else if (before.IntervalSeconds != source.IntervalSeconds)
            {
                var soonest = now + (source.Interval ?? options.Value.DefaultInterval);
                await transaction.ExecuteAsync(PollSooner, new { source.Id, soonest });
            }

            return true;
        },
        cancellationToken);

    private Task<IReadOnlyList<AddedSource>> AddManyAsync(
        IReadOnlyList<NewSource> sources, string addedBy, bool revive, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var step = TimeSpan.FromTicks(
            Math.Min(options.Value.DefaultInterval.Ticks / Math.Max(1, sources.Count), WidestStart.Ticks));
        var rows = sources.Select((source, index) => Row(source, addedBy, now, now + (step * index))).ToList();
        return database.WriteAsync<IReadOnlyList<AddedSource>>(
            async transaction =>
            {
                var known = await StoredAsync(transaction);
                bool IsToAdd(Source row) =>
                    known.GetValueOrDefault(row.GivenUrl) is not { } stored
                    || (stored.State == SourceState.Removed && revive);

                var fresh = rows.Where(IsToAdd).DistinctBy(row => row.GivenUrl).ToList();
                await transaction.ExecuteAsync(Insert, fresh.Select(Columns));
                var stored = fresh.Count > 0 ? await StoredAsync(transaction) : known;
                var isFresh = fresh.ToHashSet();
                return [.. rows.Select(row => new AddedSource(stored[row.GivenUrl], isFresh.Contains(row)))];
            },
            cancellationToken);
    }

    // Read once for all rows: a list of ten thousand would ask the database twenty thousand times.
    private static async Task<Dictionary<string, Source>> StoredAsync(StorageSession session)
    {
        var stored = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var row in await QueryAsync(session, filter: ""))
        {
            stored[row.GivenUrl] = row;
            if (row.State != SourceState.Removed)
            {
                stored.TryAdd(row.Url, row); // where it is fetched now is taken, too
            }
        }

        return stored;
    }

    private static async Task<Source?> StoredAsync(StorageSession session, long id) =>
        (await QueryAsync(session, "WHERE s.id = @id AND s.state <> 'Removed'", new { id })).SingleOrDefault();

    private Source Row(NewSource source, string addedBy, DateTimeOffset now, DateTimeOffset firstPoll)
    {
        var url = SourceAddress.Normalise(source.Url) ?? throw new AdviceException(
            $"\"{source.Url}\" is no source.",
            "Give an http or https address, or the path of a file or folder that exists.");
        return new Source
        {
            GivenUrl = url,
            Name = source.Name,
            Topic = source.Topic,
            IntervalSeconds = source.Interval is { } interval ? (long)interval.TotalSeconds : null,
            Selector = source.Selector,
            AddedAt = now,
            AddedBy = addedBy,
            Poll = new PollState { Url = url, Kind = kinds.Of(url, source.Selector).Kind, NextPoll = firstPoll },
        };
    }

    private static object Settings(Source source) =>
        new { source.Id, source.Name, source.Topic, source.IntervalSeconds, source.Selector };

    private static object Columns(Source source) => new
    {
        source.GivenUrl,
        source.Name,
        source.Topic,
        source.IntervalSeconds,
        source.Selector,
        source.AddedAt,
        source.AddedBy,
        source.Url,
        source.Kind,
        source.Poll.NextPoll,
    };

    private async Task<Source?> OneAsync(string filter, object parameters, CancellationToken cancellationToken) =>
        (await ManyAsync(filter, parameters, cancellationToken)).SingleOrDefault();

    private Task<IReadOnlyList<Source>> ManyAsync(
        string filter, object? parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(session => QueryAsync(session, filter, parameters), cancellationToken);

    private static Task<IReadOnlyList<Source>> QueryAsync(
        StorageSession session, string filter, object? parameters = null) =>
        session.QueryAsync<Source, PollState>(
            $"{Select} {filter}", parameters, (source, poll) => source with { Poll = poll }, splitOn: "source_id");
}
