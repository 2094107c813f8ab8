using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>A date as a text words it, as far as it words it: "7 June 2013", "On September 19", "June 2013", "2013", "Tuesday".</summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Length">Its length in the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextDate(int Start, int Length, int? Year, int? Month, int? Day, DayOfWeek? Weekday)
{
    /// <summary>The whole date, where year, month and day are worded.</summary>
    public DateOnly? Full => Year is { } year && Month is { } month && Day is { } day && day <= DateTime.DaysInMonth(year, month)
        ? new DateOnly(year, month, day) : null;
}

/// <summary>
/// Finds dates in running text and in addresses: month names of several languages with a day and a year on either side, ISO and
/// slashed dates, lone years and weekdays. 3/4/2013 is left alone: it is March to some and April to others.
/// </summary>
internal static class TextDates
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(1,
        "jan january januar janvier enero gennaio janeiro januari января январь",
        "feb february februar fevrier febrero febbraio fevereiro februari февраля февраль",
        "mar march marz mars marzo marco maart марта март",
        "apr april avril abril aprile апреля апрель",
        "may mai mayo maggio maio mei мая май",
        "jun june juni juin junio giugno junho июня июнь",
        "jul july juli juillet julio luglio julho июля июль",
        "aug august aout agosto augustus августа август",
        "sep sept september septembre septiembre settembre setembro сентября сентябрь",
        "oct okt october oktober octobre octubre ottobre outubro октября октябрь",
        "nov november novembre noviembre novembro ноября ноябрь",
        "dec dez december dezember decembre diciembre dicembre dezembro декабря декабрь");

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(0,
        "sunday sun sonntag dimanche domingo domenica zondag воскресенье",
        "monday mon montag lundi lunes lunedi maandag понедельник",
        "tuesday tue tues dienstag mardi martes martedi dinsdag вторник",
        "wednesday wed mittwoch mercredi miercoles mercoledi woensdag среду",
        "thursday thu thur thurs donnerstag jeudi jueves giovedi donderdag четверг",
        "friday fri freitag vendredi viernes venerdi vrijdag пятницу",
        "saturday sat samstag samedi sabado sabato zaterdag субботу");

    /// <summary>The dates of a text, in its order.</summary>
    public static List<TextDate> Of(ReadOnlySpan<char> text, List<Word> words)
    {
        var dates = new List<TextDate>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ReadAt(text, words, at) is { } found)
            {
                dates.Add(found.Date);
                at = found.Last;
            }
        }

        return dates;
    }

    private static (TextDate Date, int Last)? ReadAt(ReadOnlySpan<char> text, List<Word> words, int at)
    {
        if (words[at].IsNumber)
        {
            return Numeric(text, words, at) ?? DayThenMonth(text, words, at) ?? LoneYear(text, words, at);
        }

        var word = words[at].In(text);
        if (MonthOf(text, words, at) is { } month)
        {
            return MonthFirst(text, words, at, month);
        }

        return words[at].IsCapitalised && Look(Weekdays, word) is { } day && (word.Length > 3 || EndsDateWord(text, words[at]))
            ? (Spanning(words, at, at, null, null, null, (DayOfWeek)day), at)
            : null;
    }

    private static (TextDate Date, int Last)? Numeric(ReadOnlySpan<char> text, List<Word> words, int at)
    {
        if (YearOf(text, words, at) is { } year && IsJoined(text, words, at, "-/.") && IsJoined(text, words, at + 1, "-/."))
        {
            var month = NumberOf(text, words, at + 1, 1, 12) ?? MonthOf(text, words, at + 1);
            return month is not null && NumberOf(text, words, at + 2, 1, 31) is { } day
                ? (Spanning(words, at, at + 2, year, month, day, null), at + 2)
                : null;
        }

        if (NumberOf(text, words, at, 1, 31) is { } first && IsJoined(text, words, at, "-/.") && IsJoined(text, words, at + 1, "-/.")
            && NumberOf(text, words, at + 1, 1, 31) is { } second && YearOf(text, words, at + 2) is { } last)
        {
            return (first, second) switch
            {
                ( > 12, <= 12) => (Spanning(words, at, at + 2, last, second, first, null), at + 2),
                ( <= 12, > 12) => (Spanning(words, at, at + 2, last, first, second, null), at + 2),
                _ when first == second && first <= 12 => (Spanning(words, at, at + 2, last, first, second, null), at + 2),
                _ => (Spanning(words, at, at + 2, last, null, null, null), at + 2),
            };
        }

        return null;
    }

    private static (TextDate Date, int Last)? DayThenMonth(ReadOnlySpan<char> text, List<Word> words, int at)
    {
        if (NumberOf(text, words, at, 1, 31) is not { } day)
        {
            return null;
        }

        var next = at + 1;
        while (next < words.Count && next <= at + 2 && words[next].In(text) is "st" or "nd" or "rd" or "th" or "of" or "de" or "di")
        {
            next++;
        }

        if (MonthOf(text, words, next) is not { } month || !IsJoined(text, words, next - 1, " .-/"))
        {
            return null;
        }

        var last = next + 1 < words.Count && words[next + 1].In(text) is "de" ? next + 2 : next + 1;
        return YearOf(text, words, last) is { } year && IsJoined(text, words, last - 1, " ,.-/")
            ? (Spanning(words, at, last, year, month, day, null), last)
            : (Spanning(words, at, next, null, month, day, null), next);
    }

    private static (TextDate Date, int Last)? MonthFirst(ReadOnlySpan<char> text, List<Word> words, int at, int month)
    {
        if (!IsJoined(text, words, at, " .,-/"))
        {
            return null;
        }

        if (YearOf(text, words, at + 1) is { } lone)
        {
            return (Spanning(words, at, at + 1, lone, month, null, null), at + 1);
        }

        if (NumberOf(text, words, at + 1, 1, 31) is not { } day)
        {
            return null;
        }

        var next = at + 2 < words.Count && words[at + 2].In(text) is "st" or "nd" or "rd" or "th" ? at + 3 : at + 2;
        return YearOf(text, words, next) is { } year && IsJoined(text, words, next - 1, " ,.-/")
            ? (Spanning(words, at, next, year, month, day, null), next)
            : (Spanning(words, at, next - 1, null, month, day, null), next - 1);
    }

    private static (TextDate Date, int Last)? LoneYear(ReadOnlySpan<char> text, List<Word> words, int at) =>
        YearOf(text, words, at) is { } year && (words[at].Start == 0 || !char.IsSymbol(text[words[at].Start - 1]))
            ? (Spanning(words, at, at, year, null, null, null), at)
            : null;

    private static TextDate Spanning(List<Word> words, int first, int last, int? year, int? month, int? day, DayOfWeek? weekday) =>
        new(words[first].Start, words[last].Start + words[last].Length - words[first].Start, year, month, day, weekday);

    /// <summary>"may", "mar" and "sun" are words as well: a short or lower-case one is a month only beside a number.</summary>
    private static int? MonthOf(ReadOnlySpan<char> text, List<Word> words, int at) =>
        at >= 0 && at < words.Count && !words[at].IsNumber ? Look(Months, words[at].In(text)) : null;

    private static bool EndsDateWord(ReadOnlySpan<char> text, Word word)
    {
        var end = word.Start + word.Length;
        return end < text.Length && text[end] is '.' or ',';
    }

    private static int? YearOf(ReadOnlySpan<char> text, List<Word> words, int at) =>
        at < words.Count && words[at].Length == 4 ? NumberOf(text, words, at, 1900, 2100) : null;

    private static int? NumberOf(ReadOnlySpan<char> text, List<Word> words, int at, int low, int high) =>
        at < words.Count && words[at].IsNumber && words[at].Length <= 4
        && int.TryParse(words[at].In(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number : null;

    /// <summary>True where only spaces and the given marks stand between a word and the next, three characters at most.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, List<Word> words, int at, string marks)
    {
        if (at + 1 >= words.Count)
        {
            return false;
        }

        var end = words[at].Start + words[at].Length;
        var gap = text[end..words[at + 1].Start];
        return gap.Length is > 0 and <= 3 && gap.Trim(' ').Trim(marks).Trim(' ').IsEmpty && !gap.Contains('\n')
            || (gap.IsEmpty && !words[at + 1].IsNumber);
    }

    private static int? Look(FrozenDictionary<string, int> names, ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 11)
        {
            return null;
        }

        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            lower[i] = word[i] switch
            {
                'é' or 'è' or 'É' => 'e',
                'ä' or 'á' => 'a',
                'û' => 'u',
                'ç' => 'c',
                'ì' => 'i',
                var c => char.ToLowerInvariant(c),
            };
        }

        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var number) ? number : null;
    }

    private static FrozenDictionary<string, int> Numbered(int first, params string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(name => KeyValuePair.Create(name, index + first)))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
