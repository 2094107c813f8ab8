using System.Globalization;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The groups of days with times of their own that a schedule has, and what a tap makes of one.</summary>
internal static class ScheduleGroups
{
    /// <summary>A group as a button names it: by its days, which no other has, for places move.</summary>
    public static string NameOf(TimesOnDays group) =>
        string.Create(CultureInfo.InvariantCulture, $"#{(int)group.Days}");

    /// <summary>The place of the group that a button names: the first where none is named, -1 where it is gone.
    /// </summary>
    public static int PlaceIn(IReadOnlyList<TimesOnDays> groups, IReadOnlyList<string> keywords) =>
        keywords is [_, ['#', ..] name, ..] ? groups.ToList().FindIndex(group => NameOf(group) == name) : 0;

    /// <summary>A tap on a time adds it or takes it away.</summary>
    public static IReadOnlyList<TimeOnly> Switched(IReadOnlyList<TimeOnly> times, TimeOnly time) =>
        times.Contains(time) ? [.. times.Except([time])] : [.. times.Append(time).Order()];

    /// <summary>Of all days a tap leaves that one; the last one is not taken away.</summary>
    public static Weekdays Switched(Weekdays days, Weekdays day) =>
        days == Weekdays.Everyday ? day : (days ^ day) is > Weekdays.None and var others ? others : Weekdays.Everyday;

    /// <summary>The chat with one group of its schedule changed; unchanged where that is gone.</summary>
    public static Subscriber With(
        Subscriber subscriber, IReadOnlyList<string> keywords, Func<TimesOnDays, TimesOnDays> change)
    {
        List<TimesOnDays> groups = [.. Of(subscriber)];
        if (PlaceIn(groups, keywords) is not (>= 0 and var place))
        {
            return subscriber;
        }

        groups[place] = change(groups[place]);
        return With(subscriber, groups);
    }

    /// <summary>The chat with these groups; those without times go, but the days of the last one stay.</summary>
    public static Subscriber With(Subscriber subscriber, IReadOnlyList<TimesOnDays> groups) =>
        groups.Where(group => group.Times.Count > 0).ToList() is [var first, .. var more]
            ? subscriber with { Times = first.Times, Days = first.Days, MoreTimes = more }
            : subscriber with { Times = [], Days = groups[0].Days, MoreTimes = [] };

    /// <summary>A schedule with more times, or with days of their own, which count no more as every day.</summary>
    public static IReadOnlyList<TimesOnDays> Added(Subscriber subscriber, IReadOnlyList<TimesOnDays> more)
    {
        var named = more.Aggregate(Weekdays.None, (days, group) => days | group.Days);
        return
        [
            .. (named == Weekdays.None
                    ? Of(subscriber).SelectMany(group => more.Prepend(group)
                        .Select(one => one with { Days = group.Days }))
                    : subscriber.Schedule.Select(group => group.Days == Weekdays.Everyday && named != Weekdays.Everyday
                        ? group with { Days = group.Days & ~named }
                        : group).Concat(more))
                .GroupBy(group => group.Days)
                .Select(same => new TimesOnDays(same.Key, [.. same.SelectMany(one => one.Times).Distinct().Order()])),
        ];
    }

    /// <summary>A subscriber's schedule; where there is none, the days it would have, without times.</summary>
    public static IReadOnlyList<TimesOnDays> Of(Subscriber subscriber) =>
        subscriber.Schedule is { Count: > 0 } groups ? groups : [new TimesOnDays(subscriber.Days, [])];

    /// <summary>The days without a time; null where there are none, or no times at all.</summary>
    public static Weekdays? OtherDays(Subscriber subscriber)
    {
        var left = subscriber.Schedule.Aggregate(Weekdays.Everyday, (days, group) => days & ~group.Days);
        return left is Weekdays.None or Weekdays.Everyday ? null : left;
    }
}
