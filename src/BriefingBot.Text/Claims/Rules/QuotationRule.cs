using System.Text.RegularExpressions;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What stands between quotation marks stands so in a report, but for cuts and the punctuation.</summary>
internal sealed partial class QuotationRule : IClaimRule
{
    private const int FewestWords = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (Match quotation in Quotation().Matches(context.Claim.Text))
        {
            var words = Words(quotation.Groups[1].Value);
            if (words.Count >= FewestWords && !context.Reports.Sentences.Any(sentence => Contains(Words(sentence.Parsed.Text), words)))
            {
                yield return new ClaimProblem(ClaimFault.Quotation, quotation.Groups[1].Value, null);
            }
        }
    }

    // In the same order, up to two words left out between two of them.
    private static bool Contains(List<string> report, List<string> quoted)
    {
        for (var start = 0; start <= report.Count - quoted.Count; start++)
        {
            var at = start;
            var found = 0;
            while (found < quoted.Count && at < report.Count && at - start <= (quoted.Count * 2))
            {
                found += report[at++] == quoted[found] ? 1 : 0;
            }

            if (found == quoted.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Words(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex("""["“]([^"”]{3,400})["”]""", RegexOptions.NonBacktracking)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
