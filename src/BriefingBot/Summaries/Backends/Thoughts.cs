using System.Text;
using System.Text.RegularExpressions;

namespace BriefingBot.Summaries.Backends;

/// <summary>What reasoning models write before their answer, between marks.</summary>
internal static partial class Thoughts
{
    /// <summary>The text without them; an end alone takes all before it, a beginning alone all behind it.</summary>
    public static string Strip(string text)
    {
        var answer = new StringBuilder();
        var (from, isOpen) = (0, false);
        foreach (var mark in Mark().EnumerateMatches(text))
        {
            var isEnd = IsEnd(text.AsSpan(mark.Index, mark.Length));
            if (!isOpen)
            {
                answer.Append(text, from, mark.Index - from);
            }

            if (isEnd && !isOpen)
            {
                // Some chat templates open the thoughts themselves, so that the answer holds their end alone.
                answer.Clear();
            }

            isOpen = !isEnd;
            from = mark.Index + mark.Length;
        }

        return (isOpen ? answer : answer.Append(text, from, text.Length - from)).ToString().Trim();
    }

    private static bool IsEnd(ReadOnlySpan<char> mark) => mark.Contains('/')
        || mark.Contains("end_of", StringComparison.OrdinalIgnoreCase)
        || mark.Contains("final", StringComparison.OrdinalIgnoreCase);

    // <think>, <seed:think>, [THINK], ◁think▷, <|begin_of_thought|>, and the channels of gpt-oss, of which the last is
    // "final".
    [GeneratedRegex(
        @"[<\[◁]/?(?:\w{1,20}:)?(?:ant)?"
        + @"(?:think|thinking|thought|thoughts|reason|reasoning|reflection|analysis|scratchpad)"
        + @"(?:\s[^<>\[\]]{0,80})?[>\]▷]"
        + @"|<\|(?:begin|end)_of_(?:thought|thinking|think|reasoning)\|>"
        + @"|<\|channel\|>\s*(?:analysis|commentary|final)\s*<\|message\|>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
