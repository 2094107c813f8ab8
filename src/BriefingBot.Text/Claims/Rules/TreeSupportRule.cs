using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What the claim is about stands in its evidence: not too many of its words are of no report.</summary>
internal sealed class TreeSupportRule : IClaimRule<TreeContext>
{
    /// <summary>The share of a claim, by weight, that may be in words of its own.</summary>
    private const double MostOwn = 0.45;

    // They tell nothing beside the act that they are of.
    private static readonly WordList Able = English.List();

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        var (own, all) = (0.0, 0.0);
        foreach (var word in context.Words)
        {
            var weight = context.Reports.Weight(word);
            all += weight;
            own += context.Evidence.Support(word) < WordMatch.Same && word.Upos != Upos.Num
                && !Able.Contains(word.Lemma) && !IsDeniedContrary(context, word)
                && !IsSomebody(context, word)
                && !TreeNameRule.IsInitials(context, word.Form) && !GroupWordRule.IsTold(context, word) ? weight : 0;
        }

        var found = context.Evidence.Sentences is [var best, ..] ? best.Parsed.Text : null;
        if (found is null || (context.IsClose && own > MostOwn * all))
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, found);
        }
    }

    // "Nobody survived" of "all were killed", "unhurt" of "not hurt": one of the two denies.
    private static bool IsDeniedContrary(TreeContext context, ParsedToken word) =>
        context.Reports.Sentences.Any(sentence => sentence.Words.Any(other => context.Match.AreOpposed(word, other)
            && ClausePolarity.IsNegated(context.Claim, word) != ClausePolarity.IsNegated(sentence.Parsed, other)));

    // "The suspect" of whom a report has "a man" and "his name"; a teacher is somebody else.
    private static readonly WordList Anybody = English.List();

    private static bool IsSomebody(TreeContext context, ParsedToken word) =>
        word.Upos == Upos.Noun && Anybody.Contains(word.Lemma)
        && context.Evidence.Sentences is [var best, ..] && best.Parsed.Tokens.Any(other => other.Upos switch
        {
            Upos.Pron => other.Lower is "he" or "she" or "they" or "him" or "her" or "his" or "their",
            Upos.Noun => context.Match.IsPerson(other),
            _ => false,
        });
}
