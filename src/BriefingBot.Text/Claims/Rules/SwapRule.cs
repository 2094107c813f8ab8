using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Two numbers have not changed places: "600 missiles and 90 drones" of "600 drones and 90
/// missiles".</summary>
internal sealed class SwapRule : IClaimRule
{
    private const int Reach = 7;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var said = Counts(context.Claim);
        if (context.Claim.IsUnparted || said.Count < 2)
        {
            yield break;
        }

        foreach (var ((one, ofOne), (other, ofOther)) in said.Zip(said.Skip(1)))
        {
            var (mine, theirs) = (Only(context, ofOne, ofOther), Only(context, ofOther, ofOne));
            foreach (var told in context.Reports.Sentences.Select(sentence => (Sentence: sentence, Counts(sentence)))
                .Where(told => told.Item2.Count > 1))
            {
                var first = told.Item2.Find(count => NumberRule.IsSame(one.Number!.Value, count.Number, one.Form));
                var second = told.Item2.Find(count => NumberRule.IsSame(other.Number!.Value, count.Number, other.Form));
                if (first.Behind is not null && second.Behind is not null && first.Number != second.Number
                    && Has(context, theirs, first.Behind) && !Has(context, mine, first.Behind)
                    && Has(context, mine, second.Behind) && !Has(context, theirs, second.Behind))
                {
                    yield return new ClaimProblem(
                        ClaimFault.Number, $"{one.Form} {mine[0].Form}", told.Sentence.Text);
                    break;
                }
            }
        }
    }

    // Each number with the telling words behind it, up to the next.
    private static List<(PlainWord Number, List<PlainWord> Behind)> Counts(PlainSentence sentence) =>
    [
        .. sentence.Words.Where(word => word.Number is not null).Select(number => (number, sentence.Words
            .Skip(number.Index + 1).Take(Reach).TakeWhile(word => word.Number is null).Where(word => word.IsContent)
            .ToList())),
    ];

    private static List<PlainWord> Only(ClaimContext context, List<PlainWord> words, List<PlainWord> others) =>
        [.. words.Take(2).Where(word => !Has(context, [word], others))];

    private static bool Has(ClaimContext context, List<PlainWord> words, List<PlainWord> behind) => words.Exists(word =>
        behind.Exists(other => word.Folded == other.Folded || context.Reports.Alike(word).Overlaps(other.Forms)));
}
