using System.Buffers;
using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace BriefingBot.Text.Dates;

/// <summary>Zones that dates name in full: <c>America/Los_Angeles</c>, <c>[Europe/Paris]</c> (IANA's), <c>Pacific
/// Standard Time</c> or <c>Pacific Daylight Time</c> (Windows'). Their offset is that of the day.</summary>
internal static class NamedZones
{
    private const int LongestName = 40;
    private const string Time = " Time";

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n,;)]");

    // By names in any case.
    private static readonly Lazy<FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> Ids =
        new(() => Named().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Takes a zone's name from the start of the text; null where there is none.</summary>
    public static DateTimeZone? Take(ref ReadOnlySpan<char> text)
    {
        var name = text.TrimStart(" ([");
        if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
        {
            return null;
        }

        var end = name.IndexOfAny(Ends);
        var word = end < 0 ? name : name[..end];
        if (!word.Contains('/'))
        {
            end = name.IndexOf(Time, StringComparison.OrdinalIgnoreCase);
            word = end < 0 ? default : name[..(end + Time.Length)];
        }

        if (word.Length is 0 or > LongestName || !Ids.Value.TryGetValue(word, out var id))
        {
            return null;
        }

        text = name[word.Length..].TrimStart(")]");
        return DateTimeZoneProviders.Tzdb[id];
    }

    private static Dictionary<string, string> Named()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var ids = source.GetIds().Where(id => id.Contains('/', StringComparison.Ordinal))
            .ToDictionary(id => id, StringComparer.OrdinalIgnoreCase);
        foreach (var (windows, id) in source.WindowsMapping.PrimaryMapping)
        {
            ids.TryAdd(windows, id);
            // How the same zone is called in summer.
            ids.TryAdd(windows.Replace(" Standard ", " Daylight ", StringComparison.Ordinal), id);
        }

        return ids;
    }
}
