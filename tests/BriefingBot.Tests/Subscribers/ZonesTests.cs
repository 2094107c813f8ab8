using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Subscribers;

public sealed class ZonesTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("berlin", "Europe/Berlin")]
    [InlineData("  New   York ", "America/New_York")]
    [InlineData("new_york", "America/New_York")]
    [InlineData("Mumbai", "Asia/Kolkata")]
    [InlineData("utc", "UTC")]
    [InlineData("buenos aires", "America/Argentina/Buenos_Aires")]
    [InlineData("reykj", "Atlantic/Reykjavik")]
    public void A_place_is_found_by_zone_city_or_other_name(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Theory]
    [InlineData("")]
    [InlineData("nowhere at all")]
    [InlineData("/")]
    public void What_is_no_place_finds_nothing(string typed) => Assert.Empty(Zones.Find(typed));

    [Fact]
    public void A_name_that_several_places_share_offers_them_all() => Assert.True(Zones.Find("port").Count > 1);

    [Fact]
    public void A_zone_that_is_no_longer_known_counts_as_UTC() => Assert.Equal("UTC", Zones.Of("Mars/Olympus").Id);

    [Theory]
    [InlineData("8", 8, 0)]
    [InlineData("8:00", 8, 0)]
    [InlineData("08.30", 8, 30)]
    [InlineData("1830", 18, 30)]
    [InlineData("7am", 7, 0)]
    [InlineData("6:30PM", 18, 30)]
    [InlineData("0:05", 0, 5)]
    public void A_time_of_day_is_read_as_people_type_it(string typed, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), EditionTimes.TryParse(typed));

    [Theory]
    [InlineData("25")]
    [InlineData("8:60")]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_time_of_day_is_refused(string typed) => Assert.Null(EditionTimes.TryParse(typed));
}
