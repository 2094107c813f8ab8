using System.Globalization;
using NodaTime.TimeZones;

namespace BriefingBot.Subscribers;

/// <summary>A point on the map, in degrees.</summary>
internal sealed record MapPoint(double Latitude, double Longitude)
{
    /// <summary>Reads <c>52.52,13.405</c>; null for anything else.</summary>
    public static MapPoint? Read(string wanted) =>
        wanted.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
        && wanted.Contains('.', StringComparison.Ordinal)
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new MapPoint(latitude, longitude)
            : null;

    /// <summary>The zone it lies in; at sea the one whose chief city is nearest.</summary>
    public ZonedPlace Place()
    {
        var zone = ZoneMap.At(this);
        zone = zone.StartsWith("Etc/", StringComparison.Ordinal) || !Zones.Exists(zone)
            ? ZoneCountries.Locations().MinBy(Distance)?.ZoneId ?? "UTC"
            : zone;
        return new ZonedPlace(Zones.PlaceOf(zone), zone);
    }

    /// <summary>The angle between two points on the globe, by the spherical law of cosines.</summary>
    private double Distance(TzdbZoneLocation location)
    {
        var (a, b) = (double.DegreesToRadians(location.Latitude), double.DegreesToRadians(Latitude));
        var between = double.DegreesToRadians(location.Longitude - Longitude);
        var cosine = (Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(between));
        return Math.Acos(Math.Clamp(cosine, -1, 1));
    }
}
