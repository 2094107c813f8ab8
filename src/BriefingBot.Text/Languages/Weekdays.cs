namespace BriefingBot.Text.Languages;

/// <summary>Days of the week as the only clock of undated reports of one event.</summary>
internal static class Weekdays
{
    public static DayOfWeek? Parse(string lower)
    {
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (lower.StartsWith(day.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>True where a day follows another within half a week: Wednesday after Tuesday, Monday after Sunday.</summary>
    public static bool IsLater(DayOfWeek day, DayOfWeek than) => (((int)day - (int)than + 7) % 7) is >= 1 and <= 3;
}
