using BriefingBot.Briefings;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Delivery.Sending;

/// <summary>
/// Keeps the bot within Telegram's limits (Bot FAQ, "My bot is hitting limits"): a number of messages a second in all
/// and to one chat, and a number a minute to one group. A share of the total is kept for answers, so that a person
/// never waits for bulk. Several nodes share the total evenly.
/// </summary>
public sealed class SendRateLimiter(IOptions<TelegramOptions> options, TimeProvider clock, Node? node = null)
{
    /// <summary>
    /// A person may get this many messages at once, such as the parts of a long answer, before the limit of the chat
    /// holds.
    /// </summary>
    private const int AnswerBurst = 3;

    /// <summary>If this many private chats get 429 within a second, the limit of the bot as a whole was hit.</summary>
    private const int ChatsThatMeanAll = 3;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Queue<DateTimeOffset> _all = new();
    private readonly Dictionary<long, Queue<DateTimeOffset>> _chats = [];
    private readonly Dictionary<long, (DateTimeOffset Since, DateTimeOffset Until)> _held = [];
    private DateTimeOffset _allHeldUntil;
    private DateTimeOffset _tidiedAt;

    /// <summary>Waits until one message may go to a chat, and counts it.</summary>
    public async Task EnterAsync(long chatId, SendPriority priority, CancellationToken cancellationToken)
    {
        while (true)
        {
            TimeSpan wait;
            lock (_gate)
            {
                var now = clock.GetMonotonicNow();
                wait = Until(chatId, priority, now) - now;
                if (wait <= TimeSpan.Zero)
                {
                    _all.Enqueue(now);
                    Chat(chatId).Enqueue(now);
                    return;
                }
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

    private DateTimeOffset Until(long chatId, SendPriority priority, DateTimeOffset now)
    {
        Tidy(now);
        var isAnswer = priority == SendPriority.Answer;
        // The limit is the bot's, not the node's.
        var total = Math.Max(1, options.Value.MessagesPerSecond / (node?.Count ?? 1));
        var perChat = options.Value.MessagesPerSecondPerChat;
        var perGroup = options.Value.MessagesPerMinutePerGroup;
        var chat = Chat(chatId);
        Forget(chat, Minute, now);
        var until = Later(_allHeldUntil, _held.GetValueOrDefault(chatId).Until);
        until = Later(until, Free(_all, isAnswer ? total : total - (total / 6), Second));
        until = Later(
            until, isAnswer ? Free(chat, AnswerBurst * perChat, AnswerBurst * Second) : Free(chat, perChat, Second));
        return chatId < 0 ? Later(until, Free(chat, isAnswer ? perGroup : perGroup - (perGroup / 6), Minute)) : until;
    }

    /// <summary>When a window of this length has room again for one more.</summary>
    private static DateTimeOffset Free(Queue<DateTimeOffset> sent, int limit, TimeSpan window) =>
        sent.Count < limit ? DateTimeOffset.MinValue : sent.ElementAt(sent.Count - limit) + window;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private Queue<DateTimeOffset> Chat(long chatId)
    {
        if (!_chats.TryGetValue(chatId, out var sent))
        {
            _chats[chatId] = sent = new Queue<DateTimeOffset>();
        }

        return sent;
    }

    private static void Forget(Queue<DateTimeOffset> sent, TimeSpan window, DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && now - oldest > window)
        {
            sent.Dequeue();
        }
    }

    /// <summary>Forgets what no window reaches any more: the total at once, silent chats every minute.</summary>
    private void Tidy(DateTimeOffset now)
    {
        Forget(_all, Second, now);
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
