using System.Text.RegularExpressions;

namespace BriefingBot.Text.Figures;

/// <summary>Who speaks in a sentence, where it names a person ("…, Anna Berg said").</summary>
internal static partial class Speakers
{
    public static string? Of(string sentence)
    {
        var match = Attribution().Match(sentence);
        return match.Success
            ? match.Groups["after"] is { Success: true } after
            ? after.Value
            : match.Groups["before"].Value
            : null;
    }

    [GeneratedRegex(
        """
        (?:\b(?:said|says|told|added|tweeted|according\s+to)\s+(?<after>
            \p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3}))
        |(?<before>\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3})
            (?:,[^,]{1,60},)?\s+(?:said|says|told|added|tweeted)\b
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Attribution();
}
