using System.Globalization;

namespace BriefingBot.Subscribers;

/// <summary>The cities and countries of the file <c>Cities.places</c>, by the names that the bot's languages have for
/// them. It is read through for each question: a zone is asked for once in a chat's life.</summary>
internal static class Gazetteer
{
    /// <summary>How many times as many people make one of several places the one that is meant.</summary>
    private const int Outweighs = 5;

    /// <summary>The people, in thousands, of a city that is known by its beginning.</summary>
    private const int Great = 300;

    /// <summary>The cities of a name, the greatest first.</summary>
    public static List<ZonedPlace> Cities(PlaceName wanted) => [.. Found(wanted.Is).Select(city => city.Place)];

    /// <summary>The city that is meant by a name, or those that may be.</summary>
    /// <param name="isGreat">Whether small ones are passed over.</param>
    public static List<ZonedPlace> MainCities(PlaceName wanted, bool isGreat)
    {
        var cities = Found(wanted.Is).TakeWhile(city => !isGreat || city.People >= Great)
            .DistinctBy(city => city.Place.Zone).ToList();
        return cities is [var first, var second, ..] && first.People < second.People * Outweighs
            ? [.. cities.Select(city => city.Place)]
            : [.. cities.Take(1).Select(city => city.Place)];
    }

    /// <summary>The great cities whose names begin so, the greatest first.</summary>
    public static IEnumerable<ZonedPlace> Beginning(string wanted) =>
        Found(name => name.StartsWith(wanted, StringComparison.Ordinal)).TakeWhile(city => city.People >= Great)
            .Select(city => city.Place);

    /// <summary>The code (ISO 3166) of a country; null for no country's name.</summary>
    public static string? CountryOf(PlaceName wanted) =>
        Rows('=').FirstOrDefault(row => row.Names.Exists(wanted.Is)).Group;

    /// <summary>Of the places of a country, where nearly all of its people live; all where none outweighs.</summary>
    public static IReadOnlyList<ZonedPlace> MainOf(IReadOnlyList<ZonedPlace> places)
    {
        var ranked = Ranked(places);
        return ranked is [var first, var second, ..] && first.People > second.People * Outweighs * 2
            ? [first.Place]
            : places;
    }

    /// <summary>Those first in whose zones most people live.</summary>
    public static List<ZonedPlace> ByPeople(IReadOnlyList<ZonedPlace> places) =>
        [.. Ranked(places).Select(row => row.Place)];

    /// <summary>The cities of a name that lie elsewhere and have more people than the cities of the country that is
    /// called so: Granada is not first of all Grenada.</summary>
    /// <param name="zones">The country's.</param>
    public static IEnumerable<ZonedPlace> Outweighing(PlaceName wanted, IReadOnlyList<string> zones)
    {
        var cities = Found(wanted.Is).Where(city => !zones.Contains(city.Place.Zone))
            .DistinctBy(city => city.Place.Zone).ToList();
        if (cities.Count == 0)
        {
            return [];
        }

        var people = Rows('#').Where(row => zones.Contains(row.Group)).Sum(row => row.People);
        return cities.Where(city => city.People > people).Select(city => city.Place);
    }

    private static List<(ZonedPlace Place, int People)> Ranked(IReadOnlyList<ZonedPlace> places)
    {
        var people = Rows('#').ToLookup(row => row.Group, row => row.People, StringComparer.Ordinal);
        return [.. places.Select(place => (place, people[place.Zone].Sum())).OrderByDescending(row => row.Item2)];
    }

    private static IEnumerable<(ZonedPlace Place, int People)> Found(Predicate<string> isMeant) => Rows('#')
        .Select(row => (Name: row.Names.Find(isMeant), row.Group, row.People))
        .Where(row => row.Name is not null)
        .OrderByDescending(row => row.People)
        .Select(row => (new ZonedPlace(Zones.Capitals(row.Name!), row.Group), row.People)); // not null: see above

    /// <summary>The rows of one kind: <c>=</c> before the code of a country, <c>#</c> before the zone of what
    /// follows.</summary>
    private static IEnumerable<(string Group, int People, List<string> Names)> Rows(char kind)
    {
        // not null: it is part of this assembly
        using var text = new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream("cities.places")!);
        var zone = "";
        while (text.ReadLine() is { } line)
        {
            if (line[0] == '#')
            {
                zone = line[1..];
            }
            else if (line.StartsWith('=') == (kind == '='))
            {
                List<string> parts = [.. line.Split('|')];
                yield return kind == '='
                    ? (parts[0][1..], 0, parts[1..])
                    : (zone, int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture), parts[1..]);
            }
        }
    }
}
