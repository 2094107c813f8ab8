using System.Globalization;
using NodaTime;

namespace BriefingBot.Subscribers;

/// <summary>Time zones by an IANA id, a city, a country of one zone, an offset, or a point on the map.</summary>
public static class Zones
{
    private const int ShortestBeginning = 3;

    /// <summary>A shorter word in small letters is hardly a name with an ending.</summary>
    private const int ShortestInCase = 5;

    /// <summary>The cities that zones are called by.</summary>
    internal static IEnumerable<string> CityNames => Cities().Select(city => city.Place.Name);

    /// <summary>True for an id that can be stored: an IANA one, or a fixed offset such as <c>UTC+02</c>.</summary>
    public static bool Exists(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>The zone of an id; UTC where it is no longer known.</summary>
    public static DateTimeZone Of(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    /// <summary>The ids that a typed place may mean: one where it is clear, several to choose from, none.</summary>
    public static IReadOnlyList<string> Find(string typed) =>
        [.. Search(typed).Select(place => place.Zone).Distinct(StringComparer.Ordinal)];

    /// <summary>The zones that a typed place may mean, with the names of the places: several of them may lie in one
    /// zone.</summary>
    public static IReadOnlyList<ZonedPlace> Search(string typed)
    {
        var wanted = PlaceName.Plain(typed);
        if (wanted.Length == 0)
        {
            return [];
        }

        if (DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => id.Contains('/') && PlaceName.Plain(id) == wanted)
            is { } exact)
        {
            return [new ZonedPlace(PlaceOf(exact), exact)];
        }

        if (UtcOffset.Read(wanted) is { } offset)
        {
            return [new ZonedPlace(offset, offset)];
        }

        if (MapPoint.Read(wanted) is { } point)
        {
            return [point.Place()];
        }

        return wanted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            is [var place, .. { Length: > 0 } within]
            ? Within(place, within)
            : Named(wanted.Replace(",", "", StringComparison.Ordinal).Trim()) is { Count: > 0 } places
            ? places
            : BeforeItsCountry(wanted.Replace('/', ' '));
    }

    /// <summary>Whether a place was found by a beginning of its name within a word: "mars" of Marseille.</summary>
    public static bool IsGuess(string typed, ZonedPlace place)
    {
        var (wanted, name) = (PlaceName.Plain(typed), PlaceName.Plain(place.Name));
        return name.Length > wanted.Length && name.StartsWith(wanted, StringComparison.Ordinal)
            && char.IsLetter(name[wanted.Length]);
    }

    /// <summary>Whether it surely names a place: one that is written as a name, or a great city's. "Я в метро", "je
    /// suis en réunion" and "in the bath" tell of no city of these names.</summary>
    public static bool IsName(string typed)
    {
        if (PlaceName.Plain(typed) is not { Length: > 0 } wanted)
        {
            return false;
        }

        var place = wanted.Split(',')[0].Trim();
        return typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsLower(word[0]))
            ? IsGreatCity(place)
            : Named(place, isWhole: true).Count > 0 && (place == wanted || Search(typed).Count > 0);
    }

    private static bool IsGreatCity(string place) =>
        PlaceName.Of(place).Any(name => (!name.IsInCase || place.Length >= ShortestInCase)
            && Gazetteer.MainCities(name, isGreat: true).Count > 0);

