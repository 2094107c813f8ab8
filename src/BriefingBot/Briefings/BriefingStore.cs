using System.Text.Json;
using BriefingBot.Storage;
using BriefingBot.Stories;

namespace BriefingBot.Briefings;

/// <summary>Editions that were composed, and what each subscriber was told by them.</summary>
public sealed class BriefingStore : IRetention
{
    /// <summary>What the name of an alert begins with; the story's id follows.</summary>
    public const string AlertPrefix = "alert-";

    /// <summary>True where this edition was composed before.</summary>
    public Task<bool> ExistsAsync(StorageSession session, long subscriberId, string edition) =>
        session.QuerySingleAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM briefing WHERE subscriber_id = @subscriberId AND edition = @edition)",
            new { subscriberId, edition });

    /// <summary>
    /// Story ids of the subscriber's last briefing, in the order of their numbers; null where it never got one.
    /// </summary>
    public async Task<IReadOnlyList<string>?> LastAsync(StorageSession session, long subscriberId)
    {
        var stories = await session.QueryFirstOrDefaultAsync<string>(
            """
            SELECT stories FROM briefing WHERE subscriber_id = @subscriberId AND stories <> '[]'
            ORDER BY composed_at DESC LIMIT 1
            """,
            new { subscriberId });
        return stories is null ? null : JsonSerializer.Deserialize<string[]>(stories);
    }

    /// <summary>
    /// What a subscriber knows, by the story's present id: also what it was told of stories that have since joined
    /// another.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, ToldStory>> ToldAsync(StorageSession session, long subscriberId)
    {
        var rows = await session.QueryAsync<ToldRow>(
            """
            SELECT coalesce(s.merged_into, s.id) AS story_id, t.story_id AS told_as, t.state
            FROM told t JOIN story s ON s.id = t.story_id
            WHERE t.subscriber_id = @subscriberId
            ORDER BY t.id
            """,
            new { subscriberId });
        // Each row holds all that was known at its time; where stories joined, their newest rows together do.
        return rows.GroupBy(row => row.ToldAs)
            .Select(group => group.Last())
            .GroupBy(row => row.StoryId)
            .ToDictionary(
                group => group.Key,
                group => group.Select(row => row.ToTold()).Aggregate((one, other) => one.And(other)));
    }

    /// <summary>
    /// Which of these stories a subscriber was told of: under this or a former id, or as part of the story that they
    /// were parted from.
    /// </summary>
    public Task<IReadOnlyList<string>> ToldOfAsync(
        StorageSession session, long subscriberId, IReadOnlyList<string> storyIds) =>
        session.QueryAsync<string>(
            """
            SELECT coalesce(s.merged_into, s.id) FROM told t JOIN story s ON s.id = t.story_id
            WHERE t.subscriber_id = @subscriberId AND coalesce(s.merged_into, s.id) IN @storyIds
            UNION
            SELECT r.story_id FROM story_revision r JOIN told t ON t.story_id = r.other
            WHERE r.kind = 'parted' AND t.subscriber_id = @subscriberId AND r.story_id IN @storyIds
            """,
            new { subscriberId, storyIds });

    /// <summary>How many alerts a subscriber got since a moment.</summary>
    public Task<int> AlertsSinceAsync(StorageSession session, long subscriberId, DateTimeOffset since) =>
        session.QuerySingleAsync<int>(
            """
            SELECT count(*) FROM told
            WHERE subscriber_id = @subscriberId AND told_at >= @since AND substr(edition, 1, 6) = @prefix
            """,
            new { subscriberId, since, prefix = AlertPrefix });

    /// <summary>
    /// Ids of the stories that somebody was told of, under this or a former id, and that took a report, an edit or
    /// another story at or after a moment. After a start many changed; few were told, and only those are worth a look.
    /// </summary>
    public Task<IReadOnlyList<string>> ToldAndUpdatedSinceAsync(StorageSession session, DateTimeOffset since) =>
        session.QueryAsync<string>(
            """
            SELECT present.id FROM (SELECT DISTINCT story_id FROM told) t
            JOIN story s ON s.id = t.story_id
            JOIN story present ON present.id = coalesce(s.merged_into, s.id)
            WHERE present.updated_at >= @since AND present.merged_into IS NULL
            GROUP BY present.id, present.updated_at
            ORDER BY present.updated_at, present.id
            """,
            new { since });

    /// <summary>Subscribers that were told of one of these stories.</summary>
    public Task<IReadOnlyList<long>> ReadersOfAsync(StorageSession session, IReadOnlyList<string> storyIds) =>
        session.QueryAsync<long>(
            "SELECT DISTINCT subscriber_id FROM told WHERE story_id IN @storyIds", new { storyIds });

    /// <summary>
    /// Writes an edition and what it tells; the caller puts its parts into the outbox in the same transaction.
    /// </summary>
    public async Task AddAsync(
        StorageTransaction transaction,
        long subscriberId,
        string edition,
        IReadOnlyList<BriefingStory> stories,
        DateTimeOffset now)
    {
        await transaction.ExecuteAsync(
            """
            INSERT INTO briefing (subscriber_id, edition, composed_at, stories)
            VALUES (@subscriberId, @edition, @now, @ids)
            """,
            new
            {
                subscriberId,
                edition,
                now,
                ids = JsonSerializer.Serialize(stories.Select(story => story.Story.Id)),
            });
        foreach (var story in stories)
        {
            await AddToldAsync(transaction, subscriberId, edition, story.Story.Id, story.Told, now);
        }
    }

    /// <summary>Remembers what a subscriber knows of a story after an edition or a correction.</summary>
    public Task AddToldAsync(
        StorageTransaction transaction,
        long subscriberId,
        string edition,
        string storyId,
        ToldStory told,
        DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO told (subscriber_id, story_id, edition, told_at, state)
            VALUES (@subscriberId, @storyId, @edition, @now, @state)
            """,
            new { subscriberId, storyId, edition, now, state = JsonSerializer.Serialize(told) });

    /// <summary>Takes back what a part that could not be delivered would have told.</summary>
    public Task TakeBackAsync(
        StorageTransaction transaction,
        long chatId,
        long? threadId,
        string edition,
        IReadOnlyList<string> storyIds) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told WHERE edition = @edition AND story_id IN @storyIds
              AND subscriber_id = (SELECT id FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread)
            """,
            new { edition, storyIds, chatId, thread = threadId ?? 0 });

    /// <summary>Forgets what was told so long ago that no story of it lives, and the editions of that time.</summary>
    public Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told WHERE told_at < @before;
            DELETE FROM briefing WHERE composed_at < @before;
            """,
            new { before });

    private sealed class ToldRow
    {
        public string StoryId { get; init; } = "";

        public string ToldAs { get; init; } = "";

        public string State { get; init; } = "";

        public ToldStory ToTold() => JsonSerializer.Deserialize<ToldStory>(State)!; // not null: AddAsync wrote it
    }
}
