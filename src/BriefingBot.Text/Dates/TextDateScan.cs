using System.Collections.Frozen;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>
/// Reads dates off the words and numbers of running text: a month's name in any known language with a day and a year on
/// either side, ISO, slashed and dotted figures, year-month-day of Chinese, Japanese and Korean, lone years and
/// weekdays.
/// </summary>
internal readonly ref struct TextDateScan(ReadOnlySpan<char> text, List<Word> words)
{
    // Thailand counts from the Buddha's death.
    private const int BuddhistEra = 543;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly Lazy<FrozenSet<string>> Joiners =
        new(
            () =>
                KnownLanguages.All.SelectMany(language => language.DateJoiners.Concat(language.OrdinalEndings))
                    .ToFrozenSet());

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Whether <c>5/4/2026</c> is the fifth of April; null: unknown.</summary>
    public bool? DayFirst { get; init; }

    /// <summary>Whether short forms of all languages are months too: where a date is expected, "out" is
    /// October.</summary>
    public bool ReadsShortMonths { get; init; }

    /// <summary>The dates in the text's order.</summary>
    public List<TextDate> All()
    {
        var dates = new List<TextDate>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ReadAt(at) is { } date)
            {
                dates.Add(date);
                at = LastBefore(date.End, at);
            }
        }

        return dates;
    }

    /// <summary>The first date with year, month and day; null where there is none.</summary>
    public TextDate? FirstWhole()
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (ReadAt(at) is { Full: not null } date)
            {
                return date;
            }
        }

        return null;
    }

    private TextDate? ReadAt(int at)
    {
        var word = words[at];
        if (word.IsNumber)
        {
            return Labelled(at) ?? Dotted(at) ?? Numeric(at) ?? OfSolarYear(at) ?? DayThenMonth(at) ?? LoneYear(at);
        }

        if (MonthAt(at) is { } month)
        {
            return MonthFirst(at, month);
        }

        var letters = word.In(_text);
        return !char.IsLower(letters[0]) && (letters.Length > 3 || letters[0] > 'ɏ' || EndsDateWord(word))
            && MonthNames.WeekdayInText(letters) is { } day
                ? Spanning(at, word.Start + word.Length, null, null, null) with { Weekday = day }
                : null;
    }

    // 2026年5月4日, 5月4日, 2026년 5월.
    private TextDate? Labelled(int at)
    {
        var rest = _text[words[at].Start..];
        var labelled = TakeLabelled(ref rest, "年년");
        var year = labelled is >= FirstYear and <= LastYear ? labelled
            : labelled is { } counted ? OtherCalendars.YearOfEra(_text[..words[at].Start], counted)
            : null;
        if (TakeLabelled(ref rest, "月월") is not ({ } month and >= 1 and <= 12))
        {
            return null;
        }

        var day = TakeLabelled(ref rest, "日일号號") is { } number and >= 1 and <= 31 ? number : (int?)null;
        return year is null && day is null ? null : Spanning(at, _text.Length - rest.Length, year, month, day);
    }

    private static int? TakeLabelled(ref ReadOnlySpan<char> text, string labels)
    {
        var rest = text.TrimStart();
        var (value, digits) = (0, 0);
        while (digits < rest.Length && digits <= 4 && NativeDigits.Value(rest[digits]) is >= 0 and var digit)
        {
            (value, digits) = ((value * 10) + digit, digits + 1);
        }

        rest = rest[digits..].TrimStart();
        if (digits is 0 or > 4 || rest.IsEmpty || !labels.Contains(rest[0]))
        {
            return null;
        }

        text = rest[1..];
        return value;
    }

    // 04.05.2026 is written day first everywhere.
    private TextDate? Dotted(int at)
    {
        var token = words[at].In(_text);
        Span<Range> parts = stackalloc Range[4];
        if (token.Length is < 8 or > 10 || token.Contains(',') || token.Split(parts, '.') != 3)
        {
            return null;
        }

        var (first, second, third) = (Value(token[parts[0]]), Value(token[parts[1]]), Value(token[parts[2]]));
        return token[parts[0]].Length == 4 ? Figures(at, at, first, second, third)
            : token[parts[2]].Length == 4 ? Figures(at, at, third, second, first)
            : null;
    }

    private TextDate? Figures(int at, int last, int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? Spanning(at, words[last].Start + words[last].Length, year, month, day)
            : null;

    private TextDate? Numeric(int at)
    {
        if (!IsJoined(at, "-/.", needsMark: true) || !IsJoined(at + 1, "-/."))
        {
            return null;
        }

        var end = words[at + 2].Start + words[at + 2].Length;
        if (YearOf(at) is { } year)
        {
            return (NumberOf(at + 1, 1, 12)
                ?? MonthAt(at + 1)?.Number) is { } month && NumberOf(at + 2, 1, 31) is { } day
                ? Spanning(at, end, year, month, day)
                : null;
        }

        if (NumberOf(at, 1, 31) is not { } first
            || NumberOf(at + 1, 1, 31) is not { } second
            || YearOf(at + 2) is not { } last)
        {
            return null;
        }

        return (first, second, DayFirst) switch
        {
            ( > 12, > 12, _) => Spanning(at, end, last, null, null),
            ( > 12, _, _) or ( <= 12, <= 12, true) => Spanning(at, end, last, second, first),
            (_, > 12, _) or (_, _, false) => Spanning(at, end, last, first, second),
            _ when first == second => Spanning(at, end, last, first, second),
            _ => Spanning(at, end, last, null, null),
        };
    }

    // ۲۲ اردیبهشت ۱۴۰۵ and ۱۴۰۵/۰۲/۲۲: told from other numbers by the month's name, or by digits of the script.
    private TextDate? OfSolarYear(int at)
    {
        if (at + 2 >= words.Count)
        {
            return null;
        }

        var isNative = !char.IsAscii(_text[words[at].Start]);
        var (year, month, day) = OtherCalendars.SolarMonth(words[at + 1].In(_text)) is { } named
            ? (NumberOf(at + 2, OtherCalendars.FirstSolarYear, OtherCalendars.LastSolarYear), named, NumberOf(at, 1,
                31))
            : isNative && IsJoined(at, "/-", needsMark: true) && IsJoined(at + 1, "/-", needsMark: true)
            ? (NumberOf(at, OtherCalendars.FirstSolarYear, OtherCalendars.LastSolarYear), NumberOf(at + 1, 1, 12),
                NumberOf(at + 2, 1, 31))
            : default((int?, int?, int?));
        return year is { } y && month is { } m && day is { } d && OtherCalendars.FromSolar(y, m, d) is { } date
            ? Spanning(at, words[at + 2].Start + words[at + 2].Length, date.Year, date.Month, date.Day)
            : null;
    }

    private TextDate? DayThenMonth(int at)
    {
        if (NumberOf(at, 1, 31) is not { } day)
        {
            return null;
        }

        var next = at + 1;
        while (next < words.Count && next <= at + 2 && IsJoiner(next))
        {
            next++;
        }

        if (MonthAt(next) is not { } month || !IsJoined(next - 1, " .-/"))
        {
            return null;
        }

        var last = month.Last + 1 < words.Count && IsJoiner(month.Last + 1) ? month.Last + 2 : month.Last + 1;
        return YearOf(last, month.IsThai) is { } year && IsJoined(last - 1, " ,.-/")
            ? Spanning(at, words[last].Start + words[last].Length, year, month.Number, day)
            : Spanning(at, month.End, null, month.Number, day);
    }

    private TextDate? MonthFirst(int at, Month month)
    {
        var first = month.Last + 1;
        if (!IsJoined(month.Last, " .,-/"))
        {
            return null;
        }

        if (YearOf(first, month.IsThai) is { } lone)
        {
            return Spanning(at, words[first].Start + words[first].Length, lone, month.Number, null);
        }

        if (NumberOf(first, 1, 31) is not { } day)
        {
            return null;
        }

        var next = first + 1 < words.Count && IsJoiner(first + 1) ? first + 2 : first + 1;
        var last = YearOf(next) is not null && IsJoined(next - 1, " ,.-/") ? next : next - 1;
        return Spanning(
            at, words[last].Start + words[last].Length, last == next ? YearOf(next) : null, month.Number, day);
    }

    private TextDate? LoneYear(int at) =>
        YearOf(at) is { } year && (words[at].Start == 0 || !char.IsSymbol(_text[words[at].Start - 1]))
            ? Spanning(at, words[at].Start + words[at].Length, year, null, null)
            : null;

    private TextDate Spanning(int first, int end, int? year, int? month, int? day) =>
        new(words[first].Start, end - words[first].Start, year, month, day, null);

    // "may" and "mar" are words as well: a month is a date only beside a number.
    private Month? MonthAt(int at)
    {
        if (at >= words.Count || words[at].IsNumber)
        {
            return null;
        }

        var start = words[at].Start;
        var isThai = Scripts.Of(_text[start]) == Script.Thai;
        var end = start + words[at].Length;
        while (isThai && end < _text.Length && (Scripts.Of(_text[end]) == Script.Thai || _text[end] == '.'))
        {
            end++; // written without spaces between words, and cut into pairs of letters
        }

        var name = _text[start..end];
        return (ReadsShortMonths ? MonthNames.Find(name) : MonthNames.FindInText(name)) is { } month
            ? new Month(month, LastBefore(end, at), end, isThai)
            : null;
    }

    private int LastBefore(int end, int at)
    {
        while (at + 1 < words.Count && words[at + 1].Start < end)
        {
            at++;
        }

        return at;
    }

    private bool IsJoiner(int at) =>
        words[at].Length <= 3 && Joiners.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[at].In(_text));

    private bool EndsDateWord(Word word)
    {
        var end = word.Start + word.Length;
        return end < _text.Length && _text[end] is '.' or ',';
    }

    private int? YearOf(int at, bool isThai = false) =>
        at >= words.Count || words[at].Length != 4 ? null
        : NumberOf(at, FirstYear, LastYear) is { } year ? year
        : isThai && NumberOf(at, FirstYear + BuddhistEra, LastYear + BuddhistEra) is { } counted ? counted - BuddhistEra
        : null;

    private int? NumberOf(int at, int low, int high) =>
        at < words.Count && words[at].IsNumber && words[at].Length <= 4 && Value(words[at].In(_text)) is var number
        && number >= low && number <= high
            ? number : null;

    // -1 where not all are digits.
    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (NativeDigits.Value(c) is not (>= 0 and var digit))
            {
                return -1;
            }

            value = (value * 10) + digit;
        }

        return value;
    }

    // True where only spaces and the given marks stand between a word and the next, three characters at most.
    private bool IsJoined(int at, string marks, bool needsMark = false)
    {
        if (at + 1 >= words.Count)
        {
            return false;
        }

        var end = words[at].Start + words[at].Length;
        if (end > words[at + 1].Start)
        {
            return false; // words of a script without spaces overlap
        }

        var gap = _text[end..words[at + 1].Start];
        var inner = gap.Trim(" \u00a0\u202f");
        return gap.IsEmpty ? !needsMark && !words[at + 1].IsNumber
            : gap.Length <= 3 && !(needsMark && inner.IsEmpty) && inner.Trim(marks).Trim(" \u00a0\u202f").IsEmpty;
    }

    /// <summary>A month's name in the text.</summary>
    /// <param name="Number">1 to 12.</param>
    /// <param name="Last">The last word of it.</param>
    /// <param name="End">The index behind it.</param>
    /// <param name="IsThai">Whether a Thai year may follow.</param>
    private readonly record struct Month(int Number, int Last, int End, bool IsThai);
}
