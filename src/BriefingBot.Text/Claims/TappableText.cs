using System.Text.RegularExpressions;

namespace BriefingBot.Text.Claims;

/// <summary>What a chat program turns into something to tap: addresses, mentions, commands.</summary>
internal static partial class TappableText
{
    /// <summary>The addresses, mentions and commands of a text, each as it is written there.</summary>
    public static IEnumerable<string> In(string text) =>
        Tappable().Matches(text).Select(match => match.Value.Trim(' ', '('));

    [GeneratedRegex(
        @"https?://\S+|\bwww\.\S+|\b(?:tg|ftp|mailto|tel):\S+"
        + @"|(?:^|[^\p{L}\p{N}_])@[A-Za-z]\w{3,}|(?:^|[\s(>:*_\[\x22'“‘«])/[a-z]\w+"
        + @"|\b[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]{2,})*\.\p{L}{2,24}(?:/\S*)?\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tappable();
}
