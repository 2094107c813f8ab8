using BriefingBot.Briefings;
using BriefingBot.Operation;
using BriefingBot.Storage.Nodes;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Delivery.Sending;

/// <summary>Keeps the bot within Telegram's limits (Bot FAQ, "My bot is hitting limits"): a number of messages a second
/// in all and to one chat, and a number a minute to one group. Bulk uses all of it, evenly spread, so that a person's
/// answer, which goes before, finds room within the time of a message or two. Several nodes share the total
/// evenly.</summary>
public sealed class SendRateLimiter(IOptions<TelegramOptions> options, TimeProvider clock, Node? node = null)
    : IDisposable
{
    /// <summary>If this many private chats get 429 within a second, the limit of the bot as a whole was hit.</summary>
    private const int ChatsThatMeanAll = 3;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>How much of its time bulk makes up for when it came late to its turn.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();

    /// <summary>The bulk message that is next; the others wait behind it and not for the clock.</summary>
    private readonly SemaphoreSlim _bulk = new(1, 1);

    private readonly SendWindow _all = new();
    private readonly ChatLimits _chats = new();
    private DateTimeOffset _allHeldUntil;
    private DateTimeOffset _nextBulk;
    private DateTimeOffset _bulkHeldUntil;
    private bool _mayHaveSent;
    private int _ahead;
    private int _answersWaiting;

    // The limit is the bot's, not the node's.
    private int Total => Math.Max(1, options.Value.MessagesPerSecond / (node?.Count ?? 1));

    /// <summary>Waits until one message may go to a chat, and counts it.</summary>
    /// <returns>To be disposed as soon as Telegram has answered.</returns>
    public Task<SendTurn> EnterAsync(long chatId, SendPriority priority, CancellationToken cancellationToken) =>
        priority == SendPriority.Answer
            ? EnterAsAnswerAsync(chatId, cancellationToken)
            : EnterAsBulkAsync(chatId, cancellationToken);

    /// <summary>How long one more message to a chat would wait for that chat, or for Telegram's patience.</summary>
    public TimeSpan WaitOf(long chatId)
    {
        lock (_gate)
        {
            var now = clock.GetMonotonicNow();
            return Later(UntilChat(chatId, isAnswer: false, now), now) - now;
        }
    }

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

                await DelayAsync(wait, cancellationToken);
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
                        _mayHaveSent = false;
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

            await DelayAsync(wait, cancellationToken);
        }
    }

    // A delay drops what is less than a millisecond, and the loop around it would spin for the rest.
    private Task DelayAsync(TimeSpan wait, CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), clock, cancellationToken);

    /// <summary>Telegram asked to wait: holds the chat, and everybody where several were refused.</summary>
    public void Hold(long chatId, TimeSpan wait)
    {
        lock (_gate)
        {
            var now = clock.GetMonotonicNow();
            _chats.Hold(chatId, now, wait);
            var refused = _chats.PrivateHeldSince(now - Second);
            if (refused.Count >= ChatsThatMeanAll)
            {
                _allHeldUntil = refused.Min();
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

    /// <summary>The program before may have sent until it was killed, a moment ago: its messages count for a second
    /// yet, and what went out at once would all go out twice if that happens again. Bulk waits for that second and is
    /// spread from its first message on; answers find what bulk leaves.</summary>
    public void BeginAfterAnother()
    {
        lock (_gate)
        {
            _mayHaveSent = true;
            _bulkHeldUntil = clock.GetMonotonicNow() + SendWindow.Length;
        }
    }

    /// <summary>The fault of our own for which chats were held is over.</summary>
    public void ReleaseFaults()
    {
        lock (_gate)
        {
            _chats.ReleaseAll();
        }
    }

    /// <summary>When the limits of one chat, and what Telegram asked for, let a message through.</summary>
    private DateTimeOffset UntilChat(long chatId, bool isAnswer, DateTimeOffset now) =>
        Later(_allHeldUntil, _chats.FreeAt(chatId, isAnswer, options.Value, now));

    /// <summary>When the limit lets bulk through, behind waiting answers; spread after a first burst.</summary>
    private DateTimeOffset UntilBulk(DateTimeOffset now)
    {
        var total = Total;
        var free = _all.FreeAt(Math.Max(1, total - Volatile.Read(ref _answersWaiting)), now);
        if (_all.IsEmpty)
        {
            (_ahead, _nextBulk) = (_mayHaveSent ? 0 : total - (total / 6), now);
        }

        var until = Later(_bulkHeldUntil, free);
        return _ahead > 0 ? until : Later(until, _nextBulk);
    }

    private SendTurn Count(long chatId, DateTimeOffset now)
    {
        var turn = new SendTurn(Leave, now);
        _all.Add(turn);
        _chats.Add(chatId, turn);
        _nextBulk = Later(_nextBulk, now - Slack) + (SendWindow.Length / Total);
        return turn;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
