using System.Collections.Concurrent;
using BriefingBot.Operation;

namespace BriefingBot.Chat.Routing;

/// <summary>
/// How often one chat may ask: a bucket of requests that refills steadily. Forgets chats that have been silent.
/// </summary>
public sealed class ChatRate(TimeProvider clock)
{
    /// <summary>Requests that may come at once.</summary>
    public double Burst { get; init; } = 10;

    private static readonly TimeSpan Refill = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<long, Bucket> _buckets = new();

    /// <summary>Takes one request.</summary>
    public RateVerdict Take(long chatId)
    {
        var now = clock.GetMonotonicNow();
        if (_buckets.Count > 10_000)
        {
            ForgetSilent(now);
        }

        var bucket = _buckets.GetOrAdd(chatId, _ => new Bucket { Tokens = Burst, At = now });
        lock (bucket)
        {
            bucket.Tokens = Math.Min(Burst, bucket.Tokens + ((now - bucket.At) / Refill));
            bucket.At = now;
            if (bucket.Tokens >= 1)
            {
                bucket.Tokens--;
                bucket.IsTold = false;
                return RateVerdict.Allowed;
            }

            var isFirst = !bucket.IsTold;
            bucket.IsTold = true;
            return isFirst ? RateVerdict.TooFast : RateVerdict.StillTooFast;
        }
    }

    private void ForgetSilent(DateTimeOffset now)
    {
        foreach (var (chatId, bucket) in _buckets)
        {
            if (now - bucket.At > Refill * Burst)
            {
                _buckets.TryRemove(chatId, out _);
            }
        }
    }

    private sealed class Bucket
    {
        public double Tokens { get; set; }

        public DateTimeOffset At { get; set; }

        public bool IsTold { get; set; }
    }
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
