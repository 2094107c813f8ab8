using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace BriefingBot.Subscribers;

/// <summary>Time zones by an IANA id, a city, a land of one zone, an offset, or a point on the map.</summary>
public static class Zones
{
    private const int ShortestBeginning = 3;

    /// <summary>True for an id that can be stored: an IANA one, or a fixed offset such as <c>UTC+02</c>.</summary>
    public static bool Exists(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>The zone of an id; UTC where it is no longer known.</summary>
    public static DateTimeZone Of(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    /// <summary>The ids that a typed place may mean: one where it is clear, several to choose from, none.</summary>
    public static IReadOnlyList<string> Find(string typed) =>
        [.. Search(typed).Select(place => place.Zone).Distinct(StringComparer.Ordinal)];

    /// <summary>The same with the names of the places: several of them may lie in one zone.</summary>
    public static IReadOnlyList<ZonedPlace> Search(string typed)
    {
        var wanted = Plain(typed);
        if (wanted.Length == 0)
        {
            return [];
        }

        if (DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Contains('/') && Plain(id) == wanted) is { } exact)
        {
            return [new ZonedPlace(PlaceOf(exact), exact)];
        }

        if (UtcOffset.Read(wanted) is { } offset)
        {
            return [new ZonedPlace(offset, offset)];
        }

        if (Point(wanted) is var (latitude, longitude))
        {
            return [Nearest(latitude, longitude)];
        }

        return wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is [var place, .. { Length: > 0 } within]
            ? Within(place, within)
            : Named(wanted.Replace(",", "", StringComparison.Ordinal).Trim());
    }

    /// <summary>The part of an id a person would call the place: <c>Buenos Aires</c>.</summary>
    public static string PlaceOf(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static IReadOnlyList<ZonedPlace> Named(string wanted)
    {
        if (Places.Names.TryGetValue(wanted, out var zone))
        {
            return [new ZonedPlace(Capitals(wanted), zone)];
        }

        if (DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => Plain(id) == wanted) is { } exact)
        {
            return [new ZonedPlace(PlaceOf(exact), exact)];
        }

        var cities = Cities().Where(city => city.Plain == wanted).Select(city => city.Place).ToList();
        if (cities.Count > 0)
        {
            return WithoutSynonyms(cities);
        }

        if (Places.States.TryGetValue(wanted, out var ofState) && wanted.Length > 2)
        {
            return [new ZonedPlace(Capitals(wanted), ofState)];
        }

        var ofCountry = CountryOf(wanted) is { } country ? InCountry(country) : [];
        return ofCountry.Count > 0 ? ofCountry
            : wanted.Length >= ShortestBeginning ? Beginning(wanted)
            : [];
    }

    /// <summary>All places that begin so, whole words first: San Francisco before Santiago.</summary>
    private static IReadOnlyList<ZonedPlace> Beginning(string wanted)
    {
        var others = Places.Names.Where(other => other.Key.StartsWith(wanted, StringComparison.Ordinal))
            .Select(other => (other.Key, Place: new ZonedPlace(Capitals(other.Key), other.Value)));
        var all = Cities().Where(city => city.Plain.StartsWith(wanted, StringComparison.Ordinal))
            .Select(city => (city.Plain, city.Place))
            .Concat(others)
            .OrderBy(row => row.Item1, StringComparer.Ordinal)
            .Select(row => row.Item2)
            .ToList();
        return WithoutSynonyms(all);
    }

    /// <summary>"New York, USA" and "Austin, Texas": the place must lie in what follows it.</summary>
    private static IReadOnlyList<ZonedPlace> Within(string place, string[] within)
    {
        var last = within[^1];
        var named = Named(place);
        // "Berlin, DE" is no town in Delaware, and "Toronto, CA" none in California.
        if (last.Length == 2 && In(last.ToUpperInvariant()) is { Count: > 0 } coded)
        {
            return coded;
        }

        var country = CountryOf(last) ?? (Places.States.ContainsKey(last) ? "US" : null);
        var state = within.Select(name => Places.States.GetValueOrDefault(name))
            .FirstOrDefault(zone => zone is not null);
        if (country is null)
        {
            return named; // a region this program does not know
        }

        var inside = In(country);
        if (state is not null && country == "US")
        {
            var ofState = inside.Where(found => found.Zone == state).ToList();
            return ofState.Count > 0 ? ofState : [new ZonedPlace(Capitals(place), state)];
        }

        return inside.Count > 0 ? inside : InCountry(country);

        List<ZonedPlace> In(string code) => [.. named.Where(found => CountriesOf(found.Zone).Contains(code))];
    }

    private static List<ZonedPlace> InCountry(string code) => WithoutSynonyms(
    [
        .. Locations().Where(location => location.CountryCode == code)
            .Select(location => new ZonedPlace(PlaceOf(location.ZoneId), location.ZoneId)),
    ]);

    private static string? CountryOf(string name)
    {
        if (Places.Countries.TryGetValue(name, out var code))
        {
            return code;
        }

        return Locations().FirstOrDefault(location => Plain(location.CountryName) == name)?.CountryCode;
    }

    private static IEnumerable<string> CountriesOf(string zone) => Locations()
        .Where(location => location.ZoneId == zone).Select(location => location.CountryCode);

    /// <summary>The zone whose chief city is nearest; near a border it may be the neighbour's.</summary>
    private static ZonedPlace Nearest(double latitude, double longitude)
    {
        var nearest = Locations().MinBy(location => Distance(location, latitude, longitude));
        return nearest is null
            ? new ZonedPlace("UTC", "UTC")
            : new ZonedPlace(PlaceOf(nearest.ZoneId), nearest.ZoneId);
    }

    /// <summary>The angle between two points on the globe, by the spherical law of cosines.</summary>
    private static double Distance(TzdbZoneLocation location, double latitude, double longitude)
    {
        var (a, b) = (double.DegreesToRadians(location.Latitude), double.DegreesToRadians(latitude));
        var between = double.DegreesToRadians(location.Longitude - longitude);
        var cosine = (Math.Sin(a) * Math.Sin(b)) + (Math.Cos(a) * Math.Cos(b) * Math.Cos(between));
        return Math.Acos(Math.Clamp(cosine, -1, 1));
    }

    private static (double Latitude, double Longitude)? Point(string wanted) =>
        wanted.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) is [var north, var east]
        && wanted.Contains('.', StringComparison.Ordinal)
        && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
        && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? (latitude, longitude)
            : null;

