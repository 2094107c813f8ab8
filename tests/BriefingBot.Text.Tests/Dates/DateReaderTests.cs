using BriefingBot.Text.Dates;

namespace BriefingBot.Text.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2026-05-04T08:10:00Z", "2026-05-04T08:10:00+00:00")]
    [InlineData("2026-05-04T08:10:00.123-0500", "2026-05-04T08:10:00-05:00")]
    [InlineData("2026-05-04 08:10:00 +02:00", "2026-05-04T08:10:00+02:00")]
    [InlineData("2026-05-04T08:10:00", "2026-05-04")]
    [InlineData("2026/05/04", "2026-05-04")]
    [InlineData("Mon, 04 May 2026 08:10:00 GMT", "2026-05-04T08:10:00+00:00")]
    [InlineData("May 4, 2026 at 5:30 p.m. EDT", "2026-05-04T17:30:00-04:00")]
    [InlineData("Jan. 4, 2026, 12:05 AM ET", "2026-01-04T00:05:00-05:00")]
    [InlineData("4th of May 2026", "2026-05-04")]
    [InlineData("4. Mai 2026, 17.30 Uhr", "2026-05-04")]
    [InlineData("4 de mayo de 2026", "2026-05-04")]
    [InlineData("4 мая 2026", "2026-05-04")]
    [InlineData("2026年5月4日", "2026-05-04")]
    [InlineData("04.05.2026", "2026-05-04")]
    [InlineData("9/30/2020", "2020-09-30")]
    [InlineData("30/9/2020", "2020-09-30")]
    [InlineData("5/4/2026", null)]
    [InlineData("Tue, 07/08/2025 - 17:57", "2025-07-08")]
    [InlineData("Donnerstag, 07/08/2025", "2025-08-07")]
    [InlineData("martes 08/07/2025", "2025-07-08")]
    [InlineData("Mon, 07/08/2025", null)]
    [InlineData("31 February 2026", null)]
    [InlineData("May 2026", null)]
    [InlineData("1777882200", "2026-05-04T08:10:00+00:00")]
    [InlineData("version 10.2.3456", null)]
    [InlineData("", null)]
    public void Dates_are_read_as_far_as_they_are_sure(string text, string? expected)
    {
        Assert.Equal(expected, DateReader.Read(text)?.ToString());
    }

    [Fact]
    public void The_day_comes_first_where_it_is_known_to()
    {
        Assert.Equal("2026-04-05", DateReader.Read("5/4/2026", dayFirst: true)?.ToString());
        Assert.Equal("2025-07-08", DateReader.Read("Tue, 07/08/2025", dayFirst: true)?.ToString());
    }
}
