using System.Text.Json;
using BriefingBot.Storage;
using BriefingBot.Stories;

namespace BriefingBot.Briefings.Memory;

/// <summary>What subscribers know of stories: tables <c>told</c> and <c>telling</c>, as <see cref="BriefingStore"/>
/// wrote them. What was told of a story is kept once for all who were told the same, and read once.</summary>
public sealed partial class ToldStore(ILogger<ToldStore> logger)
{
    /// <summary>Rows that are read by their numbers in one query.</summary>
    private const int AtOnce = 100;

    private readonly TellingCache _tellings = new();

    /// <summary>All that a subscriber was told and that is still kept, in the order in which it was told.</summary>
    public async Task<IReadOnlyList<ToldRecord>> RecordsAsync(StorageSession session, long subscriberId) =>
        (await session.QueryAsync<RecordRow>(
            """
            SELECT g.id, g.story_id, b.edition, b.composed_at AS told_at, g.state
            FROM told t JOIN telling g ON g.id = t.telling_id
            JOIN briefing b ON b.id = t.briefing_id AND b.subscriber_id = t.subscriber_id
            WHERE t.subscriber_id = @subscriberId ORDER BY t.briefing_id, t.telling_id
            """,
            new { subscriberId }))
            .ReadEach(
                row => new ToldRecord(row.StoryId, row.Edition, row.ToldAt, Unpacked(row.State)),
                (row, error) => Log.Unreadable(logger, row.Id, error));

    /// <summary>What a subscriber knows, by present story id, also of stories that joined another.</summary>
    public async Task<IReadOnlyDictionary<string, ToldStory>> ToldAsync(StorageSession session, long subscriberId)
    {
        var rows = await session.QueryAsync<TellingRow>(
            """
            SELECT g.id, g.story_id AS told_as, coalesce(s.merged_into, s.id) AS story_id
            FROM told t JOIN telling g ON g.id = t.telling_id JOIN story s ON s.id = g.story_id
            WHERE t.subscriber_id = @subscriberId
            ORDER BY t.briefing_id, t.telling_id
            """,
            new { subscriberId });
        return await ReadAsync(session, KnownTellings.Of(rows));
    }

    /// <summary>What the readers of stories were told of them, as tellings. A story can have a hundred thousand
    /// readers, and most of them know the same.</summary>
    /// <param name="storyIds">The ids that one story is or was known by.</param>
    /// <param name="subscriberId">This reader alone; null for all.</param>
    public async Task<IReadOnlyList<TellingReaders>> ReadersOfAsync(
        StorageSession session, IReadOnlyList<string> storyIds, long? subscriberId = null)
    {
        var told = await session.QueryAsync<(long Subscriber, long Telling)>(
            """
            SELECT t.subscriber_id, t.telling_id
            FROM telling g JOIN told t ON t.telling_id = g.id
            WHERE g.story_id IN @storyIds AND (@subscriberId IS NULL OR t.subscriber_id = @subscriberId)
            ORDER BY t.subscriber_id, t.briefing_id, t.telling_id
            """,
            new { storyIds, subscriberId });
        var tellings = new RecentTellings((await session.QueryAsync<TellingRow>(
            """
            SELECT g.id, g.story_id AS told_as, coalesce(s.merged_into, s.id) AS story_id
            FROM telling g JOIN story s ON s.id = g.story_id WHERE g.story_id IN @storyIds
            """,
            new { storyIds }))
            .ToDictionary(row => row.Id));
        return TellingReaders.Of(told, tellings);
    }

    /// <summary>The tellings of some stories, for <see cref="TellingsOfAsync"/>: an edition needs no other.</summary>
    /// <param name="storyIds">Their present ids; one that was merged into another of them since they were looked up
    /// keeps its tellings.</param>
    public async Task<RecentTellings> RecentTellingsAsync(StorageSession session, IReadOnlyList<string> storyIds) =>
        new((await session.QueryAsync<TellingRow>(
            """
            SELECT g.id, g.story_id AS told_as, g.story_id FROM telling g WHERE g.story_id IN @storyIds
            UNION ALL
            SELECT g.id, g.story_id, s.merged_into FROM story s JOIN telling g ON g.story_id = s.id
            WHERE s.merged_into IN @storyIds AND s.id NOT IN @storyIds
            """,
            new { storyIds }))
            .ToDictionary(row => row.Id));

