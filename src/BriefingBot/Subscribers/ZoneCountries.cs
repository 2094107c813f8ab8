using NodaTime.TimeZones;

namespace BriefingBot.Subscribers;

/// <summary>What the zone database knows of its zones: the countries in which they hold, and their older
/// names.</summary>
internal static class ZoneCountries
{
    /// <summary>The places by which the zones of a country are called, where most of its people live first.</summary>
    /// <param name="code">ISO 3166.</param>
    public static List<ZonedPlace> InCountry(string code) => Gazetteer.ByPeople(WithoutSynonyms(
    [
        .. Locations().Where(location => location.CountryCode == code)
            .Select(location => new ZonedPlace(Zones.PlaceOf(location.ZoneId), location.ZoneId)),
    ]));

    /// <summary>The code of a country; null for what is none.</summary>
    /// <param name="name">Plain, in one of the bot's languages.</param>
    public static string? CountryOf(string name)
    {
        if (Places.Countries.TryGetValue(name, out var code))
        {
            return code;
        }

        return Locations().FirstOrDefault(location => PlaceName.Plain(location.CountryName) == name)?.CountryCode
            ?? Gazetteer.CountryOf(PlaceName.Of(name).First());
    }

    /// <summary>The codes of the countries in which a zone holds.</summary>
    public static IEnumerable<string> CountriesOf(string zone) => Locations()
        .Where(location => location.ZoneId == zone).Select(location => location.CountryCode);

    /// <summary>A place of each zone, with its country.</summary>
    public static IList<TzdbZoneLocation> Locations() => TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];

    /// <summary>One of each place: the database keeps old names ("America/Buenos_Aires") beside the present
    /// ones.</summary>
    public static List<ZonedPlace> WithoutSynonyms(List<ZonedPlace> places) =>
    [
        .. places.GroupBy(place => (place.Name, CanonicalOf(place.Zone)))
            .Select(group => group.FirstOrDefault(place => place.Zone == group.Key.Item2) ?? group.First()),
    ];

    /// <summary>The present name of a zone.</summary>
    public static string CanonicalOf(string zone) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var main) ? main : zone;
}
