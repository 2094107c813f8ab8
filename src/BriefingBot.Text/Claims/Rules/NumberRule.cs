using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every number stands in a report, beside what it counts, and not beside another number's noun.</summary>
internal sealed class NumberRule : IClaimRule<ClaimContext>
{
    private const int WordsAroundNumber = 4;

    // "about 224" of 223.87
    private const int LeastRounded = 20;
    private const int HighestSmall = 12;
    private const double MostOfClaim = 0.6;
    private const double MostOfUnparted = 0.4;

    // "1993" of "93"
    private const int FirstYear = 1930, LastYear = 1999, Century = 100;

    public RuleNeeds Needs => RuleNeeds.NoTrees;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Claim.Words)
        {
            if (word.Number is not { } number || IsPercent(context, word)
                || number is { Value: 1, Form: NumberForm.Words })
            {
                continue;
            }

            var same = context.Places(other => IsSame(number, other, word.Form))
                .Concat(Bounded(context, word)).ToList();
            if (same.Count == 0)
            {
                // In words a small number may be told in parts ("three and a half") or count a list.
                if (context.IsClose || IsCountedOtherwise(context, word)
                    || ((number.Form == NumberForm.Numeral || number.Value > HighestSmall)
                        && !IsOfName(context.Claim, word)))
                {
                    yield return new ClaimProblem(ClaimFault.Number, word.Form, context.Found);
                }
            }
            else if (context.IsClose && !IsOfName(context.Claim, word)
                && !(ContestRule.IsOfScore(context.Claim, word) && ContestRule.IsTold(context))
                && !same.Exists(place => CountsTheSame(context, word, place.Sentence, place.Word)
                    || TellsAsMuch(context, word, place.Sentence)))
            {
                yield return new ClaimProblem(ClaimFault.Number, word.Form, same[0].Sentence.Text);
            }
        }
    }

    // "more than 550 animals" of 556 of them
    private static IEnumerable<(PlainSentence Sentence, PlainWord Word)> Bounded(
        ClaimContext context, PlainWord said) =>
        from bound in ((WordForms Words, Func<decimal, decimal, bool> Fits)[])
        [
            (context.Words.About, NumberPlaces.IsAbout), (context.Words.Over, NumberPlaces.IsOver),
            (context.Words.Under, NumberPlaces.IsUnder),
        ]
        where BoundRule.Bounded(context, bound.Words, context.Claim).Contains(said)
        let noun = Counted(context.Claim, said)
        from place in context.Places(told => told.Number is { } number && number.Form != NumberForm.Vague
            && bound.Fits(said.Number!.Value.Value, number.Value)) // not null: the caller has asked
        where noun is not null && Counted(place.Sentence, place.Word) is { } counted && Is(context, noun, counted)
        select place;

    // "A-92"
    private static bool IsOfName(PlainSentence sentence, PlainWord word) =>
        word.Start > 1 && sentence.Text[word.Start - 1] is '-' && char.IsLetter(sentence.Text[word.Start - 2]);

    private static bool IsPercent(ClaimContext context, PlainWord word) =>
        context.Words.Units.TryGetValue("percent", out var percent) && percent.Has(word);

    internal static bool IsSame(NumberReading said, PlainWord other, string form) =>
        other.Number is { } told && (said.Form == NumberForm.Vague || told.Form == NumberForm.Vague
            ? said.Form == told.Form && other.Folded == PlainFold.Of(form)
            : said.Value == told.Value || said.Value == told.OtherValue || said.OtherValue == told.Value
                || (said.Value >= LeastRounded && said.Value == Math.Round(told.Value))
                || IsYear(said, told, form, other.Form));

    // "in 1993" where "in 93" stands.
    private static bool IsYear(NumberReading said, NumberReading told, string form, string other) =>
        said.Value is >= FirstYear and <= LastYear && form.Length == 4 && other.TrimStart('\'', '’').Length == 2
        && told.Value == said.Value % Century;

    // The sentence tells the rest of the claim too, and what is counted is counted nowhere else.
    private static bool TellsAsMuch(ClaimContext context, PlainWord said, PlainSentence sentence) =>
        Counted(context.Claim, said) is var noun && (noun is null || !IsCountedElsewhere(context, noun, said))
        && (!context.Claim.IsUnparted || IsOnlyOne(said, context.Claim, sentence))
        && context.Coverage(context.Claim, sentence) >= (context.Claim.IsUnparted ? MostOfUnparted : MostOfClaim);

    // "1億2000万円": no other number of the sentence has its sign or its counter behind it.
    private static bool IsOnlyOne(PlainWord said, PlainSentence claim, PlainSentence sentence) =>
        claim.Text.ElementAtOrDefault(said.End) is var counter and not '\0'
        && sentence.Words.Where(word => word.Number is not null
            && sentence.Text.ElementAtOrDefault(word.End) == counter).ToList() is [{ Number: { } told }]
        && told.Value == said.Number!.Value.Value;

    private static bool IsCountedElsewhere(ClaimContext context, PlainWord noun, PlainWord said) =>
        context.Places(other => other.Number is { } number && number.Value != said.Number!.Value.Value)
            .Any(place => Counted(place.Sentence, place.Word) is { } counted
                && context.Reports.AreAlike(noun, counted));

    // "six matches" where the sentence that says most of the claim has four of them.
    private static bool IsCountedOtherwise(ClaimContext context, PlainWord said) => !context.Claim.IsUnparted
        && Counted(context.Claim, said) is { } noun && context.Evidence is [var best, ..]
        && best.Words.Any(word => word.Number is { Value: > 1 } && Counted(best, word) is { } counted
            && context.Reports.AreAlike(noun, counted));

    // What stands around both: the noun behind, else the words near.
    private static bool CountsTheSame(ClaimContext context, PlainWord said, PlainSentence sentence, PlainWord told)
    {
        if (context.Claim.IsUnparted && HaveOtherOutcomes(context, said, sentence, told))
        {
            return false;
        }

        var near = Around(context.Claim, said, WordsAroundNumber).ToList();
        var around = PlainSpan.Of(Around(sentence, told, WordsAroundNumber), sentence.IsUnparted);
        var noun = Counted(context.Claim, said);
        if (near.Count == 0 || IsToll(context, near, sentence, told)
            || (noun is not null && context.IsTold(noun, around))
            // "another nine were injured": what is counted is not said again.
            || (Counted(sentence, told) is { } toldNoun
                && near.Exists(word => word != noun && Is(context, word, toldNoun))))
        {
            return true;
        }

        if (noun is not null && context.Acts(noun).Contains(ActKinds.Person) && Counted(sentence, told) is { } people
            && (context.Acts(people).Contains(ActKinds.Person)
            || context.Acts(people).Any(act => act is "kill" or "hurt")))
        {
            // "seven killed" is not what "seven hurt" tells.
            var (mine, theirs) = (near.SelectMany(context.Acts).Where(IsOutcome).ToHashSet(),
                context.Acts(people).Where(IsOutcome).ToHashSet());
            return (mine.Count == 0 || theirs.Count == 0 || mine.Overlaps(theirs))
                && near.Exists(word => word != noun && around.Words.Any(other => Is(context, word, other)));
        }

        var isOthers = noun is not null && context.Places(other => other.Number is not null && other != told)
            .Any(place => Counted(place.Sentence, place.Word) is { } counted
                && context.Reports.AreAlike(noun, counted));
        return !isOthers && near.Exists(word => around.Words.Any(other => Is(context, word, other)));
    }

    // "the number of dead … rose to eight": what is counted stands far before.
    private static bool IsToll(ClaimContext context, List<PlainWord> near, PlainSentence sentence, PlainWord told) =>
        Math.Max(0, told.Index - 3) is var from
        && sentence.Words.Skip(from).Take(told.Index - from).SelectMany(context.Acts)
            .Any(act => act is "rise" or "fall")
        && near.SelectMany(context.Acts).Where(IsOutcome)
            .Intersect(sentence.Words.Take(from).SelectMany(context.Acts)).Any();

    // "造成二十人死亡" where twenty were hurt: in Chinese and Japanese what befell those counted stands behind them.
    private static bool HaveOtherOutcomes(ClaimContext context, PlainWord said, PlainSentence sentence, PlainWord told)
    {
        var (mine, theirs) = (Outcome(context, context.Claim, said), Outcome(context, sentence, told));
        return mine.Count > 0 && theirs.Count > 0 && !mine.Overlaps(theirs);
    }

    private static bool IsOutcome(string act) => act is "kill" or "hurt" or "arrest" or "free";

    private static HashSet<string> Outcome(ClaimContext context, PlainSentence sentence, PlainWord number) =>
        sentence.Words.Skip(number.Index + 1).Take(WordsAroundNumber + 1)
            .TakeWhile(word => word.Number is null)
            .Select(word => context.Acts(word).Where(IsOutcome).ToHashSet())
            .FirstOrDefault(acts => acts.Count > 0) ?? [];

    private static bool Is(ClaimContext context, PlainWord said, PlainWord told) =>
        context.AreOne(said, told) || context.Acts(said).Intersect(context.Acts(told)).Any();

    /// <summary>Whether a percent sign stands behind the number: "65 %".</summary>
    internal static bool IsPercent(PlainSentence sentence, PlainWord number) =>
        sentence.Text.AsSpan(Math.Min(number.End, sentence.Text.Length)).TrimStart() is ['%', ..];

    // A percentage counts nothing.
    internal static PlainWord? Counted(PlainSentence sentence, PlainWord number) =>
        IsPercent(sentence, number) ? null
        : sentence.Words.Skip(number.Index + 1).Take(sentence.IsUnparted ? 2 : 3)
        .FirstOrDefault(
        word => word.IsContent && word.Number is null && (!sentence.IsUnparted || word.Start > number.End - 1));

    private static IEnumerable<PlainWord> Around(PlainSentence sentence, PlainWord number, int reach) => sentence.Words
        .Skip(Math.Max(0, number.Index - reach - 2)).Take((2 * reach) + 5)
        .Where(word => word.IsContent && word.Number is null && Math.Abs(word.Index - number.Index) <= reach + 2);
}
