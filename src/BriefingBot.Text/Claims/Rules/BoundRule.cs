using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"More than" where a report has "less than", and the reverse: before a number or what is compared
/// with.</summary>
internal sealed class BoundRule : IClaimRule
{
    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Words is not { } words)
        {
            yield break;
        }

        foreach (var (mine, contrary) in new[] { (words.Over, words.Under), (words.Under, words.Over) })
        {
            foreach (var said in Bounded(context, mine, context.Claim))
            {
                var other = context.Reports.Sentences.FirstOrDefault(
                    sentence => Has(context, said, contrary, sentence));
                if (other is not null
                    && !context.Reports.Sentences.Any(sentence => Has(context, said, mine, sentence)))
                {
                    yield return new ClaimProblem(ClaimFault.Number, said.Form, other.Text);
                }
            }
        }
    }

    private static bool Has(ClaimContext context, PlainWord said, WordForms bound, PlainSentence sentence) =>
        Bounded(context, bound, sentence).Any(told => said.Number is { } number
            ? told.Number is { } other && other.Value == number.Value
            : told.Number is null && context.Reports.Alike(said).Overlaps(told.Forms));

    // What the words of a bound stand before; behind, where a language puts them there.
    private static IEnumerable<PlainWord> Bounded(ClaimContext context, WordForms bound, PlainSentence sentence)
    {
        if (sentence.IsUnparted)
        {
            return bound.AllIn(sentence.Text).SelectMany(place => sentence.Words
                .Where(word => word.Number is not null && word.Start == place.End));
        }

        var words = sentence.Words;
        return words.Where(word => bound.EndsAt(words, word.Index)).Select(word =>
            context.Words!.HasPostpositions
                ? words.Take(word.Index).LastOrDefault(other => other.Number is not null)
                : words.Skip(word.Index + 1).Take(2).FirstOrDefault(other => other.IsContent)).OfType<PlainWord>();
    }
}
