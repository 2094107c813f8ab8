using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What reports only call possible, or tell to be missing, is not told as there: "arson" of "possible arson",
/// "a suspect" of "without any suspect"; and what is over does not go on.</summary>
internal sealed class HedgeRule : IClaimRule<ClaimContext>
{
    private const int WordsLookedBack = 2;
    private const int ReachOfWeighed = 9;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var (words, claim) = (context.Words, context.Claim);
        if (claim.IsUnparted || words.Negators.IsIn(claim) || words.Lacking.IsIn(claim))
        {
            yield break;
        }

        var isOpen = words.Open.IsIn(claim) || words.Possible.IsIn(claim) || words.Weighed.IsIn(claim);
        // "No people are alive" tells of people.
        foreach (var word in context.Content.Where(word =>
            word.Number is null && !context.Acts(word).Contains(ActKinds.Person)))
        {
            var places = context.Places(told => context.Reports.AreAlike(word, told)).ToList();
            var isIn = places.Exists(place => context.Evidence.Contains(place.Sentence));
            ClaimFault? fault =
                isIn && places.TrueForAll(place => place.Sentence.Before(place.Word, WordsLookedBack)
                    .Any(before => words.Lacking.EndsAt(place.Sentence.Words, before.Index)))
                    ? ClaimFault.Negation
                : isIn && !isOpen && places.TrueForAll(place => IsPossible(words, place.Sentence, place.Word))
                    ? ClaimFault.Modality
                : claim.Before(word, WordsLookedBack).Any(before => words.Still.EndsAt(claim.Words, before.Index))
                    && places.Exists(place => IsOver(context, word, place)) ? ClaimFault.Act
                : null;
            if (fault is { } kind)
            {
                yield return new ClaimProblem(kind, word.Form, context.Found);
            }
        }
    }

    // "A possible cause", "not ruled out that … a cause"
    private static bool IsPossible(ClaimWords words, PlainSentence sentence, PlainWord told) =>
        sentence.Before(told, 1).Any(words.Possible.Has) || sentence.Before(told, ReachOfWeighed)
            .Any(word => words.Weighed.EndsAt(sentence.Words, word.Index));

    // "Still closed", where the report has "were closed, but have reopened".
    private static bool IsOver(ClaimContext context, PlainWord said, (PlainSentence Sentence, PlainWord Word) told) =>
        context.Evidence is [var best, ..] && told.Sentence == best && !context.Words.Open.IsIn(best)
        && context.Acts(said).SelectMany(ActKinds.Against).Any(act => best.Words.Any(other =>
            other.Index > told.Word.Index && context.Acts(other).Contains(act)));
}
