using System.Globalization;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Tests.Sources.Fetching;

/// <summary>The server's clock says 08:00, ours 09:30: what it gives as a date counts from its own.</summary>
public sealed class FreshnessTests
{
    private static readonly DateTimeOffset OurNow = new(2026, 5, 4, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("max-age=600", 600)]
    [InlineData("public, max-age=600, s-maxage=3600", 600)]
    [InlineData("s-maxage=3600", null)]
    [InlineData("private, max-age=600", 600)]
    [InlineData("MAX-AGE=600, must-revalidate, stale-while-revalidate=60", 600)]
    [InlineData("max-age=\"600\"", 600)]
    [InlineData("max-age=600; public", 600)]
    [InlineData("max-age=600,", 600)]
    [InlineData("odd directive, =, max-age=600", 600)]
    [InlineData("max-age=600, max-age=900", 600)]
    [InlineData("max-age=86400", 86400)]
    [InlineData("max-age=31536000, immutable", 86400)]
    [InlineData("max-age=99999999999999999999", 86400)]
    [InlineData("max-age=0", null)]
    [InlineData("max-age=-5", null)]
    [InlineData("max-age=soon", null)]
    [InlineData("max-age", null)]
    [InlineData("no-cache", null)]
    [InlineData("no-cache, max-age=600", null)]
    [InlineData("max-age=600, no-store", null)]
    [InlineData("No-Store", null)]
    [InlineData("no-cache=\"set-cookie\", max-age=600", 600)]
    [InlineData("no-cache=\"a, b\", max-age=600", 600)]
    [InlineData("", null)]
    public void Cache_Control(string header, int? seconds) => Assert.Equal(seconds, Fresh(("Cache-Control", header)));

    [Theory]
    [InlineData("Mon, 04 May 2026 08:20:00 GMT", 1200)]
    [InlineData("Monday, 04-May-26 08:20:00 GMT", 1200)]
    [InlineData("Mon May  4 08:20:00 2026", 1200)]
    [InlineData("Mon, 4 May 2026 10:20:00 +0200", 1200)]
    [InlineData("2026-05-04T08:20:00Z", 1200)]
    [InlineData("Mon, 04 May 2036 08:20:00 GMT", 86400)]
    [InlineData("Mon, 04 May 2026 07:59:00 GMT", null)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", null)]
    [InlineData("0", null)]
    [InlineData("-1", null)]
    [InlineData("now", null)]
    public void Expires(string header, int? seconds) => Assert.Equal(seconds, Fresh(("Expires", header)));

    [Fact]
    public void Max_age_is_stronger_than_Expires() =>
        Assert.Equal(60, Fresh(("Cache-Control", "max-age=60"), ("Expires", "Mon, 04 May 2026 08:20:00 GMT")));

    [Fact]
    public void Max_age_of_zero_is_stronger_than_Expires_too() =>
        Assert.Null(Fresh(("Cache-Control", "max-age=0"), ("Expires", "Mon, 04 May 2026 08:20:00 GMT")));

    [Fact]
    public void Several_headers_are_one() =>
        Assert.Equal(60, Fresh(("Cache-Control", "public"), ("Cache-Control", "max-age=60")));

    [Theory]
    [InlineData("100", 500)]
    [InlineData("0", 600)]
    [InlineData("600", null)]
    [InlineData("100000", null)]
    [InlineData("old", 600)]
    public void What_it_has_lain_in_a_cache_is_taken_off(string age, int? seconds) =>
        Assert.Equal(seconds, Fresh(("Cache-Control", "max-age=600"), ("Age", age)));

    [Fact]
    public void Without_a_date_of_the_server_our_clock_counts() =>
        Assert.Equal(
            1200,
            (int?)Freshness.Of(Answer(date: null, ("Expires", "Mon, 04 May 2026 09:50:00 GMT")), OurNow)?.TotalSeconds);

    [Theory]
    [InlineData("120", 120)]
    [InlineData(" 120 ", 120)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    [InlineData("99999999", 86400)]
    [InlineData("99999999999999999999", 86400)]
    [InlineData("Mon, 04 May 2026 08:05:00 GMT", 300)]
    [InlineData("Monday, 04-May-26 08:05:00 GMT", 300)]
    [InlineData("Mon, 04 May 2026 07:05:00 GMT", null)]
    [InlineData("Mon, 04 May 2037 07:05:00 GMT", 86400)]
    public void Retry_After(string header, int? seconds) =>
        Assert.Equal(
            seconds,
            (int?)Freshness.RetryAfter(
                Answer("Mon, 04 May 2026 08:00:00 GMT", ("Retry-After", header)), OurNow)?.TotalSeconds);

    private static int? Fresh(params (string Name, string Value)[] headers) =>
        (int?)Freshness.Of(Answer("Mon, 04 May 2026 08:00:00 GMT", headers), OurNow)?.TotalSeconds;

    private static HttpResponseMessage Answer(string? date, params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage { Content = new ByteArrayContent([]) };
        foreach (var (name, value) in headers.Append(("Date", date ?? "")).Where(header => header.Item2.Length > 0))
        {
            Assert.True(
                answer.Headers.TryAddWithoutValidation(name, value)
                    || answer.Content.Headers.TryAddWithoutValidation(name, value),
                string.Create(CultureInfo.InvariantCulture, $"{name}: {value}"));
        }

        return answer;
    }
}
