namespace BriefingBot.Subscribers;

/// <summary>Local times of editions on some days of the week.</summary>
public sealed record TimesOnDays(Weekdays Days, IReadOnlyList<TimeOnly> Times);

/// <summary>Days of the week as bits, Monday first (ISO 8601).</summary>
[Flags]
public enum Weekdays
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Wednesday = 4,
    Thursday = 8,
    Friday = 16,
    Saturday = 32,
    Sunday = 64,
    Workdays = Monday | Tuesday | Wednesday | Thursday | Friday,
    Weekend = Saturday | Sunday,
    Everyday = Workdays | Weekend,
}

/// <summary>Local hours of silence, without the second moment; over midnight where it is earlier.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    public bool Contains(TimeOnly time) => From <= Until ? time >= From && time < Until : time >= From || time < Until;
}
