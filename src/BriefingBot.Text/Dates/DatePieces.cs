using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NodaTime;

namespace BriefingBot.Text.Dates;

/// <summary>The pieces of a date with words in it, and what they make together. Numbers whose order leaves two
/// readings, with strokes (<c>05/04/2026</c>, unless a weekday tells) or with a short year between hyphens
/// (<c>26-05-04</c>), make no date: an unknown one does less harm than an invented one. With points, and with the whole
/// year behind hyphens, the day comes first.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct DatePieces
{
    private DateNumbers _numbers;
    private int _count;
    private int? _year;
    private int? _day;
    private bool _isYearFirst;
    private bool _isMonthOpen;
    private DayOfWeek? _weekday;
    private bool _isWeekdayEnglish;

    // Of three digits: a whole one behind it is meant.
    private bool _isYearShort;

    public int? Month { get; private set; }
    public TimeSpan? Time { get; set; }
    public bool? IsAfternoon { get; set; }
    public TimeSpan? Offset { get; set; }

    /// <summary>The zone that is named in place of an offset.</summary>
    public DateTimeZone? Zone { get; set; }

    /// <summary>Whether the month is named in Thai: a short year is of Thailand's count.</summary>
    public bool IsThai { get; set; }

    /// <summary>Whether the month is one of the solar calendar.</summary>
    public bool IsSolar { get; set; }

    /// <summary>Whether figures tell the month, so that no word does.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Whether no number has been met yet.</summary>
    public readonly bool IsEmpty => _count == 0 && _year is null && _day is null;

    /// <summary>A month's name; one that may be a weekday's too gives way to the next.</summary>
    public void AddMonth(int month, bool mayBeWeekday)
    {
        if (Month is null || _isMonthOpen)
        {
            (Month, _isMonthOpen) = (month, mayBeWeekday);
        }
    }

    /// <summary>The first weekday, which can tell the day from the month.</summary>
    public void AddWeekday(DayOfWeek weekday, bool isEnglish) =>
        (_weekday, _isWeekdayEnglish) = _weekday is { } first ? (first, _isWeekdayEnglish) : (weekday, isEnglish);

    /// <summary>Says that a whole date of figures is next: what may be a weekday's name is one.</summary>
    public void AddFigures()
    {
        Month = _isMonthOpen ? null : Month;
        HasFigures = true;
    }

    /// <summary>Adds a number that stands in the date: a day, a month or a year.</summary>
    /// <param name="value">Not negative.</param>
    /// <param name="digits">How many it is written with.</param>
    /// <param name="follows">The character behind it: a separator, or a label.</param>
    public void AddNumber(int value, int digits, char follows)
    {
        switch (follows)
        {
            case '年' or '년':
                _year = WholeYear(value, digits);
                break;
            case '月' or '월':
                Month = value;
                break;
            case '日' or '일':
                _day = value;
                break;
            case var _ when digits == 4 && (_isYearShort || IsTime(_year, value)):
                (_year, _isYearShort) = (value, false);
                break;
            case var _ when digits >= 3 && _year is null:
                _isYearFirst = IsEmpty;
                _isYearShort = digits == 3;
                _year = WholeYear(value, digits);
                break;
            case var _ when digits < 3 && _count < 3:
                _numbers[_count++] = (value, follows);
                break;
        }
    }

    public readonly DateTimeOffset? ToMoment()
    {
        if (Date() is not var (year, month, day)
            || (Month is not null && IsSolar != OtherCalendars.IsSolarYear(year)))
        {
            return null;
        }

        var time = Time ?? TimeSpan.Zero;
        return FeedDates.Make(
            year, month, day, IsAfternoon is { } half ? ClockTime.InHalf(time, half) : time, Offset, Zone);
    }

    // "4 May 1400 GMT 2026"
    private static bool IsTime(int? first, int year) =>
        first is { } time && OtherCalendars.IsSolarYear(time) && year is >= DateText.FirstYear and <= DateText.LastYear;

    private readonly (int Year, int Month, int Day)? Date() => (_year, Month) switch
    {
        ({ } year, { } month) => (year, month, _day ?? (_count > 0 ? _numbers[0].Value : 1)),
        (null, { } month) when _count == 2 => _numbers[0].Value > 31
            ? (WholeYear(_numbers[0].Value, 2), month, _numbers[1].Value)
            : (IsThai ? OtherCalendars.FromShortBuddhist(_numbers[1].Value) : WholeYear(_numbers[1].Value, 2), month,
                _numbers[0].Value),
        ({ } year, null) when _count >= 2 && _isYearFirst => (year, _numbers[0].Value, _numbers[1].Value),
        ({ } year, null) when _count >= 2 => InOrder(year),
        (null, null) when _count == 3 && _numbers[0].Follows is '.' or '/' => InOrder(WholeYear(_numbers[2].Value, 2)),
        _ => null,
    };

    // 04.05.2026 is written day first everywhere; 05/14/2026 and 14/05/2026 have one reading each.
    private readonly (int Year, int Month, int Day)? InOrder(int year)
    {
        var (first, second, separator) = (_numbers[0].Value, _numbers[1].Value, _numbers[0].Follows);
        return second > 12 ? (year, first, second)
            : separator != '/' || first > 12 || first == second ? (year, second, first)
            : IsDayFirst(first, second, OtherCalendars.FromBuddhist(year) ?? year) is not { } isDayFirst ? null
            : isDayFirst ? (year, second, first)
            : (year, first, second);
    }

    // "Tue, 07/08/2025"; where both fit, only English leaves it open.
    private readonly bool? IsDayFirst(int first, int second, int year) =>
        _weekday is not { } weekday || first < 1 || second < 1 || year is < 1 or > 9999 ? null
        : FigureDates.Fits(first, second, year, weekday) switch
        {
            (true, false) => true,
            (false, true) => false,
            (true, true) when !_isWeekdayEnglish => true,
            _ => null,
        };

    // RFC 2822 section 4.3, with POSIX's pivot; 3 digits are a year since 1900 printed as it is stored.
    private static int WholeYear(int written, int digits) => digits switch
    {
        <= 2 => written + (written < 69 ? 2000 : 1900),
        3 => 1900 + written,
        _ => written,
    };

    [InlineArray(3)]
    private struct DateNumbers
    {
        private (int Value, char Follows) _first;
    }
}
