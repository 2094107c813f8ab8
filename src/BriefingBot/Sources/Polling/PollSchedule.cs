using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources.Polling;

/// <summary>When a source is polled next. Pure: everything that counts is an argument.</summary>
public static class PollSchedule
{
    /// <summary>No wait is longer, whatever a feed, a server or a streak of failures asks for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    /// <summary>No server is asked more often, whatever was stored or set.</summary>
    public static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    /// <summary>After a poll that left something for the next one.</summary>
    public static readonly TimeSpan WhileUnfinished = TimeSpan.FromSeconds(5);

    // A source that publishes rarely is polled four times in the gap between two entries, but never less than every six
    // hours.
    private const double PollsInAGap = 4;
    private static readonly TimeSpan LongestAdapted = TimeSpan.FromHours(6);
    private const double WidestJitter = 0.25;
    private const double FewestPerDay = 0.01;

    /// <summary>The wait after a good poll: the longest of interval, feed's and server's wish; stretched for a source
    /// that publishes rarely, unless a person set its interval.</summary>
    /// <param name="setInterval">The interval that a person set, or null.</param>
    /// <param name="defaultInterval">The interval of a source for which none was set.</param>
    /// <param name="feedAsks">The feed's <c>ttl</c> or <c>sy:updatePeriod</c>.</param>
    /// <param name="freshFor">The server's <c>max-age</c> or <c>Expires</c>.</param>
    /// <param name="entriesPerDay">How often the source really publishes; null where unknown.</param>
    public static TimeSpan AfterSuccess(
        TimeSpan? setInterval, TimeSpan defaultInterval, TimeSpan? feedAsks, TimeSpan? freshFor, double? entriesPerDay)
    {
        var wait = Max(ShortestWait, Max(setInterval ?? defaultInterval, Max(Cap(feedAsks), Cap(freshFor))));
        if (setInterval is null && entriesPerDay is { } rate)
        {
            var gap = rate <= FewestPerDay ? LongestWait : TimeSpan.FromDays(1 / rate);
            wait = Max(wait, Min(gap / PollsInAGap, LongestAdapted));
        }

        return wait;
    }

    /// <summary>The wait after a failure: the interval doubled with each in a row, up to a day, and within that never
    /// less than the interval or than the server asks for.</summary>
    /// <param name="interval">The source's interval.</param>
    /// <param name="failures">Failures in a row, this one included.</param>
    /// <param name="retryAfter">The server's wish, or null.</param>
    /// <param name="jitter">From 0 to 1, so that sources that failed together do not come back together.</param>
    public static TimeSpan AfterFailure(TimeSpan interval, int failures, TimeSpan? retryAfter, double jitter)
    {
        var least = Max(ShortestWait, interval);
        var wait = Backoff.After(failures - 1, least, LongestWait) * (1 - (WidestJitter * jitter));
        return Max(Max(wait, Min(least, LongestWait)), Cap(retryAfter));
    }

    /// <summary>How often a source publishes, from the times of what it offers; null where they do not tell.</summary>
    public static double? EntriesPerDay(IReadOnlyList<Entry> entries, DateTimeOffset now)
    {
        var times = entries.Select(entry => entry.Time).OfType<DateTimeOffset>().Where(time => time <= now).ToList();
        if (times.Count < 2)
        {
            return null;
        }

        // Up to now, not to the newest entry: a source that has gone quiet slows down.
        var span = now - times.Min();
        return times.Count / Math.Max(span.TotalDays, 1.0 / 24);
    }

    private static TimeSpan Cap(TimeSpan? wish) => wish is { } wait ? Min(wait, LongestWait) : TimeSpan.Zero;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
