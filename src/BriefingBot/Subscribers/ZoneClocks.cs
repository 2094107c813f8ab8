using NodaTime;

namespace BriefingBot.Subscribers;

/// <summary>What o'clock it is in the places that the zone database names.</summary>
internal static class ZoneClocks
{
    /// <summary>The places in the order of the alphabet, with their distance from UTC.</summary>
    public static IReadOnlyList<(ZonedPlace Place, TimeSpan Offset)> Of(DateTimeOffset now) =>
    [
        .. ZoneCountries.Locations().Select(location => location.ZoneId)
            .Select(id => new ZonedPlace(Zones.PlaceOf(id), id))
            .OrderBy(place => place.Name, StringComparer.Ordinal)
            .Select(place =>
                (place, Zones.Of(place.Zone).GetUtcOffset(Instant.FromDateTimeOffset(now)).ToTimeSpan())),
    ];
}
