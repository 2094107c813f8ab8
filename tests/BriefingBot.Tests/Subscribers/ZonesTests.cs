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
    [InlineData("GMT-3", "UTC-03")]
    [InlineData("gmt -3", "UTC-03")]
    [InlineData("UTC+2", "UTC+02")]
    [InlineData("utc+05:30", "UTC+05:30")]
    [InlineData("+0545", "UTC+05:45")]
    [InlineData("UTC−3", "UTC-03")]
    [InlineData("GMT+0", "UTC")]
    [InlineData("Etc/GMT-3", "Etc/GMT-3")]
    [InlineData("New York, USA", "America/New_York")]
    [InlineData("Austin, Texas", "America/Chicago")]
    [InlineData("Paris, Texas", "America/Chicago")]
    [InlineData("Paris, France", "Europe/Paris")]
    [InlineData("Sao Paulo", "America/Sao_Paulo")]
    [InlineData("münchen", "Europe/Berlin")]
    [InlineData("München, Deutschland", "Europe/Berlin")]
    [InlineData("Germany", "Europe/Berlin")]
    [InlineData("Norway", "Europe/Oslo")]
    [InlineData("Москва", "Europe/Moscow")]
    [InlineData("Київ", "Europe/Kyiv")]
    [InlineData("52.52,13.405", "Europe/Berlin")]
    [InlineData("40.71, -74.0", "America/New_York")]
    [InlineData("-33.87 151.21", "Australia/Sydney")]
    public void A_zone_is_found_by_offset_land_state_or_point(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Fact]
    public void A_beginning_offers_the_places_that_people_mean_by_it()
    {
        var places = Zones.Search("San");

        Assert.Contains(new ZonedPlace("San Francisco", "America/Los_Angeles"), places);
        Assert.Contains("San Diego", places.Take(16).Select(place => place.Name));
    }

    [Theory]
    [InlineData("UTC+25")]
    [InlineData("UTC+2:75")]
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
    [InlineData("24:00", 0, 0)]
    [InlineData("7h30", 7, 30)]
    public void A_time_of_day_is_read_as_people_type_it(string typed, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), EditionTimes.TryParse(typed));

    [Theory]
    [InlineData("25")]
    [InlineData("8:60")]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_time_of_day_is_refused(string typed) => Assert.Null(EditionTimes.TryParse(typed));
}
