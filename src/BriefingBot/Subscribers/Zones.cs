using NodaTime;

namespace BriefingBot.Subscribers;

/// <summary>Time zones by what people call them: an IANA id, the city in it, or a well-known other name.</summary>
public static class Zones
{
    /// <summary>
    /// Cities and places that no IANA id names but that many people live in, and short names; lower case.
    /// </summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utc"] = "UTC",
        ["gmt"] = "UTC",
        ["z"] = "UTC",
        ["munich"] = "Europe/Berlin",
        ["münchen"] = "Europe/Berlin",
        ["hamburg"] = "Europe/Berlin",
        ["frankfurt"] = "Europe/Berlin",
        ["cologne"] = "Europe/Berlin",
        ["köln"] = "Europe/Berlin",
        ["germany"] = "Europe/Berlin",
        ["wien"] = "Europe/Vienna",
        ["zürich"] = "Europe/Zurich",
        ["geneva"] = "Europe/Zurich",
        ["bern"] = "Europe/Zurich",
        ["milan"] = "Europe/Rome",
        ["roma"] = "Europe/Rome",
        ["naples"] = "Europe/Rome",
        ["barcelona"] = "Europe/Madrid",
        ["lyon"] = "Europe/Paris",
        ["marseille"] = "Europe/Paris",
        ["france"] = "Europe/Paris",
        ["edinburgh"] = "Europe/London",
        ["manchester"] = "Europe/London",
        ["uk"] = "Europe/London",
        ["cardiff"] = "Europe/London",
        ["kiev"] = "Europe/Kyiv",
        ["lviv"] = "Europe/Kyiv",
        ["odesa"] = "Europe/Kyiv",
        ["st petersburg"] = "Europe/Moscow",
        ["saint petersburg"] = "Europe/Moscow",
        ["krakow"] = "Europe/Warsaw",
        ["ankara"] = "Europe/Istanbul",
        ["rotterdam"] = "Europe/Amsterdam",
        ["the hague"] = "Europe/Amsterdam",
        ["washington"] = "America/New_York",
        ["boston"] = "America/New_York",
        ["miami"] = "America/New_York",
        ["atlanta"] = "America/New_York",
        ["philadelphia"] = "America/New_York",
        ["nyc"] = "America/New_York",
        ["est"] = "America/New_York",
        ["edt"] = "America/New_York",
        ["dallas"] = "America/Chicago",
        ["houston"] = "America/Chicago",
        ["austin"] = "America/Chicago",
        ["cst"] = "America/Chicago",
        ["mst"] = "America/Denver",
        ["san francisco"] = "America/Los_Angeles",
        ["seattle"] = "America/Los_Angeles",
        ["san diego"] = "America/Los_Angeles",
        ["las vegas"] = "America/Los_Angeles",
        ["pst"] = "America/Los_Angeles",
        ["pdt"] = "America/Los_Angeles",
        ["montreal"] = "America/Toronto",
        ["ottawa"] = "America/Toronto",
        ["calgary"] = "America/Edmonton",
        ["rio de janeiro"] = "America/Sao_Paulo",
        ["brasilia"] = "America/Sao_Paulo",
        ["são paulo"] = "America/Sao_Paulo",
        ["delhi"] = "Asia/Kolkata",
        ["new delhi"] = "Asia/Kolkata",
        ["mumbai"] = "Asia/Kolkata",
        ["bangalore"] = "Asia/Kolkata",
        ["chennai"] = "Asia/Kolkata",
        ["india"] = "Asia/Kolkata",
        ["ist"] = "Asia/Kolkata",
        ["calcutta"] = "Asia/Kolkata",
        ["beijing"] = "Asia/Shanghai",
        ["shenzhen"] = "Asia/Shanghai",
        ["guangzhou"] = "Asia/Shanghai",
        ["china"] = "Asia/Shanghai",
        ["osaka"] = "Asia/Tokyo",
        ["kyoto"] = "Asia/Tokyo",
        ["japan"] = "Asia/Tokyo",
        ["hanoi"] = "Asia/Ho_Chi_Minh",
        ["saigon"] = "Asia/Ho_Chi_Minh",
        ["abu dhabi"] = "Asia/Dubai",
        ["islamabad"] = "Asia/Karachi",
        ["lahore"] = "Asia/Karachi",
        ["tel aviv"] = "Asia/Jerusalem",
        ["canberra"] = "Australia/Sydney",
        ["wellington"] = "Pacific/Auckland",
        ["cape town"] = "Africa/Johannesburg",
        ["pretoria"] = "Africa/Johannesburg",
        ["abuja"] = "Africa/Lagos",
    };

    /// <summary>True for an IANA id this program knows.</summary>
    public static bool Exists(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null;

    /// <summary>
    /// The zone of an id; UTC where the id is no longer known, so that a chat never goes without its editions.
    /// </summary>
    public static DateTimeZone Of(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    /// <summary>
    /// The IANA ids that a typed place may mean: one where it is clear, several to choose from, none.
    /// </summary>
    public static IReadOnlyList<string> Find(string typed)
    {
        var wanted = Plain(typed);
        if (wanted.Length == 0)
        {
            return [];
        }

        if (Aliases.TryGetValue(wanted, out var alias))
        {
            return [alias];
        }

        var ids = DateTimeZoneProviders.Tzdb.Ids;
        if (ids.FirstOrDefault(id => Plain(id) == wanted) is { } exact)
        {
            return [exact];
        }

        var cities = ids.Where(id => id.Contains('/') && City(id) == wanted).ToList();
        if (cities.Count == 0)
        {
            cities = ids.Where(
                id =>
                    id.Contains('/')
                        && wanted.Length >= 3
                        && City(id).StartsWith(wanted, StringComparison.Ordinal)).ToList();
        }

        return WithoutSynonyms(cities);
    }

    /// <summary>The part of an id a person would call the place: <c>Buenos Aires</c>.</summary>
    public static string PlaceOf(string id) => id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static string City(string id) => Plain(PlaceOf(id));

    private static string Plain(string text) =>
        string.Join(' ', text.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToLowerInvariant();

    // TZDB keeps old names ("America/Buenos_Aires") beside the present ones; one of each is enough to choose from.
    private static List<string> WithoutSynonyms(List<string> ids)
    {
        var canonical = NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap;
        return ids.GroupBy(id => canonical.TryGetValue(id, out var main) ? main : id, StringComparer.Ordinal)
            .Select(group => group.Contains(group.Key) ? group.Key : group.First())
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
