using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A number that the reports tell as it is has no bound: "fewer than 40" and "nearly 40" are not 40. Asked of
/// words that are bounds alone: "over two murders" may have no bound.</summary>
internal sealed class BareNumberRule : IClaimRule<ClaimContext>
{
    private const int NegatorReach = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var words = context.Words;
        foreach (var (bound, fits) in ((WordForms, Func<decimal, decimal, bool>)[])
        [
            (words.More, NumberPlaces.IsOver), (words.Fewer, NumberPlaces.IsUnder),
            (words.Nearly, NumberPlaces.IsUnder),
        ])
        {
            foreach (var said in BoundRule.Bounded(context, bound, context.Claim).Where(word =>
                word.Number is { Form: not NumberForm.Vague } && !IsOfTime(context, word)
                // "No more than 40" are 40.
                && !context.Claim.Before(word, NegatorReach).Any(words.Negators.Has)))
            {
                var value = said.Number!.Value.Value; // not null: just asked
                var same = Numbers(context, told => told == value).ToList();
                if (same.Count > 0 && same.TrueForAll(place => IsBare(context, place.Sentence, place.Word))
                    // "More than 550" of 556: another number is meant.
                    && !Numbers(context, told => told != value && fits(value, told))
                        .Any(place => context.Evidence.Contains(place.Sentence)))
                {
                    yield return new ClaimProblem(ClaimFault.Number, said.Form, same[0].Sentence.Text);
                }
            }
        }
    }

    private static IEnumerable<(PlainSentence Sentence, PlainWord Word)> Numbers(
        ClaimContext context, Func<decimal, bool> isMeant) => context.Places(word =>
        word.Number is { Form: not NumberForm.Vague } number && isMeant(number.Value));

    // "Over two years" is a span.
    private static bool IsOfTime(ClaimContext context, PlainWord number) =>
        context.Claim.Words.ElementAtOrDefault(number.Index + 1) is { } next && TimeRule.IsTime(context.Language, next);

    // "Before 65" is "under 65".
    private static bool IsBare(ClaimContext context, PlainSentence sentence, PlainWord number) =>
        !((WordForms[])
        [
            context.Words.Over, context.Words.Under, context.Words.About, context.Words.Nearly, context.Words.Before,
            context.Words.After,
        ]).Any(bound => BoundRule.Bounded(context, bound, sentence).Contains(number));
}