    /// <summary>The places that ids name; not those of <c>Etc</c>, which are no places.</summary>
    private static IEnumerable<(string Plain, ZonedPlace Place)> Cities() => DateTimeZoneProviders.Tzdb.Ids
        .Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .Select(id => (Plain(PlaceOf(id)), new ZonedPlace(PlaceOf(id), id)));

    private static IList<TzdbZoneLocation> Locations() => TzdbDateTimeZoneSource.Default.ZoneLocations ?? [];

    /// <summary>Lower case, without accents, single spaces; a minus sign is a hyphen.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Clean(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(rune.Value is '−' or '–' or '—' ? "-" : Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return string.Join(
            ' ', plain.Replace('_', ' ').ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Halves of characters cannot be normalised.</summary>
    private static string Clean(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;

    private static string Capitals(string plain) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(plain);

    // TZDB keeps old names ("America/Buenos_Aires") beside the present ones; one of each is enough to choose from.
    private static List<ZonedPlace> WithoutSynonyms(List<ZonedPlace> places)
    {
        var canonical = TzdbDateTimeZoneSource.Default.CanonicalIdMap;
        return places
            .GroupBy(place => (place.Name, canonical.TryGetValue(place.Zone, out var main) ? main : place.Zone))
            .Select(group => group.FirstOrDefault(place => place.Zone == group.Key.Item2) ?? group.First())
            .ToList();
    }
}

/// <summary>A place and the id of its zone.</summary>
public sealed record ZonedPlace(string Name, string Zone);
