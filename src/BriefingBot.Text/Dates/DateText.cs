using System.Collections.Frozen;
using System.Runtime.InteropServices;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Dates;

/// <summary>A text in which dates are looked for: what its words and numbers may be of one.</summary>
internal readonly ref struct DateText(ReadOnlySpan<char> letters, List<Word> words)
{
    /// <summary>The years that lone numbers are taken for.</summary>
    public const int FirstYear = 1900;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2100;

    private static readonly Lazy<FrozenSet<string>> Joiners =
        new(
            () =>
                KnownLanguages.All.SelectMany(language => language.DateJoiners.Concat(language.OrdinalEndings))
                    .ToFrozenSet());

    /// <summary>The text itself, with the offsets of which the words speak.</summary>
    public ReadOnlySpan<char> Letters { get; } = letters;

    /// <summary>How many words and numbers the text has.</summary>
    public int Count => words.Count;

    /// <summary>Whether <c>5/4/2026</c> is the fifth of April; null: unknown.</summary>
    public bool? DayFirst { get; init; }

    /// <summary>Whether short forms of all languages are months: where a date is expected, "out" is October.</summary>
    public bool ReadsShortMonths { get; init; }

    /// <summary>The word or number of the text at a place, from 0.</summary>
    public Word this[int at] => words[at];

    /// <summary>The date from a word to a place in the text.</summary>
    public TextDate Spanning(int first, int end, int? year, int? month, int? day) =>
        new(words[first].Start, end - words[first].Start, year, month, day, null);

    /// <summary>The month that a word names. "may" and "mar" are months only beside a number.</summary>
    public DateMonth? MonthAt(int at)
    {
        if (at >= words.Count || words[at].IsNumber)
        {
            return null;
        }

        var start = words[at].Start;
        var script = Scripts.Of(Letters[start]);
        var isThai = script == Script.Thai;
        var end = start + words[at].Length;
        while (isThai && end < Letters.Length && end - start <= MonthNames.LongestName
            && (Scripts.Of(Letters[end]) == Script.Thai || Letters[end] == '.'))
        {
            end++; // written without spaces between words, and cut into pairs of letters
        }

        end = script == Script.Arabic ? start + MonthNames.EndOfPair(Letters[start..], end - start) : end;
        var name = Letters[start..end];
        return (ReadsShortMonths ? MonthNames.Find(name) : MonthNames.FindInText(name)) is { } month
            ? new DateMonth(month, LastBefore(end, at), end, isThai)
            : null;
    }

    /// <summary>The last word before a place, from a word on.</summary>
    public int LastBefore(int end, int at)
    {
        while (at + 1 < words.Count && words[at + 1].Start < end)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a word stands between the parts of a date: "of", "de", "th".</summary>
    public bool IsJoiner(int at) =>
        words[at].Length <= 3 && Joiners.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(words[at].In(Letters));

    /// <summary>Whether a stop or a comma follows a word.</summary>
    public bool EndsDateWord(Word word)
    {
        var end = word.Start + word.Length;
        return end < Letters.Length && Letters[end] is '.' or ',';
    }

    /// <summary>The year that a number is; null for none.</summary>
    public int? YearOf(int at, bool isThai = false) =>
        at >= words.Count || words[at].Length != 4 ? null
        : NumberOf(at, FirstYear, LastYear) is { } year ? year
        : isThai && NumberOf(at, 0, 9999) is { } counted ? OtherCalendars.FromBuddhist(counted)
        : null;

    /// <summary>A number within bounds; null for none.</summary>
    public int? NumberOf(int at, int low, int high) =>
        at < words.Count && words[at].IsNumber && words[at].Length <= 4 && Value(words[at].In(Letters)) is var number
        && number >= low && number <= high
            ? number : null;

    /// <summary>The value of digits of any script; -1 where not all are digits.</summary>
    public static int Value(ReadOnlySpan<char> digits)
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

    /// <summary>Whether only spaces and the given marks, three at most, stand between a word and the next.</summary>
    public bool IsJoined(int at, string marks, bool needsMark = false)
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

        var gap = Letters[end..words[at + 1].Start];
        var inner = gap.Trim(" \u00a0\u202f");
        return gap.IsEmpty ? !needsMark && !words[at + 1].IsNumber
            : gap.Length <= 3 && !(needsMark && inner.IsEmpty) && inner.Trim(marks).Trim(" \u00a0\u202f").IsEmpty;
    }
}

/// <summary>The name of a month where a text writes it.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Last">The last word of it.</param>
/// <param name="End">The index behind it.</param>
/// <param name="IsThai">Whether a Thai year may follow.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMonth(int Number, int Last, int End, bool IsThai);
