using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Dates;

/// <summary>The time of day that follows a date: <c>T08:10:00+00:00</c>, <c> at 5:30 p.m. EST</c>, <c>, 17:30 GMT</c>.</summary>
internal static partial class PageClockTime
{
    // RFC 5322 section 4.3 names the North American ones; the rest are unambiguous in news.
    private static readonly Dictionary<string, int> ZoneMinutes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["CST"] = -360,
        ["CDT"] = -300,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["PST"] = -480,
        ["PDT"] = -420,
        ["CET"] = 60,
        ["CEST"] = 120,
        ["EET"] = 120,
        ["EEST"] = 180,
        ["MSK"] = 180,
        ["JST"] = 540,
        ["KST"] = 540,
        ["AEST"] = 600,
        ["AEDT"] = 660,
        ["WAT"] = 60,
        ["SAST"] = 120,
    };

    // Said without standard or daylight time; the date decides.
    private static readonly Dictionary<string, string> ZoneNames = new(StringComparer.Ordinal)
    {
        ["ET"] = "America/New_York",
        ["CT"] = "America/Chicago",
        ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles",
    };

    /// <summary>Reads the time at the start of what follows a date.</summary>
    /// <returns>The moment and the characters it took; null and 0 where no time with an offset is stated.</returns>
    public static (NewsTime? Time, int Length) Read(string rest, DateOnly date)
    {
        var match = Clock().Match(rest);
        if (!match.Success)
        {
            return (null, 0);
        }

        var hour = Number(match.Groups["h"]);
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23 || Number(match.Groups["min"]) > 59 || Offset(match, date, hour) is not { } offset)
        {
            return (null, 0);
        }

        var time = new TimeOnly(hour, Number(match.Groups["min"]), Math.Min(59, Number(match.Groups["s"])));
        return (NewsTime.At(new DateTimeOffset(date, time, offset)), match.Length);
    }

    private static TimeSpan? Offset(Match match, DateOnly date, int hour)
    {
        if (match.Groups["sign"].Success)
        {
            var minutes = (Number(match.Groups["oh"]) * 60) + Number(match.Groups["om"]);
            return minutes <= 14 * 60 ? TimeSpan.FromMinutes(match.Groups["sign"].Value == "+" ? minutes : -minutes) : null;
        }

        var zone = match.Groups["zone"].Value;
        if (ZoneMinutes.TryGetValue(zone, out var known))
        {
            return TimeSpan.FromMinutes(known);
        }

        return ZoneNames.TryGetValue(zone, out var name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var info)
            ? info.GetUtcOffset(date.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Unspecified))
            : null;
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:T|[ ,|/–—-]{0,4}(?:at |um |à |a las )?)[ ]{0,2}(?<h>\d{1,2})[:.h](?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?\s?(?<half>[apAP]\.?\s?[mM]\b\.?)?[ ,(]{0,2}(?:(?:GMT|UTC)?(?<sign>[+-])(?<oh>\d{2}):?(?<om>\d{2})?|(?<zone>[A-Z]{1,4})\b)?", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
