using System.Text.RegularExpressions;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What stands between quotation marks stands so in a report, but for cuts and the punctuation.</summary>
internal sealed partial class TreeQuotationRule : ITreeRule
{
    private const int FewestWords = 3;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (Match quotation in Quotation().Matches(context.Claim.Text))
        {
            var words = Words(quotation.Groups[1].Value);
            if (words.Count < FewestWords)
            {
                continue;
            }

            var quoting =
                context.Reports.Sentences.FirstOrDefault(sentence => Contains(Words(sentence.Parsed.Text), words));
            if (quoting is null)
            {
                yield return new ClaimProblem(ClaimFault.Quotation, quotation.Groups[1].Value, null);
            }
            else if (Speaker(context) is { } speaker && !Speaks(context, speaker, quoting))
            {
                yield return new ClaimProblem(ClaimFault.Speaker, context.Phrase(speaker), quoting.Parsed.Text);
            }
        }
    }

    private static ParsedToken? Speaker(TreeContext context) => context.Clauses
        .Where(clause => clause.IsSaying || clause.Predicate.IsRoot)
        .SelectMany(clause => clause.Agents)
        .FirstOrDefault(agent => agent.Upos is Upos.Noun or Upos.Propn);

    // In the sentence itself, or, where that names nobody, in the one before or behind it.
    private static bool Speaks(TreeContext context, ParsedToken speaker, TreeSentence quoting)
    {
        var around = context.Claim.Subtree(speaker).Where(word => word.Upos is Upos.Noun or Upos.Propn).ToList();
        if (around.Exists(word => context.IsIn(word, quoting)))
        {
            return true;
        }

        var agents = quoting.Clauses.Where(clause => clause.IsSaying || clause.Predicate.IsRoot)
            .SelectMany(clause => clause.Agents)
            .ToList();
        if (agents.Exists(agent => !Binding.PointsBack(quoting.Parsed, agent)))
        {
            return false;
        }

        // "she said" means who was named last, "the company" whoever was named so.
        var reach = agents.Exists(agent => agent.Upos == Upos.Noun) ? int.MaxValue : 1;
        return context.Reports.Sentences.Any(other => other.Report == quoting.Report && other.Order < quoting.Order
            && quoting.Order - other.Order <= reach && around.Exists(word => context.IsIn(word, other)));
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
