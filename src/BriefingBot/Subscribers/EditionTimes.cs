using System.Globalization;
using System.Text;

namespace BriefingBot.Subscribers;

/// <summary>Times of day as people type them and as they are stored.</summary>
public static class EditionTimes
{
    private const int LongestTime = 12;

    private static readonly string[] Forms =
    [
        "H:mm", "HH:mm", "H.mm", "HH.mm", "H'h'mm", "HH'h'mm", "HHmm", "%H", "H'h'", "HH'h'",
        "h:mmtt", "h.mmtt", "htt", "%htt",
    ];

    /// <summary>Reads <c>8</c>, <c>8:00</c>, <c>08.00</c>, <c>0800</c>, <c>730</c>, <c>8h30</c>, <c>8am</c>, <c>6:30
    /// p.m.</c> or <c>24:00</c>, which is midnight, with the digits of any script; null for anything else.</summary>
    public static TimeOnly? TryParse(string text)
    {
        var typed = WithLatinDigits(text.Trim());
        if (typed.Length is 0 or > LongestTime)
        {
            return null;
        }

        typed = typed.Replace("a.m.", "am", StringComparison.OrdinalIgnoreCase)
            .Replace("p.m.", "pm", StringComparison.OrdinalIgnoreCase)
            .Replace(" ", "", StringComparison.Ordinal);
        if (IsEndOfDay(typed))
        {
            return TimeOnly.MinValue;
        }

        if (typed.Length == 3 && typed.All(char.IsAsciiDigit))
        {
            typed = "0" + typed; // 730
        }

        return TimeOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
    }

    /// <summary>True for midnight as the end of its day (ISO 8601): <c>24:00</c>.</summary>
    public static bool IsEndOfDay(string text) =>
        text.Trim() is "24" or "24:00" or "24.00" or "2400" or "24h" or "24h00";

    /// <summary>A time of day as it is stored and shown: <c>08:00</c>.</summary>
    public static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string WithLatinDigits(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var latin = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var value = Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber
                ? (int)Rune.GetNumericValue(rune)
                : -1;
            _ = value >= 0 ? latin.Append((char)('0' + value)) : rune.Value switch
            {
                '：' => latin.Append(':'),
                _ => latin.Append(rune),
            };
        }

        return latin.ToString();
    }
}
