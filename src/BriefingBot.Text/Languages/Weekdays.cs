namespace BriefingBot.Text.Languages;

/// <summary>Days of the week as the only clock of undated reports of one event.</summary>
internal static class Weekdays
{
    /// <summary>The day that an English word in lower case names (<c>monday's</c>); null for none.</summary>
    public static DayOfWeek? Parse(string lower)
    {
        var rows = KnownLanguages.English.Weekdays;
        for (var day = 0; day < rows.Count; day++)
        {
            if (lower.StartsWith(rows[day][0], StringComparison.Ordinal))
            {
                return (DayOfWeek)day;
            }
        }

        return null;
    }

    /// <summary>Whether a day follows another within half a week: Monday after Sunday.</summary>
    public static bool IsLater(DayOfWeek day, DayOfWeek than) => (((int)day - (int)than + 7) % 7) is >= 1 and <= 3;
}
