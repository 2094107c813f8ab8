namespace BriefingBot.Operation.Logs;

/// <summary>Keeps a fault that lasts from filling the log: a warning or error in the same words is written once in ten
/// minutes, the next time with how often it was left out. Counts on a clock that nobody sets.</summary>
internal sealed class RepeatedLines(TimeProvider clock)
{
    /// <summary>How long the same line is left out.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    private const int MostRemembered = 2_000;

    private readonly Dictionary<(string Category, string Message, string? Error), Line> _lines = [];
    private readonly Lock _gate = new();

    /// <summary>Whether a line is to be written now.</summary>
    /// <param name="level">Its level; below a warning everything is written.</param>
    /// <param name="message">Its words.</param>
    /// <param name="error">The exception beside them, known by its kind and message.</param>
    /// <param name="more">How often it was left out since it was last written.</param>
    public bool IsToWrite(LogLevel level, string category, string message, Exception? error, out int more)
    {
        more = 0;
        if (level < LogLevel.Warning)
        {
            return true;
        }

        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var key = (category, message, error is null ? null : $"{error.GetType().Name} {error.Message}");
            if (!_lines.TryGetValue(key, out var line))
            {
                Tidy(now);
                _lines[key] = new Line(now);
                return true;
            }

            if (clock.GetElapsedTime(line.WrittenAt, now) < Pause)
            {
                line.LeftOut++;
                return false;
            }

            (more, line.LeftOut, line.WrittenAt) = (line.LeftOut, 0, now);
            return true;
        }
    }

    // Messages with numbers in them never come again: only so many are remembered.
    private void Tidy(long now)
    {
        if (_lines.Count < MostRemembered)
        {
            return;
        }

        foreach (var old in _lines.Where(line => clock.GetElapsedTime(line.Value.WrittenAt, now) >= Pause)
            .Select(line => line.Key).ToList())
        {
            _lines.Remove(old);
        }

        if (_lines.Count >= MostRemembered)
        {
            _lines.Clear();
        }
    }

    private sealed class Line(long writtenAt)
    {
        public long WrittenAt { get; set; } = writtenAt;
        public int LeftOut { get; set; }
    }
}
