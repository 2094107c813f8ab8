namespace BriefingBot.Text.Claims.Plain;

/// <summary>What is said without quotation marks is said by the same in the report.</summary>
internal sealed class PlainSpeakers : IPlainRule
{
    private const int Reach = 4;

    public IEnumerable<ClaimProblem> Check(PlainContext context)
    {
        if (context.Claim.Words.FirstOrDefault(word => context.Acts(word).Contains(ActKinds.Say)) is not { } saying)
        {
            yield break;
        }

        var near = context.Content.Where(word => Math.Abs(word.Index - saying.Index) <= Reach && word.Number is null
            && word != saying && !PlainTimes.IsTime(context.Language, word)).ToList();
        var names = near.Where(word => char.IsUpper(word.Form[0]) && context.Words?.HasCapitalNouns != true).ToList();
        var said = context.Content.Where(word => !near.Contains(word) && word != saying).ToList();
        if (names.Count == 0 || said.Count < 2)
        {
            yield break;
        }

        var source = context.Reports.Sentences.MaxBy(sentence =>
            said.Sum(word => context.IsTold(word, sentence) ? context.Reports.Weight(word) : 0));
        if (source is not null && context.Tells(ActKinds.Say, source) && source.Words.Any(IsName)
            && !names.Exists(word => context.IsIn(word, source)))
        {
            yield return new ClaimProblem(ClaimFault.Speaker, names[0].Form, source.Text);
        }
    }

    private static bool IsName(PlainWord word) => word.IsCapital && word.IsContent;
}
