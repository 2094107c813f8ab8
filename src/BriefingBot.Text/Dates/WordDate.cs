using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Dates with words in them, read piece by piece: whatever the order, a month's name, a year, a day, a time
/// and a zone are told apart by their looks.</summary>
internal static class WordDate
{
    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var found = new DatePieces();
        // After a time a hyphen is the sign of an offset, before it a separator.
        while (!(text = text.TrimStart(found.Time is null ? " \t\r\n,;|.-/" : " \t\r\n,;|./")).IsEmpty)
        {
            if (char.IsAsciiDigit(text[0]))
            {
                if (!TakeNumber(ref text, ref found))
                {
                    return null;
                }
            }
            else if (ClockTime.TakeHalf(ref text, isBeforeTime: found.Time is null) is { } half)
            {
                found.IsAfternoon = half;
            }
            else if (found.Time is not null && found.Offset is null && NamedZones.Take(ref text) is { } zone)
            {
                found.Zone = zone;
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

    // False for what can be no part of a date.
    private static bool TakeNumber(ref ReadOnlySpan<char> text, ref DatePieces found)
    {
        if (found.Time is null && ClockTime.StartsWithOne(text, mayHavePoints: found.ToMoment() is not null))
        {
            found.Time = ClockTime.Take(ref text);
            return found.Time is not null;
        }

        var length = FeedDates.Digits(text);
        if (length > 4 || !FeedDates.Number(text[..length], out var number))
        {
            return false;
        }

        found.AddNumber(number, length, length < text.Length ? text[length] : ' ');
        text = text[length..];
        text = text is ['-', ..] ? text[1..] : text; // a separator, as no offset follows a date without a space
        return true;
    }

    private static void TakeWord(ref ReadOnlySpan<char> text, ref DatePieces found)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetter(text[end]) || Scripts.IsMark(text[end])))
        {
            end++;
        }

        var word = text[..end];
        text = text[end..];
        if (MonthNames.Find(word) is { } month)
        {
            var mayBeWeekday = found.IsEmpty && MonthNames.IsWeekday(word);
            if (!mayBeWeekday || text is not [',', ..])
            {
                found.AddMonth(month, mayBeWeekday);
            }
        }
    }
}
