using System.Collections.Frozen;
using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>The solar calendar of Iran and Afghanistan, the eras of Japan and Taiwan, and the years that Thailand
/// counts.</summary>
internal static class OtherCalendars
{
    /// <summary>The first year of the solar calendar that news can be of.</summary>
    public const int FirstSolarYear = 1300;

    public const int LastSolarYear = 1500;

    // A feed's years: those of the moon's calendar, which is ahead by forty years, are none.
    private const int FirstOfFeeds = 1360;
    private const int LastOfFeeds = 1430;

    // Thailand counts from the Buddha's death.
    private const int BuddhistEra = 543;

    // What came before the Republic of China, which Taiwan counts from.
    private const int BeforeRepublic = 1911;

    private static readonly PersianCalendar Solar = new();

    private static readonly Lazy<FrozenDictionary<string, int>> SolarMonths = new(() => KnownLanguages.All
        .SelectMany(language => language.SolarMonths.SelectMany((names, row) => names.Select(
            name => KeyValuePair.Create(Plain(name), row + 1))))
        .ToFrozenDictionary(StringComparer.Ordinal));

    // The year before an era's first.
    private static readonly (string Name, int Before)[] Eras =
        [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", BeforeRepublic), ("民国", BeforeRepublic)];

    /// <summary>The month (1 to 12) of the solar calendar that a word names; null for none.</summary>
    public static int? SolarMonth(ReadOnlySpan<char> word) =>
        word.Length > 1 && Scripts.Of(word[0]) == Script.Arabic
            && SolarMonths.Value.TryGetValue(Plain(word), out var month)
            ? month
            : null;

    /// <summary>The day in the calendar of news; null where that month has no such day.</summary>
    public static DateOnly? FromSolar(int year, int month, int day) =>
        year is >= FirstSolarYear and <= LastSolarYear
            && month is >= 1 and <= 12
            && day >= 1
            && day <= Solar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Solar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;

    /// <summary>Whether the year of a feed's date is of the solar calendar.</summary>
    public static bool IsSolarYear(int year) => year is >= FirstOfFeeds and <= LastOfFeeds;

    /// <summary>The year of two digits in Thailand.</summary>
    public static int FromShortBuddhist(int year) => 2500 + year - BuddhistEra;

    /// <summary>The year that a number is in Thailand, when it is one that no other calendar has reached.</summary>
    public static int? FromBuddhist(int year) =>
        year is >= DateText.FirstYear + BuddhistEra and <= DateText.LastYear + BuddhistEra ? year - BuddhistEra : null;

    /// <summary>The year that a number before 年 is when the text before it ends in an era's name; of three digits that
    /// stand alone it is Taiwan's, as far as that is a year of news.</summary>
    public static int? YearOfEra(ReadOnlySpan<char> before, int year)
    {
        var isAlone = before.IsEmpty || char.IsWhiteSpace(before[^1]);
        before = before.TrimEnd();
        foreach (var (name, yearBefore) in Eras)
        {
            if (before.EndsWith(name, StringComparison.Ordinal))
            {
                return yearBefore + year;
            }
        }

        return isAlone && year is >= 100 and <= DateText.LastYear - BeforeRepublic ? BeforeRepublic + year : null;
    }

    // Arabic keyboards write two letters otherwise; a joiner may stand inside.
    private static string Plain(ReadOnlySpan<char> word) =>
        word.ToString().Replace('ي', 'ی').Replace('ك', 'ک').Replace("\u200c", "", StringComparison.Ordinal);
}
