using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Two numbers have not changed places: "600 missiles and 90 drones" of "600 drones and 90 missiles", "the
/// boy, 43, and the man, 8".</summary>
internal sealed class SwapRule : IClaimRule
{
    private const int Reach = 7;

    public IEnumerable<ClaimProblem> Check(ClaimContext context) => context.Claim.IsUnparted ? []
        : new[] { true, false }.Select(isBehind => Fault(context, isBehind)).OfType<ClaimProblem>().Take(1);

    private static ClaimProblem? Fault(ClaimContext context, bool isBehind)
    {
        var said = Counts(context.Claim, isBehind);
        var reported = said.Count < 2 ? [] : context.Reports.Sentences
            .Select(sentence => (Sentence: sentence, Counts: Counts(sentence, isBehind)))
            .Where(told => told.Counts.Count > 1).ToList();
        foreach (var ((one, ofOne), (other, ofOther)) in said.Zip(said.Skip(1)))
        {
            var (mine, theirs) = (Only(context, ofOne, ofOther, isBehind), Only(context, ofOther, ofOne, isBehind));
            foreach (var (sentence, counts) in reported)
            {
                var first = counts.Find(count => NumberRule.IsSame(one.Number!.Value, count.Number, one.Form));
                var second = counts.Find(count => NumberRule.IsSame(other.Number!.Value, count.Number, other.Form));
                if (first.Near is not null && second.Near is not null && first.Number != second.Number
                    && Has(context, theirs, first.Near) && !Has(context, mine, first.Near)
                    && Has(context, mine, second.Near) && !Has(context, theirs, second.Near))
                {
                    return new ClaimProblem(ClaimFault.Number, $"{one.Form} {mine[0].Form}", sentence.Text);
                }
            }
        }

        return null;
    }

    // Each number with the telling words behind it or before it, the nearest first, as far as the next number.
    private static List<(PlainWord Number, List<PlainWord> Near)> Counts(PlainSentence sentence, bool isBehind) =>
    [
        .. sentence.Words.Where(word => word.Number is not null).Select(number => (number,
            (isBehind ? sentence.Words.Skip(number.Index + 1) : sentence.Words.Take(number.Index).Reverse())
                .Take(Reach).TakeWhile(word => word.Number is null).Where(word => word.IsContent).ToList())),
    ];

    // "Eight people were hurt, four were not": that they are people parts nobody.
    private static List<PlainWord> Only(
        ClaimContext context, List<PlainWord> words, List<PlainWord> others, bool isBehind) =>
        [.. words.Where(word => !context.Acts(word).Contains(ActKinds.Person)).Take(isBehind ? 2 : 1)
            .Where(word => !Has(context, [word], others))];

    private static bool Has(ClaimContext context, List<PlainWord> words, List<PlainWord> near) => words.Exists(word =>
        near.Exists(other => word.Folded == other.Folded || context.Reports.Alike(word).Overlaps(other.Forms)));
}