    /// <summary>The part of an id a person would call the place: <c>Buenos Aires</c>.</summary>
    public static string PlaceOf(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static IReadOnlyList<ZonedPlace> Named(string wanted, bool isWhole = false)
    {
        if (Places.Of(wanted) is { Count: > 0 } others)
        {
            return others;
        }

        if (DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(id => PlaceName.Plain(id) == wanted) is { } exact)
        {
            return [new ZonedPlace(PlaceOf(exact), exact)];
        }

        var cities = Cities().Where(city => city.Plain == wanted).Select(city => city.Place).ToList();
        if (cities.Count > 0)
        {
            // A zone of Argentina is named after its Córdoba; there is another one as great in Spain.
            var name = PlaceName.Of(wanted).First();
            var alike = Gazetteer.MainCities(name, isGreat: true);
            return alike.Count > 1 ? alike : ZoneCountries.WithoutSynonyms([.. cities, .. Unless(cities, name)]);
        }

        if (Places.States.TryGetValue(wanted, out var ofState) && wanted.Length > 2)
        {
            var state = new ZonedPlace(Capitals(wanted), ofState);
            return ZoneCountries.CountryOf(wanted) is { } alike && alike != "US"
                ? [state, .. ZoneCountries.InCountry(alike)]
                : [state];
        }

        if (wanted.Length < ShortestBeginning)
        {
            return ZoneCountries.CountryOf(wanted) is { } country ? ZoneCountries.InCountry(country) : [];
        }

        // "San" is a town in Mali, but begins the names of many.
        var begun = !isWhole ? new Lazy<IReadOnlyList<ZonedPlace>>(() => Beginning(wanted)) : null;
        return wanted.Length == ShortestBeginning && begun?.Value.Count > 0 ? begun.Value
            : InGazetteer(wanted) is { Count: > 0 } found ? found
            : begun?.Value.Count > 0 ? begun.Value
            : wanted.IndexOf(' ', StringComparison.Ordinal) is var first and > 0 and <= ShortestBeginning
                ? Named(wanted[(first + 1)..], isWhole) // "the UK", "der Schweiz", "в Москве"
            : [];
    }

    /// <summary>The cities of a name, where an id that has it is that of a region and not of one of them: of
    /// "Australia/Victoria" Victoria is none.</summary>
    private static IEnumerable<ZonedPlace> Unless(List<ZonedPlace> named, PlaceName name)
    {
        var cities = Gazetteer.Cities(name);
        var zones = named.Select(place => ZoneCountries.CanonicalOf(place.Zone));
        return cities.Exists(city => zones.Contains(ZoneCountries.CanonicalOf(city.Zone)))
            ? []
            : Gazetteer.MainCities(name, isGreat: false);
    }

    /// <summary>All places of a name, great and small.</summary>
    private static List<ZonedPlace> Called(string place, bool isWhole = false) =>
        [.. Named(place, isWhole).Concat(PlaceName.Of(place).Take(1).SelectMany(Gazetteer.Cities)).Distinct()];

    /// <summary>The codes of the countries of a name, or in which a state of the name lies: Georgia is both.</summary>
    private static List<string> CountriesCalled(string name) => [.. new[]
    {
        ZoneCountries.CountryOf(name), Places.States.ContainsKey(name) ? "US" : null,
    }.OfType<string>().Distinct()];

    /// <summary>"Berlin Germany", "new york usa": a place with the country or state that it lies in.</summary>
    private static IReadOnlyList<ZonedPlace> BeforeItsCountry(string wanted)
    {
        for (var at = wanted.LastIndexOf(' '); at > 0; at = wanted.LastIndexOf(' ', at - 1))
        {
            var (place, country) = (wanted[..at].Trim(), wanted[(at + 1)..]);
            var codes = CountriesCalled(country);
            if (codes.Count > 0 && Called(place, isWhole: true).Exists(found =>
                ZoneCountries.CountriesOf(found.Zone).Any(codes.Contains)))
            {
                return Within(place, [country]);
            }
        }

        return [];
    }

    private static IReadOnlyList<ZonedPlace> InGazetteer(string wanted)
    {
        foreach (var name in PlaceName.Of(wanted))
        {
            if ((Gazetteer.CountryOf(name) ?? ZoneCountries.CountryOf(wanted)) is { } country
                && ZoneCountries.InCountry(country) is { Count: > 0 } places)
            {
                var main = Gazetteer.MainOf(places);
                return [.. main, .. Gazetteer.Outweighing(name, [.. places.Select(place => place.Zone)])];
            }

            if (Gazetteer.MainCities(name, isGreat: false) is { Count: > 0 } cities)
            {
                return cities;
            }
        }

        return [];
    }

    /// <summary>All places that begin so, whole words first: San Francisco before Santiago.</summary>
    private static IReadOnlyList<ZonedPlace> Beginning(string wanted)
    {
        var others = Places.Names.Where(other => other.Key.StartsWith(wanted, StringComparison.Ordinal))
            .SelectMany(other => Places.Of(other.Key));
        var cities = Cities().Where(city => city.Plain.StartsWith(wanted, StringComparison.Ordinal))
            .Select(city => city.Place);
        return ZoneCountries.WithoutSynonyms(
        [
            .. Gazetteer.Beginning(wanted).Concat(cities).Concat(others)
                .OrderBy(place => !PlaceName.Plain(place.Name).StartsWith($"{wanted} ", StringComparison.Ordinal)),
        ]);
    }

    /// <summary>"New York, USA" and "Austin, Texas": the place must lie in what follows it.</summary>
    private static IReadOnlyList<ZonedPlace> Within(string place, string[] within)
    {
        var last = within[^1];
        var named = Called(place);
        // "Berlin, DE" is no town in Delaware, and "Toronto, CA" none in California.
        if (last.Length == 2 && In(last.ToUpperInvariant()) is { Count: > 0 } coded)
        {
            return coded;
        }

        var countries = CountriesCalled(last);
        var country = countries.Find(code => In(code).Count > 0) ?? countries.FirstOrDefault();
        var state = within.Select(name => Places.States.GetValueOrDefault(name))
            .FirstOrDefault(zone => zone is not null);
        if (country is null)
        {
            return Several(named) ?? Named(place); // a region this program does not know
        }

        var inside = In(country);
        if (state is not null && country == "US")
        {
            var ofState = inside.Where(found => found.Zone == state).ToList();
            return ofState.Count > 0 ? ofState : [new ZonedPlace(Capitals(place), state)];
        }

        return inside.Count > 0 ? inside : ZoneCountries.InCountry(country);

        // "London, Ontario": in which of them that lies, only who asks can tell.
        static List<ZonedPlace>? Several(List<ZonedPlace> places) =>
            places.DistinctBy(found => found.Zone).Count() > 1 ? places : null;

        List<ZonedPlace> In(string code) =>
            named.FindAll(found => ZoneCountries.CountriesOf(found.Zone).Contains(code));
    }

    /// <summary>The places that ids name; not those of <c>Etc</c>, which are no places.</summary>
    private static IEnumerable<(string Plain, ZonedPlace Place)> Cities() => DateTimeZoneProviders.Tzdb.Ids
        .Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))
        .Select(id => (PlaceName.Plain(PlaceOf(id)), new ZonedPlace(PlaceOf(id), id)));

    internal static string Capitals(string plain) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(plain);
}
