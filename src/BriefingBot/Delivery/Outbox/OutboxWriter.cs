using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Delivery.Outbox;

/// <summary>
/// What is to be sent, written before anything is sent: a crash at any moment loses nothing. A part is sent twice only where
/// Telegram's acceptance went unrecorded.
/// </summary>
public sealed class OutboxWriter(Database database, TimeProvider clock)
{
    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Splits and stores an edition, inside the transaction that marks its stories as told. Call <see cref="Wake"/> when it is committed.
    /// </summary>
    /// <returns>How many parts were new; 0 for an edition that is in the outbox already.</returns>
    public async Task<int> AddAsync(SqliteTransaction transaction, OutboxEdition edition)
    {
        var (added, now) = (0, clock.GetUtcNow());
        var parts = MessageSplitter.Split(edition.Text);
        for (var i = 0; i < parts.Count; i++)
        {
            added += await OutboxStore.AddAsync(transaction, edition, parts[i], i + 1, isLast: i == parts.Count - 1, now) ? 1 : 0;
        }

        return added;
    }

    /// <summary>The same in a transaction of its own, for what tells no story.</summary>
    public async Task<int> AddAsync(OutboxEdition edition, CancellationToken cancellationToken)
    {
        var added = await database.WriteAsync(transaction => AddAsync(transaction, edition), cancellationToken);
        Wake();
        return added;
    }

    /// <summary>The part that told a chat of a story last, for <see cref="OutboxEdition.ReplyToPart"/>; null where none did.</summary>
    /// <param name="words">Words the part has to hold, such as the figure to be corrected; a part without them is the second choice.</param>
    public Task<long?> FindPartAsync(long chatId, long? threadId, string storyId, string? words, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => OutboxStore.FindPartAsync(connection, chatId, threadId, storyId, words), cancellationToken);

    /// <summary>Tells the sender that something new is in the outbox.</summary>
    public void Wake() => _woken.TrySetResult();

    /// <summary>Ends at the next <see cref="Wake"/>, or after the time.</summary>
    internal async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_woken.Task, Task.Delay(atMost, clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (_woken.Task.IsCompleted)
        {
            Interlocked.Exchange(ref _woken, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }
}
