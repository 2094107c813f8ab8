using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Text.Sentences;

/// <summary>The place that a report was sent from, of the dateline that is left out when its first sentence is told:
/// "Harvey, La." of "HARVEY, La. (Harbour Wire) — Two men were …".</summary>
internal static partial class DatelinePlace
{
    /// <summary>The place as a sentence writes it; null where there is none, or where nothing but capitals says that it
    /// is one: "UPDATE — ", the letters of a station.</summary>
    /// <param name="source">A sentence exactly as its report has it.</param>
    /// <param name="text">The report.</param>
    public static (string Town, string Whole)? Of(string source, string text)
    {
        var told = NewsSentences.WithoutDateline(source);
        if (told.Length == source.Length || Place().Match(source[..^told.Length]) is not { Success: true } match)
        {
            return null;
        }

        var town = WithSmallLetters(match.Groups["town"].Value);
        var region = match.Groups["region"].Value;
        var hasRegion = region.Length > 0 && MonthNames.Find(region.TrimEnd('.')) is null;
        return hasRegion || text.Contains(town, StringComparison.Ordinal)
            ? (town, hasRegion ? $"{town}, {region}" : town)
            : null;
    }

    private static string WithSmallLetters(string capitals) => Letters().Replace(
        capitals, match => match.Value[0] + match.Value[1..].ToLowerInvariant());

    [GeneratedRegex(
        @"^(?<town>\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,2})(?![\p{L} ]*:)"
        + @"(?:, (?<region>\p{Lu}\p{Ll}{1,4}\.|(?:\p{Lu}\.){2}|\p{Lu}{2}|\p{Lu}\p{Ll}{3,13})(?![\p{L}]|\.? \d))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    // A letter before an apostrophe is a word's beginning: "O'FALLON".
    [GeneratedRegex(@"\p{Lu}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
