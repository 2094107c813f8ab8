namespace BriefingBot.Delivery.Sending;

/// <summary>The messages that count against a limit by the second. Telegram counts a message when it arrives, and how
/// long it is on its way differs: what is known is that it arrived before its answer came. So it counts from there,
/// less the shortest time that a call took of late, which every message needs; a steady delay costs nothing, and none
/// is ever too early. Not safe for several threads at once.</summary>
internal sealed class SendWindow
{
    /// <summary>A second, and what the clocks of two machines differ in it.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(1.002);

    /// <summary>A call that is silent for longer is taken for one that never arrived.</summary>
    private static readonly TimeSpan LongestWay = TimeSpan.FromSeconds(5);

    /// <summary>How often it is looked whether the answer that is waited for came.</summary>
    private static readonly TimeSpan Recheck = TimeSpan.FromMilliseconds(10);

    /// <summary>The shortest way is forgotten after one to two of these: connections change.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    /// <summary>Answers before the shortest way is known: a process's first calls are slow.</summary>
    private const int EnoughAnswers = 100;

    // By the moments of their answers.
    private readonly Queue<DateTimeOffset> _answered = new();

    // In the order of their entrance; those answered meanwhile are passed over.
    private readonly Queue<SendTurn> _underWay = new();
    private int _unanswered;
    private int _answers;
    private TimeSpan? _shortest;
    private TimeSpan? _shortestBefore;
    private DateTimeOffset _shortestSince;

    /// <summary>Whether nothing counts any more, as of the last question.</summary>
    public bool IsEmpty => _answered.Count + _unanswered == 0;

    public void Add(SendTurn turn)
    {
        _underWay.Enqueue(turn);
        _unanswered++;
    }

    /// <summary>The answer came: from now on the turn counts from the latest moment it can have arrived at.</summary>
    public void Answer(SendTurn turn, DateTimeOffset now)
    {
        Remember(now - turn.EnteredAt, now);
        turn.ArrivedAt = now - Shortest;
        turn.IsAnswered = true;
        _answered.Enqueue(now);
        _unanswered--;
    }

    /// <summary>When there may be room for one more; to be asked again then.</summary>
    public DateTimeOffset FreeAt(int limit, DateTimeOffset now)
    {
        Forget(now);
        if (_answered.Count + _unanswered < limit)
        {
            return DateTimeOffset.MinValue;
        }

        var answered = _answered.TryPeek(out var first) ? first - Shortest + Length : DateTimeOffset.MaxValue;
        if (!_underWay.TryPeek(out var oldest))
        {
            return answered;
        }

        // Its answer may come meanwhile.
        var underWay = oldest.EnteredAt + Length;
        underWay = underWay > now ? underWay : now + Recheck;
        return underWay < answered ? underWay : answered;
    }

    /// <summary>Forgets what no longer counts.</summary>
    private void Forget(DateTimeOffset now)
    {
        while (_answered.TryPeek(out var first) && first - Shortest + Length <= now)
        {
            _answered.Dequeue();
        }

        while (_underWay.TryPeek(out var oldest)
            && (oldest.IsAnswered || oldest.EnteredAt + LongestWay + Length <= now))
        {
            _underWay.Dequeue();
            if (!oldest.IsAnswered)
            {
                oldest.IsAnswered = true;
                _unanswered--;
            }
        }
    }

    private TimeSpan Shortest =>
        _answers < EnoughAnswers ? TimeSpan.Zero : Least(_shortest, _shortestBefore) ?? TimeSpan.Zero;

    private void Remember(TimeSpan way, DateTimeOffset now)
    {
        if (now - _shortestSince >= Remembered)
        {
            (_shortestBefore, _shortest, _shortestSince) = (_shortest, null, now);
        }

        _shortest = Least(_shortest, way);
        _answers = Math.Min(_answers + 1, EnoughAnswers);
    }

    private static TimeSpan? Least(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other : one;
}
