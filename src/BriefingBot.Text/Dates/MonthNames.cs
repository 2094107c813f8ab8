using System.Globalization;
using System.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Months and weekdays by their names in all known languages, inflected, with or without accents.</summary>
internal static class MonthNames
{
    internal const int LongestName = 16;
    private const int FirstWeekday = 13;

    // Weekdays follow the months: no other language need be asked about them.
    // None of these is frozen: that costs more at the start than it saves a verb.
    private static readonly Dictionary<string, int> English =
        Numbered(KnownLanguages.English.Months, 1).Concat(Numbered(KnownLanguages.English.Weekdays, FirstWeekday))
            .DistinctBy(name => name.Key).ToDictionary(StringComparer.Ordinal);

    // Built when a word is met that is not English; most feeds never have one.
    private static readonly Lazy<Dictionary<string, int>> AnyForm = new(LoadMonths);

    // Of names with two words the first.
    private static readonly Lazy<HashSet<string>> FirstOfPairs = new(() => [.. AnyForm.Value.Keys
        .Where(name => name.Contains(' ', StringComparison.Ordinal)).Select(name => name.Split(' ')[0])]);

    private static readonly Lazy<Dictionary<string, int>> AnyWeekday = new(LoadWeekdays);

    private static readonly Lazy<Dictionary<string, int>> InText = new(() => KnownLanguages.All
        .SelectMany(language => Numbered(language.Months, 1).Where(name => IsSureInText(language, name.Key)))
        .Concat(KnownLanguages.All.Where(language => language.IsWidelyRead || language.Script != Script.Latin)
            .SelectMany(
            language => Numbered(language.Weekdays, FirstWeekday).Where(name => IsSureInText(language, name.Key))))
        .DistinctBy(name => name.Key)
        .ToDictionary(StringComparer.Ordinal));

    /// <summary>The month (1–12) of a word that stands in a date, in any form; null for what is none.</summary>
    public static int? Find(ReadOnlySpan<char> word)
    {
        word = word.TrimStart("'’"); // Catalan's d’abril
        if (Look(English, word) is { } english)
        {
            return english < FirstWeekday ? english : null;
        }

        return word.Length >= 2 ? Look(AnyForm.Value, word) : null;
    }

