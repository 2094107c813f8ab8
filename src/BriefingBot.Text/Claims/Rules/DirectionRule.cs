using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What a report says rose by or to a number did not fall by it or to it, and the reverse.</summary>
internal sealed class DirectionRule : IClaimRule<ClaimContext>
{
    private const int WordsAroundNumber = 5;
    private const string Rise = "rise", Fall = "fall";

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Claim.Words.Where(word => word.Number is { Value: > 0, Form: NumberForm.Numeral }))
        {
            if (Direction(context, context.Claim, word) is not { } said)
            {
                continue;
            }

            var told = context.Places(other => other.Number?.Value == word.Number?.Value)
                .Select(place => (place.Sentence, Direction: Direction(context, place.Sentence, place.Word))).ToList();
            if (told.Count > 0 && told.TrueForAll(place => place.Direction is { } direction && direction != said))
            {
                yield return new ClaimProblem(ClaimFault.Act, $"{said} {word.Form}", told[0].Sentence.Text);
            }
        }
    }

    // The nearest word that tells one; null where there is none, or one of either kind equally near.
    private static string? Direction(ClaimContext context, PlainSentence sentence, PlainWord number)
    {
        if (sentence.IsUnparted)
        {
            return null;
        }

        var near = sentence.Words.Skip(Math.Max(0, number.Index - WordsAroundNumber)).Take((2 * WordsAroundNumber) + 1)
            .Where(word => word != number)
            .Select(word => (Far: Math.Abs(word.Index - number.Index), Act: Act(context, sentence, word)))
            .Where(word => word.Act is not null).ToList();
        var nearest = near.Select(word => word.Far).DefaultIfEmpty().Min();
        var acts = near.Where(word => word.Far == nearest).Select(word => word.Act).Distinct().ToList();
        return acts.Count == 1 ? acts[0] : null;
    }

    // "More than 40" is a bound.
    private static string? Act(ClaimContext context, PlainSentence sentence, PlainWord word)
    {
        if (sentence.Words.ElementAtOrDefault(word.Index + 1) is { } next
            && (context.Words.Over.EndsAt(sentence.Words, next.Index)
                || context.Words.Under.EndsAt(sentence.Words, next.Index)))
        {
            return null;
        }

        var (rises, falls) = (Tells(Rise), Tells(Fall));
        return rises == falls ? null : rises ? Rise : Fall;

        bool Tells(string act) => context.Words.Acts.TryGetValue(act, out var forms) && forms.Has(word);
    }
}
