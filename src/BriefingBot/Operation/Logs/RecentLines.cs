namespace BriefingBot.Operation.Logs;

/// <summary>A warning or error that was written.</summary>
public sealed record RecentLine(DateTimeOffset At, LogLevel Level, string Text);

/// <summary>The last warnings and errors, for the operator's page.</summary>
public sealed class RecentLines
{
    private const int LinesKept = 50;

    private readonly Queue<RecentLine> _lines = new();
    private readonly Lock _gate = new();

    /// <summary>The lines that are kept, the newest first.</summary>
    public IReadOnlyList<RecentLine> Newest()
    {
        lock (_gate)
        {
            return [.. _lines.Reverse()];
        }
    }

    internal void Add(RecentLine line)
    {
        lock (_gate)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LinesKept)
            {
                _lines.Dequeue();
            }
        }
    }
}
