using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace BriefingBot.Subscribers;

/// <summary>One edition of one chat: which, and when it is to be sent.</summary>
/// <param name="Key">Its local date and time with their offset (<c>2026-05-04T08:00+02:00</c>): unique within a chat,
/// also where it moves to another zone in which the same hour is yet to come.</param>
/// <param name="Due">When it is to be sent: its local time, or the end of the quiet hours it falls into.</param>
public sealed record Edition(string Key, DateTimeOffset Due);

/// <summary>Which editions are due when. Pure: local times in an IANA zone and instants in, editions out. One edition
/// for each local time and day: a local time that the clocks skip moves to the next moment that exists, one that they
/// repeat counts once, the first time.</summary>
public static class EditionClock
{
    /// <summary>A settled moment further ahead than this was set while the clock was wrong, and is void.</summary>
    public static readonly TimeSpan FurthestAhead = TimeSpan.FromDays(1);

    private static readonly LocalDateTimePattern KeyPattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static readonly OffsetPattern KeyOffset = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>The editions due after the one moment and up to the other, in order.</summary>
    public static IReadOnlyList<Edition> Between(Subscriber subscriber, DateTimeOffset after, DateTimeOffset until)
    {
        if (until <= after)
        {
            return [];
        }

        var zone = Zones.Of(subscriber.Zone);
        // Quiet hours can hold an edition back for a day at most.
        var first = Instant.FromDateTimeOffset(after).InZone(zone).Date.PlusDays(-2);
        var last = Instant.FromDateTimeOffset(until).InZone(zone).Date;
        var editions = new List<Edition>();
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            var times = subscriber.Schedule.Where(group => group.Days.HasFlag(DayOf(date)))
                .SelectMany(group => group.Times)
                .Distinct();
            editions.AddRange(times.Select(time => At(date, time, subscriber, zone)).OfType<Edition>());
        }

        return editions.Where(edition => edition.Due > after && edition.Due <= until)
            .OrderBy(edition => edition.Due).ThenBy(edition => edition.Key, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The edition to send now, or null: the newest that is due and not settled. Older ones that were missed
    /// are not sent as well; one that is later than <paramref name="catchUp"/> is given up; nothing is due within quiet
    /// hours.</summary>
    public static Edition? DueNow(Subscriber subscriber, DateTimeOffset now, TimeSpan catchUp)
    {
        if (subscriber.State != SubscriberState.Active || IsQuiet(subscriber, now))
        {
            return null;
        }

        var oldest = now - catchUp;
        var settled = subscriber.SettledUntil > now + FurthestAhead ? DateTimeOffset.MinValue : subscriber.SettledUntil;
        var after = settled > oldest ? settled : oldest.AddTicks(-1);
        var due = Between(subscriber, after, now);
        return due.Count == 0 ? null : due[^1];
    }

    /// <summary>The next edition after a moment, or null where none is scheduled.</summary>
    public static Edition? Next(Subscriber subscriber, DateTimeOffset after)
    {
        var coming = Between(subscriber, after, after.AddDays(9));
        return coming.Count == 0 ? null : coming[0];
    }

    /// <summary>True within the chat's quiet hours.</summary>
    public static bool IsQuiet(Subscriber subscriber, DateTimeOffset now) =>
        subscriber.Quiet is { } quiet && quiet.Contains(TimeOnly.FromTimeSpan(LocalTime(subscriber, now).TimeOfDay));

    /// <summary>A moment as the clocks of the chat's zone show it.</summary>
    public static DateTimeOffset LocalTime(Subscriber subscriber, DateTimeOffset now) =>
        Instant.FromDateTimeOffset(now).InZone(Zones.Of(subscriber.Zone)).ToDateTimeOffset();

    /// <summary>When the present day of the chat's zone began.</summary>
    public static DateTimeOffset StartOfDay(Subscriber subscriber, DateTimeOffset now)
    {
        var zone = Zones.Of(subscriber.Zone);
        var today = Instant.FromDateTimeOffset(now).InZone(zone).Date;
        return zone.AtStartOfDay(today).ToInstant().ToDateTimeOffset();
    }

    private static Edition? At(LocalDate date, TimeOnly time, Subscriber subscriber, DateTimeZone zone)
    {
        var local = date + new LocalTime(time.Hour, time.Minute);
        var mapping = zone.MapLocal(local);
        if (mapping.Count == 0 && SkipsADay(mapping))
        {
            return null;
        }

        var start = FirstMoment(mapping);
        var due = subscriber.Quiet is { } quiet ? AfterQuiet(start, quiet, zone) : start;
        var key = KeyPattern.Format(local) + KeyOffset.Format(zone.GetUtcOffset(start));
        return new Edition(key, due.ToDateTimeOffset().ToUniversalTime());
    }

    private static Instant FirstMoment(ZoneLocalMapping mapping) =>
        mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();

    // A zone that crosses the date line drops a whole day (Pacific/Apia, 2011-12-30): that day has no editions.
    private static bool SkipsADay(ZoneLocalMapping mapping) =>
        mapping.LateInterval.WallOffset.ToTimeSpan() - mapping.EarlyInterval.WallOffset.ToTimeSpan()
            >= TimeSpan.FromDays(1);

    private static Instant AfterQuiet(Instant moment, QuietHours quiet, DateTimeZone zone)
    {
        var local = moment.InZone(zone);
        var time = new TimeOnly(local.Hour, local.Minute);
        if (!quiet.Contains(time))
        {
            return moment;
        }

        var date = time < quiet.Until ? local.Date : local.Date.PlusDays(1);
        return FirstMoment(zone.MapLocal(date + new LocalTime(quiet.Until.Hour, quiet.Until.Minute)));
    }

    private static Weekdays DayOf(LocalDate date) => (Weekdays)(1 << ((int)date.DayOfWeek - 1));
}
