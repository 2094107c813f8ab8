using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Extractive;

/// <summary>A sentence's times of day: "at 7:01 p.m." after "around 7 p.m." is told.</summary>
internal sealed partial class ClockTimes
{
    /// <summary>Of one moment reports give times that lie so far apart.</summary>
    private const int Near = 15;

    private const int HalfDay = 12;

    private const int Hour = 60;

    private readonly List<int> _minutes;

    private ClockTimes(List<int> minutes) => _minutes = minutes;

    /// <summary>Those of a sentence.</summary>
    public static ClockTimes Of(string sentence) =>
        new(sentence.Any(char.IsDigit) ? [.. Time().Matches(sentence).Select(MinuteOf)] : []);

    /// <summary>The sentence without them.</summary>
    public static string Without(string sentence) => Time().Replace(sentence, "");

    /// <summary>Whether both name one moment.</summary>
    public bool IsNear(ClockTimes other) =>
        _minutes.Exists(one => other._minutes.Exists(two => Apart(one, two) <= Near));

    // 23:50 and 00:05 are a quarter of an hour apart.
    private static int Apart(int one, int two) =>
        Math.Min(Math.Abs(one - two), (2 * HalfDay * Hour) - Math.Abs(one - two));

    private static int MinuteOf(Match time)
    {
        var hour = Number(time.Groups["hour"]);
        var half = time.Groups["half"].Value;
        hour = half.Length == 0 ? hour : (hour % HalfDay) + (half is "p" or "P" ? HalfDay : 0);
        return (hour * Hour) + Number(time.Groups["minute"]);
    }

    private static int Number(Group digits) =>
        digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    // "9 p.m.", "9:30 am", "8.49pm", "20:49", "2049 GMT", "20.49 Uhr", "20h49".
    [GeneratedRegex(
        @"(?<![\d:.,$€£])(?<hour>[01]?[0-9]|2[0-3])(?:(?:(?: ?: ?|\.)(?<minute>[0-5][0-9]))? ?(?<half>[ap]) ?\. ?m\b"
        + @"|(?:(?: ?: ?|\.)(?<minute>[0-5][0-9]))? ?(?<half>[ap])m\b| ?: ?(?<minute>[0-5][0-9])(?![\d:])"
        + @"|(?<=\b[0-9]{2})(?<minute>[0-5][0-9]) (?-i:GMT|UTC|BST|CET|EST|EDT)\b"
        + @"|(?:\.(?<minute>[0-5][0-9]))? Uhr\b|h(?<minute>[0-5][0-9])\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();
}