    /// <summary>What each of some subscribers knows of the stories at hand.</summary>
    /// <param name="recent">The tellings that matter.</param>
    public async Task<IReadOnlyDictionary<long, KnownTellings>> TellingsOfAsync(
        StorageSession session, IReadOnlyList<long> subscriberIds, RecentTellings recent)
    {
        var rows = await session.QueryAsync<(long Subscriber, long Telling, long Briefing)>(
            """
            SELECT subscriber_id, telling_id, briefing_id FROM told
            WHERE subscriber_id IN @subscriberIds AND telling_id >= @First
            """,
            new { subscriberIds, recent.First });
        return rows.GroupBy(row => row.Subscriber).ToDictionary(
            group => group.Key,
            group => KnownTellings.Of(group
                .OrderBy(row => row.Briefing).ThenBy(row => row.Telling)
                .Select(row => recent.Find(row.Telling)).OfType<TellingRow>()));
    }

    /// <summary>What these tellings know, by present story id; one that cannot be read counts as never told.</summary>
    public async Task<IReadOnlyDictionary<string, ToldStory>> ReadAsync(StorageSession session, KnownTellings known)
    {
        var read = new Dictionary<long, ToldStory>();
        foreach (var id in known.Ids)
        {
            if (_tellings.Find(id) is { } told)
            {
                read[id] = told;
            }
        }

        foreach (var ids in known.Ids.Except(read.Keys).Chunk(AtOnce))
        {
            var rows = await session.QueryAsync<(long Id, byte[] State)>(
                "SELECT id, state FROM telling WHERE id IN @ids", new { ids });
            foreach (var (id, told) in rows.ReadEach(
                row => (row.Id, Unpacked(row.State)), (row, error) => Log.Unreadable(logger, row.Id, error)))
            {
                read[id] = _tellings.Add(id, told);
            }
        }

        return known.ByStory
            .Select(pair => (Story: pair.Key, Ids: pair.Value.Where(read.ContainsKey).ToList()))
            .Where(pair => pair.Ids.Count > 0)
            .ToDictionary(pair => pair.Story, pair => _tellings.Together(pair.Ids, read), StringComparer.Ordinal);
    }

    // Not null: PackedTelling wrote it.
    private static ToldStory Unpacked(byte[] state) => JsonSerializer.Deserialize<ToldStory>(PackedText.Unpack(state))!;

    /// <summary>Which stories a subscriber was told of: by any id, or as part of the one they left.</summary>
    public Task<IReadOnlyList<string>> ToldOfAsync(
        StorageSession session, long subscriberId, IReadOnlyList<string> storyIds) =>
        session.QueryAsync<string>(
            """
            SELECT coalesce(s.merged_into, s.id)
            FROM told t JOIN telling g ON g.id = t.telling_id JOIN story s ON s.id = g.story_id
            WHERE t.subscriber_id = @subscriberId AND coalesce(s.merged_into, s.id) IN @storyIds
            UNION
            SELECT r.story_id
            FROM story_revision r JOIN telling g ON g.story_id = r.other JOIN told t ON t.telling_id = g.id
            WHERE r.kind = 'parted' AND t.subscriber_id = @subscriberId AND r.story_id IN @storyIds
            """,
            new { subscriberId, storyIds });

    /// <summary>Who was told any of these stories, by any id.</summary>
    public Task<IReadOnlyList<long>> ReadersOfAnyAsync(StorageSession session, IReadOnlyCollection<string> storyIds) =>
        session.QueryAsync<long>(
            """
            SELECT DISTINCT t.subscriber_id FROM story s
            JOIN telling g ON g.story_id = s.id JOIN told t ON t.telling_id = g.id
            WHERE s.id IN @storyIds OR s.merged_into IN @storyIds
            """,
            new { storyIds = storyIds.ToList() });

    /// <summary>Ids of stories told under any id, with a report, edit or merger at or after a moment.</summary>
    public Task<IReadOnlyList<string>> ToldAndUpdatedSinceAsync(StorageSession session, DateTimeOffset since) =>
        session.QueryAsync<string>(
            """
            SELECT present.id FROM story present
            WHERE present.merged_into IS NULL AND present.updated_at >= @since
              AND (EXISTS (SELECT 1 FROM telling WHERE story_id = present.id)
                OR EXISTS (
                  SELECT 1 FROM story s JOIN telling t ON t.story_id = s.id WHERE s.merged_into = present.id))
            ORDER BY present.updated_at, present.id
            """,
            new { since });

    private sealed class RecordRow
    {
        public long Id { get; init; }
        public required string StoryId { get; init; }
        public required string Edition { get; init; }
        public DateTimeOffset ToldAt { get; init; }
        public required byte[] State { get; init; }
    }

    private static partial class Log
    {
        [LoggerMessage(609, LogLevel.Error,
            "Telling {Id} cannot be read from the database; its story counts as not told")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}

/// <summary>What a subscriber knew of a story once an edition had told it.</summary>
public sealed record ToldRecord(string StoryId, string Edition, DateTimeOffset ToldAt, ToldStory Told);
