using System.Globalization;

namespace BriefingBot.Subscribers;

/// <summary>When a chat gets its weekly edition.</summary>
/// <param name="Day">One day of the week.</param>
/// <param name="At">Its local time.</param>
/// <param name="Since">When it was asked for: what was due before is not sent.</param>
public sealed record WeeklyTime(Weekdays Day, TimeOnly At, DateTimeOffset Since)
{
    /// <summary>The weekly edition to send now, or null; quiet hours hold it back.</summary>
    public static Edition? DueNow(Subscriber subscriber, DateTimeOffset now, TimeSpan catchUp) =>
        subscriber.Weekly is { } weekly
            ? EditionClock.DueNow(
                subscriber with
                {
                    Times = [weekly.At],
                    Days = weekly.Day,
                    MoreTimes = [],
                    SettledUntil = weekly.Since,
                },
                now,
                catchUp)
            : null;

    /// <summary>A weekly time as it is stored; null for a text that is none.</summary>
    internal static WeeklyTime? Parse(string text) => text.Split(' ') is [var day, var time, var since]
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
        && EditionTimes.TryParse(time) is { } at
        && DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, out var moment)
        ? new WeeklyTime((Weekdays)bits, at, moment)
        : null;

    /// <summary>The text that <see cref="Parse"/> reads.</summary>
    internal string Write() =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Day} {EditionTimes.Write(At)} {Since:O}");
}
