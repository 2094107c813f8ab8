using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Similarity;

/// <summary>What a headline calls one of a series by: the version of a program ("2.2.5", "v3.1"), the number of a
/// notice ("CVE-2026-1234", "DSA-6001-1", "26/01231"). Releases and notices are written after one form, and all
/// else in them is alike.</summary>
internal static partial class SerialNames
{
    private const int MostMonths = 12;

    /// <summary>The names in a headline of the form that stands first in it, as they are compared; none where it has
    /// none.</summary>
    public static IReadOnlyList<string> In(string headline)
    {
        if (!headline.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        List<string> names = [.. Serial().Matches(headline).Select(match => match.Value.TrimStart('v', 'V'))
            .Where(name => !IsDate(name))];
        return [.. names.Where(name => FormOf(name) == FormOf(names[0]))];
    }

    /// <summary>True where both have such names of one form, and none in common: "2.3" is the beginning of
    /// "2.3.0".</summary>
    public static bool AreOthers(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0 && FormOf(one[0]) == FormOf(other[0])
        && !one.Any(name => other.Any(named => AreOne(name, named)));

    private static bool AreOne(string one, string other) => one == other
        || one.StartsWith(other + ".", StringComparison.Ordinal)
        || other.StartsWith(one + ".", StringComparison.Ordinal);

    // The letters of a notice; none for a version.
    private static string FormOf(string name) => name.Split('-')[0] is var letters && char.IsLetter(letters[0])
        ? letters : "";

    // "25.11.2026", "24.11.26", "2026.11.25".
    private static bool IsDate(string name) => name.Split('.') is [var first, var month, var last]
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostMonths
        && (first.Length, month.Length, last.Length) is (1 or 2, <= 2, 4) or (2, 2, 2) or (4, <= 2, <= 2);

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}.,])(?:[vV]\d+(?:\.\d+)+|\d+(?:\.\d+){2,}|\d{2,4}/\d{3,}|(?!COVID)\p{Lu}{3,}-\d{4,}(?:-\d+)*)"
        + @"(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();
}
