using System.Globalization;
using System.Net.Http.Headers;

namespace BriefingBot.Sources.Fetching;

/// <summary>What a server says about when to come back (RFC 9111 section 4.2.1, RFC 9110 section 10.2.3). At most a day is believed.</summary>
internal static class Freshness
{
    private static readonly TimeSpan Most = TimeSpan.FromHours(24);

    /// <summary><c>Cache-Control: max-age</c>, else <c>Expires</c>; null where neither says anything above zero.</summary>
    public static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var control = response.Headers.CacheControl;
        if (control is { NoCache: true } or { NoStore: true })
        {
            return null;
        }

        var age = control?.MaxAge ?? (Expires(response.Content.Headers) is { } expires ? expires - (response.Headers.Date ?? now) : null);
        return age > TimeSpan.Zero ? Min(age.Value, Most) : null;
    }

    /// <summary><c>Retry-After</c> as seconds or as a date; null where it is missing or no longer ahead.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - now : null);
        return wait > TimeSpan.Zero ? Min(wait.Value, Most) : null;
    }

    private static DateTimeOffset? Expires(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Expires", out var values)
        && DateTimeOffset.TryParse(values.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires) ? expires : null;

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
