namespace BriefingBot.Text.Dates;

/// <summary>Dates with a month's name, and lone years and weekdays.</summary>
internal static class NamedDates
{
    /// <summary>4 May 2026, 4. Mai, the 4th of May.</summary>
    public static TextDate? DayThenMonth(in DateText text, int at)
    {
        if (text.NumberOf(at, 1, 31) is not { } day)
        {
            return null;
        }

        var next = at + 1;
        while (next < text.Count && next <= at + 2 && text.IsJoiner(next))
        {
            next++;
        }

        if (text.MonthAt(next) is not { } month || !text.IsJoined(next - 1, " .-/"))
        {
            return null;
        }

        var last = month.Last + 1 < text.Count && text.IsJoiner(month.Last + 1) ? month.Last + 2 : month.Last + 1;
        return text.YearOf(last, month.IsThai) is { } year && text.IsJoined(last - 1, " ,.-/")
            ? text.Spanning(at, text[last].Start + text[last].Length, year, month.Number, day)
            : text.Spanning(at, month.End, null, month.Number, day);
    }

    /// <summary>May 4, 2026; May 2026; May 4.</summary>
    public static TextDate? MonthFirst(in DateText text, int at, DateMonth month)
    {
        var first = month.Last + 1;
        if (!text.IsJoined(month.Last, " .,-/"))
        {
            return null;
        }

        if (text.YearOf(first, month.IsThai) is { } lone)
        {
            return text.Spanning(at, text[first].Start + text[first].Length, lone, month.Number, null);
        }

        if (text.NumberOf(first, 1, 31) is not { } day)
        {
            return null;
        }

        var next = first + 1 < text.Count && text.IsJoiner(first + 1) ? first + 2 : first + 1;
        var last = text.YearOf(next) is not null && text.IsJoined(next - 1, " ,.-/") ? next : next - 1;
        return text.Spanning(
            at, text[last].Start + text[last].Length, last == next ? text.YearOf(next) : null, month.Number, day);
    }

    /// <summary>A year that stands alone: "2026".</summary>
    public static TextDate? LoneYear(in DateText text, int at) =>
        text.YearOf(at) is { } year && (text[at].Start == 0 || !char.IsSymbol(text.Letters[text[at].Start - 1]))
            ? text.Spanning(at, text[at].Start + text[at].Length, year, null, null)
            : null;

    /// <summary>Monday; "Sun." behind a capital ("the Lakewood Sun.") is a name's.</summary>
    public static TextDate? Weekday(in DateText text, int at)
    {
        var word = text[at];
        var letters = word.In(text.Letters);
        return !char.IsLower(letters[0])
            && (letters.Length > 3 || letters[0] > 'ɏ' || (text.EndsDateWord(word) && !FollowsName(text, at)))
            && MonthNames.WeekdayInText(letters) is { } day
                ? text.Spanning(at, word.Start + word.Length, null, null, null) with { Weekday = day }
                : null;
    }

    private static bool FollowsName(in DateText text, int at) => at > 0
        && char.IsUpper(text.Letters[text[at - 1].Start])
        && text.Letters[(text[at - 1].Start + text[at - 1].Length)..text[at].Start] is " ";
}
