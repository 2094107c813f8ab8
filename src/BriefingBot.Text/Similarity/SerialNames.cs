using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Similarity;

/// <summary>What a headline calls one of a series by: the version of a program ("2.2.5", "v3.1"), the number of a
/// notice ("CVE-2026-1234", "DSA-6001-1"). Releases and notices are written after one form, and all else in them is
/// alike.</summary>
internal static partial class SerialNames
{
    private const int MostDays = 31;
    private const int MostMonths = 12;

    /// <summary>The names in a headline, as <see cref="Term.KeyOf"/> gives them; none where it has none.</summary>
    public static int[] In(string headline) => headline.AsSpan().ContainsAnyInRange('0', '9')
        ? [.. Serial().Matches(headline).Select(match => match.Value.TrimStart('v', 'V'))
            .Where(name => !IsDate(name)).Select(name => Term.KeyOf(name))]
        : [];

    /// <summary>True where both have such names, and none in common.</summary>
    public static bool AreOthers(int[] one, int[] other) =>
        one.Length > 0 && other.Length > 0 && !one.AsSpan().ContainsAny(other);

    // "25.11.2026", "1.2.26".
    private static bool IsDate(string name) => name.Split('.') is [var day, var month, { Length: 2 or 4 }]
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of <= MostDays
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostMonths;

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}.,])(?:[vV]\d+(?:\.\d+)+|\d+(?:\.\d+){2,}|\p{Lu}{2,}-\d{3,}(?:-\d+)*)(?![\p{L}\p{Nd}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Serial();
}
