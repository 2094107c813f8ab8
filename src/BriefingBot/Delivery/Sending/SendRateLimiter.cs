using BriefingBot.Briefings;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Delivery.Sending;

/// <summary>
/// Keeps the bot within Telegram's limits (Bot FAQ, "My bot is hitting limits"): a number of messages a second in all
/// and to one chat, and a number a minute to one group. Bulk uses all of it, evenly spread, so that a person's answer,
/// which goes before, finds room within the time of a message or two. Several nodes share the total evenly.
/// </summary>
public sealed class SendRateLimiter(IOptions<TelegramOptions> options, TimeProvider clock, Node? node = null)
    : IDisposable
{
    /// <summary>
    /// A person may get this many messages at once, such as the parts of a long answer, before the limit of the chat
    /// holds.
    /// </summary>
    private const int AnswerBurst = 3;

    /// <summary>If this many private chats get 429 within a second, the limit of the bot as a whole was hit.</summary>
    private const int ChatsThatMeanAll = 3;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>How much of its time bulk makes up for when it came late to its turn.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();

    /// <summary>The bulk message that is next; the others wait behind it and not for the clock.</summary>
    private readonly SemaphoreSlim _bulk = new(1, 1);

    private readonly SendWindow _all = new();
    private readonly Dictionary<long, Queue<SendTurn>> _chats = [];
    private readonly Dictionary<long, (DateTimeOffset Since, DateTimeOffset Until)> _held = [];
    private DateTimeOffset _allHeldUntil;
    private DateTimeOffset _nextBulk;
    private int _ahead;
    private int _answersWaiting;
    private DateTimeOffset _tidiedAt;

    // The limit is the bot's, not the node's.
    private int Total => Math.Max(1, options.Value.MessagesPerSecond / (node?.Count ?? 1));

    /// <summary>Waits until one message may go to a chat, and counts it.</summary>
    /// <returns>To be disposed as soon as Telegram has answered.</returns>
    public Task<SendTurn> EnterAsync(long chatId, SendPriority priority, CancellationToken cancellationToken) =>
        priority == SendPriority.Answer
            ? EnterAsAnswerAsync(chatId, cancellationToken)
            : EnterAsBulkAsync(chatId, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _bulk.Dispose();

    /// <summary>Telegram has answered: the message counts from now less the time a call takes at least.</summary>
    private void Leave(SendTurn turn)
    {
        lock (_gate)
        {
            if (!turn.IsAnswered)
            {
                _all.Answer(turn, clock.GetMonotonicNow());
            }
        }
    }

    private async Task<SendTurn> EnterAsAnswerAsync(long chatId, CancellationToken cancellationToken)
    {
        var isCounted = false;
        try
        {
            while (true)
            {
                TimeSpan wait;
                lock (_gate)
                {
                    var now = clock.GetMonotonicNow();
                    var ofChat = UntilChat(chatId, isAnswer: true, now);
                    wait = Later(ofChat, _all.FreeAt(Total, now)) - now;
                    if (wait <= TimeSpan.Zero)
                    {
                        return Count(chatId, now);
                    }

                    if (!isCounted && ofChat <= now)
                    {
                        Interlocked.Increment(ref _answersWaiting);
                        isCounted = true;
                    }
                }

                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        finally
        {
            if (isCounted)
            {
                Interlocked.Decrement(ref _answersWaiting);
            }
        }
    }

    private async Task<SendTurn> EnterAsBulkAsync(long chatId, CancellationToken cancellationToken)
    {
        while (true)
        {
            // A chat that has to wait by itself stalls no other.
            await WaitAsync(now => UntilChat(chatId, isAnswer: false, now), cancellationToken);
            await _bulk.WaitAsync(cancellationToken);
            try
            {
                await WaitAsync(UntilBulk, cancellationToken);
                lock (_gate)
                {
                    var now = clock.GetMonotonicNow();
                    if (UntilChat(chatId, isAnswer: false, now) <= now && UntilBulk(now) <= now)
                    {
                        _ahead -= now < _nextBulk ? 1 : 0;
                        return Count(chatId, now);
                    }
                }
            }
            finally
            {
                _bulk.Release();
            }
        }
    }

    private async Task WaitAsync(Func<DateTimeOffset, DateTimeOffset> until, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                var now = clock.GetMonotonicNow();
                wait = until(now) - now;
            }

            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>
    /// Telegram asked to wait: holds the chat, and everybody where several chats were refused at once.
    /// </summary>
    public void Hold(long chatId, TimeSpan wait)
    {
        lock (_gate)
        {
            var now = clock.GetMonotonicNow();
            _held[chatId] = (now, now + wait);
            var refused = _held.Where(held => held.Key > 0 && now - held.Value.Since <= Second).ToList();
            if (refused.Count >= ChatsThatMeanAll)
            {
                _allHeldUntil = refused.Min(held => held.Value.Until);
            }
        }
    }

    /// <summary>Nothing goes to anybody for a while: the token is refused.</summary>
    public void HoldAll(TimeSpan wait)
    {
        lock (_gate)
        {
            _allHeldUntil = clock.GetMonotonicNow() + wait;
        }
    }

    /// <summary>The fault of our own for which chats were held is over.</summary>
    public void ReleaseFaults()
    {
        lock (_gate)
        {
            _held.Clear();
        }
    }

    /// <summary>When the limits of one chat, and what Telegram asked for, let a message through.</summary>
    private DateTimeOffset UntilChat(long chatId, bool isAnswer, DateTimeOffset now)
    {
        Tidy(now);
        var perChat = options.Value.MessagesPerSecondPerChat;
        var perGroup = options.Value.MessagesPerMinutePerGroup;
        var chat = Chat(chatId);
        Forget(chat, Minute, now);
        var until = Later(_allHeldUntil, _held.GetValueOrDefault(chatId).Until);
        until = Later(
            until, isAnswer ? Free(chat, AnswerBurst * perChat, AnswerBurst * Second) : Free(chat, perChat, Second));
        return chatId < 0 ? Later(until, Free(chat, isAnswer ? perGroup : perGroup - (perGroup / 6), Minute)) : until;
    }

    /// <summary>
    /// When the limit of all chats lets bulk through, answers that wait going before. After a silence some may go at
    /// once; then they are spread.
    /// </summary>
    private DateTimeOffset UntilBulk(DateTimeOffset now)
    {
        Tidy(now);
        var total = Total;
        if (_all.IsEmpty)
        {
            (_ahead, _nextBulk) = (total - (total / 6), now);
        }

        var until = _all.FreeAt(Math.Max(1, total - Volatile.Read(ref _answersWaiting)), now);
        return _ahead > 0 ? until : Later(until, _nextBulk);
    }

    private SendTurn Count(long chatId, DateTimeOffset now)
    {
        var turn = new SendTurn(Leave, now);
        _all.Add(turn);
        Chat(chatId).Enqueue(turn);
        _nextBulk = Later(_nextBulk, now - Slack) + (SendWindow.Length / Total);
        return turn;
    }

    /// <summary>When a window of this length has room again for one more.</summary>
    private static DateTimeOffset Free(Queue<SendTurn> sent, int limit, TimeSpan window) =>
        sent.Count < limit ? DateTimeOffset.MinValue : sent.ElementAt(sent.Count - limit).ArrivedAt + window;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private Queue<SendTurn> Chat(long chatId)
    {
        if (!_chats.TryGetValue(chatId, out var sent))
        {
            _chats[chatId] = sent = new Queue<SendTurn>();
        }

        return sent;
    }

    private static void Forget(Queue<SendTurn> sent, TimeSpan window, DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && now - oldest.ArrivedAt > window)
        {
            sent.Dequeue();
        }
    }

    /// <summary>Forgets what no window reaches any more: the total at once, silent chats every minute.</summary>
    private void Tidy(DateTimeOffset now)
    {
        _all.Forget(now);
        if (now - _tidiedAt < Minute)
        {
            return;
        }

        _tidiedAt = now;
        foreach (var (chatId, sent) in _chats)
        {
            Forget(sent, Minute, now);
            if (sent.Count == 0)
            {
                _chats.Remove(chatId);
            }
        }

        foreach (var chatId in _held.Where(held => held.Value.Until <= now).Select(held => held.Key).ToList())
        {
            _held.Remove(chatId);
        }
    }
}
