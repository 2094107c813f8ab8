using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Why something was done stands beside it in a report: not "arrested for refusing to pay" of who was arrested
/// for theft, and elsewhere refused.</summary>
internal sealed class ReasonRule : IClaimRule<TreeContext>
{
    private static readonly WordList Because = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var reason in context.Claim.Tokens.Where(word => IsReason(context.Claim, word)))
        {
            var effect = EffectOf(context.Claim, reason)!; // not null: it has been asked
            var words = context.Claim.Subtree(reason)
                .Where(word => context.Words.Contains(word) && !Because.Contains(word.Lower)).ToList();
            var told = context.About(effect).ToList();
            if (told.Count > 0 && words.Count > 0 && !EnglishActs.Light.Contains(effect.Lemma)
                && !told.Exists(sentence => IsTold(context, words, sentence)))
            {
                yield return new ClaimProblem(
                    ClaimFault.Cause, context.Claim.TextOf([effect, reason]), told[0].Parsed.Text);
            }
        }
    }

    // "Because the pump broke", "because of the fog", "praised for selling", "jailed for fraud"; not "for six years".
    private static bool IsReason(ParsedSentence claim, ParsedToken word) =>
        EffectOf(claim, word) is { } act && word.IsAny("advcl", "obl", "nmod", "acl")
        && claim.Children(word).Any(child => child.IsAny("mark", "case")
            && (Because.Contains(child.Lower) || (child.Lower == "for" && (IsDoing(word) || (word.Upos == Upos.Noun
                && !EnglishActs.Units.Contains(word.Lemma) && (EnglishActs.Befalling.Contains(act.Lemma)
                    || EnglishActs.Praising.Contains(act.Lemma) || EnglishActs.Suspecting.Contains(act.Lemma)))))));

    private static ParsedToken? EffectOf(ParsedSentence claim, ParsedToken reason) =>
        claim.Ancestors(reason).FirstOrDefault(word => word.Upos == Upos.Verb);

    private static bool IsDoing(ParsedToken word) => word.Form.EndsWith("ing", StringComparison.Ordinal);

    // More than half of its words, in the sentence and its neighbours; a title tells in short what the others tell.
    private static bool IsTold(TreeContext context, List<ParsedToken> words, TreeSentence sentence)
    {
        var isTitle = sentence.Order == 0 && !sentence.Parsed.Text.EndsWith('.');
        var near = context.Reports.Sentences.Where(other => other.Report == sentence.Report
            && (isTitle || Math.Abs(other.Order - sentence.Order) <= 1)).ToList();
        return 2 * words.Count(word => near.Exists(place => context.IsIn(word, place))) > words.Count;
    }
}
