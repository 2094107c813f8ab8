using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Tells what looks back on years ago: "three years ago", "in 1994".</summary>
internal static partial class Past
{
    public static bool Is(string text) => LookingBack().IsMatch(text);

    /// <summary>True for what tells of another event of the kind: "last week".</summary>
    public static bool IsBefore(string text) => Before().IsMatch(text);

    [GeneratedRegex(
        @"\b(last (week|month|year)|(earlier )?this (month|year)|previous(ly)?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\b((years?|decades?|centur(y|ies)) (ago|earlier|before)|(in|since|before|of|until) (1[0-9]|20)[0-9]{2})\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex LookingBack();
}
