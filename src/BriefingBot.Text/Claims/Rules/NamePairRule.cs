using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Two names side by side stand near each other in a report: no half of a name has been changed.</summary>
internal sealed class NamePairRule : IClaimRule
{
    private const int Together = 3;
    private const int Shortest = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words?.HasCapitalNouns == true)
        {
            yield break;
        }

        foreach (var (before, word) in context.Claim.Words.Zip(context.Claim.Words.Skip(1)))
        {
            if (IsName(context, word) && !word.OpensSentence && IsName(context, before)
                && context.Claim.Text.AsSpan(before.End, word.Start - before.End).Trim(" »«\"“”").IsEmpty
                && context.IsAnywhere(before) && context.IsAnywhere(word) && !AreTogether(context, before, word))
            {
                yield return new ClaimProblem(ClaimFault.Name, $"{before.Form} {word.Form}", context.Found);
            }
        }
    }

    private static bool IsName(ClaimContext context, PlainWord word) => word is { IsContent: true, Number: null }
        && char.IsUpper(word.Form[0]) && !TimeRule.IsTime(context.Language, word);

    private static bool AreTogether(ClaimContext context, PlainWord first, PlainWord second) =>
        context.Reports.Sentences.Any(sentence => sentence.Words.Any(one => Is(context, first, one)
            && sentence.Words.Skip(one.Index + 1).Take(Together).Any(other => Is(context, second, other))));

    private static bool Is(ClaimContext context, PlainWord word, PlainWord told) =>
        context.Reports.Alike(word).Overlaps(told.Forms)
        // "EU" is no "European" in a name.
        && (!Countries.Of(word).Any() || (word.Folded.Length < Shortest ? word.Folded == told.Folded
            : told.Folded.StartsWith(word.Folded[..Shortest], StringComparison.Ordinal)));
}
