using System.Text.Json;
using BriefingBot.Storage;
using BriefingBot.Stories;

namespace BriefingBot.Briefings.Memory;

/// <summary>Editions that were composed and what each subscriber was told by them, as they are written: tables
/// <c>briefing</c>, <c>told</c> and <c>telling</c>. What somebody knows by them is <see cref="ToldStore"/>'s.</summary>
public sealed class BriefingStore : IRetention
{
    /// <summary>What the name of an alert begins with; the story's id follows.</summary>
    public const string AlertPrefix = "alert-";

    /// <summary>What the name of a correction begins with.</summary>
    public const string CorrectionPrefix = "fix-";

    /// <summary>What the name of a weekly edition begins with; its local date and time follow.</summary>
    public const string WeeklyPrefix = "week-";

    private readonly TellingWriter _tellings = new();

    /// <summary>True where this edition was composed before.</summary>
    public Task<bool> ExistsAsync(StorageSession session, long subscriberId, string edition) =>
        session.QuerySingleAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM briefing WHERE subscriber_id = @subscriberId AND edition = @edition)",
            new { subscriberId, edition });

    /// <summary>The stories of the subscriber's last briefing, in order; null where it never got one.</summary>
    public Task<IReadOnlyList<string>?> LastAsync(StorageSession session, long subscriberId) => StoriesAsync(
        session, "stories <> '[]' ORDER BY id DESC LIMIT 1", new { subscriberId });

    /// <summary>Story ids of an edition, in the order of their numbers; none where it is not kept.</summary>
    public async Task<IReadOnlyList<string>> StoriesOfAsync(
        StorageSession session, long subscriberId, string edition) =>
        await StoriesAsync(session, "edition = @edition", new { subscriberId, edition }) ?? [];

    /// <summary>How many alerts a subscriber got since a moment.</summary>
    public Task<int> AlertsSinceAsync(StorageSession session, long subscriberId, DateTimeOffset since) =>
        session.QuerySingleAsync<int>(
            """
            SELECT count(*) FROM briefing b
            WHERE b.subscriber_id = @subscriberId AND b.composed_at >= @since
              AND substr(b.edition, 1, length(@prefix)) = @prefix
              AND EXISTS (SELECT 1 FROM told t WHERE t.subscriber_id = b.subscriber_id AND t.briefing_id = b.id)
            """,
            new { subscriberId, since, prefix = AlertPrefix });

    /// <summary>The stories of which a subscriber was told a correction since a moment, by present id, and
    /// when.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> CorrectedAsync(
        StorageSession session, long subscriberId, DateTimeOffset since) =>
        (await session.QueryAsync<(string Story, DateTimeOffset At)>(
            """
            SELECT coalesce(s.merged_into, s.id), b.composed_at FROM briefing b
            JOIN told t ON t.subscriber_id = b.subscriber_id AND t.briefing_id = b.id
            JOIN telling g ON g.id = t.telling_id JOIN story s ON s.id = g.story_id
            WHERE b.subscriber_id = @subscriberId AND b.composed_at >= @since
              AND substr(b.edition, 1, length(@prefix)) = @prefix
            """,
            new { subscriberId, since, prefix = CorrectionPrefix }))
            .GroupBy(row => row.Story, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Max(row => row.At), StringComparer.Ordinal);

    /// <summary>The stories of which some subscribers were told last by a quiet edit that no edition since tells or
    /// names; of an edition that could not be delivered nothing was read.</summary>
    public async Task<ILookup<long, string>> EditedSinceLastAsync(
        StorageSession session, IReadOnlyList<long> subscriberIds, DateTimeOffset since) =>
        (await session.QueryAsync<(long Subscriber, string Story)>(
            """
            SELECT DISTINCT b.subscriber_id, g.story_id FROM briefing b
            JOIN told t ON t.subscriber_id = b.subscriber_id AND t.briefing_id = b.id
            JOIN telling g ON g.id = t.telling_id JOIN story s ON s.id = g.story_id
            WHERE b.subscriber_id IN @subscriberIds AND b.composed_at >= @since
              AND substr(b.edition, 1, length(@edit)) = @edit
              AND NOT EXISTS (
                SELECT 1 FROM telling other JOIN told later ON later.telling_id = other.id
                WHERE other.story_id IN (g.story_id, coalesce(s.merged_into, s.id))
                  AND later.subscriber_id = b.subscriber_id AND later.briefing_id > b.id)
              AND NOT EXISTS (
                SELECT 1 FROM briefing e
                WHERE e.subscriber_id = b.subscriber_id AND e.composed_at >= b.composed_at AND e.id > b.id
                  AND substr(e.edition, 1, length(@weekly)) <> @weekly
                  AND (e.stories LIKE '%"' || g.story_id || '"%'
                    OR e.stories LIKE '%"' || coalesce(s.merged_into, s.id) || '"%'))
            """,
            new { subscriberIds, since, edit = LivingMessage.EditPrefix, weekly = WeeklyPrefix }))
            .ToLookup(row => row.Subscriber, row => row.Story);

    /// <summary>Each one's last edition, alert or correction: who got another meanwhile knows more.</summary>
    public async Task<IReadOnlyDictionary<long, long>> NewestAsync(
        StorageSession session, IReadOnlyList<long> subscriberIds) =>
        (await session.QueryAsync<(long Subscriber, long Briefing)>(
            """
            SELECT subscriber_id, max(id) FROM briefing WHERE subscriber_id IN @subscriberIds GROUP BY subscriber_id
            """,
            new { subscriberIds }))
            .ToDictionary(row => row.Subscriber, row => row.Briefing);

    /// <summary>The number of the last thing that one subscriber was told; 0 for nothing.</summary>
    public async Task<long> NewestAsync(StorageSession session, long subscriberId) =>
        (await NewestAsync(session, [subscriberId])).GetValueOrDefault(subscriberId);

    /// <summary>Who was told something since then, asked before something is told: what is new was found by what
    /// they knew. Until the transaction ends nobody else tells them anything, on no node.</summary>
    /// <param name="transaction">Writes.</param>
    /// <param name="newest">What was last told to each then: <see cref="NewestAsync(StorageSession, long)"/>.</param>
    public async Task<IReadOnlySet<long>> OvertakenAsync(
        StorageTransaction transaction, IReadOnlyDictionary<long, long> newest)
    {
        List<long> ids = [.. newest.Keys];
        await transaction.QueryAsync<long>(
            $"SELECT id FROM subscriber WHERE id IN @ids ORDER BY id {transaction.Dialect.LockRow}", new { ids });
        var now = await NewestAsync(transaction, ids);
        return ids.Where(id => now.GetValueOrDefault(id) != newest[id]).ToHashSet();
    }

    /// <summary>Whether one subscriber was told something since then; <see cref="OvertakenAsync"/> of one.</summary>
    public async Task<bool> IsOvertakenAsync(StorageTransaction transaction, long subscriberId, long newest) =>
        (await OvertakenAsync(transaction, new Dictionary<long, long> { [subscriberId] = newest })).Count > 0;

    /// <summary>Writes an edition and what it tells; its parts go out in the same transaction.</summary>
    /// <param name="ids">The stories by their numbers, where it names more than it tells.</param>
    /// <returns>False where the edition is there already; nothing is written then.</returns>
    public async Task<bool> AddAsync(
        StorageTransaction transaction,
        long subscriberId,
        string edition,
        IReadOnlyList<BriefingStory> stories,
        DateTimeOffset now,
        IEnumerable<string>? ids = null)
    {
        var id = await transaction.QuerySingleOrDefaultAsync<long?>(
            """
            INSERT INTO briefing (subscriber_id, edition, composed_at, stories)
            VALUES (@subscriberId, @edition, @now, @ids)
            ON CONFLICT (subscriber_id, edition) DO NOTHING
            RETURNING id
            """,
            new
            {
                subscriberId,
                edition,
                now,
                ids = JsonSerializer.Serialize(ids ?? stories.Select(story => story.Story.Id)),
            });
        if (id is not { } briefing)
        {
            return false;
        }

        var tellings = new List<long>();
        foreach (var story in stories)
        {
            tellings.Add(await _tellings.NumberAsync(transaction, story.Story.Id, story.Told));
        }

        await TellingWriter.TellAsync(transaction, subscriberId, briefing, tellings);
        foreach (var story in stories.Where(story => story.IsUpdate))
        {
            await TellingWriter.ForgetFormerAsync(transaction, subscriberId, story.Story.Id, now);
        }

        return true;
    }

    /// <summary>Remembers what a subscriber knows of a story after a correction, an alert or an edit.</summary>
    /// <returns>Its number, as <see cref="NewestAsync(StorageSession, long)"/> gives it.</returns>
    public async Task<long> AddToldAsync(
        StorageTransaction transaction,
        long subscriberId,
        string edition,
        string storyId,
        ToldStory told,
        DateTimeOffset now)
    {
        var briefing = await transaction.QuerySingleAsync<long>(
            """
            INSERT INTO briefing (subscriber_id, edition, composed_at, stories)
            VALUES (@subscriberId, @edition, @now, '[]')
            ON CONFLICT (subscriber_id, edition) DO UPDATE SET edition = excluded.edition
            RETURNING id
            """,
            new { subscriberId, edition, now });
        await TellingWriter.TellAsync(
            transaction, subscriberId, briefing, [await _tellings.NumberAsync(transaction, storyId, told)]);
        await TellingWriter.ForgetFormerAsync(transaction, subscriberId, storyId, now);
        return briefing;
    }

    /// <summary>Takes back what a part that could not be delivered would have told. An edition of which nothing
    /// was told is not the last one.</summary>
    /// <param name="transaction">Writes.</param>
    /// <param name="threadId">Its forum topic, or null.</param>
    /// <param name="edition">The edition that the part is of.</param>
    /// <param name="storyIds">The stories of the part; null for all that the edition told.</param>
    public Task TakeBackAsync(
        StorageTransaction transaction,
        long chatId,
        long? threadId,
        string edition,
        IReadOnlyList<string>? storyIds = null) =>
        transaction.ExecuteAsync(
            $"""
            DELETE FROM told
            WHERE subscriber_id = (SELECT id FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread)
              AND briefing_id = (
                SELECT b.id FROM briefing b WHERE b.subscriber_id = told.subscriber_id AND b.edition = @edition)
              {(storyIds is null ? "" : "AND telling_id IN (SELECT id FROM telling WHERE story_id IN @storyIds)")};
            UPDATE briefing SET stories = '[]'
            WHERE subscriber_id = (SELECT id FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread)
              AND edition = @edition AND NOT EXISTS (
                SELECT 1 FROM told t WHERE t.subscriber_id = briefing.subscriber_id AND t.briefing_id = briefing.id);
            """,
            storyIds is null
                ? (object)new { edition, chatId, thread = threadId ?? 0 }
                : new { edition, chatId, thread = threadId ?? 0, storyIds });

    /// <summary>Forgets what was told so long ago that no story of it lives, and the editions of that time.</summary>
    public async Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before)
    {
        // Briefings lie in the order of their moments.
        var end = await transaction.QueryFirstOrDefaultAsync<long?>(
            "SELECT id FROM briefing WHERE composed_at >= @before ORDER BY id LIMIT 1", new { before })
            ?? long.MaxValue;
        await transaction.ExecuteAsync(
            """
            DELETE FROM told WHERE (subscriber_id, telling_id, briefing_id) IN (
                SELECT t.subscriber_id, t.telling_id, t.briefing_id
                FROM briefing b JOIN told t ON t.subscriber_id = b.subscriber_id AND t.briefing_id = b.id
                WHERE b.id < @end);
            DELETE FROM briefing WHERE id < @end;
            """,
            new { end });
    }

    public Task SweepAsync(StorageTransaction transaction) => transaction.ExecuteAsync(
        "DELETE FROM telling WHERE NOT EXISTS (SELECT 1 FROM told WHERE told.telling_id = telling.id)");

    private static async Task<IReadOnlyList<string>?> StoriesAsync(
        StorageSession session, string which, object arguments) =>
        await session.QueryFirstOrDefaultAsync<string>(
            $"SELECT stories FROM briefing WHERE subscriber_id = @subscriberId AND {which}", arguments) is { } stories
            ? JsonSerializer.Deserialize<string[]>(stories)
            : null;
}
