using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// "More than" where a report has "less than", "exactly" where it has either, "after" where it has "before", "to 5
/// percent" where it has "by": what stands before a number or what is compared with, and nowhere its contrary.
/// </summary>
internal sealed class BoundRule : IClaimRule<ClaimContext>
{
    private const int ChangeReach = 5;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var (mine, contrary, fault, isOfChange) in Contraries(context))
        {
            foreach (var said in Bounded(context, mine, context.Claim)
                .Where(word => !isOfChange || Moves(context, word, context.Claim)))
            {
                var other = context.Reports.Sentences.FirstOrDefault(
                    sentence => Has(context, said, contrary, sentence));
                if (other is not null
                    && !context.Reports.Sentences.Any(sentence => Has(context, said, mine, sentence)))
                {
                    yield return new ClaimProblem(fault, said.Form, other.Text);
                }
            }
        }
    }

    private static IEnumerable<(WordForms Mine, WordForms Contrary, ClaimFault Fault, bool IsOfChange)> Contraries(
        ClaimContext context)
    {
        var words = context.Words;
        yield return (words.Over, words.Under, ClaimFault.Number, false);
        yield return (words.Under, words.Over, ClaimFault.Number, false);
        yield return (words.Exact, words.Over, ClaimFault.Number, false);
        yield return (words.Exact, words.Under, ClaimFault.Number, false);
        yield return (words.Exact, words.About, ClaimFault.Number, false);
        yield return (words.Level, words.Amount, ClaimFault.Number, true);
        yield return (words.Amount, words.Level, ClaimFault.Number, true);
        if (context.IsClose)
        {
            yield return (words.Before, words.After, ClaimFault.Time, false);
            yield return (words.After, words.Before, ClaimFault.Time, false);
        }
    }

    // "rose by 5 percent": a number of which the words before tell that something rises or falls.
    private static bool Moves(ClaimContext context, PlainWord word, PlainSentence sentence) =>
        word.Number is not null && sentence.Words.Where(other => other.Index < word.Index
            ? other.Index >= word.Index - ChangeReach
            : context.Words.IsVerbLast && other.Index <= word.Index + ChangeReach)
            .SelectMany(context.Acts).Any(act => act is "rise" or "fall");

    private static bool Has(ClaimContext context, PlainWord said, WordForms bound, PlainSentence sentence) =>
        Bounded(context, bound, sentence).Any(told => said.Number is { } number
            ? told.Number is { } other && other.Value == number.Value
            : told.Number is null && context.Reports.AreAlike(said, told));

    // What the words of a bound stand before; behind, where a language puts them there.
    internal static IEnumerable<PlainWord> Bounded(ClaimContext context, WordForms bound, PlainSentence sentence)
    {
        if (sentence.IsUnparted)
        {
            return bound.AllIn(sentence.Text).SelectMany(place => sentence.Words
                .Where(word => word.Number is not null && word.Start == place.End));
        }

        var words = sentence.Words;
        return words.Where(word => bound.EndsAt(words, word.Index)).Select(word =>
            context.Words.HasPostpositions
                ? words.Take(word.Index).LastOrDefault(other => other.Number is not null)
                : words.Skip(word.Index + 1).Take(2).FirstOrDefault(other => other.IsContent)).OfType<PlainWord>();
    }
}
