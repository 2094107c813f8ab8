using System.Globalization;
using System.Text.Json;
using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Chat.Updates;

/// <summary>What came from Telegram and is not handled yet, and how far it was read: tables <c>chat_inbox</c> and
/// <c>chat_state</c>. All of it belongs to one bot: another token has update ids of its own.</summary>
public sealed class ChatStore(Database database, BotIdentity bot, FaultReports faults, TimeProvider clock)
{
    /// <summary>The offset of databases that knew one bot only.</summary>
    private const string OffsetOfAnyBot = "offset";

    /// <summary>How long a handled update is known: a person may edit a message for two days (Telegram's limit), and an
    /// id cannot come back sooner than in a week.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    /// <summary>Forgetting looks through all that is known, so it is not done with each update.</summary>
    private static readonly TimeSpan ForgetEvery = TimeSpan.FromHours(1);

    /// <summary>A message whose earlier words are not known is mended within this time; later it is edited for another
    /// reason.</summary>
    private static readonly TimeSpan LongestMending = TimeSpan.FromMinutes(5);

    private DateTimeOffset? _forgottenAt;

    private string Offset => string.Create(CultureInfo.InvariantCulture, $"offset/{bot.Id}");

    /// <summary>One more than the newest update that was taken in; 0 at the very start.</summary>
    public async Task<long> OffsetAsync(CancellationToken cancellationToken) => long.Parse(
        await FindStateAsync(Offset, cancellationToken)
            ?? await FindStateAsync(OffsetOfAnyBot, cancellationToken)
            ?? "0",
        NumberStyles.None,
        CultureInfo.InvariantCulture);

    /// <summary>Stores updates, people's words in the inbox, and Telegram's offset, all or nothing.</summary>
    /// <param name="items">What people said.</param>
    /// <param name="offset">One more than the newest; null where Telegram sends updates by itself: one that failed is
    /// still to come.</param>
    /// <returns>Those that were not known already; the others were delivered once more, or edited without another word.
    /// </returns>
    public Task<IReadOnlyList<InboxItem>> TakeInAsync(
        IReadOnlyList<InboxItem> items, long? offset, CancellationToken cancellationToken) =>
        database.WriteAsync<IReadOnlyList<InboxItem>>(
        async transaction =>
        {
            await ForgetOldAsync(transaction);
            var taken = new List<InboxItem>();
            foreach (var item in items)
            {
                if (item.Incoming.IsEdited && !await IsSaidAnewAsync(transaction, item))
                {
                    continue;
                }

                var (incoming, isMessage) = (item.Incoming, item.Incoming is { IsPress: false, MessageId: > 0 });
                var inserted = await transaction.ExecuteAsync(
                    """
                    INSERT INTO chat_inbox (bot_id, update_id, incoming, chat_id, message_id, words)
                    VALUES (@bot, @UpdateId, @json, @chat, @message, @words)
                    ON CONFLICT DO NOTHING
                    """,
                    new
                    {
                        bot = bot.Id,
                        item.UpdateId,
                        json = JsonSerializer.Serialize(incoming, IncomingJson.Default.Incoming),
                        chat = isMessage ? incoming.ChatId : (long?)null,
                        message = isMessage ? incoming.MessageId : (long?)null,
                        words = isMessage ? MarkOf(incoming) : null,
                    });
                if (inserted > 0)
                {
                    taken.Add(item);
                }
            }

            if (offset is { } next)
            {
                await SetStateAsync(transaction, Offset, next.ToString(CultureInfo.InvariantCulture));
            }

            return taken;
        },
        cancellationToken);

    private async Task ForgetOldAsync(StorageTransaction transaction)
    {
        var now = clock.GetUtcNow();
        if (_forgottenAt is not { } last || (now - last).Duration() >= ForgetEvery)
        {
            await transaction.ExecuteAsync(
                "DELETE FROM chat_inbox WHERE done_at < @before", new { before = now - Remembered });
            _forgottenAt = now;
        }
    }

