using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Subscribers;

/// <summary>Offsets from UTC as people write them, and the ids of the zones that have them always.</summary>
internal static partial class UtcOffset
{
    /// <summary>The offsets that are kept somewhere, in minutes.</summary>
    private const int LeastOffset = -12 * 60;
    private const int GreatestOffset = 14 * 60;

    /// <summary>Russia's zones are named by their distance from it: "MSK+2".</summary>
    private const int Moscow = 3 * 60;

    /// <summary><c>UTC+2</c>, <c>UTC 2</c>, <c>GMT-3</c>, <c>+5.5</c>, <c>MSK+2</c>, as people mean
    /// it: ahead of UTC is plus. The ids <c>Etc/GMT-3</c> of the zone database have the sign turned round (POSIX) and
    /// are taken only where they are typed whole.</summary>
    public static string? Read(string wanted)
    {
        if (OffsetForm().Match(wanted) is not { Success: true } match)
        {
            return null;
        }

        var hours = int.Parse(match.Groups["hours"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"] is { Success: true } given
            ? int.Parse(given.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : match.Groups["part"].Value switch
            {
                "5" => 30,
                "25" => 15,
                "75" => 45,
                _ => 0,
            };
        var total = (((hours * 60) + minutes) * (match.Groups["sign"].Value == "-" ? -1 : 1))
            + (match.Groups["moscow"].Success ? Moscow : 0);
        (var isAhead, hours, var left) = (total >= 0, Math.Abs(total) / 60, Math.Abs(total) % 60);
        if (total is < LeastOffset or > GreatestOffset || minutes >= 60)
        {
            return null;
        }

        return total == 0 ? "UTC"
            : left == 0 ? string.Create(CultureInfo.InvariantCulture, $"UTC{(isAhead ? '+' : '-')}{hours:00}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{(isAhead ? '+' : '-')}{hours:00}:{left:00}");
    }

    [GeneratedRegex(
        @"^(?:(?:utc|gmt)\s?(?<sign>[+-])?|(?<moscow>msk|мск)?\s?(?<sign>[+-]))\s?(?<hours>\d{1,2})"
            + @"(?:[.,](?<part>5|25|75)|:?(?<minutes>\d{2}))?(?:\s?h)?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex OffsetForm();
}
