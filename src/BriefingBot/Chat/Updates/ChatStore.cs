using System.Globalization;
using System.Text.Json;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;

namespace BriefingBot.Chat.Updates;

/// <summary>
/// What came from Telegram and is not handled yet, and how far it was read: tables <c>chat_inbox</c> and
/// <c>chat_state</c>.
/// </summary>
public sealed class ChatStore(Database database)
{
    private const string Offset = "offset";

    /// <summary>One more than the newest update that was taken in; 0 at the very start.</summary>
    public async Task<long> OffsetAsync(CancellationToken cancellationToken) =>
        long.Parse(
            await FindStateAsync(Offset, cancellationToken) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// Takes updates in: what people said into the inbox, and the offset, which makes Telegram forget them, all or
    /// nothing.
    /// </summary>
    public Task TakeInAsync(IReadOnlyList<InboxItem> items, long offset, CancellationToken cancellationToken) =>
        database.WriteAsync(
        async transaction =>
        {
            foreach (var item in items)
            {
                await transaction.ExecuteAsync(
                    "INSERT INTO chat_inbox (update_id, incoming) VALUES (@UpdateId, @incoming) ON CONFLICT DO NOTHING",
                    new
                    {
                        item.UpdateId,
                        incoming = JsonSerializer.Serialize(item.Incoming, IncomingJson.Default.Incoming),
                    });
            }

            await SetStateAsync(transaction, Offset, offset.ToString(CultureInfo.InvariantCulture));
        },
        cancellationToken);

    /// <summary>What an earlier run took in and did not finish, oldest first.</summary>
    public async Task<IReadOnlyList<InboxItem>> LeftoversAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(
            session => session.QueryAsync<InboxRow>("SELECT update_id, incoming FROM chat_inbox ORDER BY update_id"),
            cancellationToken))
        // Not null: written by TakeInAsync.
        .Select(
        row => new InboxItem(row.UpdateId, JsonSerializer.Deserialize(row.Incoming, IncomingJson.Default.Incoming)!))
        .ToList();

    /// <summary>Counts an attempt.</summary>
    /// <returns>How many there were, this one included; 0 where the item is not there any more.</returns>
    public Task<int> AttemptAsync(long updateId, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.QuerySingleOrDefaultAsync<int>(
            "UPDATE chat_inbox SET attempts = attempts + 1 WHERE update_id = @updateId RETURNING attempts",
            new { updateId }),
        cancellationToken);

    /// <summary>Handled: forgotten.</summary>
    public Task DoneAsync(long updateId, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            "DELETE FROM chat_inbox WHERE update_id = @updateId", new { updateId }),
        cancellationToken);

    public Task<string?> FindStateAsync(string name, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryFirstOrDefaultAsync<string>(
            "SELECT value FROM chat_state WHERE name = @name", new { name }),
        cancellationToken);

    public Task SetStateAsync(string name, string value, CancellationToken cancellationToken) =>
        database.WriteAsync(transaction => SetStateAsync(transaction, name, value), cancellationToken);

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
