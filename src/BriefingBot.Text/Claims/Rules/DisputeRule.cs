using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What one says of another, and the other denies, is not told as a fact.</summary>
internal sealed class DisputeRule : ITreeRule
{
    // "Russia denied it" stands in the sentence or shortly behind.
    private const int Reach = 2;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.Clauses.Any(clause => clause.IsSaying || EnglishActs.Disputing.Contains(clause.Predicate.Lemma))
            || context.Claim.Tokens.Any(token => token.Lemma is "accord" or "according"))
        {
            yield break;
        }

        foreach (var pair in context.Pairs.Where(pair => pair.IsSure && !pair.Said.IsNegated && !pair.Said.IsOpen
            && IsAttributed(pair)))
        {
            var denial = context.Reports.Sentences.FirstOrDefault(sentence =>
                sentence.Report == pair.Sentence.Report && sentence.Order - pair.Sentence.Order is >= 0 and <= Reach
                && sentence.Clauses.Any(clause => IsDenial(context, pair, clause)));
            if (denial is not null)
            {
                yield return new ClaimProblem(ClaimFault.Negation, context.Claim.Text, denial.Parsed.Text);
            }
        }
    }

    private static bool IsAttributed(ClausePair pair) => pair.Sentence.Clauses.Any(clause => clause.IsSaying);

    private static bool IsDenial(TreeContext context, ClausePair pair, Clause clause) =>
        clause.Predicate.Upos == Upos.Verb && EnglishActs.Disputing.Contains(clause.Predicate.Lemma)
        && !clause.IsNegated && !clause.IsOpen
        && clause.Agents.Any(agent => pair.Said.Agents.Any(said => said.Upos is Upos.Noun or Upos.Propn
            && context.Match.Of(said, agent) >= WordMatch.Same))
        && (clause.Patients.Count == 0
            || clause.Patients.Any(word => word.Upos == Upos.Pron || EnglishActs.Sayings.Contains(word.Lemma))
            || clause.Patients.Any(word => context.Match.Of(pair.Said.Predicate, word) >= WordMatch.Same));
}
