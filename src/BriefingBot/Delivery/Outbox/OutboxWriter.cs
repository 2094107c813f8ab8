using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;

namespace BriefingBot.Delivery.Outbox;

/// <summary>What is to be sent, written before anything is sent: a crash at any moment loses nothing. A part is sent
/// twice only where Telegram's acceptance went unrecorded.</summary>
public sealed class OutboxWriter(
    Database database, OutboxStore store, PartPacker packer, BotIdentity bot, TimeProvider clock) : IOutbox
{
    /// <summary>Parts of texts that many chats get, made once; by whether they are a channel's and rich.</summary>
    private readonly
        ConditionalWeakTable<RichText, ConcurrentDictionary<(bool, bool), IReadOnlyList<PackedPart>>> _made = [];

    private readonly WakeSignal _signal = new(clock);

    public async Task<int> AddAsync(StorageTransaction transaction, OutgoingMessage message)
    {
        var (added, now) = (0, clock.GetUtcNow());
        foreach (var part in PartsOf(message))
        {
            added += await store.AddAsync(transaction, message, part, now) ? 1 : 0;
        }

        return added;
    }

    public async Task<int> AddAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var added = await database.WriteAsync(transaction => AddAsync(transaction, message), cancellationToken);
        Wake();
        return added;
    }

    public async Task ReplaceAsync(StorageTransaction transaction, OutgoingMessage message)
    {
        await OutboxStore.RemoveWaitingAsync(transaction, message);
        await AddAsync(transaction, message);
    }

    public Task WithdrawAsync(long chatId, string beginning, CancellationToken cancellationToken) =>
        database.WriteAsync(
            transaction => OutboxStore.RemoveWaitingAsync(transaction, chatId, beginning), cancellationToken);

    public Task<IReadOnlyList<(string Edition, DateTimeOffset DueAt)>> WaitingAsync(
        StorageSession session, string beginning, DateTimeOffset now) =>
        OutboxStore.WaitingAsync(session, beginning, now);

    public Task<long?> FindPartAsync(
        long chatId,
        long? threadId,
        IReadOnlyList<string> storyIds,
        string? words,
        CancellationToken cancellationToken) =>
        store.FindPartAsync(chatId, threadId, storyIds, words, cancellationToken);

    public void Wake() => _signal.Wake();

    private IReadOnlyList<PackedPart> PartsOf(OutgoingMessage message)
    {
        IReadOnlyList<PackedPart> Make() => [.. MessagePart.Of(message, bot).Select(packer.Pack)];

        return message.Buttons.Count > 0
            ? Make()
            : _made.GetOrCreateValue(message.Text)
                .GetOrAdd((message.Kind == ChatKind.Channel, message.Rich is not null), _ => Make());
    }

    /// <summary>Ends at the next <see cref="Wake"/>, or after the time.</summary>
    internal Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        _signal.WaitAsync(atMost, cancellationToken);
}
