using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>
/// What is to be sent, written before anything is sent: a crash at any moment loses nothing. A part is sent twice only
/// where Telegram's acceptance went unrecorded.
/// </summary>
public sealed class OutboxWriter(Database database, OutboxStore store, BotIdentity bot, TimeProvider clock) : IOutbox
{
    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <inheritdoc/>
    public async Task<int> AddAsync(StorageTransaction transaction, OutgoingMessage message)
    {
        var (added, now) = (0, clock.GetUtcNow());
        foreach (var part in MessagePart.Of(message, bot))
        {
            added += await store.AddAsync(transaction, message, part, now) ? 1 : 0;
        }

        return added;
    }

    /// <inheritdoc/>
    public async Task<int> AddAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var added = await database.WriteAsync(transaction => AddAsync(transaction, message), cancellationToken);
        Wake();
        return added;
    }

    /// <inheritdoc/>
    public Task<long?> FindPartAsync(
        long chatId, long? threadId, string storyId, string? words, CancellationToken cancellationToken) =>
        store.FindPartAsync(chatId, threadId, storyId, words, cancellationToken);

    /// <inheritdoc/>
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
            Interlocked.Exchange(
                ref _woken, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }
}
