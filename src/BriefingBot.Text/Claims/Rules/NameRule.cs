using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Every name stands in a report: in scripts with capitals whatever has one, in others what takes another word's place
/// between the same neighbours.
/// </summary>
internal sealed class NameRule : IClaimRule
{
    private const int MostNew = 2;
    private const int Beginning = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        var hasCase = context.Claim.Text.Any(char.IsUpper) || context.Claim.Text.Any(char.IsLower);
        return hasCase ? Capitals(context) : context.IsClose ? Replaced(context) : [];
    }

    private static IEnumerable<ClaimProblem> Capitals(ClaimContext context)
    {
        foreach (var word in context.Claim.Words.Where(word => word.IsContent && IsName(context, word)))
        {
            if (!context.IsAnywhere(word) && !(word.OpensSentence && context.Acts(word).Count > 0)
                && !IsInitials(context, word) && !IsGovernment(context, word)
                && (context.IsClose || !(context.Words?.HasCapitalNouns == true || HasBeginning(context, word))))
            {
                yield return new ClaimProblem(ClaimFault.Name, word.Form, context.Found);
            }
        }
    }

    // "Moscow supplied Pyongyang": a capital beside another country's is its government.
    private static bool IsGovernment(ClaimContext context, PlainWord word) => Countries.IsCapital(word)
        && context.Reports.OfItsCountry(word).Any() && context.Claim.Words.Any(other =>
            Countries.Of(other).Any() && !Countries.Of(other).Intersect(Countries.Of(word)).Any());

    // "Moscow's" and "the Moscow region" in languages that bend their names.
    private static bool HasBeginning(ClaimContext context, PlainWord word) => word.Folded.Length < Beginning
        || context.Reports.Sentences.Any(sentence => sentence.Folded.Contains(
            word.Folded[..Beginning], StringComparison.Ordinal));

    // Where every noun has a capital, two of them side by side make a name.
    private static bool IsName(ClaimContext context, PlainWord word)
    {
        if (!char.IsUpper(word.Form[0]) || word.Number is not null || TimeRule.IsTime(context.Language, word))
        {
            return false;
        }

        var next = context.Claim.Words.ElementAtOrDefault(word.Index + 1);
        var isPair = (next is not null && char.IsUpper(next.Form[0]) && next.IsContent)
            || (word.Index > 0 && context.Claim.Words[word.Index - 1] is { IsContent: true, Number: null } before
                && char.IsUpper(before.Form[0]));
        return word.IsCapital ? context.Words?.HasCapitalNouns != true || isPair || TakesPlace(context, word)
            : isPair && next is not null && !context.Acts(next).Any();
    }

    // "in Kronstadt" where the report has "in" and another noun that the claim has not.
    private static bool TakesPlace(ClaimContext context, PlainWord word) => word.Index > 0
        && context.Claim.Words[word.Index - 1] is { IsContent: false } before
        && context.Evidence.Any(sentence => sentence.Words.Any(other => other.IsCapital && other.IsContent
            && other.Index > 0 && sentence.Words[other.Index - 1].Folded == before.Folded
            && !context.Content.Any(mine => Is(context, mine, other))));

    private static bool IsInitials(ClaimContext context, PlainWord word) =>
        word.Form.Length is >= 2 and <= 6 && word.Form.All(char.IsUpper)
        && context.Reports.Sentences.Any(sentence => string.Concat(sentence.Words
            .Where(other => char.IsUpper(other.Form[0])).Select(other => other.Form[0]))
            .Contains(word.Form, StringComparison.Ordinal));

    private static bool Is(ClaimContext context, PlainWord word, PlainWord told) =>
        context.Reports.Alike(word).Overlaps(told.Forms);

    private static IEnumerable<ClaimProblem> Replaced(ClaimContext context)
    {
        // Of many new words none stands for another: the claim says it in its own way.
        if (context.Evidence is not [var best, ..]
            || (!context.Claim.IsUnparted && context.Content.Count(word => !context.IsAnywhere(word)) > MostNew))
        {
            yield break;
        }

        var novel = context.Claim.IsUnparted ? UnpartedNovel(context, best) : PartedNovel(context, best);
        foreach (var (said, instead) in novel)
        {
            yield return new ClaimProblem(ClaimFault.Name, said, instead);
        }
    }

    // A word of no report between two words that in the evidence have another between them.
    private static IEnumerable<(string Said, string Instead)> PartedNovel(ClaimContext context, PlainSentence best)
    {
        foreach (var word in context.Content.Where(word =>
            word.Number is null && !context.IsAnywhere(word) && !context.Acts(word).Any()))
        {
            var before = word.Index == 0 ? null : context.Claim.Words[word.Index - 1];
            var after = context.Claim.Words.ElementAtOrDefault(word.Index + 1);
            var other = best.Words.FirstOrDefault(told => told.IsContent
                && !context.Content.Any(mine => Is(context, mine, told))
                && ((before is null && told.Index == 0) || HasNeighbour(context, before, best, told.Index - 1)
                    || (before is { IsContent: false, Index: > 0 } && told.Index > 1
                        && best.Words[told.Index - 1].Folded == before.Folded
                        && HasNeighbour(context, context.Claim.Words[word.Index - 2], best, told.Index - 2))
                    || HasNeighbour(context, after, best, told.Index + 1)));
            if (other is not null)
            {
                yield return (word.Form, other.Form);
            }
        }
    }

    private static bool HasNeighbour(ClaimContext context, PlainWord? said, PlainSentence best, int at) =>
        said is { IsContent: true } && at >= 0 && at < best.Words.Count && Is(context, said, best.Words[at]);

    // Letters that no report has, with the same letters before and behind as in the evidence.
    private static IEnumerable<(string Said, string Instead)> UnpartedNovel(ClaimContext context, PlainSentence best)
    {
        var (text, told) = (context.Claim.Text, best.Text);
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])
                && !context.Claim.Words.Any(word => word.Number is not null && word.Start <= end && word.End > end)
                && !context.Reports.Letters.Contains(text[end]))
            {
                end++;
            }

            if (end > at + 1 && context.Words?.Negators.IsWhole(text[at..end]) != true
                && Filler(text, at, end, told) is { Length: > 1 } filler && filler.All(char.IsLetter)
                && !context.Content.Any(word =>
                word.Start < end && word.End > at && context.Acts(word).Any()))
            {
                yield return (text[at..end], filler);
            }

            at = Math.Max(at, end);
        }
    }

    // What stands in the evidence between the same neighbours; a name of two letters may share one of them.
    private static string? Filler(string text, int start, int end, string told)
    {
        for (var right = end; right <= Math.Min(end + 1, text.Length - 2); right++)
        {
            var behind = told.IndexOf(text.Substring(right, 2), StringComparison.Ordinal);
            for (var left = start; behind > 0 && left >= Math.Max(0, start - 1); left--)
            {
                var before = left < 2
                    ? 0
                    : told.LastIndexOf(text.Substring(left - 2, 2), behind, StringComparison.Ordinal);
                var from = left < 2 ? told.LastIndexOfAny(['，', '。', '、', '：', '“', '「'], behind) + 1 : before + 2;
                if (before >= 0 && from < behind && behind - from <= 6)
                {
                    return told[from..behind];
                }
            }
        }

        return null;
    }
}
