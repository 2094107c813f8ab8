using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>No word stands where the report has the one that it excludes: "looser rules", "stricter rules".</summary>
internal sealed class PairRule : IClaimRule<ClaimContext>
{
    private const int MostWordsApart = 4;
    private const int ShortestStem = 5;
    private const int Ending = 3;

    // What turns a word into its contrary in one or more languages.
    private static readonly WordList Prefixes = EveryLanguage.List();

    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words == ClaimWords.None || context.Evidence is not [var best, ..])
        {
            yield break;
        }

        var words = context.Words;
        foreach (var word in context.Claim.Words.Where(word => word.Number is null))
        {
            if (!words.Negators.IsIn(context.Claim) && IsDenied(context, words, word, best))
            {
                yield return new ClaimProblem(ClaimFault.Act, word.Form, best.Text);
            }

            foreach (var (one, other) in words.Pairs)
            {
                var (mine, contrary) = one.Has(word) ? (one, other) : other.Has(word) ? (other, one) : (null, null);
                if (mine is not null && contrary is not null && !contrary.Has(word) && !contrary.IsIn(context.Claim)
                    && !words.Negators.IsIn(context.Claim) && !mine.IsIn(best)
                    && best.Words.Any(told => contrary.Has(told) && !mine.Has(told)
                        && !IsNegated(words, best, told) && HaveNeighbour(context, word, best, told)))
                {
                    yield return new ClaimProblem(ClaimFault.Act, word.Form, best.Text);
                }
            }
        }
    }

    // "unsatisfied" where the report has "satisfied", and the claim's word nowhere.
    private static bool IsDenied(ClaimContext context, ClaimWords words, PlainWord said, PlainSentence best) =>
        !context.Evidence.Any(sentence => sentence.Words.Any(told => Alike(said.Folded, told.Folded)))
        && best.Words.Any(told => Prefixes.Any(prefix => IsWith(prefix, said.Folded, told.Folded)
                || IsWith(prefix, told.Folded, said.Folded))
            && !IsNegated(words, best, told));

    private static bool IsNegated(ClaimWords words, PlainSentence sentence, PlainWord told) => sentence.Words.Any(
        word => word.Index < told.Index && word.Index >= told.Index - MostWordsApart && words.Negators.Has(word));

    private static bool IsWith(string prefix, string whole, string part) =>
        whole.StartsWith(prefix, StringComparison.Ordinal) && Alike(whole[prefix.Length..], part);

    // But for the ending.
    private static bool Alike(string one, string other) =>
        one.AsSpan().CommonPrefixLength(other) >= Math.Max(ShortestStem, Math.Max(one.Length, other.Length) - Ending);

    private static bool HaveNeighbour(ClaimContext context, PlainWord said, PlainSentence best, PlainWord told) =>
        context.Content.Any(word => word != said && Math.Abs(word.Index - said.Index) <= MostWordsApart
            && best.Words.Any(other => other != told && Math.Abs(other.Index - told.Index) <= MostWordsApart
                && context.Reports.AreAlike(word, other)));
}
