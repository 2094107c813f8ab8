using BriefingBot.Subscribers;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The days of the week as a button's command names them.</summary>
internal static class DayButtons
{
    public static readonly IReadOnlyList<(Weekdays Day, string Word)> Each =
    [
        (Weekdays.Monday, "mon"), (Weekdays.Tuesday, "tue"), (Weekdays.Wednesday, "wed"), (Weekdays.Thursday, "thu"),
        (Weekdays.Friday, "fri"), (Weekdays.Saturday, "sat"), (Weekdays.Sunday, "sun"),
    ];
}
