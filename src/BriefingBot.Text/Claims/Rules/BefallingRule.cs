using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Of what befalls people, and of praise, news has few words: an act of this kind that no report has adds a
/// fact.</summary>
internal sealed class BefallingRule : IClaimRule<TreeContext>
{
    public IEnumerable<ClaimProblem> Check(TreeContext context) => context.Clauses
        .Select(clause => clause.Predicate)
        .Where(act => act.Upos == Upos.Verb
            && (EnglishActs.Befalling.Contains(act.Lemma)
                || (EnglishActs.Praising.Contains(act.Lemma) && !context.Reports.Sentences.Any(sentence =>
                    sentence.Words.Any(word => EnglishActs.Praising.Contains(word.Lemma)))))
            && context.Evidence.Sentences.Count > 0 && !context.About(act).Any())
        .Select(act => new ClaimProblem(ClaimFault.Act, context.Phrase(act), null));
}
