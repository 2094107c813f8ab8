using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>No word of a close claim is the contrary of one in its evidence, and no name or time takes another's
/// place.</summary>
internal sealed class InsteadRule : IClaimRule<TreeContext>
{
    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.Evidence.Sentences is not [var best, ..])
        {
            yield break;
        }

        foreach (var word in context.Words.Where(word => word.Upos is Upos.Noun or Upos.Adj or Upos.Propn
            && !EnglishActs.Light.Contains(word.Lemma)
            && (!context.IsIn(word, best) || IsRepeated(context, word, best))))
        {
            if (Instead(context, word, best) is { } instead)
            {
                yield return new ClaimProblem(KindOf(word), context.Phrase(word), instead.Form);
            }
        }
    }

    // The claim has the word once more than the report, and here beside other words: "a threat to birds" of "bird flu".
    private static bool IsRepeated(TreeContext context, ParsedToken word, TreeSentence best)
    {
        var mine = context.Words.Where(other => other.Lemma == word.Lemma).ToList();
        return mine.Count > 1 && mine[^1] == word
            && best.Words.Count(other => context.Match.Of(word, other) >= WordMatch.Same) < mine.Count;
    }

    // "Police arrested a 19-year-old man", and further down "Lee was arrested".
    private static bool IsNamedElsewhere(TreeContext context, ParsedToken word, ParsedToken other) =>
        context.Match.IsName(word) && other.Upos == Upos.Noun && context.Match.IsPerson(other)
        && context.Claim.HeadOf(word.Is("flat") ? context.Claim.HeadOf(word)! : word) is { } act // not null: it is flat
        && context.About(word).Any(sentence => context.IsIn(act, sentence));

    private static ClaimFault KindOf(ParsedToken word) =>
        TreeTimeRule.IsTime(word) ? ClaimFault.Time
        : word.Upos == Upos.Propn ? ClaimFault.Name
        : ClaimFault.Unsupported;

    private static ParsedToken? Instead(TreeContext context, ParsedToken word, TreeSentence best) =>
        // "None were hurt" is what "unharmed" says.
        best.Words.FirstOrDefault(other => context.Match.AreOpposed(word, other)
                && ClausePolarity.IsNegated(context.Claim, word) == ClausePolarity.IsNegated(best.Parsed, other)
                && !Surface.IsOfAge(best.Parsed, other))
            ?? (KindOf(word) != ClaimFault.Unsupported && Substitution.In(context, word, best) is { } other
                && context.Match.ExcludeEachOther(word, other)
                && !IsNamedElsewhere(context, word, other)
                // "a Boston Macy's" is the "Boston store" whose name another sentence tells.
                && !(context.Match.IsName(word) && !TreeTimeRule.IsTime(word) && other.Upos == Upos.Noun
                    && !word.IsAny("nsubj", "obj")
                    && !context.Match.IsPerson(other) && context.Evidence.Support(word) >= WordMatch.Same)
                ? other : null);
}
