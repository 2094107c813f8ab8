using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Dates;

/// <summary>Dates with words in them, read piece by piece: whatever the order, a month's name, a year, a day, a time
/// and a zone are told apart by their looks.</summary>
internal static class WordDate
{
    // The hyphen last.
    private const string Between = " \u00a0\u202f\t\r\n,;|./-";

    public static DateTimeOffset? Parse(ReadOnlySpan<char> text)
    {
        var whole = text;
        var found = new DatePieces();
        // After a time a hyphen is the sign of an offset, before it a separator.
        while (!(text = text.TrimStart(Between.AsSpan(0, Between.Length - (found.Time is null ? 0 : 1)))).IsEmpty)
        {
            if (char.IsAsciiDigit(text[0]))
            {
                if (!TakeNumber(ref text, whole[..^text.Length], ref found))
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
    private static bool TakeNumber(
        ref ReadOnlySpan<char> text, ReadOnlySpan<char> before, ref DatePieces found)
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

        if (IsFigures(text))
        {
            if (before.TrimStart() is [>= 'A' and <= 'Z'])
            {
                return false; // of an era: "R8.11.24"
            }

            found.AddFigures();
        }

        var follows = length < text.Length ? text[length] : ' ';
        var ofEra = follows == '年' && length < 4 ? OtherCalendars.YearOfEra(before, number) : null;
        found.AddNumber(ofEra ?? number, ofEra is null ? length : 4, follows);
        text = text[length..];
        // The hyphen is a separator, as no offset follows a date without a space.
        text = text is ['-' or '年' or '월' or '月' or '일' or '日' or '년', ..] ? text[1..] : text;
        return true;
    }

    // "24/11/2026", "2026-11-24"
    private static bool IsFigures(ReadOnlySpan<char> text)
    {
        Span<int> lengths = stackalloc int[3];
        for (var part = 0; part < 3; part++)
        {
            lengths[part] = FeedDates.Digits(text);
            text = text[lengths[part]..];
            if (part < 2)
            {
                if (text is not ['/' or '.' or '-', ..])
                {
                    return false;
                }

                text = text[1..];
            }
        }

        return lengths[0] is 1 or 2 or 4 && lengths[1] is 1 or 2 && lengths[2] is 1 or 2 or 4;
    }

    private static void TakeWord(ref ReadOnlySpan<char> text, ref DatePieces found)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetter(text[end]) || Scripts.IsMark(text[end])
            || (text[end] == '.' && IsThai(text[end - 1]) && end + 1 < text.Length && IsThai(text[end + 1]))))
        {
            end++; // "พ.ย."
        }

        end = MonthNames.EndOfPair(text, end);
        var word = text[..end];
        text = text[end..];
        var month = found.HasFigures ? null : MonthNames.Find(word);
        found.IsThai |= month is not null && IsThai(word[0]);
        if (month is null && OtherCalendars.SolarMonth(word) is { } solar)
        {
            (month, found.IsSolar) = (solar, true);
        }

        var mayBeWeekday = month is null || (found.IsEmpty && MonthNames.IsWeekday(word));
        if (mayBeWeekday && MonthNames.WeekdayInDate(word) is { } weekday)
        {
            found.AddWeekday(weekday, MonthNames.EnglishWeekday(word) is not null);
        }

        if (month is { } number && !(mayBeWeekday && text is [',', ..]))
        {
            found.AddMonth(number, mayBeWeekday);
        }
    }

    private static bool IsThai(char letter) => Scripts.Of(letter) == Script.Thai;
}
