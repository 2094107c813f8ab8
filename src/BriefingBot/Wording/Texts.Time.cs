using System.Globalization;
using BriefingBot.Subscribers;
using BriefingBot.Text.Dates;

namespace BriefingBot.Wording;

/// <summary>Moments and durations on the chat's clocks, no longer than they must be.</summary>
public partial class Texts
{
    private static readonly PluralForms Minutes = new("minute", "minutes");
    private static readonly PluralForms Hours = new("hour", "hours");
    private static readonly PluralForms DaysLong = new("day", "days");

    // Patterns of .NET's custom date and time format.
    protected virtual string HeadingPattern => "dddd d MMMM yyyy, HH':'mm";
    protected virtual string MomentPattern => DayPattern + ", HH':'mm";
    protected virtual string DayPattern => "dddd d MMMM";
    protected virtual string ClockPattern => "HH':'mm";
    protected virtual string DatePattern => "d MMM";
    protected virtual string DateOfAnotherYearPattern => "d MMM yyyy";

    /// <summary>"Monday 4 May 2026, 08:00".</summary>
    public virtual string Heading(DateTimeOffset local) => local.ToString(HeadingPattern, Culture);

    /// <summary>A day with its time: "Monday 4 May, 08:00".</summary>
    public virtual string Moment(DateTimeOffset local) => local.ToString(MomentPattern, Culture);

    /// <summary>A day without its time: "Monday 4 May".</summary>
    protected virtual string DayOf(DateTimeOffset local) => local.ToString(DayPattern, Culture);

    private string Clock(DateTimeOffset local) => local.ToString(ClockPattern, Culture);

    /// <summary>"14:00" on the day of the briefing, else "3 May 14:00"; a year where it is another.</summary>
    /// <param name="time">As a report gives it.</param>
    /// <param name="local">Now, on the reader's clocks.</param>
    public virtual string ShortTime(NewsTime time, DateTimeOffset local)
    {
        var moment = time.IsDateOnly ? time.Instant : time.Instant.ToOffset(local.Offset);
        var date = moment.ToString(moment.Year == local.Year ? DatePattern : DateOfAnotherYearPattern, Culture);
        var clock = moment.ToString(ClockPattern, Culture);
        return time.IsDateOnly ? date : moment.Date == local.Date ? clock : $"{date} {clock}";
    }

    /// <summary>"14:00" today, else "3 May 14:00", in another year the date alone.</summary>
    /// <param name="local">The moment, on the reader's clocks.</param>
    /// <param name="today">Now, on the same clocks.</param>
    public virtual string ShortMoment(DateTimeOffset local, DateTimeOffset today) =>
        local.Date == today.Date ? local.ToString(ClockPattern, Culture)
        : local.Year == today.Year ? local.ToString($"{DatePattern} {ClockPattern}", Culture)
        : local.ToString(DateOfAnotherYearPattern, Culture);

    /// <summary>A duration in its greatest unit: "3 hours".</summary>
    public virtual string Duration(TimeSpan span) => GreatestUnit(span, "less than a minute", Minutes, Hours, DaysLong);

    /// <summary>A duration in minutes, hours up to two days, or days.</summary>
    /// <param name="span">The duration.</param>
    /// <param name="none">Said of less than a minute.</param>
    /// <param name="minutes">The forms of the units, here and below, as the place in the sentence wants them.</param>
    protected string GreatestUnit(
        TimeSpan span, string none, PluralForms minutes, PluralForms hours, PluralForms days) => span switch
        {
            { TotalMinutes: < 1 } => none,
            { TotalHours: < 1 } => Count((long)span.TotalMinutes, minutes),
            { TotalDays: < 2 } => Count((long)span.TotalHours, hours),
            _ => Count((long)span.TotalDays, days),
        };

    /// <summary>"30 minutes", a number with a unit as <see cref="Duration"/> writes it; null for other words.</summary>
    public TimeSpan? ReadDuration(string typed)
    {
        var digits = typed.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 5)
        {
            return null;
        }

        var (number, unit) = (int.Parse(typed.AsSpan(0, digits), NumberStyles.None, Culture), typed[digits..].Trim());
        TimeSpan[] units = [TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1)];
        // One of each plural form that a language has.
        int[] samples = [1, 2, 5];
        var meant = unit is "min" or "мин" or "хв" ? 0 : Array.FindIndex(
            units,
            one => samples.Any(sample => string.Equals(
                Duration(one * sample).TrimStart([.. "0123456789"]).Trim(), unit, StringComparison.OrdinalIgnoreCase)));
        return meant < 0 ? null : units[meant] * number;
    }

    public virtual string Ago(TimeSpan span) => $"{Duration(span)} ago";

    /// <summary>How long something has lasted until now.</summary>
    public virtual string Lasting(TimeSpan span) => $"for {Duration(span)}";
    public virtual string In(TimeSpan span) => $"in {Duration(span)}";

    public virtual string Days(Weekdays days) => days switch
    {
        Weekdays.Everyday => "every day",
        Weekdays.Workdays => "Monday to Friday",
        Weekdays.Weekend => "Saturday and Sunday",
        _ => string.Join(", ", NamesOf(days)),
    };

    /// <summary>One day on a button that stands beside six others: "Mon".</summary>
    public virtual string ShortDay(Weekdays day) =>
        Culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((int.TrailingZeroCount((int)day) + 1) % 7));

    /// <summary>Days of the week as this language writes them, whole or shortened; null for another word.</summary>
    public virtual Weekdays? ReadDays(string word) => word switch
    {
        "daily" or "everyday" or "every" or "each" or "all" => Weekdays.Everyday,
        "weekday" or "weekdays" or "workday" or "workdays" => Weekdays.Workdays,
        "weekend" or "weekends" => Weekdays.Weekend,
        "mon" or "monday" or "mondays" => Weekdays.Monday,
        "tue" or "tues" or "tuesday" or "tuesdays" => Weekdays.Tuesday,
        "wed" or "wednesday" or "wednesdays" => Weekdays.Wednesday,
        "thu" or "thur" or "thurs" or "thursday" or "thursdays" => Weekdays.Thursday,
        "fri" or "friday" or "fridays" => Weekdays.Friday,
        "sat" or "saturday" or "saturdays" => Weekdays.Saturday,
        "sun" or "sunday" or "sundays" => Weekdays.Sunday,
        _ => null,
    };

    /// <summary>Small words between times and days that say nothing more: "at 8 and 18 on mondays".</summary>
    public virtual bool IsFiller(string word) => word is "at" or "a" or "and" or "on" or "day" or "the" or "from"
        or "o'clock";

    /// <summary>The names of single days, Monday first.</summary>
    protected IEnumerable<string> NamesOf(Weekdays days) => Enumerable.Range(0, 7)
        .Where(index => days.HasFlag((Weekdays)(1 << index)))
        .Select(index => Culture.DateTimeFormat.GetDayName((DayOfWeek)((index + 1) % 7)));
}
