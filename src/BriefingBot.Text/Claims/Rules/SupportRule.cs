using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// What the claim is about stands in its evidence, in these words or others for the same: no noun or adjective that takes
/// the place of the report's, and not too many that no report has.
/// </summary>
internal sealed class SupportRule : IClaimRule
{
    /// <summary>The share of a claim, by weight, that may be in words of its own.</summary>
    private const double MostOwn = 0.45;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var (own, all) = (0.0, 0.0);
        foreach (var word in context.Words)
        {
            all += context.Reports.Weight(word);
            if (context.Evidence.Support(word) >= WordMatch.Same || word.Upos == Upos.Num)
            {
                continue;
            }

            own += context.Reports.Weight(word);
            if (word.Upos is Upos.Noun or Upos.Adj && !EnglishActs.Light.Contains(word.Lemma) && Instead(context, word) is { } instead)
            {
                yield return new ClaimProblem(ClaimFault.Unsupported, context.Phrase(word), instead.Form);
            }
        }

        if (all > 0 && own > MostOwn * all)
        {
            yield return new ClaimProblem(ClaimFault.Unsupported, context.Claim.Text, context.Evidence.Sentences.FirstOrDefault()?.Parsed.Text);
        }
    }

    private static ParsedToken? Instead(ClaimContext context, ParsedToken word) =>
        context.Evidence.Sentences.SelectMany(sentence => sentence.Words)
            .FirstOrDefault(other => context.Match.AreOpposed(word, other))
        ?? Substitution.For(context, word);
}
