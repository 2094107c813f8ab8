using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Sending;

/// <summary>What was sent to each chat within the last minute, and the chats that Telegram asked to leave alone. Not
/// safe for several threads: its owner has the lock.</summary>
internal sealed class ChatLimits
{
    /// <summary>Messages that a person may get at once before the chat's limit holds.</summary>
    private const int AnswerBurst = 3;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Dictionary<long, Queue<SendTurn>> _sent = [];
    private readonly Dictionary<long, (DateTimeOffset Since, DateTimeOffset Until)> _held = [];
    private DateTimeOffset _tidiedAt;

    /// <summary>How many chats are remembered, for what was sent to them or because they are held.</summary>
    public int Count => _sent.Keys.Union(_held.Keys).Count();

    /// <summary>How long a message to a chat counts at most.</summary>
    public static TimeSpan LongestOf(long chatId) => chatId < 0 ? Minute : AnswerBurst * Second;

    /// <summary>Counts a message that is sent to a chat.</summary>
    public void Add(long chatId, SendTurn turn) => Sent(chatId).Enqueue(turn);

    /// <summary>Telegram asked to leave a chat alone for a while.</summary>
    public void Hold(long chatId, DateTimeOffset now, TimeSpan wait) => _held[chatId] = (now, now + wait);

    /// <summary>Lets all chats be sent to again that Telegram had asked to leave alone.</summary>
    public void ReleaseAll() => _held.Clear();

    /// <summary>Until when the private chats are held that were refused since a moment.</summary>
    public List<DateTimeOffset> PrivateHeldSince(DateTimeOffset moment) =>
        [.. _held.Where(held => held.Key > 0 && held.Value.Since >= moment).Select(held => held.Value.Until)];

    /// <summary>When the limits of a chat, and what Telegram asked for, let a message through.</summary>
    public DateTimeOffset FreeAt(long chatId, bool isAnswer, TelegramOptions limits, DateTimeOffset now)
    {
        Tidy(now);
        var (perChat, perGroup) = (limits.MessagesPerSecondPerChat, limits.MessagesPerMinutePerGroup);
        var chat = Sent(chatId);
        var ofChat = isAnswer ? Free(chat, AnswerBurst * perChat, AnswerBurst * Second) : Free(chat, perChat, Second);
        // A person in a group still finds room where bulk has used its part.
        var ofGroup = chatId < 0
            ? Free(chat, isAnswer ? perGroup : perGroup - (perGroup / 6), Minute)
            : DateTimeOffset.MinValue;
        return new[] { _held.GetValueOrDefault(chatId).Until, ofChat, ofGroup }.Max();
    }

    /// <summary>Forgets silent chats, and those that are held no longer, every minute.</summary>
    public void Tidy(DateTimeOffset now)
    {
        if (now - _tidiedAt < Minute)
        {
            return;
        }

        _tidiedAt = now;
        foreach (var (chatId, sent) in _sent)
        {
            Forget(sent, now);
            if (sent.Count == 0)
            {
                _sent.Remove(chatId);
            }
        }

        foreach (var chatId in _held.Where(held => held.Value.Until <= now).Select(held => held.Key).ToList())
        {
            _held.Remove(chatId);
        }
    }

    /// <summary>When a window of this length has room again for one more.</summary>
    private static DateTimeOffset Free(Queue<SendTurn> sent, int limit, TimeSpan window) =>
        sent.Count < limit ? DateTimeOffset.MinValue : sent.ElementAt(sent.Count - limit).ArrivedAt + window;

    private static void Forget(Queue<SendTurn> sent, DateTimeOffset now)
    {
        while (sent.TryPeek(out var oldest) && now - oldest.ArrivedAt > Minute)
        {
            sent.Dequeue();
        }
    }

    private Queue<SendTurn> Sent(long chatId)
    {
        if (!_sent.TryGetValue(chatId, out var sent))
        {
            _sent[chatId] = sent = new Queue<SendTurn>();
        }

        return sent;
    }
}
