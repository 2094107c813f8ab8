using System.Globalization;

namespace BriefingBot.Sources.Polling;

/// <summary>Hours (UTC) and days without polls (RSS 2.0 <c>skipHours</c>, <c>skipDays</c>).</summary>
public sealed record SkipTimes(IReadOnlyList<int> Hours, IReadOnlyList<DayOfWeek> Days)
{
    public static readonly SkipTimes None = new([], []);

    /// <summary>Reads what <see cref="ToString"/> wrote; none for null or anything else.</summary>
    public static SkipTimes Parse(string? text)
    {
        if (text?.Split('|') is not [var hours, var days])
        {
            return None;
        }

        return new SkipTimes([.. Numbers(hours)], [.. Numbers(days).Select(day => (DayOfWeek)day)]);
    }

    /// <summary>The first moment from this one on that is not skipped; this one where all are.</summary>
    public DateTimeOffset Next(DateTimeOffset moment)
    {
        var at = moment.ToUniversalTime();
        for (var hour = 0; hour < 24 * 8; hour++)
        {
            if (!Hours.Contains(at.Hour) && !Days.Contains(at.DayOfWeek))
            {
                return at;
            }

            at = new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero).AddHours(1);
        }

        return moment;
    }

    public override string ToString() => Hours.Count + Days.Count == 0
        ? ""
        : $"{string.Join(',', Hours)}|{string.Join(',', Days.Select(day => (int)day))}";

    private static IEnumerable<int> Numbers(string list) => list.Split(',').Select(NumberOf).OfType<int>();

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
