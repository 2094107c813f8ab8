using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Two words or numbers have not changed places: "600 missiles and 90 drones" of "600 drones and 90 missiles",
/// "the boy, 43, and the man, 8", "Russian ships in the Chinese part".</summary>
internal sealed class SwapRule : IClaimRule
{
    /// <summary>No sentence of news has more; each pair is compared.</summary>
    private const int Most = 60;

    public IEnumerable<ClaimProblem> Check(ClaimContext context) => context.Claim.IsUnparted ? []
        : context.Evidence.Select(sentence => Fault(context, sentence)).OfType<ClaimProblem>().Take(1);

    // What stands behind the one in the claim stands behind the other in the report, and so the other way round.
    private static ClaimProblem? Fault(ClaimContext context, PlainSentence sentence)
    {
        var (said, told) = (context.Content, sentence.Words.Where(word => word.IsContent).ToList());
        if (said.Count > Most)
        {
            return null;
        }

        var places = said.Select(word => Enumerable.Range(0, told.Count).Where(at => Is(context, word, told[at]))
            .ToHashSet()).ToList();
        for (var one = 0; one + 1 < said.Count; one++)
        {
            for (var other = one + 2; other + 1 < said.Count; other++)
            {
                if (Place(one, other + 1) >= 0 && Place(other, one + 1) is >= 0 and var place
                    && Place(one, one + 1) < 0 && Place(other, other + 1) < 0
                    && AreApart(one, other) && AreApart(one + 1, other + 1) && AreApart(one, other + 1)
                    && IsPassive(context, context.Claim, said[one], said[one + 1])
                    == IsPassive(context, sentence, told[place], told[place + 1]))
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

        bool AreApart(int first, int second) => !places[first].Overlaps(places[second]);
    }

    private static bool IsPassive(ClaimContext context, PlainSentence sentence, PlainWord from, PlainWord to) =>
        sentence.Words.Skip(from.Index + 1).Take(to.Index - from.Index - 1).Any(context.Words.Passive.Has);

    private static bool Is(ClaimContext context, PlainWord said, PlainWord told) => said.Number is { } number
        ? NumberRule.IsSame(number, told, said.Form)
        : told.Number is null && context.Reports.AreAlike(said, told);
}
