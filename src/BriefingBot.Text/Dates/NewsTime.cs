using System.Globalization;

namespace BriefingBot.Text.Dates;

/// <summary>A moment as a page states it: with a time of day and its offset, or a date alone. Written as ISO 8601
/// (<c>2026-05-04T08:10:00+00:00</c> or <c>2026-05-04</c>).</summary>
public readonly record struct NewsTime : IComparable<NewsTime>
{
    private NewsTime(DateTimeOffset instant, bool isDateOnly) => (Instant, IsDateOnly) = (instant, isDateOnly);

    /// <summary>The moment; midnight UTC of the day where only a date is known.</summary>
    public DateTimeOffset Instant { get; }
    public bool IsDateOnly { get; }

    public static NewsTime At(DateTimeOffset instant) => new(instant, isDateOnly: false);

    public static NewsTime On(DateOnly date) =>
        new(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero), isDateOnly: true);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for null or anything else.</summary>
    public static NewsTime? Parse(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return On(date);
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? At(instant)
            : null;
    }

    public int CompareTo(NewsTime other) => Instant.CompareTo(other.Instant);

    // Nobody writes these; an analyzer asks for them beside IComparable (CA1036).
    public static bool operator <(NewsTime left, NewsTime right) => left.CompareTo(right) < 0;

    public static bool operator >(NewsTime left, NewsTime right) => left.CompareTo(right) > 0;

    public static bool operator <=(NewsTime left, NewsTime right) => left.CompareTo(right) <= 0;

    public static bool operator >=(NewsTime left, NewsTime right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        Instant.ToString(IsDateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
