using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;

namespace BriefingBot.Sources.Formats;

/// <summary>Dates with words in them, read piece by piece: whatever the order, a month's name, a year, a day, a time and a zone are told apart by their looks.</summary>
internal static class WordDate
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> English =
        "jan feb mar apr may jun jul aug sep oct nov dec".Split(' ').Select((name, index) => KeyValuePair.Create(name, index + 1))
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Built when a month is met that is not English; most runs never do.
    private static readonly Lazy<FrozenDictionary<string, int>> Others = new(LoadMonths);

    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var found = new Pieces();
        // After a time a hyphen is the sign of an offset, before it a separator.
        while (!(text = text.TrimStart(found.Time is null ? " \t\r\n,;|.-/" : " \t\r\n,;|./")).IsEmpty)
        {
            if (char.IsAsciiDigit(text[0]))
            {
                if (!found.TakeNumber(ref text))
                {
                    return null;
                }
            }
            else if (found.Time is not null && found.Offset is null && TimeZoneNames.Offset(text) is { } offset)
            {
                found.Offset = offset;
                var end = text.IndexOf(' ');
                text = end < 0 ? default : text[end..];
            }
            else
            {
                TakeWord(ref text, ref found);
            }
        }

        return found.ToMoment();
    }

    private static void TakeWord(ref ReadOnlySpan<char> text, ref Pieces found)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            end++;
        }

        var word = text[..end];
        text = text[end..];
        var isWeekday = text is [',', ..] && found.Day is null; // "mar, 04 …" is a Tuesday in three languages
        if (!isWeekday && found.Month is null)
        {
            found.Month = Month(word);
        }

        if (word is "PM" or "pm" && found.Time is { Hours: < 12 } morning)
        {
            found.Time = morning + TimeSpan.FromHours(12);
        }
        else if (word is "AM" or "am" && found.Time is { Hours: 12 } noon)
        {
            found.Time = noon - TimeSpan.FromHours(12);
        }
    }

    private static int? Month(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && word[0] < 0x80 && English.TryGetValue(word[..3], out var english) && IsEnglish(word, english))
        {
            return english;
        }

        return word.Length >= 2 && Others.Value.TryGetValue(word.ToString(), out var other) ? other : null;
    }

    private static bool IsEnglish(ReadOnlySpan<char> word, int month) =>
        word.Length == 3 || word.Equals("sept", StringComparison.OrdinalIgnoreCase)
        || word.Equals(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month - 1], StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int> LoadMonths()
    {
        string[] languages = ["de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "sv", "da", "nb", "fi", "et", "lv", "lt", "hr", "sl", "sr", "bg", "ru", "uk", "el", "tr", "ca", "id", "vi", "ar", "he", "fa", "hi"];
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in languages.Select(language => CultureInfo.GetCultureInfo(language).DateTimeFormat))
        {
            foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                for (var month = 0; month < 12; month++)
                {
                    months.TryAdd(names[month].TrimEnd('.'), month + 1);
                }
            }
        }

        months.Remove("");
        return months.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Pieces
    {
        public int? Month { get; set; }

        public int? Day { get; private set; }

        public TimeSpan? Time { get; set; }

        public TimeSpan? Offset { get; set; }

        private int? Year { get; set; }

        /// <summary>A time, or a number whose place and size say what it is.</summary>
        public bool TakeNumber(ref ReadOnlySpan<char> text)
        {
            var length = text.IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? text.Length : length;
            if (length < text.Length && text[length] == ':' && Time is null)
            {
                Time = FeedDates.TakeTime(ref text);
                return Time is not null;
            }

            var follows = length < text.Length ? text[length] : ' ';
            var isNumber = FeedDates.Number(text[..length], out var number);
            text = text[length..];
            if (!isNumber)
            {
                return false;
            }

            Place(number, length, follows);
            return true;
        }

        public readonly DateTimeOffset? ToMoment() => Year is { } year && Month is { } month
            ? FeedDates.Make(year, month, Day ?? 1, Time ?? TimeSpan.Zero, Offset ?? TimeSpan.Zero)
            : null;

        private void Place(int number, int digits, char follows)
        {
            if (follows is '月' or '월')
            {
                Month = number;
            }
            else if (follows is '日' or '일')
            {
                Day = number;
            }
            else if (digits >= 3)
            {
                Year ??= digits == 3 ? 1900 + number : number; // 3 digits: a year since 1900 printed as it is stored
            }
            else if (Day is null && number <= 31)
            {
                Day = number;
            }
            else if (Month is null && number <= 12)
            {
                Month = number; // 04.05.2026
            }
            else if (Month is null && Day is <= 12 and var first)
            {
                (Month, Day) = (first, number); // 05/14/2026
            }
            else
            {
                Year ??= number + (number < 69 ? 2000 : 1900); // RFC 2822 section 4.3, and POSIX's pivot
            }
        }
    }
}
