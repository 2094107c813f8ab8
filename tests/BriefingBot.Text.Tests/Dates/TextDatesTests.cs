using BriefingBot.Text.Dates;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Dates;

public sealed class TextDatesTests
{
    [Theory]
    [InlineData("on 7 June 2013 he", "2013-6-7")]
    [InlineData("June 7th, 2013, 8:35 am", "2013-6-7")]
    [InlineData("Dec . 7 , 2009", "2009-12-7")]
    [InlineData("POSTED: 2013-10-04", "2013-10-4")]
    [InlineData("http://a.example/2013/may/03/local", "2013-5-3")]
    [InlineData("http://a.example/2013/05/03/local.html", "2013-5-3")]
    [InlineData("am 3. Oktober 2021 um", "2021-10-3")]
    [InlineData("le 14 février 2020", "2020-2-14")]
    [InlineData("el 5 de mayo de 2019", "2019-5-5")]
    [InlineData("27/09/2013", "2013-9-27")]
    [InlineData("On September 19, the", "-9-19")]
    [InlineData("in September 2020", "2020-9-")]
    [InlineData("since 2016", "2016--")]
    [InlineData("3/4/2013", "2013--")]
    [InlineData("you may 3 times", "-5-3")]
    [InlineData("the cost of 2,015 tonnes", null)]
    [InlineData("for $2015 each", null)]
    [InlineData("you may go", null)]
    [InlineData("16/16/2005", "2005--")]
    [InlineData("2005-02-31", "2005-2-31")]
    public void Reads_dates_as_texts_word_them(string text, string? expected)
    {
        var dates = TextDates.Of(text, Words.Of(text));

        Assert.Equal(expected, dates.Count > 0 ? $"{dates[0].Year}-{dates[0].Month}-{dates[0].Day}" : null);
    }

    [Fact]
    public void An_impossible_day_is_no_whole_date() =>
        Assert.Null(TextDates.Of("2005-02-31", Words.Of("2005-02-31"))[0].Full);

    [Theory]
    [InlineData("It rained on Tuesday.", DayOfWeek.Tuesday)]
    [InlineData("Sat. the sun shone", DayOfWeek.Saturday)]
    public void Reads_weekdays(string text, DayOfWeek day) =>
        Assert.Equal(day, Assert.Single(TextDates.Of(text, Words.Of(text))).Weekday);

    // Words of scripts without spaces are read two characters at a time, and overlap.
    [Theory]
    [InlineData("2026年5月4日，泽连赫拉德 9 人死亡。", true)]
    [InlineData("東京で12人が死亡、3/4は子ども。", false)]
    [InlineData("9ในกรุงเทพ 5/泽连", false)]
    public void Numbers_in_scripts_without_spaces_are_read_within_the_text(string text, bool isDated)
    {
        var dates = TextDates.Of(text, Words.Of(text));

        Assert.Equal(isDated, dates.Count > 0);
        Assert.All(dates, date => Assert.InRange(date.End, 1, text.Length));
    }

    [Theory]
    [InlineData("The Sun shone and they sat down")]
    [InlineData("His brother told the Lakewood Sun.")]
    public void The_sun_is_no_weekday(string text) => Assert.Empty(TextDates.Of(text, Words.Of(text)));
}
