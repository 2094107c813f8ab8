using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// The number of the killed, hurt, arrested, freed or rescued is that which a report gives of these, not of others.
/// </summary>
internal sealed class OutcomeRule : IClaimRule<ClaimContext>
{
    // The share of the claim in a sentence with which it tells of the same.
    private const double MostOfClaim = 0.65;
    private const int FewestWords = 6;

    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted)
        {
            yield break;
        }

        foreach (var word in context.Claim.Words)
        {
            if (word.Number is not { } said || context.Claim.Text.ElementAtOrDefault(word.End) == '-')
            {
                continue;
            }

            var same = context.Places(other => other.Number?.Value == said.Value).ToList();
            if (same.Count > 0 && same.TrueForAll(place => IsOfOthers(context, word, place.Sentence, place.Word)))
            {
                yield return new ClaimProblem(ClaimFault.Number, word.Form, same[0].Sentence.Text);
            }
        }
    }

    // "Forty were hurt" where forty live in the house and seven were hurt, or where some of the forty were.
    private static bool IsOfOthers(ClaimContext context, PlainWord said, PlainSentence sentence, PlainWord told)
    {
        var mine = Outcomes(context, context.Claim, said);
        // Beside another number it may count nothing: "the magnitude 6.2 quake killed 38".
        if (mine.Count == 0 || Clause(context.Claim, said).Words.Count(word => word.Number is not null) > 1
            || IsWhole(context, context.Claim, said) || IsPart(context, said))
        {
            return false;
        }

        var theirs = Outcomes(context, sentence, told);
        if (theirs.Count == 0 && context.Content.Count >= FewestWords
            && context.Coverage(context.Claim, sentence) >= MostOfClaim)
        {
            return false;
        }

        return (IsWhole(context, sentence, told) || !theirs.Overlaps(mine)) && (theirs.Count > 0
            || context.Reports.Sentences.Any(other => other.Words.Any(word => word.Number is { } number
                && number.Value != said.Number!.Value.Value && Outcomes(context, other, word).Overlaps(mine))));
    }

    private static PlainSpan Clause(PlainSentence sentence, PlainWord word) =>
        sentence.Clauses.FirstOrDefault(clause => clause.Words.Contains(word)) ?? sentence;

    // What befell those counted: the nearest word of its clause that tells it.
    private static HashSet<string> Outcomes(ClaimContext context, PlainSentence sentence, PlainWord number) =>
    [
        .. Clause(sentence, number).Words
            .Select(word => (Far: Math.Abs(word.Index - number.Index), Acts: context.Acts(word).Where(IsOutcome)))
            .Where(word => word.Acts.Any()).OrderBy(word => word.Far).Take(1).SelectMany(word => word.Acts),
    ];

    private static bool IsOutcome(string act) => act is "kill" or "hurt" or "arrest" or "free" or "rescue";

    // "Three of those hurt"; "killed 12 in Harn" tells of all.
    private static bool IsPart(ClaimContext context, PlainWord said) =>
        context.Claim.Words.ElementAtOrDefault(said.Index + 1) is { IsContent: false } next
        && context.Words.Adjuncts.Has(next)
        && !context.Claim.Words.Take(said.Index).Any(word => context.Acts(word).Any(IsOutcome));

    // "14 of the 90 protesters"
    private static bool IsWhole(ClaimContext context, PlainSentence sentence, PlainWord number)
    {
        var before = sentence.Words.Take(number.Index).Reverse().TakeWhile(word => !word.IsContent).ToList();
        return before.Count is > 0 and <= 2 && before.Exists(context.Words.Adjuncts.Has)
            && number.Index > before.Count && sentence.Words[number.Index - before.Count - 1].Number is not null;
    }
}
