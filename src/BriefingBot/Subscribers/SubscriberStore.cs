using System.Runtime.CompilerServices;
using BriefingBot.Storage;

namespace BriefingBot.Subscribers;

/// <summary>The subscribers, table <c>subscriber</c>.</summary>
public sealed partial class SubscriberStore(
    Database database, TimeProvider clock, ILogger<SubscriberStore> logger) : IClockRepair
{
    /// <summary>Subscribers that are read at a time.</summary>
    private const int PageSize = 1000;

    /// <summary>The subscriber with this number, or null.</summary>
    public Task<Subscriber?> GetAsync(long id, CancellationToken cancellationToken) =>
        OneAsync("SELECT * FROM subscriber WHERE id = @id", new { id }, cancellationToken);

    /// <summary>The subscriber in this chat and topic, or null.</summary>
    public Task<Subscriber?> FindAsync(long chatId, long? threadId, CancellationToken cancellationToken) =>
        OneAsync(
            "SELECT * FROM subscriber WHERE chat_id = @chatId AND thread_id = @thread",
            new { chatId, thread = threadId ?? 0L },
            cancellationToken);

    /// <summary>All chats that get editions, in the order of their numbers.</summary>
    public Task<IReadOnlyList<Subscriber>> ListActiveAsync(CancellationToken cancellationToken) =>
        ManyAsync("SELECT * FROM subscriber WHERE state = 'Active' ORDER BY id", null, cancellationToken);

    /// <summary>Some of those who get editions, in the order of their numbers.</summary>
    /// <param name="after">The number of the last one that is known.</param>
    /// <param name="most">How many at most.</param>
    public Task<IReadOnlyList<Subscriber>> ListActiveAsync(long after, int most, CancellationToken cancellationToken) =>
        ListActiveAsync("TRUE", after, most, cancellationToken);

    /// <summary>Those who get a weekly edition, too.</summary>
    /// <inheritdoc cref="EachActiveAsync"/>
    public IAsyncEnumerable<Subscriber> EachWeeklyAsync(CancellationToken cancellationToken) =>
        EachActiveAsync("weekly <> ''", PageSize, cancellationToken);

    /// <summary>Those whose messages are kept up to date.</summary>
    /// <inheritdoc cref="EachActiveAsync"/>
    public IAsyncEnumerable<Subscriber> EachLiveAsync(CancellationToken cancellationToken) =>
        EachActiveAsync("live = 1", PageSize, cancellationToken);

    /// <summary>Those who want to be told of some stories at once.</summary>
    /// <inheritdoc cref="EachActiveAsync"/>
    public IAsyncEnumerable<Subscriber> EachAlertedAsync(CancellationToken cancellationToken) =>
        EachActiveAsync("alerts_on = 1", PageSize, cancellationToken);

    /// <summary>Those who get editions and meet a condition.</summary>
    /// <remarks>One after another; no more of them are in memory than a page holds.</remarks>
    internal async IAsyncEnumerable<Subscriber> EachActiveAsync(
        string condition, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<Subscriber> page = [];
        do
        {
            page = await ListActiveAsync(
                condition, after: page.Count == 0 ? 0 : page[^1].Id, pageSize, cancellationToken);
            foreach (var subscriber in page)
            {
                yield return subscriber;
            }
        }
        while (page.Count > 0); // a page is shorter where one of it cannot be read
    }

    /// <summary>All subscribers, in the order in which they came.</summary>
    public Task<IReadOnlyList<Subscriber>> ListAsync(CancellationToken cancellationToken) =>
        ManyAsync("SELECT * FROM subscriber ORDER BY id", null, cancellationToken);

    /// <summary>Some channels, the newest first.</summary>
    public Task<IReadOnlyList<Subscriber>> ListChannelsAsync(int most, CancellationToken cancellationToken) =>
        ManyAsync(
            "SELECT * FROM subscriber WHERE kind = 'Channel' ORDER BY id DESC LIMIT @most",
            new { most },
            cancellationToken);

    /// <summary>Stores a new subscriber or the present settings of a known chat and topic.</summary>
    /// <returns>The subscriber with its number.</returns>
    public Task<Subscriber> SaveAsync(Subscriber subscriber, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async transaction =>
            {
                // A settled moment further ahead than it can be was set while the clock was wrong.
                var id = await transaction.QuerySingleAsync<long>(
                    $"""
                    INSERT INTO subscriber (chat_id, thread_id, created_at, settled_until, {SubscriberRow.Settings.All})
                    VALUES (@ChatId, @ThreadId, @CreatedAt, @SettledUntil, {SubscriberRow.Settings.Arguments})
                    ON CONFLICT (chat_id, thread_id) DO UPDATE SET {SubscriberRow.Settings.FromExcluded},
                      settled_until = CASE WHEN subscriber.settled_until > @TooLate THEN excluded.settled_until
                        ELSE max(subscriber.settled_until, excluded.settled_until) END
                    RETURNING id
                    """,
                    SubscriberRow.From(subscriber, clock.GetUtcNow() + EditionClock.FurthestAhead));
                return subscriber with { Id = id };
            },
            cancellationToken);

    /// <summary>Marks editions as settled, in the transaction that writes them to the outbox.</summary>
    public Task SettleAsync(StorageTransaction transaction, long id, DateTimeOffset until) => transaction.ExecuteAsync(
        """
        UPDATE subscriber SET settled_until =
          CASE WHEN settled_until > @tooLate THEN @until ELSE max(settled_until, @until) END
        WHERE id = @id
        """,
        new { id, until, tooLate = clock.GetUtcNow() + EditionClock.FurthestAhead });

    /// <summary>No edition that was due before now is sent any more: for a restored copy.</summary>
    public async Task PassAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE subscriber SET settled_until = @now WHERE settled_until < @now", new { now }),
            cancellationToken);
        foreach (var reader in await ListAsync(cancellationToken))
        {
            if (reader.Weekly is { } weekly)
            {
                await SaveAsync(reader with { Weekly = weekly with { Since = now } }, cancellationToken);
            }
        }
    }

    public Task<int> BringBackAsync(StorageTransaction transaction, DateTimeOffset now) => transaction.ExecuteAsync(
        "UPDATE subscriber SET settled_until = @now WHERE settled_until > @soon",
        new { now, soon = now.AddMinutes(1) });

    /// <summary>Marks a chat's subscriptions as unreachable; stopped and paused ones stay as they are.</summary>
    /// <param name="chatId">Telegram's chat id.</param>
    /// <param name="threadId">One topic of it, where only that is closed; null: the whole chat.</param>
    /// <param name="reason">One of <see cref="UnreachableReasons"/>, or what Telegram said.</param>
    /// <returns>How many were marked.</returns>
    public Task<int> MarkUnreachableAsync(
        long chatId, long? threadId, string reason, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                UPDATE subscriber SET state = @state, state_reason = @reason
                WHERE chat_id = @chatId AND (@thread IS NULL OR thread_id = @thread) AND state = 'Active'
                """,
                new { chatId, thread = threadId, reason, state = SubscriberRow.StoredUnreachable }),
            cancellationToken);

    /// <summary>The bot may write again: what rested goes on, from this moment.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> WakeAsync(long chatId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                UPDATE subscriber SET state = 'Active', state_reason = NULL, settled_until = @now
                WHERE chat_id = @chatId AND state = @resting
                """,
                new { chatId, now, resting = SubscriberRow.StoredUnreachable }),
            cancellationToken);

    /// <summary>A group became a supergroup: its subscriptions move (Bot API, <c>migrate_to_chat_id</c>). Where the bot
    /// met the new chat before the news of it came, it is known without a subscription: that gives way.</summary>
    /// <returns>How many rows that concerned; 0 where it was known.</returns>
    public Task<int> MoveChatAsync(StorageTransaction transaction, long from, long to) => transaction.ExecuteAsync(
        """
        DELETE FROM subscriber WHERE chat_id = @to AND state = 'Stopped' AND EXISTS (
          SELECT 1 FROM subscriber other WHERE other.chat_id = @from AND other.thread_id = subscriber.thread_id);
        UPDATE subscriber SET chat_id = @to WHERE chat_id = @from
          AND NOT EXISTS (
            SELECT 1 FROM subscriber other WHERE other.chat_id = @to AND other.thread_id = subscriber.thread_id);
        DELETE FROM subscriber WHERE chat_id = @from;
        """,
        new { from, to });

    /// <summary>Removes a subscriber; what other tables hold of it goes with it.</summary>
    public Task ForgetAsync(StorageTransaction transaction, long id) =>
        transaction.ExecuteAsync("DELETE FROM subscriber WHERE id = @id", new { id });

    private Task<Subscriber?> OneAsync(string sql, object parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session => (await session.QueryFirstOrDefaultAsync<SubscriberRow>(sql, parameters))?.ToSubscriber(),
            cancellationToken);

    private Task<IReadOnlyList<Subscriber>> ListActiveAsync(
        string condition, long after, int most, CancellationToken cancellationToken) => ManyAsync(
        $"SELECT * FROM subscriber WHERE state = 'Active' AND {condition} AND id > @after ORDER BY id LIMIT @most",
        new { after, most },
        cancellationToken);

    private Task<IReadOnlyList<Subscriber>> ManyAsync(
        string sql, object? parameters, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Subscriber>>(
            async session => (await session.QueryAsync<SubscriberRow>(sql, parameters)).ReadEach(
                row => row.ToSubscriber(), (row, error) => Log.Unreadable(logger, row.Id, error)),
            cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(501, LogLevel.Error, "Subscriber {Id} cannot be read from the database")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