    /// <summary>Where a month's name of two words ends that begins a text, as in the Levant; else where its first word
    /// does.</summary>
    public static int EndOfPair(ReadOnlySpan<char> text, int end)
    {
        if (Scripts.Of(text[0]) != Script.Arabic || end + 1 >= text.Length || !char.IsWhiteSpace(text[end])
            || !FirstOfPairs.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..end]))
        {
            return end;
        }

        var rest = text[(end + 1)..];
        var length = 0;
        while (length < rest.Length && (char.IsLetter(rest[length]) || Scripts.IsMark(rest[length])))
        {
            length++;
        }

        var name = string.Concat(text[..end], " ", rest[..length]);
        return length > 0 && AnyForm.Value.ContainsKey(Fold(name)) ? name.Length : end;
    }

    /// <summary>Whether the word is a day of the week too, in some language ("mar" is a Tuesday in four).</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => AnyWeekday.Value.ContainsKey(Fold(word));

    /// <summary>The weekday of a word that stands in a date; null for what is none, or not the same in all
    /// languages.</summary>
    public static DayOfWeek? WeekdayInDate(ReadOnlySpan<char> word) => EnglishWeekday(word)
        ?? (word.Length >= 2 && Look(AnyWeekday.Value, word) is { } day and >= FirstWeekday
            ? (DayOfWeek)(day - FirstWeekday)
            : null);

    /// <summary>The weekday that an English word names.</summary>
    public static DayOfWeek? EnglishWeekday(ReadOnlySpan<char> word) =>
        Look(English, word) is { } day and >= FirstWeekday ? (DayOfWeek)(day - FirstWeekday) : null;

    /// <summary>The weekday that an English word in lower case spells out, inflected too ("monday's").</summary>
    public static DayOfWeek? WholeWeekday(string lower) => KnownLanguages.English.Weekdays.Index()
        .FirstOrDefault(row => lower.StartsWith(row.Item[0], StringComparison.Ordinal)) is { Item: not null } found
            ? (DayOfWeek)found.Index
            : null;

    /// <summary>Whether an English word names a month or a day of the week.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> word) => Look(English, word) is not null;

    /// <summary>The month of a word in running text, where "out", "set" and "ago" are mostly other words.</summary>
    public static int? FindInText(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestName && Look(InText.Value, word) is { } month and < FirstWeekday
            ? month
            : null;

    /// <summary>The weekday of a word in running text.</summary>
    public static DayOfWeek? WeekdayInText(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestName && Look(InText.Value, word) is { } day and >= FirstWeekday
            ? (DayOfWeek)(day - FirstWeekday)
            : null;

    private static int? Look(Dictionary<string, int> names, ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word))
        {
            return names.TryGetValue(Fold(word), out var folded) ? folded : null;
        }

        Span<char> lower = stackalloc char[LongestName];
        return word.Length <= LongestName && names.GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(lower[..word.ToLowerInvariant(lower)], out var number) ? number : null;
    }

    private static IEnumerable<KeyValuePair<string, int>> Numbered(WordRows rows, int first) =>
        rows.SelectMany((names, row) => names.Select(name => KeyValuePair.Create(Fold(name), row + first)));

    private static bool IsSureInText(Language language, string name) =>
        name.Length > 3 || language.Script != Script.Latin || language.Code is "en" or "de"
        || language.Months.Any(names => Fold(names[0]) == name);

    private static Dictionary<string, int> LoadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var beginnings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in KnownLanguages.All)
        {
            var own = Numbered(language.Months, 1).ToList();
            foreach (var (name, month) in own)
            {
                months.TryAdd(name, month);
                AddBeginnings(beginnings, name, month);
            }

            // Three letters are the usual abbreviation, where they tell the language's months apart.
            foreach (var (name, month) in own.Where(name => name.Key.Length > 3))
            {
                if (own.TrueForAll(
                    other => other.Value == month || !other.Key.StartsWith(name[..3], StringComparison.Ordinal)))
                {
                    months.TryAdd(name[..3], month);
                }
            }
        }

        foreach (var (beginning, month) in beginnings.Where(beginning => beginning.Value > 0))
        {
            months.TryAdd(beginning, month);
        }

        return months;
    }

    // People shorten names as they like; a beginning that two months share means neither.
    private static void AddBeginnings(Dictionary<string, int> beginnings, string name, int month)
    {
        for (var length = 3; length < name.Length; length++)
        {
            var beginning = name[..length];
            beginnings[beginning] = beginnings.TryGetValue(beginning, out var known) && known != month ? 0 : month;
        }
    }

    // 0 for a form that is another day's elsewhere.
    private static Dictionary<string, int> LoadWeekdays() => KnownLanguages.All
        .SelectMany(language => Numbered(language.Weekdays, FirstWeekday))
        .SelectMany(name => name.Key.Length > 3 ? [name, new(name.Key[..3], name.Value)] : new[] { name })
        .GroupBy(name => name.Key, name => name.Value, StringComparer.Ordinal)
        .ToDictionary(
            days => days.Key, days => days.Distinct().Count() == 1 ? days.First() : 0, StringComparer.Ordinal);

    private static string Fold(string word) => Fold(word.AsSpan());

    // Half a surrogate pair, or a noncharacter, has no normal form: string.Normalize throws.
    private static string Fold(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('\uD800', '\uDFFF') || word.ContainsAnyInRange('\uFFFE', '\uFFFF')
            ? ""
            : string.Concat(word.Trim().TrimEnd('.').ToString().Normalize(NormalizationForm.FormD)
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
                .ToLowerInvariant();
}