    /// <summary>Whether an edited message says what was not handled yet. Telegram calls a message edited also for what
    /// was not written: a preview, a reaction, a member's tag; and that may be years later.</summary>
    private async Task<bool> IsSaidAnewAsync(StorageTransaction transaction, InboxItem item)
    {
        var words = await transaction.QueryFirstOrDefaultAsync<string>(
            """
            SELECT words FROM chat_inbox
            WHERE bot_id = @bot AND chat_id = @ChatId AND message_id = @MessageId AND update_id < @UpdateId
            ORDER BY update_id DESC LIMIT 1
            """,
            new { bot = bot.Id, item.Incoming.ChatId, item.Incoming.MessageId, item.UpdateId });
        return words is null
            ? item.Incoming.EditedAfter <= LongestMending && !(item.Incoming.Date < clock.GetUtcNow() - Remembered)
            : words != MarkOf(item.Incoming);
    }

    private static string MarkOf(Incoming incoming) =>
        Convert.ToHexString(PackedText.HashOf($"{incoming.Text}\n{incoming.FileMark}"));

    /// <summary>What an earlier run left unfinished, oldest first; the unreadable is reported and done.</summary>
    public async Task<IReadOnlyList<InboxItem>> LeftoversAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<InboxRow>(
                """
                SELECT update_id, incoming FROM chat_inbox
                WHERE bot_id IN (0, @bot) AND done_at IS NULL ORDER BY update_id
                """,
                new { bot = bot.Id }),
            cancellationToken);
        var unreadable = new List<(long UpdateId, Exception Error)>();
        var items = rows.ReadEach(
            // Not null: written by TakeInAsync.
            row => new InboxItem(
                row.UpdateId, JsonSerializer.Deserialize(row.Incoming, IncomingJson.Default.Incoming)!),
            (row, error) => unreadable.Add((row.UpdateId, error)));
        foreach (var (updateId, error) in unreadable)
        {
            await faults.ReportAsync(FaultKind.Update, updateId, error, cancellationToken);
            await DoneAsync(updateId, cancellationToken);
        }

        return items;
    }

    /// <summary>Counts one more attempt to answer an update.</summary>
    /// <returns>How many there were, this one included; 0 where the item is not there any more.</returns>
    public Task<int> AttemptAsync(long updateId, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.QueryFirstOrDefaultAsync<int>(
            """
            UPDATE chat_inbox SET attempts = attempts + 1
            WHERE bot_id IN (0, @bot) AND update_id = @updateId AND done_at IS NULL
            RETURNING attempts
            """,
            new { bot = bot.Id, updateId }),
        cancellationToken);

    /// <summary>Forgets which messages of a chat were handled, save for their numbers.</summary>
    public static Task ForgetChatAsync(StorageTransaction transaction, long chatId) => transaction.ExecuteAsync(
        """
        UPDATE chat_inbox SET chat_id = NULL, message_id = NULL, words = NULL
        WHERE chat_id = @chatId AND message_id IS NOT NULL AND done_at IS NOT NULL
        """,
        new { chatId });

    /// <summary>Handled: its words are forgotten; its number and a mark of them are kept for two days.</summary>
    public Task DoneAsync(long updateId, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            """
            UPDATE chat_inbox SET done_at = @now, incoming = ''
            WHERE bot_id IN (0, @bot) AND update_id = @updateId
            """,
            new { bot = bot.Id, updateId, now = clock.GetUtcNow() }),
        cancellationToken);

    /// <summary>What was begun is done: for a restored copy, which was made meanwhile.</summary>
    public Task PassAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            "UPDATE chat_inbox SET done_at = @now, incoming = '' WHERE attempts > 0 AND done_at IS NULL",
            new { now = clock.GetUtcNow() }),
        cancellationToken);

    public Task<string?> FindStateAsync(string name, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryFirstOrDefaultAsync<string>(
            "SELECT value FROM chat_state WHERE name = @name", new { name }),
        cancellationToken);

    private static Task SetStateAsync(StorageTransaction transaction, string name, string value) =>
        transaction.ExecuteAsync(
            """
            INSERT INTO chat_state (name, value) VALUES (@name, @value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            new { name, value });

    private sealed class InboxRow
    {
        public long UpdateId { get; init; }
        public string Incoming { get; init; } = "";
    }
}

/// <summary>Something a person said, under the number of its update.</summary>
public sealed record InboxItem(long UpdateId, Incoming Incoming);
