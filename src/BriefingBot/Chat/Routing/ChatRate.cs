using System.Collections.Concurrent;

namespace BriefingBot.Chat.Routing;

/// <summary>How often one chat may ask: buckets of requests that refill steadily, for taps, commands and questions
/// apart, since they cost differently. What was said is measured by its own date, as Telegram gives it: what waited
/// while the bot was down did not come at once, and a flood that waits for its turn did. Forgets chats that have been
/// silent.</summary>
public sealed class ChatRate(TimeProvider clock)
{
    private const int MostChats = 10_000;

    // How full a bucket that was empty has to be again before a further flood is told.
    private const double CalmedDown = 0.25;

    private readonly ConcurrentDictionary<(long ChatId, RequestKind Kind), Bucket> _buckets = new();

    /// <summary>Commands that may come at once; one more a second.</summary>
    public double Burst { get; init; } = 40;

    /// <summary>Questions that may come at once, each a search and perhaps a model; one more in six seconds.</summary>
    public double QuestionBurst { get; init; } = 20;

    /// <summary>Presses of buttons that may come at once, of one person; four more a second.</summary>
    public double TapBurst { get; init; } = 60;

    /// <summary>Takes one request from the bucket of whoever asks, where there is one left.</summary>
    /// <param name="askerId">The chat; for a press the person.</param>
    /// <param name="kind">What is asked.</param>
    /// <param name="said">When it was said; null: now.</param>
    public RateVerdict Take(long askerId, RequestKind kind, DateTimeOffset? said = null)
    {
        if (_buckets.Count > MostChats)
        {
            ForgetSilent();
        }

        var (burst, refill) = LimitOf(kind);
        var bucket = _buckets.GetOrAdd((askerId, kind), _ => new Bucket { Tokens = burst });
        lock (bucket)
        {
            var elapsed = Elapsed(bucket, said);
            bucket.Tokens = Math.Min(burst, bucket.Tokens + (elapsed / refill));
            bucket.IsTold &= bucket.Tokens < burst * CalmedDown;
            if (bucket.Tokens >= 1)
            {
                bucket.Tokens--;
                return RateVerdict.Allowed;
            }

            var isFirst = !bucket.IsTold;
            bucket.IsTold = true;
            return isFirst ? RateVerdict.TooFast : RateVerdict.StillTooFast;
        }
    }

    private (double Burst, TimeSpan Refill) LimitOf(RequestKind kind) => kind switch
    {
        RequestKind.Tap => (TapBurst, TimeSpan.FromMilliseconds(250)),
        RequestKind.Question => (QuestionBurst, TimeSpan.FromSeconds(6)),
        _ => (Burst, TimeSpan.FromSeconds(1)),
    };

    /// <summary>What passed by the messages' dates; by the monotonic clock where they have none.</summary>
    private TimeSpan Elapsed(Bucket bucket, DateTimeOffset? said)
    {
        var (now, last) = (clock.GetTimestamp(), bucket.HandledAt);
        bucket.HandledAt = now;
        if (said is not { } date)
        {
            return last is { } handled ? clock.GetElapsedTime(handled, now) : TimeSpan.Zero;
        }

        var passed = bucket.SaidAt is { } before && date > before ? date - before : TimeSpan.Zero;
        bucket.SaidAt = bucket.SaidAt > date ? bucket.SaidAt : date;
        return passed;
    }

    private void ForgetSilent()
    {
        var now = clock.GetTimestamp();
        foreach (var (key, bucket) in _buckets)
        {
            var (burst, refill) = LimitOf(key.Kind);
            if (bucket.HandledAt is { } handled && clock.GetElapsedTime(handled, now) > refill * burst)
            {
                _buckets.TryRemove(key, out _);
            }
        }
    }

    private sealed class Bucket
    {
        public double Tokens { get; set; }
        public long? HandledAt { get; set; }
        public DateTimeOffset? SaidAt { get; set; }
        public bool IsTold { get; set; }
    }
}

/// <summary>The kinds of requests that are counted apart, since they cost differently.</summary>
public enum RequestKind
{
    /// <summary>A command that a person typed.</summary>
    Command,

    /// <summary>The press of a button: it edits in place.</summary>
    Tap,

    /// <summary>A question, which a model may have to answer.</summary>
    Question,
}

/// <summary>Whether a chat may ask now.</summary>
public enum RateVerdict
{
    Allowed,

    /// <summary>Too fast for the first time: it is told so.</summary>
    TooFast,

    /// <summary>Was told already: silence.</summary>
    StillTooFast,
}
