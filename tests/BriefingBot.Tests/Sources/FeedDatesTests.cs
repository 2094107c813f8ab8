using BriefingBot.Sources.Formats;

namespace BriefingBot.Tests.Sources;

public sealed class FeedDatesTests
{
    [Theory]
    [InlineData("Mon, 04 May 2026 08:10:00 GMT", "2026-05-04T08:10:00Z")]
    [InlineData("Mon, 4 May 26 8:10 EST", "2026-05-04T13:10:00Z")]
    [InlineData("Mon, 04 May 2026 08:10:00 +0200", "2026-05-04T06:10:00Z")]
    [InlineData("04 May 2026 08:10:00 -05:30", "2026-05-04T13:40:00Z")]
    [InlineData("Monday, 04-May-26 08:10:00 GMT", "2026-05-04T08:10:00Z")]
    [InlineData("Mon May  4 08:10:00 2026", "2026-05-04T08:10:00Z")]
    [InlineData("Mon May 04 08:10:00 PDT 2026", "2026-05-04T15:10:00Z")]
    [InlineData("Mon, 04 May 2026 08:10:00 GMT+2", "2026-05-04T06:10:00Z")]
    [InlineData("May 4, 2026 8:10 PM", "2026-05-04T20:10:00Z")]
    [InlineData("May 4, 2026 12:10 am", "2026-05-04T00:10:00Z")]
    [InlineData("2026-05-04T08:10:00Z", "2026-05-04T08:10:00Z")]
    [InlineData("2026-05-04T08:10:00.123+02:00", "2026-05-04T06:10:00Z")]
    [InlineData("2026-05-04T08:10+0200", "2026-05-04T06:10:00Z")]
    [InlineData("2026-05-04 08:10:00 CET", "2026-05-04T07:10:00Z")]
    [InlineData("2026-05-04 08:10:00", "2026-05-04T08:10:00Z")]
    [InlineData("20260504T081000Z", "2026-05-04T08:10:00Z")]
    [InlineData("20260504", "2026-05-04T00:00:00Z")]
    [InlineData("2026-05-04", "2026-05-04T00:00:00Z")]
    [InlineData("2026-05", "2026-05-01T00:00:00Z")]
    [InlineData("2026/5/4 8:10", "2026-05-04T08:10:00Z")]
    [InlineData("04.05.2026 08:10", "2026-05-04T08:10:00Z")]
    [InlineData("05/14/2026 08:10", "2026-05-14T08:10:00Z")]
    [InlineData("1777882200", "2026-05-04T08:10:00Z")]
    [InlineData("Lun, 04 mai 2026 08:10:00 +0200", "2026-05-04T06:10:00Z")]
    [InlineData("mar, 05 mayo 2026 08:10:00 GMT", "2026-05-05T08:10:00Z")]
    [InlineData("Mo, 04 Mär 2026 08:10:00 +0100", "2026-03-04T07:10:00Z")]
    [InlineData("Пн, 04 мая 2026 08:10:00 +0300", "2026-05-04T05:10:00Z")]
    [InlineData("2026. május 4. 8:10", "2026-05-04T08:10:00Z")]
    [InlineData("2026年5月4日 08:10", "2026-05-04T08:10:00Z")]
    [InlineData("Thu, 31 Dec 2026 23:59:60 GMT", "2026-12-31T23:59:59Z")]
    public void Dates_are_read_in_every_format_that_people_write(string written, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected), TrimToSeconds(FeedDates.Parse(written)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Mon, 31 Feb 2026 08:10:00 GMT")]
    [InlineData("2026-13-01")]
    [InlineData("99999999999999999999")]
    [InlineData("0000-00-00T00:00:00Z")]
    public void What_is_no_date_is_unknown(string? written) => Assert.Null(FeedDates.Parse(written));

    private static DateTimeOffset? TrimToSeconds(DateTimeOffset? time) => time?.AddTicks(-(time.Value.Ticks % TimeSpan.TicksPerSecond)).ToUniversalTime();
}
