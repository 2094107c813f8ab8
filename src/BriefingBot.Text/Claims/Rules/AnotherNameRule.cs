using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What one did or where it was is not told of another: "Lee called it a mistake", where all of that stands
/// with another name in the same place, and Lee elsewhere.</summary>
internal sealed class AnotherNameRule : IClaimRule<ClaimContext>
{
    private const double MostOfRest = 0.55;
    private const double MostOfOpening = 0.65;
    private const double AsGood = 0.1;
    private const int FewestOfRest = 3;

    // "Health minister Ann Lee", "opposition leader Ned Ray"
    private const int MostBefore = 3;

    private const int MostWordsApart = 3;
    private const int ShortestCut = 3;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted || context.Words.HasPostpositions)
        {
            yield break;
        }

        foreach (var name in Names(context, context.Claim))
        {
            var rest = PlainSpan.Of(context.Content.Where(word => !name.Contains(word)));
            var (best, most) = context.Likest(rest, AsGood);
            if (rest.Words.Count >= FewestOfRest && most >= MostOfRest && name.TrueForAll(context.IsAnywhere)
                && !best.Exists(sentence => name.Exists(word => context.IsIn(word, sentence)))
                && best.Find(sentence => Names(context, sentence).Any(other => !CanBeOne(context, name, other)
                    && HaveOnePlace(context, name, sentence, other, most))) is { } found)
            {
                yield return new ClaimProblem(ClaimFault.Role, name[^1].Form, found.Text);
            }
        }
    }

    // Where every noun has a capital, names are countries, two side by side and what a bare preposition stands before.
    private static IEnumerable<List<PlainWord>> Names(ClaimContext context, PlainSentence sentence) =>
        OfficeRule.Names(context, sentence).Where(name => (!context.Words.HasCapitalNouns
                || Countries.Of(name[0]).Any()
                || (sentence.Before(name[0], 1).LastOrDefault() is { } before && context.Words.Adjuncts.Has(before))
                || (name.Count > 1 && sentence.Before(name[0], 1).All(word => word.IsContent)))
            && name.Exists(word => context.Acts(word).Count == 0
                && (context.Words.HasCapitalNouns || context.IsName(sentence, word))));

    private static bool HaveOnePlace(
        ClaimContext context, List<PlainWord> name, PlainSentence sentence, List<PlainWord> other, double most)
    {
        var (before, toldBefore) = (Before(context.Claim, name), Before(sentence, other));
        var preposition = Preposition(context, context.Claim, name);
        return preposition == Preposition(context, sentence, other)
            && ((most >= MostOfOpening && preposition is null
                    && before.Count <= MostBefore && toldBefore.Count <= MostBefore)
                || IsOne(before.LastOrDefault(), toldBefore.LastOrDefault())
                || IsOne(Behind(context.Claim, name), Behind(sentence, other)));

        bool IsOne(PlainWord? said, PlainWord? told) => said is { Number: null } && told is { Number: null }
            && (context.AreOne(said, told) || context.Acts(said).Intersect(context.Acts(told)).Any());
    }

    private static List<PlainWord> Before(PlainSentence sentence, List<PlainWord> name) =>
        [.. sentence.Words.Take(name[0].Index).Where(word => word.IsContent)];

    private static PlainWord? Behind(PlainSentence sentence, List<PlainWord> name) =>
        sentence.Words.Skip(name[^1].Index + 1).FirstOrDefault(word => word.IsContent);

    private static string? Preposition(ClaimContext context, PlainSentence sentence, List<PlainWord> name) =>
        sentence.Before(name[0], MostBefore).Reverse().TakeWhile(word => !word.IsContent)
            .FirstOrDefault(context.Words.Adjuncts.Has)?.Folded;

    // One person, body or place by two names, or both told in the claim: initials, a country and its people, what a
    // report has side by side ("Kansas City, Mo.").
    private static bool CanBeOne(ClaimContext context, List<PlainWord> name, List<PlainWord> other) =>
        other.Exists(word => context.Claim.Words.Any(said => context.Reports.AreAlike(said, word)))
        || AreInitials(name, other) || AreInitials(other, name)
        || AreCut(name[0], other[0]) || AreCut(other[0], name[0])
        || name.SelectMany(Countries.Of).Intersect(other.SelectMany(Countries.Of)).Any()
        || context.Reports.Sentences.Any(sentence => sentence.Words.Any(told =>
            name.Exists(word => context.Reports.AreAlike(word, told)) && sentence.Words.Any(near =>
                Math.Abs(near.Index - told.Index) is > 0 and <= MostWordsApart
                && other.Exists(word => context.Reports.AreAlike(word, near)))));

    // "Calif."
    private static bool AreCut(PlainWord part, PlainWord whole) => part.Folded.Length >= ShortestCut
        && whole.Folded.StartsWith(part.Folded[..^1], StringComparison.Ordinal);

    private static bool AreInitials(List<PlainWord> letters, List<PlainWord> name)
    {
        var upper = string.Concat(letters[0].Form.TakeWhile(letter => char.IsUpper(letter) || letter == '.')
            .Where(char.IsUpper));
        return upper.Length > 1 && (name[0].Form.StartsWith(upper, StringComparison.Ordinal)
            || string.Concat(name.Select(word => word.Form[0])).StartsWith(upper, StringComparison.Ordinal));
    }
}
