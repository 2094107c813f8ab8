using BriefingBot.Text.Dates;

namespace BriefingBot.Text.Tests.Dates;

/// <summary>Dates and times in the writing, the clocks and the calendars of their countries.</summary>
public sealed class NativeDatesTests
{
    [Theory]
    [InlineData("4 de mayo de 2026 a las 8:10 p. m.", 20)]
    [InlineData("4 de mayo de 2026, 8:10 p.\u00a0m.", 20)]
    [InlineData("14/05/2026 8:10\u202fp.\u00a0m.", 20)]
    [InlineData("4 de mayo de 2026 8:10 a. m.", 8)]
    [InlineData("4 مايو 2026 8:10 م", 20)]
    [InlineData("4 مايو 2026 8:10 ص", 8)]
    [InlineData("4 Mayıs 2026 8:10 ÖS", 20)]
    [InlineData("2026. május 4. du. 8:10", 20)]
    [InlineData("2026. május 4. de. 8:10", 8)]
    [InlineData("4 Μαΐου 2026 8:10 μμ", 20)]
    [InlineData("4 травня 2026 8:10 пп", 20)]
    [InlineData("4 мая 2026 8:10 по Москве", 8)]
    [InlineData("May 4 2026 8:10 post", 8)]
    public void A_clock_of_twelve_hours_is_read_in_its_language(string written, int hour) =>
        Assert.Equal(hour, FeedDates.Parse(written)?.Hour);

    [Theory]
    [InlineData("۱۴۰۵/۰۲/۱۴ ۰۸:۱۰", "2026-05-04T08:10:00Z")]
    [InlineData("14 اردیبهشت 1405", "2026-05-04T00:00:00Z")]
    [InlineData("دوشنبه ۱۴ اردیبهشت ۱۴۰۵ - ۰۸:۱۰", "2026-05-04T08:10:00Z")]
    [InlineData("1405-02-14T08:10:00+03:30", "2026-05-04T04:40:00Z")]
    [InlineData("4 تشرين الثاني 2026", "2026-11-04T00:00:00Z")]
    [InlineData("الأربعاء 14 كانون الثاني 2026 08:10", "2026-01-14T08:10:00Z")]
    [InlineData("4 تشرين الاول 2026", "2026-10-04T00:00:00Z")]
    [InlineData("4 أيار 2026", "2026-05-04T00:00:00Z")]
    [InlineData("จ., 4 พ.ค. 2569 08:10:00 +0700", "2026-05-04T01:10:00Z")]
    [InlineData("4 เม.ย. 69 08:10 น.", "2026-04-04T08:10:00Z")]
    [InlineData("/Date(1777882200000)/", "2026-05-04T08:10:00Z")]
    [InlineData("/Date(1777882200000+0200)/", "2026-05-04T08:10:00Z")]
    [InlineData("Mon, 04 May 2026 08:10:00 –0500", "2026-05-04T13:10:00Z")]
    [InlineData("２０２６年５月４日 ０８：１０", "2026-05-04T08:10:00Z")]
    [InlineData("4 May 1400 GMT 2026", "2026-05-04T00:00:00Z")]
    [InlineData("1400 4 May 2026", "2026-05-04T00:00:00Z")]
    [InlineData("4 May 1400", null)]
    [InlineData("14 اردیبهشت 2026", null)]
    [InlineData("1405-13-40", null)]
    [InlineData("/Date()/", null)]
    [InlineData("4 تشرين 2026", null)]
    public void Calendars_and_signs_of_other_countries_are_read(string written, string? expected) => Assert.Equal(
        expected is null ? null : DateTimeOffset.Parse(expected, null), FeedDates.Parse(written)?.ToUniversalTime());

    [Theory]
    [InlineData("نشر في: 4 تشرين الثاني 2026 - آخر تحديث", "2026-11-04")]
    [InlineData("14 كانون الثاني 2026", "2026-01-14")]
    [InlineData("في تشرين الثاني 2026", null)]
    public void Months_of_two_words_are_read_in_a_line(string line, string? expected) =>
        Assert.Equal(expected, DateReader.Read(line)?.ToString());
}
