using System.Globalization;
using BriefingBot.Storage;

namespace BriefingBot.Sources.Polling;

/// <summary>How many polls each second to come has: the next goes where there are fewest.</summary>
internal sealed class PollSpread
{
    // Seconds.
    private const int WidestWindow = 3600;

    private readonly Dictionary<string, int> _taken;

    private PollSpread(Dictionary<string, int> taken) => _taken = taken;

    /// <summary>Reads what is planned, once for all polls that are recorded together.</summary>
    /// <param name="session">The database.</param>
    /// <param name="polls">When each is to be polled next, and how much later that may be.</param>
    public static async Task<PollSpread> ReadAsync(
        StorageSession session, IReadOnlyList<(DateTimeOffset NextPoll, TimeSpan Window)> polls)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        // Those of one interval want much the same seconds; those of another are read apart, with nothing between.
        foreach (var (from, until) in Ranges(polls))
        {
            // Sources that rest have their time behind them and do not count.
            var rows = await session.QueryAsync<(string Second, int Count)>(
                $"""
                SELECT {session.Dialect.SecondOf("next_poll")}, count(*) FROM poll_state
                WHERE is_gone = 0 AND next_poll >= @from AND next_poll < @until GROUP BY 1
                """,
                new { from, until });
            foreach (var (second, count) in rows)
            {
                taken[second] = count;
            }
        }

        return new PollSpread(taken);
    }

    /// <summary>Chooses the emptiest second for the next poll of a source, which is taken from then on.</summary>
    /// <param name="from">When it is to be polled.</param>
    /// <param name="window">How much later it may be.</param>
    public DateTimeOffset Take(DateTimeOffset from, TimeSpan window)
    {
        var seconds = SecondsOf(window);
        if (seconds < 2)
        {
            return from;
        }

        var offset = Enumerable.Range(0, seconds)
            .MinBy(second => _taken.GetValueOrDefault(NameOf(from.AddSeconds(second))));
        var chosen = from.AddSeconds(offset);
        _taken[NameOf(chosen)] = _taken.GetValueOrDefault(NameOf(chosen)) + 1;
        return chosen;
    }

    private static List<(DateTimeOffset From, DateTimeOffset Until)> Ranges(
        IEnumerable<(DateTimeOffset NextPoll, TimeSpan Window)> polls)
    {
        var ranges = new List<(DateTimeOffset From, DateTimeOffset Until)>();
        foreach (var (from, window) in polls.Where(poll => SecondsOf(poll.Window) >= 2).OrderBy(poll => poll.NextPoll))
        {
            // Whole seconds are counted: the first and the last one wholly.
            var (first, last) = (WholeSecond(from), WholeSecond(from.AddSeconds(SecondsOf(window) + 1)));
            if (ranges.Count > 0 && ranges[^1].Until >= first)
            {
                ranges[^1] = (ranges[^1].From, ranges[^1].Until > last ? ranges[^1].Until : last);
            }
            else
            {
                ranges.Add((first, last));
            }
        }

        return ranges;
    }

    private static int SecondsOf(TimeSpan window) => (int)Math.Min(window.TotalSeconds, WidestWindow);

    private static DateTimeOffset WholeSecond(DateTimeOffset time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);

    private static string NameOf(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
