using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Dates;

/// <summary>Months by their names in the languages that feeds are written in: whole, abbreviated, inflected, with or without accents.</summary>
internal static class MonthNames
{
    private static readonly string[] Languages =
    [
        "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "sv", "da", "nb", "fi", "et", "lv", "lt", "hr", "sl", "sr", "bg", "ru", "uk", "el", "tr", "ca",
        "id", "vi", "ar", "he", "hi", "zh", "de-AT",
    ];

    // Days of the week are months from 13 on: no other language need be asked about them.
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> English =
        "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".Split(' ').Select((name, index) => KeyValuePair.Create(name, index + 1))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Built when a month is met that is not English; most runs never do.
    private static readonly Lazy<FrozenDictionary<string, int>> Others = new(LoadMonths);

    private static readonly Lazy<FrozenSet<string>> Weekdays = new(LoadWeekdays);

    /// <summary>The month (1–12), or null for what is none.</summary>
    public static int? Find(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && word[0] < 0x80 && English.TryGetValue(word[..3], out var english) && IsEnglish(word, english))
        {
            return english <= 12 ? english : null;
        }

        return word.Length >= 2 && Others.Value.TryGetValue(Fold(word.ToString()), out var other) ? other : null;
    }

    /// <summary>Whether the word is a day of the week too, in some language ("mar" is a Tuesday in four).</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Weekdays.Value.Contains(Fold(word.ToString()));

    private static bool IsEnglish(ReadOnlySpan<char> word, int month) =>
        word.Length == 3 || month > 12 || word.Equals("sept", StringComparison.OrdinalIgnoreCase)
        || word.Equals(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1], StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int> LoadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal) { ["mrz"] = 3 };
        var beginnings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var format in Formats())
        {
            foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                for (var month = 1; month <= 12; month++)
                {
                    var name = Fold(names[month - 1]);
                    months.TryAdd(name, month);
                    AddBeginnings(beginnings, name, month);
                }
            }
        }

        foreach (var (beginning, month) in beginnings.Where(beginning => beginning.Value > 0))
        {
            months.TryAdd(beginning, month);
        }

        months.Remove("");
        return months.ToFrozenDictionary(StringComparer.Ordinal);
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

    private static FrozenSet<string> LoadWeekdays() =>
        Formats().SelectMany(format => format.DayNames.Concat(format.AbbreviatedDayNames)).Select(Fold).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<DateTimeFormatInfo> Formats() => Languages.Select(language => CultureInfo.GetCultureInfo(language).DateTimeFormat);

    // Half a surrogate pair, or a noncharacter, has no normal form: string.Normalize throws.
    private static string Fold(string word) => word.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || word.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF')
        ? ""
        : string.Concat(word.Trim().TrimEnd('.').Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
