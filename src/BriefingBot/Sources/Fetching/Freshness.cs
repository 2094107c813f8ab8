using System.Globalization;
using System.Net.Http.Headers;
using BriefingBot.Text.Dates;

namespace BriefingBot.Sources.Fetching;

/// <summary>What a server says about when to come back (RFC 9111 section 4.2, RFC 9110 section 10.2.3). At most a day
/// is believed. The headers are read as they came: one odd part must not cost the others, and dates are written in
/// every format.</summary>
internal static class Freshness
{
    private static readonly TimeSpan LongestFreshness = TimeSpan.FromHours(24);

    /// <summary><c>Cache-Control: max-age</c>, else <c>Expires</c>, less the <c>Age</c> that the answer has already;
    /// null where nothing above zero is left, or where the answer must not be reused. <c>s-maxage</c> and
    /// <c>private</c> speak of shared caches, which this is not (RFC 9111 section 5.2.2).</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        TimeSpan? fresh = null;
        foreach (var directive in Raw(response.Headers, "Cache-Control").Split(',', ';').Select(part => part.Trim()))
        {
            // no-cache="field" speaks of that field alone.
            if (directive.Equals("no-store", StringComparison.OrdinalIgnoreCase)
                || directive.Equals("no-cache", StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            if (directive.StartsWith("max-age=", StringComparison.OrdinalIgnoreCase))
            {
                fresh ??= Seconds(directive[8..].Trim('"'));
            }
        }

        fresh ??= FeedDates.Parse(Raw(response.Content.Headers, "Expires")) is { } expires
            ? expires - ClockOf(response, now) : null;
        return Believed(fresh - (Seconds(Raw(response.Headers, "Age")) ?? TimeSpan.Zero));
    }

    /// <summary><c>Retry-After</c> as seconds or as a date; null where it is missing or no longer ahead.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var header = Raw(response.Headers, "Retry-After");
        return Believed(
            Seconds(header) ?? (FeedDates.Parse(header) is { } date ? date - ClockOf(response, now) : null));
    }

    // A date is meant on the server's own clock, wrong as it may be.
    private static DateTimeOffset ClockOf(HttpResponseMessage response, DateTimeOffset now) =>
        FeedDates.Parse(Raw(response.Headers, "Date")) ?? now;

    private static string Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";

    // Digits only (RFC 9110, delay-seconds), however many: too large a number means "long", not "none" (RFC 9111
    // section 1.2.2).
    private static TimeSpan? Seconds(string text) =>
        double.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue)) : null;

    private static TimeSpan? Believed(TimeSpan? wait) =>
        wait is not { } ahead || ahead <= TimeSpan.Zero ? null : ahead < LongestFreshness ? ahead : LongestFreshness;
}
