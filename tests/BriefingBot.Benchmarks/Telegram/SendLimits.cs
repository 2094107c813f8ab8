using System.Diagnostics;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>Telegram's limits, as a measure has them enforced.</summary>
/// <param name="Total">Messages a second in all; 0 for no limit.</param>
/// <param name="ChatPause">The least time between two messages to one chat.</param>
internal sealed record SendLimits(int Total, TimeSpan ChatPause = default)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Queue<long> _window = new();
    private readonly Dictionary<long, long> _lastOfChat = [];

    /// <summary>Messages that were one too many within a second.</summary>
    public int TooFast { get; private set; }

    /// <summary>Messages that came too soon after another to the same chat.</summary>
    public int TooFastForChat { get; private set; }

    /// <summary>The most messages that were taken within a second.</summary>
    public int Densest { get; private set; }

    /// <summary>Counts a message; false where it is refused.</summary>
    public bool Admits(long chat)
    {
        lock (_gate)
        {
            var now = Stopwatch.GetTimestamp();
            while (_window.TryPeek(out var first) && Stopwatch.GetElapsedTime(first, now) >= Second)
            {
                _window.Dequeue();
            }

            if (Total > 0 && _window.Count >= Total)
            {
                TooFast++;
                return false;
            }

            if (_lastOfChat.TryGetValue(chat, out var last) && Stopwatch.GetElapsedTime(last, now) < ChatPause)
            {
                TooFastForChat++;
                return false;
            }

            _window.Enqueue(now);
            Densest = Math.Max(Densest, _window.Count);
            if (ChatPause > TimeSpan.Zero)
            {
                _lastOfChat[chat] = now;
            }

            return true;
        }
    }
}
