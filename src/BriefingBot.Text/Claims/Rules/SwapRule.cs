using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Two words or numbers have not changed places: "600 missiles and 90 drones" of "600 drones and 90 missiles",
/// "the boy, 43, and the man, 8", "Russian ships in the Chinese part".</summary>
internal sealed class SwapRule : IClaimRule<ClaimContext>
{
    /// <summary>No sentence of news has more; each pair is compared.</summary>
    private const int MostWords = 60;

    private const int MostOfPlace = 9;

    public IEnumerable<ClaimProblem> Check(ClaimContext context) => context.Claim.IsUnparted ? []
        : context.Evidence.Select(sentence => Fault(context, sentence))
            .Concat(context.Words.Turns.Select(turn => Turned(context, turn.One, turn.Other)))
            .OfType<ClaimProblem>().Take(1);

    // "From Paris to Lyon" of "from Lyon to Paris", "first to Lyon, later to Paris".
    private static ClaimProblem? Turned(ClaimContext context, WordForms one, WordForms other)
    {
        var rest = context.Content
            .Where(word => char.IsLower(word.Form[0]) && !one.Has(word) && !other.Has(word)).ToList();
        var pairs = (from said in Places(context.Claim, one, other)
                     from sentence in context.Evidence
                     where rest.TrueForAll(word => context.IsTold(word, sentence)) // it tells of that way
                     from told in Places(sentence, one, other)
                     select (Said: said, Told: told, Sentence: sentence)).ToList();
        var turned = pairs.Find(pair => Meet(pair.Said.First, pair.Told.Second)
            && Meet(pair.Said.Second, pair.Told.First)).Sentence;
        return turned is null || pairs.Exists(pair => Meet(pair.Said.First, pair.Told.First)
            && Meet(pair.Said.Second, pair.Told.Second))
            ? null : new ClaimProblem(ClaimFault.Role, context.Claim.Text, turned.Text);

        bool Meet(List<PlainWord> mine, List<PlainWord> theirs) =>
            mine.Exists(word => theirs.Exists(place => context.Reports.AreAlike(word, place)));
    }

    // The names behind the one word and behind the other, but for those behind both.
    private static IEnumerable<(List<PlainWord> First, List<PlainWord> Second)> Places(
        PlainSentence sentence, WordForms one, WordForms other)
    {
        return from first in sentence.Words
               where one.Has(first)
               from second in sentence.Words
               where second.Index > first.Index && second.Index <= first.Index + MostOfPlace && other.Has(second)
               let start = Names(first.Index, second.Index)
               let end = Names(second.Index, second.Index + MostOfPlace)
               select (Without(start, end), Without(end, start));

        List<PlainWord> Names(int from, int to) => [.. sentence.Words.Skip(from + 1).Take(to - from)
            .TakeWhile(word => !one.Has(word)).Where(word => word.IsContent && char.IsUpper(word.Form[0]))];

        static List<PlainWord> Without(List<PlainWord> words, List<PlainWord> others) =>
            words.FindAll(word => !others.Exists(name => name.Folded == word.Folded));
    }

    // What stands behind the one in the claim stands behind the other in the report, and so the other way round.
    private static ClaimProblem? Fault(ClaimContext context, PlainSentence sentence)
    {
        // "A 30-year-old man": what a hyphen joins to a number has no place of its own.
        var (said, told) = (context.Content.Where(word => !IsJoined(context.Claim, word)).ToList(),
            sentence.Words.Where(word => word.IsContent && !IsJoined(sentence, word)).ToList());
        if (said.Count > MostWords)
        {
            return null;
        }

        var places = said.Select(word => Enumerable.Range(0, told.Count).Where(at => Is(context, word, told[at]))
            .ToHashSet()).ToList();
        for (var one = 0; one + 1 < said.Count; one++)
        {
            for (var other = one + 2; other + 1 < said.Count; other++)
            {
                if (Place(one, other + 1) >= 0 && Place(other, one + 1) >= 0
                    && Place(one, one + 1) < 0 && Place(other, other + 1) < 0
                    // "a prize of $9,000" is "a $9,000 prize", and "Lee, the mayor of Harn," is "Harn mayor Lee".
                    && !IsTurned(one) && !IsTurned(other)
                    && (said[one].Number is not null || said[one + 1].Number is not null
                        || IsPassive(context, context.Claim) == IsPassive(context, sentence))
                    && !context.Words.Office.Has(said[one + 1]))
                {
                    return new ClaimProblem(
                        said[one].Number is null && said[one + 1].Number is null ? ClaimFault.Role : ClaimFault.Number,
                        $"{said[one].Form} {said[one + 1].Form}", sentence.Text);
                }
            }
        }

        return null;

        int Place(int first, int next)
        {
            foreach (var at in places[first].Where(at => places[next].Contains(at + 1)))
            {
                return at;
            }

            return -1;
        }

        bool IsTurned(int first) => said[first].Number is null != said[first + 1].Number is null
            && Place(first + 1, first) is >= 0 and var at && sentence.Text[told[at].End..told[at + 1].Start] is " ";
    }

    // "Lee built it" of "it was built by Lee".
    private static bool IsPassive(ClaimContext context, PlainSentence sentence) =>
        sentence.Words.Any(context.Words.By.Has) && sentence.Words.Any(context.Words.Passive.Has);

    private static bool IsJoined(PlainSentence sentence, PlainWord word) =>
        word.Number is null && word.Start > 0 && sentence.Text[word.Start - 1] == '-';

    internal static bool Is(ClaimContext context, PlainWord said, PlainWord told) => said.Number is { } number
        ? NumberRule.IsSame(number, told, said.Form)
        : told.Number is null && context.Reports.AreAlike(said, told);
}
