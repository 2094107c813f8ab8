using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Filters;

/// <summary>What models that reason write before they answer, between tags that their servers did not take
/// out.</summary>
internal static partial class Thoughts
{
    /// <summary>The text without them. An end without a beginning takes all before it, a beginning without an end all
    /// after it.</summary>
    public static string Strip(string text)
    {
        // Some chat templates open the thoughts themselves, so that the answer holds their end alone.
        var answer = 0;
        foreach (var end in End().EnumerateMatches(text))
        {
            answer = end.Index + end.Length;
        }

        var rest = text[answer..];
        return (Start().Match(rest) is { Success: true, Index: var start } ? rest[..start] : rest).Trim();
    }

    [GeneratedRegex("</(think|thinking|thought|reasoning)>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex("<(think|thinking|thought|reasoning)>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
