using System.Runtime.CompilerServices;
using System.Text.Json;
using BriefingBot.Storage;
using BriefingBot.Stories;

namespace BriefingBot.Briefings;

/// <summary>
/// Editions that were composed, and what each subscriber was told by them: tables <c>briefing</c>, <c>told</c> and
/// <c>telling</c>. What was told of a story is kept once for all who were told the same.
/// </summary>
public sealed class BriefingStore : IRetention
{
    /// <summary>What the name of an alert begins with; the story's id follows.</summary>
    public const string AlertPrefix = "alert-";

    /// <summary>What the name of a correction begins with.</summary>
    public const string CorrectionPrefix = "fix-";

    /// <summary>
    /// By then a message has arrived or was given up: what was told before it is not needed any more.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromHours(13);

    /// <summary>Rows that are read by their numbers in one query.</summary>
    private const int AtOnce = 100;

    private readonly TellingCache _tellings = new();
    private readonly ConditionalWeakTable<ToldStory, PackedTelling> _packed = [];

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
            ORDER BY id DESC LIMIT 1
            """,
            new { subscriberId });
        return stories is null ? null : JsonSerializer.Deserialize<string[]>(stories);
    }

    /// <summary>Story ids of an edition, in the order of their numbers; none where it is not kept.</summary>
    public async Task<IReadOnlyList<string>> StoriesOfAsync(StorageSession session, long subscriberId, string edition)
    {
        var stories = await session.QueryFirstOrDefaultAsync<string>(
            "SELECT stories FROM briefing WHERE subscriber_id = @subscriberId AND edition = @edition",
            new { subscriberId, edition });
        return stories is null ? [] : JsonSerializer.Deserialize<string[]>(stories) ?? [];
    }

    /// <summary>All that a subscriber was told and that is still kept, in the order in which it was told.</summary>
    public async Task<IReadOnlyList<ToldRecord>> RecordsAsync(StorageSession session, long subscriberId) =>
    [
        .. (await session.QueryAsync<RecordRow>(
            """
            SELECT g.story_id, b.edition, b.composed_at AS told_at, g.state
            FROM told t JOIN telling g ON g.id = t.telling_id
            JOIN briefing b ON b.id = t.briefing_id AND b.subscriber_id = t.subscriber_id
            WHERE t.subscriber_id = @subscriberId ORDER BY t.briefing_id, t.telling_id
            """,
            new { subscriberId }))
            .Select(row => new ToldRecord(
                row.StoryId,
                row.Edition,
                row.ToldAt,
                // Not null: PackedTelling wrote it.
                JsonSerializer.Deserialize<ToldStory>(PackedText.Unpack(row.State))!)),
    ];

    /// <summary>
    /// What a subscriber knows, by the story's present id: also what it was told of stories that have since joined
    /// another.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, ToldStory>> ToldAsync(StorageSession session, long subscriberId)
    {
        var rows = await session.QueryAsync<ToldRow>(
            """
            SELECT t.subscriber_id, t.telling_id, g.story_id AS told_as, coalesce(s.merged_into, s.id) AS story_id
            FROM told t JOIN telling g ON g.id = t.telling_id JOIN story s ON s.id = g.story_id
            WHERE t.subscriber_id = @subscriberId
            ORDER BY t.briefing_id, t.telling_id
            """,
            new { subscriberId });
        return await ReadAsync(session, KnownTellings.Of(rows));
    }

    /// <summary>What the readers of stories were told of them, by subscriber: each knows one or more tellings.
    /// </summary>
    /// <param name="session">Reads.</param>
    /// <param name="storyIds">The ids that one story is or was known by.</param>
    /// <param name="subscriberId">This reader alone; null for all.</param>
    public async Task<IReadOnlyDictionary<long, KnownTellings>> ReadersOfAsync(
        StorageSession session, IReadOnlyList<string> storyIds, long? subscriberId = null)
    {
        var rows = await session.QueryAsync<ToldRow>(
            """
            SELECT t.subscriber_id, t.telling_id, g.story_id AS told_as, coalesce(s.merged_into, s.id) AS story_id
            FROM telling g JOIN told t ON t.telling_id = g.id JOIN story s ON s.id = g.story_id
            WHERE g.story_id IN @storyIds AND (@subscriberId IS NULL OR t.subscriber_id = @subscriberId)
            ORDER BY t.subscriber_id, t.briefing_id, t.telling_id
            """,
            new { storyIds, subscriberId });
        return rows.GroupBy(row => row.SubscriberId).ToDictionary(group => group.Key, KnownTellings.Of);
    }

    /// <summary>The tellings of some stories, for <see cref="TellingsOfAsync"/>: an edition needs no other.</summary>
    /// <param name="session">Reads.</param>
    /// <param name="storyIds">Their present ids.</param>
    public async Task<RecentTellings> RecentTellingsAsync(StorageSession session, IReadOnlyList<string> storyIds) =>
        new((await session.QueryAsync<TellingRow>(
            """
            SELECT g.id, g.story_id AS told_as, g.story_id FROM telling g WHERE g.story_id IN @storyIds
            UNION ALL
            SELECT g.id, g.story_id, s.merged_into FROM story s JOIN telling g ON g.story_id = s.id
            WHERE s.merged_into IN @storyIds
            """,
            new { storyIds }))
            .ToDictionary(row => row.Id));

    /// <summary>What each of some subscribers knows of the stories at hand.</summary>
    /// <param name="session">Reads.</param>
    /// <param name="subscriberIds">The subscribers.</param>
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

    /// <summary>What is known where these tellings are, by the story's present id.</summary>
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
            foreach (var (id, state) in await session.QueryAsync<(long Id, byte[] State)>(
                "SELECT id, state FROM telling WHERE id IN @ids", new { ids }))
            {
                // not null: PackedTelling wrote it
                read[id] = _tellings.Add(id, JsonSerializer.Deserialize<ToldStory>(PackedText.Unpack(state))!);
            }
        }

        return known.ByStory.ToDictionary(
            pair => pair.Key, pair => _tellings.Together(pair.Value, read), StringComparer.Ordinal);
    }

    /// <summary>
    /// Which of these stories a subscriber was told of: under this or a former id, or as part of the story that they
    /// were parted from.
    /// </summary>
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

    /// <summary>How many alerts a subscriber got since a moment.</summary>
    public Task<int> AlertsSinceAsync(StorageSession session, long subscriberId, DateTimeOffset since) =>
        session.QuerySingleAsync<int>(
            """
            SELECT count(*) FROM briefing b
            WHERE b.subscriber_id = @subscriberId AND b.composed_at >= @since AND substr(b.edition, 1, 6) = @prefix
              AND EXISTS (SELECT 1 FROM told t WHERE t.subscriber_id = b.subscriber_id AND t.briefing_id = b.id)
            """,
            new { subscriberId, since, prefix = AlertPrefix });

    /// <summary>
    /// Ids of the stories that somebody was told of, under this or a former id, and that took a report, an edit or
    /// another story at or after a moment. After a start many changed; few were told, and only those are worth a look.
    /// </summary>
    public Task<IReadOnlyList<string>> ToldAndUpdatedSinceAsync(StorageSession session, DateTimeOffset since) =>
        session.QueryAsync<string>(
            """
            SELECT DISTINCT present.id, present.updated_at FROM (SELECT DISTINCT story_id FROM telling) t
            JOIN story s ON s.id = t.story_id
            JOIN story present ON present.id = coalesce(s.merged_into, s.id)
            WHERE present.updated_at >= @since AND present.merged_into IS NULL
            GROUP BY present.id, present.updated_at
            ORDER BY present.updated_at, present.id
            """,
            new { since });

    /// <summary>
    /// The last edition, alert or correction of each of some subscribers: who got another one meanwhile knows more.
    /// </summary>
    public async Task<IReadOnlyDictionary<long, long>> NewestAsync(
        StorageSession session, IReadOnlyList<long> subscriberIds) =>
        (await session.QueryAsync<(long Subscriber, long Briefing)>(
            """
            SELECT subscriber_id, max(id) FROM briefing WHERE subscriber_id IN @subscriberIds GROUP BY subscriber_id
            """,
            new { subscriberIds }))
            .ToDictionary(row => row.Subscriber, row => row.Briefing);

    /// <summary>
    /// Writes an edition and what it tells; the caller puts its parts into the outbox in the same transaction.
    /// </summary>
    /// <returns>False where the edition is there already; nothing is written then.</returns>
    public async Task<bool> AddAsync(
        StorageTransaction transaction,
        long subscriberId,
        string edition,
        IReadOnlyList<BriefingStory> stories,
        DateTimeOffset now)
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
                ids = JsonSerializer.Serialize(stories.Select(story => story.Story.Id)),
            });
        if (id is not { } briefing)
        {
            return false;
        }

        var tellings = new List<long>();
        foreach (var story in stories)
        {
            tellings.Add(await TellingAsync(transaction, story.Story.Id, story.Told));
        }

        await TellAsync(transaction, subscriberId, briefing, tellings);
        foreach (var story in stories.Where(story => story.IsUpdate))
        {
            await ForgetFormerAsync(transaction, subscriberId, story.Story.Id, now);
        }

        return true;
    }

    /// <summary>Remembers what a subscriber knows of a story after a correction, an alert or an edit.</summary>
    public async Task AddToldAsync(
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
        await TellAsync(transaction, subscriberId, briefing, [await TellingAsync(transaction, storyId, told)]);
        await ForgetFormerAsync(transaction, subscriberId, storyId, now);
    }

    /// <summary>Takes back what a part that could not be delivered would have told.</summary>
    public Task TakeBackAsync(
        StorageTransaction transaction,
        long chatId,
        long? threadId,
        string edition,
        IReadOnlyList<string> storyIds) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told
            WHERE subscriber_id = (SELECT id FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread)
              AND briefing_id = (
                SELECT b.id FROM briefing b WHERE b.subscriber_id = told.subscriber_id AND b.edition = @edition)
              AND telling_id IN (SELECT id FROM telling WHERE story_id IN @storyIds)
            """,
            new { edition, storyIds, chatId, thread = threadId ?? 0 });

    /// <summary>The same of all stories that an edition told.</summary>
    public Task TakeBackAsync(StorageTransaction transaction, long chatId, long? threadId, string edition) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told
            WHERE subscriber_id = (SELECT id FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread)
              AND briefing_id = (
                SELECT b.id FROM briefing b WHERE b.subscriber_id = told.subscriber_id AND b.edition = @edition)
            """,
            new { edition, chatId, thread = threadId ?? 0 });

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

    /// <inheritdoc/>
    public Task SweepAsync(StorageTransaction transaction) => transaction.ExecuteAsync(
        "DELETE FROM telling WHERE NOT EXISTS (SELECT 1 FROM told WHERE told.telling_id = telling.id)");

    private static Task TellAsync(
        StorageTransaction transaction, long subscriberId, long briefing, IReadOnlyList<long> tellings) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO told (subscriber_id, telling_id, briefing_id)
            SELECT @subscriberId, id, @briefing FROM telling WHERE id IN @tellings
            ON CONFLICT (subscriber_id, telling_id, briefing_id) DO NOTHING
            """,
            new { subscriberId, briefing, tellings });

    /// <summary>
    /// A chat keeps one row for a story: what it knew before the newest telling that has surely arrived is needed no
    /// more. While a message can still fail, what was known before it stays.
    /// </summary>
    private static Task ForgetFormerAsync(
        StorageTransaction transaction, long subscriberId, string storyId, DateTimeOffset now) =>
        transaction.ExecuteAsync(
            """
            DELETE FROM told
            WHERE subscriber_id = @subscriberId AND telling_id IN (SELECT id FROM telling WHERE story_id = @storyId)
              AND briefing_id < (
                SELECT max(b.id)
                FROM told t JOIN telling g ON g.id = t.telling_id JOIN briefing b ON b.id = t.briefing_id
                WHERE t.subscriber_id = @subscriberId AND g.story_id = @storyId AND b.composed_at < @settled)
            """,
            new { subscriberId, storyId, settled = now - Settled });

    /// <summary>The number of what is told, which is stored where nobody was told it before.</summary>
    private async Task<long> TellingAsync(StorageTransaction transaction, string storyId, ToldStory told)
    {
        var packed = _packed.GetValue(told, static told => new PackedTelling(JsonSerializer.Serialize(told)));
        if (packed.NumberIn(transaction) is { } known)
        {
            return known;
        }

        var number = await transaction.QuerySingleAsync<long>(
            """
            INSERT INTO telling (story_id, hash, state) VALUES (@storyId, @Hash, @State)
            ON CONFLICT (story_id, hash) DO UPDATE SET hash = excluded.hash
            RETURNING id
            """,
            new { storyId, packed.Hash, packed.State });
        packed.Remember(transaction, number);
        return number;
    }

    private sealed class RecordRow
    {
        public string StoryId { get; init; } = "";

        public string Edition { get; init; } = "";

        public DateTimeOffset ToldAt { get; init; }

        public byte[] State { get; init; } = [];
    }

    /// <summary>What is told, ready to be stored; its number holds within a transaction alone.</summary>
    private sealed class PackedTelling(string json)
    {
        private Tuple<WeakReference, long>? _number;

        public byte[] Hash { get; } = PackedText.HashOf(json);

        public byte[] State { get; } = PackedText.Pack(json);

        public long? NumberIn(StorageTransaction transaction) =>
            _number is { } known && known.Item1.Target == transaction ? known.Item2 : null;

        public void Remember(StorageTransaction transaction, long number) =>
            _number = Tuple.Create(new WeakReference(transaction), number);
    }
}

/// <summary>What a subscriber knew of a story once an edition had told it.</summary>
public sealed record ToldRecord(string StoryId, string Edition, DateTimeOffset ToldAt, ToldStory Told);
