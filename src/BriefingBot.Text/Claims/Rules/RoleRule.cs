using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Who did what to whom, by the order of the words: two participants around the same verb have not changed places,
/// unless a passive turned them.
/// </summary>
internal sealed class RoleRule : IClaimRule<ClaimContext>
{
    private const int MostWordsFromVerb = 6;
    private const int LongestApposition = 4;

    // "placed | in orange alert | by"
    private const int BeforeAgent = 5;

    public RuleNeeds Needs => RuleNeeds.CloseWording;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (ContestRule.IsTold(context))
        {
            yield break;
        }

        // Looked up once: a sentence of many words has thousands of triples.
        var places = context.Evidence.Select(sentence => (Sentence: sentence, Told: context.Claim.Words
            .Select(word => word.IsContent ? Find(context, word, sentence) : null).ToArray())).ToList();
        foreach (var (one, verb, other) in Triples(context))
        {
            foreach (var (sentence, told) in places)
            {
                if (told[one.Index] is { } first && told[other.Index] is { } second && told[verb.Index] is { } act
                    && IsTurned(context, (one, verb, other), sentence, (first, act, second)))
                {
                    yield return new ClaimProblem(ClaimFault.Role, $"{one.Form} … {other.Form}", sentence.Text);
                    yield break;
                }
            }
        }
    }

    private static IEnumerable<(PlainWord One, PlainWord Verb, PlainWord Other)> Triples(ClaimContext context)
    {
        var words = context.Content.Where(word => word.Number is null && !TimeRule.IsTime(context.Language, word))
            .ToList();
        var participants = words.Where(word => !IsAdjunct(context, context.Claim, word)).ToList();
        return from verb in words
               where !char.IsUpper(verb.Form[0]) && !IsAdjunct(context, context.Claim, verb, most: 0)
               from one in participants
               where one != verb && Math.Abs(one.Index - verb.Index) <= MostWordsFromVerb
               from other in participants
               where other.Index > one.Index && other != verb && Math.Abs(other.Index - verb.Index) <= MostWordsFromVerb
               select (one, verb, other);
    }

    private static PlainWord? Find(ClaimContext context, PlainWord word, PlainSentence sentence) =>
        sentence.Words.FirstOrDefault(other => context.Reports.AreAlike(word, other));

    private static bool IsTurned(
        ClaimContext context, (PlainWord One, PlainWord Verb, PlainWord Other) said, PlainSentence sentence,
        (PlainWord One, PlainWord Verb, PlainWord Other) told)
    {
        if (told.One == told.Other || told.One == told.Verb || told.Other == told.Verb
            || !AreInOneClause(context, context.Claim, said) || !AreInOneClause(context, sentence, told)
            || Place(said) is not { } place || Place(told) != place || IsAdjunct(context, sentence, told.One)
            || IsAdjunct(context, sentence, told.Other) || IsBehindPassive(context, context.Claim, said)
            || IsBehindPassive(context, sentence, told))
        {
            return false;
        }

        // "18,000 people came" and "came 18,000 people" are a subject and its verb, whatever else is taken for one.
        if (place != 0 && context.Words is { IsVerbFirst: false, HasPostpositions: false }
            && AreSideBySide(context.Claim, said.One, said.Other) && AreSideBySide(sentence, told.One, told.Other))
        {
            return false;
        }

        var isReversed = (said.One.Index < said.Other.Index) != (told.One.Index < told.Other.Index);
        var isPassiveSaid = IsPassive(context, context.Claim, said.Verb);
        var isPassiveTold = IsPassive(context, sentence, told.Verb);
        return place switch
        {
            0 when context.Words.IsCased => isReversed && isPassiveSaid == isPassiveTold
                && (said.One.Folded != told.One.Folded || said.Other.Folded != told.Other.Folded),
            0 => isReversed == (isPassiveSaid == isPassiveTold),
            // The particle behind a word tells its role: it has gone over to the other.
            -1 when context.Words.IsVerbFirst => isReversed
                && (said.One.Index - said.Verb.Index == 1) && (told.Other.Index - told.Verb.Index == 1),
            _ => isReversed && HaveSameParticles(context.Claim, said, sentence, told),
        };
    }

    // A stretch without an act of its own is an apposition to the next: "The owner, Ann Lee, sued".
    private static bool AreInOneClause(
        ClaimContext context, PlainSentence sentence, (PlainWord One, PlainWord Verb, PlainWord Other) triple)
    {
        int[] clauses =
        [
            .. new[] { triple.One, triple.Verb, triple.Other }.Select(word => Clause(sentence, word)).Order(),
        ];
        return clauses[0] >= 0 && (clauses[0] == clauses[2] || (clauses[2] - clauses[0] == 1
            && sentence.Clauses[clauses[0]].Words.Count(word => word.IsContent) <= LongestApposition
            && sentence.Clauses[clauses[0]].Words.All(word => context.Acts(word).All(act => act == ActKinds.Person))));
    }

    private static bool AreSideBySide(PlainSentence sentence, PlainWord one, PlainWord other)
    {
        var (low, high) = (Math.Min(one.Index, other.Index), Math.Max(one.Index, other.Index));
        return !sentence.Words.Skip(low + 1).Take(high - low - 1).Any(word => word.IsContent && word.Number is null);
    }

    private static int Clause(PlainSentence sentence, PlainWord word) =>
        sentence.Clauses.ToList().FindIndex(clause => clause.Words.Contains(word));

    // Before the verb both (1), around it (0), or behind it both (-1).
    private static int? Place((PlainWord One, PlainWord Verb, PlainWord Other) triple)
    {
        var (low, high) =
            (Math.Min(triple.One.Index, triple.Other.Index), Math.Max(triple.One.Index, triple.Other.Index));
        return high - low > 2 * MostWordsFromVerb || triple.Verb.Index - low > 2 * MostWordsFromVerb ? null
            : triple.Verb.Index > high ? 1
            : triple.Verb.Index < low ? -1
            : 0;
    }

    private static bool HaveSameParticles(
        PlainSentence claim, (PlainWord One, PlainWord Verb, PlainWord Other) said, PlainSentence sentence,
        (PlainWord One, PlainWord Verb, PlainWord Other) told) =>
        Behind(claim, said.One) == Behind(sentence, told.Other)
            && Behind(claim, said.Other) == Behind(sentence, told.One)
        && Behind(claim, said.One) != Behind(claim, said.Other);

    private static string Behind(PlainSentence sentence, PlainWord word) =>
        sentence.Words.ElementAtOrDefault(word.Index + 1) is { IsContent: false } next ? next.Folded : "";

    // Behind a preposition, its article and at most one more word.
    private static bool IsAdjunct(ClaimContext context, PlainSentence sentence, PlainWord word, int most = 1)
    {
        if (context.Words.HasPostpositions)
        {
            return false;
        }

        var content = 0;
        foreach (var before in sentence.Before(word, 3).Reverse())
        {
            if (context.Words.Adjuncts.Has(before) && !context.Words.By.Has(before))
            {
                return true;
            }

            if (before.IsContent && (++content > most || context.Acts(before).Any(act => act != ActKinds.Person)))
            {
                return false;
            }
        }

        return false;
    }

    // "Three people were killed in the Harrow Tunnel fire": what a preposition joins to a passive does nothing to them.
    private static bool IsBehindPassive(
        ClaimContext context, PlainSentence sentence, (PlainWord One, PlainWord Verb, PlainWord Other) triple)
    {
        var last = Math.Max(triple.One.Index, triple.Other.Index);
        return !context.Words.HasPostpositions && last > triple.Verb.Index
            && sentence.Before(triple.Verb, 3).Any(context.Words.Passive.Has)
            && sentence.Words[triple.Verb.Index + 1] is var next && context.Words.Adjuncts.Has(next)
            && !sentence.Words.Skip(triple.Verb.Index + 1).Take(last - triple.Verb.Index).Any(context.Words.By.Has);
    }

    private static bool IsPassive(ClaimContext context, PlainSentence sentence, PlainWord verb) =>
        sentence.Before(verb, 3).Any(context.Words.Passive.Has)
        && sentence.Words.Skip(verb.Index + 1).Take(BeforeAgent).Any(context.Words.By.Has);
}
