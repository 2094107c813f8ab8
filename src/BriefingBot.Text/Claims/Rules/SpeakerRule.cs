using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Who says something in the claim is named in a report where it says the same, or in the sentence before or
/// behind.</summary>
internal sealed class SpeakerRule : IClaimRule<ClaimContext>
{
    private const double MostOfSaid = 0.75;
    private const double AsGood = 0.1;
    private const int FewestSaid = 3;
    private const int MostWordsFromSaying = 7;
    private const int MostSentencesApart = 1;

    public RuleNeeds Needs => RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted
            || context.Claim.Words.FirstOrDefault(word => IsSaying(context, word)) is not { } saying)
        {
            yield break;
        }

        var speaker = context.Content.Where(word => char.IsUpper(word.Form[0]) && word.Number is null
            && Math.Abs(word.Index - saying.Index) <= MostWordsFromSaying && !IsSaying(context, word)
            && !TimeRule.IsTime(context.Language, word)).ToList();
        var said = PlainSpan.Of(context.Content.Where(word => !speaker.Contains(word) && !IsSaying(context, word)));
        var (best, most) = context.Likest(said, AsGood);
        var isEnough = said.Words.Count >= FewestSaid || (said.Words.Count > 0 && most >= 1
            && best.TrueForAll(sentence => sentence.Words.Any(word => IsSaying(context, word))));
        if (isEnough && most >= MostOfSaid && speaker.Exists(context.IsAnywhere)
            && !best.Exists(sentence => context.Reports.Sentences.Any(other => other.Report == sentence.Report
                && Math.Abs(other.Order - sentence.Order) <= MostSentencesApart
                && speaker.Exists(word => context.IsIn(word, other)))))
        {
            yield return new ClaimProblem(ClaimFault.Speaker, speaker[0].Form, best[0].Text);
        }
    }

    internal static bool IsSaying(ClaimContext context, PlainWord word) => context.Acts(word).Contains(ActKinds.Say);
}
