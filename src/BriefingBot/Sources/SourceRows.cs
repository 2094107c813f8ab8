using BriefingBot.Storage;

namespace BriefingBot.Sources;

/// <summary>Sources as the tables <c>source</c> and <c>poll_state</c> hold them.</summary>
internal static class SourceRows
{
    private const string From = "FROM source s JOIN poll_state p ON p.source_id = s.id";

    private const string Select =
        $"""
        SELECT s.id, s.given_url, s.name, s.topic, s.interval_seconds, s.selector, s.added_at, s.added_by,
          CASE WHEN s.state = 'Active' AND p.is_gone = 1 THEN 'Retired' ELSE s.state END AS state, p.*
        {From}
        """;

    /// <summary>Adds a source; a removed one comes back under its number with its entries.</summary>
    public const string Insert =
        """
        INSERT INTO source (given_url, name, topic, interval_seconds, selector, state, added_at, added_by)
        VALUES (@GivenUrl, @Name, @Topic, @IntervalSeconds, @Selector, 'Active', @AddedAt, @AddedBy)
        ON CONFLICT (given_url) DO UPDATE SET
          name = excluded.name, topic = excluded.topic, interval_seconds = excluded.interval_seconds,
          selector = excluded.selector, state = 'Active', added_at = excluded.added_at, added_by = excluded.added_by;
        INSERT INTO poll_state (source_id, url, kind, title, next_poll)
        SELECT id, @Url, @Kind, @Title, @NextPoll FROM source WHERE given_url = @GivenUrl
        ON CONFLICT (source_id) DO UPDATE SET
          url = excluded.url, kind = excluded.kind, next_poll = excluded.next_poll, etag = NULL, last_modified = NULL,
          title = coalesce(excluded.title, poll_state.title), memory = NULL, moved_to = NULL, moved_times = 0,
          failures = 0, failing_since = NULL, last_error = NULL,
          is_told_bad = 0, is_told_stale = 0, is_gone = 0, retry_at = NULL,
          last_success = NULL, last_new = NULL, newest_entry = NULL,
          revision = poll_state.revision + 1
        """;

    /// <summary>All sources by address, also removed ones, in one query for all rows that are added.</summary>
    public static async Task<Dictionary<string, Source>> StoredAsync(StorageSession session)
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

    /// <summary>The arguments of <see cref="Insert"/>.</summary>
    public static object Columns(Source source) => new
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
        source.Poll.Title,
        source.Poll.NextPoll,
    };

    /// <summary>The numbers of the sources that a filter of SQL leaves, without their rows.</summary>
    public static Task<IReadOnlyList<long>> IdsAsync(StorageSession session, string filter, object? parameters) =>
        session.QueryAsync<long>($"SELECT s.id {From} {filter}", parameters);

    /// <summary>Sources with what polling made of them.</summary>
    public static Task<IReadOnlyList<Source>> QueryAsync(
        StorageSession session, string filter, object? parameters = null) =>
        session.QueryAsync<Source, PollState>(
            $"{Select} {filter}", parameters, (source, poll) => source with { Poll = poll }, splitOn: "source_id");
}
