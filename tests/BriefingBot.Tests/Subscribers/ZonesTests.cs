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
    [InlineData("zulu", "Zulu")]
    public void A_place_is_found_by_zone_city_or_other_name(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Theory]
    [InlineData("GMT-3", "UTC-03")]
    [InlineData("gmt -3", "UTC-03")]
    [InlineData("UTC+2", "UTC+02")]
    [InlineData("utc+05:30", "UTC+05:30")]
    [InlineData("+0545", "UTC+05:45")]
    [InlineData("UTC−3", "UTC-03")]
    [InlineData("UTC–3", "UTC-03")]
    [InlineData("UTC 2", "UTC+02")]
    [InlineData("UTC+5.5", "UTC+05:30")]
    [InlineData("МСК+2", "UTC+05")]
    [InlineData("Eastern Time", "America/New_York")]
    [InlineData("UTC—3", "UTC-03")]
    [InlineData("-3:30", "UTC-03:30")]
    [InlineData("UTC-12", "UTC-12")]
    [InlineData("UTC+14", "UTC+14")]
    [InlineData("GMT+0", "UTC")]
    [InlineData("Etc/GMT-3", "Etc/GMT-3")]
    [InlineData("New York, USA", "America/New_York")]
    [InlineData("Austin, Texas", "America/Chicago")]
    [InlineData("Paris, Texas", "America/Chicago")]
    [InlineData("Paris, France", "Europe/Paris")]
    [InlineData("Berlin, DE", "Europe/Berlin")]
    [InlineData("Bogotá, CO", "America/Bogota")]
    [InlineData("Tel Aviv, IL", "Asia/Jerusalem")]
    [InlineData("Toronto, CA", "America/Toronto")]
    [InlineData("Mumbai, IN", "Asia/Kolkata")]
    [InlineData("Oakland, CA", "America/Los_Angeles")]
    [InlineData("Portland, ME", "America/New_York")]
    [InlineData("Sao Paulo", "America/Sao_Paulo")]
    [InlineData("münchen", "Europe/Berlin")]
    [InlineData("München, Deutschland", "Europe/Berlin")]
    [InlineData("Berlin,", "Europe/Berlin")]
    [InlineData("Berlin, Ruritania", "Europe/Berlin")]
    [InlineData("Springfield, Illinois, USA", "America/Chicago")]
    [InlineData("Tbilisi, Georgia", "Asia/Tbilisi")]
    [InlineData("Lublin, Poland", "Europe/Warsaw")]
    [InlineData("California", "America/Los_Angeles")]
    [InlineData("Nepal", "Asia/Kathmandu")]
    [InlineData("Istanbul", "Europe/Istanbul")]
    [InlineData("Germany", "Europe/Berlin")]
    [InlineData("Norway", "Europe/Oslo")]
    [InlineData("Москва", "Europe/Moscow")]
    [InlineData("Київ", "Europe/Kyiv")]
    [InlineData("52.52,13.405", "Europe/Berlin")]
    [InlineData("40.71, -74.0", "America/New_York")]
    [InlineData("59.94, 30.31", "Europe/Moscow")]
    [InlineData("55.79, 49.12", "Europe/Moscow")]
    [InlineData("42.24, -8.72", "Europe/Madrid")]
    [InlineData("48.62, 22.29", "Europe/Kyiv")]
    [InlineData("48.14, 11.58", "Europe/Berlin")]
    [InlineData("-90.0, 180.0", "Antarctica/McMurdo")]
    [InlineData("90.0, -180.0", "Arctic/Longyearbyen")]
    [InlineData("30.0, -40.0", "Atlantic/Azores")]
    [InlineData("-33.87 151.21", "Australia/Sydney")]
    [InlineData("Berlin Germany", "Europe/Berlin")]
    [InlineData("new york usa", "America/New_York")]
    [InlineData("Lisbon Portugal", "Europe/Lisbon")]
    [InlineData("London/UK", "Europe/London")]
    [InlineData("Austin Texas", "America/Chicago")]
    [InlineData("Tbilisi Georgia", "Asia/Tbilisi")]
    [InlineData("Atlanta, Georgia", "America/New_York")]
    [InlineData("Kosovo", "Europe/Belgrade")]
    public void A_zone_is_found_by_offset_land_state_or_point(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Theory]
    [InlineData("Москве", "Europe/Moscow")]
    [InlineData("Казани", "Europe/Moscow")]
    [InlineData("Нижнем Новгороде", "Europe/Moscow")]
    [InlineData("Ростове-на-Дону", "Europe/Moscow")]
    [InlineData("Орле", "Europe/Moscow")]
    [InlineData("Перми", "Asia/Yekaterinburg")]
    [InlineData("по Самаре", "Europe/Samara")]
    [InlineData("в Иерусалиме", "Asia/Jerusalem")]
    [InlineData("в Германии", "Europe/Berlin")]
    [InlineData("Києві", "Europe/Kyiv")]
    [InlineData("до Львова", "Europe/Kyiv")]
    [InlineData("Кривому Розі", "Europe/Kyiv")]
    [InlineData("Білій Церкві", "Europe/Kyiv")]
    [InlineData("Тернополі", "Europe/Kyiv")]
    [InlineData("Празі", "Europe/Prague")]
    [InlineData("в Італії", "Europe/Rome")]
    public void A_place_is_found_in_the_cases_of_Russian_and_Ukrainian(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Theory]
    [InlineData("Straßburg", "Europe/Paris")]
    [InlineData("Estrasburgo", "Europe/Paris")]
    [InlineData("der Schweiz", "Europe/Zurich")]
    [InlineData("Pays-Bas", "Europe/Amsterdam")]
    [InlineData("la Ciudad de México", "America/Mexico_City")]
    [InlineData("Варшава", "Europe/Warsaw")]
    [InlineData("Köln", "Europe/Berlin")]
    [InlineData("Wuppertal", "Europe/Berlin")]
    [InlineData("Нидерланды", "Europe/Amsterdam")]
    [InlineData("Франківськ", "")]
    [InlineData("Глаголице", "")]
    public void A_city_is_known_by_its_name_in_each_of_the_languages(string typed, string zone) =>
        Assert.Equal(zone, string.Join(',', Zones.Find(typed)));

    [Theory]
    [InlineData("berlin", true)]
    [InlineData("москве", true)]
    [InlineData("Bath", true)]
    [InlineData("Paris, Texas", true)]
    [InlineData("new york", true)]
    [InlineData("bath", false)]
    [InlineData("метро", false)]
    [InlineData("réunion", false)]
    [InlineData("нице", false)]
    [InlineData("Nowhere At All", false)]
    [InlineData("", false)]
    public void A_small_letter_names_a_great_city_alone(string typed, bool isName) =>
        Assert.Equal(isName, Zones.IsName(typed));

    [Theory]
    [InlineData("London, Ontario", "America/Toronto,Europe/London")]
    [InlineData("Birmingham", "Europe/London")]
    [InlineData("Valencia", "Europe/Madrid")]
    [InlineData("Córdoba", "America/Argentina/Cordoba,Europe/Madrid")]
    [InlineData("San Jose", "America/Costa_Rica,America/Los_Angeles,Asia/Manila")]
    [InlineData("China", "Asia/Shanghai")]
    [InlineData("Spain", "Europe/Madrid")]
    [InlineData("Mexico", "America/Mexico_City")]
    [InlineData("Santiago", "America/Santiago,America/Santo_Domingo")]
    [InlineData("San Juan", "America/Argentina/San_Juan,America/Puerto_Rico")]
    [InlineData("Melbourne", "Australia/Melbourne")]
    [InlineData("Havana", "America/Havana")]
    [InlineData("Georgia", "America/New_York,Asia/Tbilisi")]
    [InlineData("Granada", "America/Grenada,America/Managua,Europe/Madrid")]
    [InlineData("Armenia", "Asia/Yerevan")]
    [InlineData("Luxembourg", "Europe/Luxembourg")]
    public void Of_several_places_one_is_meant_where_it_outweighs_the_others(string typed, string zones) =>
        Assert.Equal(zones, string.Join(',', Zones.Find(typed).Order()));

    [Theory]
    [InlineData("IST", "Kolkata, Jerusalem, Dublin")]
    [InlineData("cst", "Chicago, Shanghai, Havana")]
    [InlineData("BST", "London, Dhaka")]
    [InlineData("AST", "Riyadh, Halifax")]
    [InlineData("EST", "Est")]
    public void A_short_name_of_several_zones_offers_a_city_of_each(string typed, string names) =>
        Assert.Equal(names, string.Join(", ", Zones.Search(typed).Select(place => place.Name)));

    [Theory]
    [InlineData("St. Petersburg", "Europe/Moscow")]
    [InlineData("St Petersburg", "Europe/Moscow")]
    [InlineData("Saint Petersburg", "Europe/Moscow")]
    [InlineData("Sankt Petersburg", "Europe/Moscow")]
    [InlineData("St. Petersburg, Florida", "America/New_York")]
    [InlineData("Saint Gallen", "Europe/Zurich")]
    [InlineData("St. Pölten", "Europe/Vienna")]
    [InlineData("Saint Albans", "Europe/London")]
    [InlineData("Ft. Worth", "America/Chicago")]
    public void A_name_is_the_same_place_however_its_first_word_is_shortened(string typed, string zone) =>
        Assert.Equal([zone], Zones.Find(typed));

    [Theory]
    [InlineData("USA", "New York, Chicago, Los Angeles, Denver, Phoenix")]
    [InlineData("us", "New York, Chicago, Los Angeles, Denver, Phoenix")]
    [InlineData("Россия", "Moscow, Yekaterinburg, Volgograd, Samara, Novosibirsk")]
    [InlineData("Nowhere, Canada", "Toronto, Vancouver, Edmonton, Winnipeg, Halifax")]
    public void Of_a_country_s_zones_those_of_most_people_are_first(string typed, string names) =>
        Assert.Equal(names, string.Join(", ", Zones.Search(typed).Take(5).Select(place => place.Name)));

    [Fact]
    public void A_beginning_offers_the_places_that_people_mean_by_it()
    {
        var places = Zones.Search("San");

        Assert.Contains(new ZonedPlace("San Francisco", "America/Los_Angeles"), places);
        Assert.Contains("San Diego", places.Take(16).Select(place => place.Name));
        Assert.Equal(
            places.OrderBy(place => !place.Name.StartsWith("San ", StringComparison.Ordinal)), places);
        Assert.Contains("Santiago", places.Select(place => place.Name));
    }

    [Fact]
    public void A_place_that_the_zone_database_has_beside_its_time_zones_alone_is_offered_once() =>
        Assert.Equal([new ZonedPlace("Greenwich", "UTC")], Zones.Search("greenwi"));

    [Theory]
    [InlineData("Austin, Texas", "Austin")]
    [InlineData("Paris, Texas", "Paris")]
    [InlineData("Housto, Texas", "Houston")]
    [InlineData("Lyon, France", "Lyon")]
    [InlineData("california", "California")]
    [InlineData("new york", "New York")]
    [InlineData("utc+05:30", "UTC+05:30")]
    public void A_place_is_shown_by_the_name_that_was_meant(string typed, string name) =>
        Assert.Equal(name, Assert.Single(Zones.Search(typed)).Name);

    [Fact]
    public void A_region_that_a_zone_is_called_by_outweighs_no_city_of_its_name()
    {
        Assert.Contains("Australia/Victoria", Zones.Find("Victoria"));
        Assert.Contains("America/Vancouver", Zones.Find("Victoria"));
    }

    [Theory]
    [InlineData("mars", true)]
    [InlineData("reykj", true)]
    [InlineData("Reykjavik", false)]
    [InlineData("Buenos", false)]
    [InlineData("Köln", false)]
    public void A_beginning_within_a_word_is_a_guess(string typed, bool isGuess) =>
        Assert.Equal(isGuess, Zones.IsGuess(typed, Zones.Search(typed)[0]));

    [Fact]
    public void A_town_that_is_not_known_is_sought_in_its_country() =>
        Assert.Equal(["Europe/Berlin", "Europe/Busingen"], Zones.Find("Atlantis, Germany").Order());

    [Theory]
    [InlineData("90.0, 0.0")]
    [InlineData("-90.0, 0.0")]
    [InlineData("0.0, 180.0")]
    [InlineData("0.0, -180.0")]
    public void The_ends_of_the_map_have_a_zone_too(string typed) => Assert.Single(Zones.Find(typed));

    [Theory]
    [InlineData("Europe/Berlin", true)]
    [InlineData("UTC+02", true)]
    [InlineData("Middle/Earth", false)]
    public void A_zone_exists_where_the_zone_database_has_it(string id, bool exists) =>
        Assert.Equal(exists, Zones.Exists(id));

    [Theory]
    [InlineData("UTC+25")]
    [InlineData("UTC+2:75")]
    [InlineData("UTC+2:60")]
    [InlineData("UTC-12:30")]
    [InlineData("UTC+14:15")]
    [InlineData("tx")]
    [InlineData("sa")]
    [InlineData("40 50")]
    [InlineData("91.0, 10")]
    [InlineData("10.0, 181")]
    [InlineData("north.of 10")]
    [InlineData("10.5 east")]
    [InlineData("ber\ud800lin")]
    [InlineData("ber\ufffelin")]
    [InlineData("")]
    [InlineData("nowhere at all")]
    [InlineData("Atlantis Germany")]
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
    [InlineData("8.30", 8, 30)]
    [InlineData("1830", 18, 30)]
    [InlineData("7am", 7, 0)]
    [InlineData("6:30PM", 18, 30)]
    [InlineData("0:05", 0, 5)]
    [InlineData("24:00", 0, 0)]
    [InlineData("7h30", 7, 30)]
    [InlineData("12 a.m.", 0, 0)]
    [InlineData("7 A.M.", 7, 0)]
    [InlineData("6.30 pm", 18, 30)]
    [InlineData("10 : 30 p.m.", 22, 30)]
    [InlineData("08", 8, 0)]
    [InlineData("8h", 8, 0)]
    [InlineData("18h", 18, 0)]
    [InlineData("18h30", 18, 30)]
    [InlineData("18.30", 18, 30)]
    [InlineData("730", 7, 30)]
    [InlineData("٧：٣٠", 7, 30)]
    [InlineData("24", 0, 0)]
    [InlineData("24.00", 0, 0)]
    [InlineData(" 2400 ", 0, 0)]
    [InlineData("24h", 0, 0)]
    [InlineData("24h00", 0, 0)]
    public void A_time_of_day_is_read_as_people_type_it(string typed, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), EditionTimes.TryParse(typed));

    [Theory]
    [InlineData("25")]
    [InlineData("8:60")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("10 : 30  p.m.")]
    public void What_is_no_time_of_day_is_refused(string typed) => Assert.Null(EditionTimes.TryParse(typed));
}
