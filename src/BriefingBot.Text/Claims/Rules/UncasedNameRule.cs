using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Names in scripts without capitals: what no report has does not stand between the neighbours that in the evidence
/// have another between them. "张伟 said" under "李娜 said".
/// </summary>
internal sealed class UncasedNameRule : IClaimRule
{
    /// <summary>Of more new words none stands for another: the claim says it in its own way.</summary>
    private const int MostNew = 2;

    /// <summary>Letters of a name in a script that does not part words, in UTF-16 units.</summary>
    private const int ShortestName = 2, LongestName = 6;

    /// <summary>Words that begin with so many same letters may be forms of one: "انهار" and "انهيار".</summary>
    private const int OneRoot = 3;

    private static readonly char[] Openings = ['，', '。', '、', '：', '“', '「', '\n'];

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Evidence is not [var best, ..] || context.Claim.Text.Any(char.IsUpper))
        {
            return [];
        }

        return (context.Claim.IsUnparted ? Letters(context, best.Text) : Words(context, best))
            .Select(name => new ClaimProblem(ClaimFault.Name, name.Said, name.Instead));
    }

    private static IEnumerable<(string Said, string Instead)> Words(ClaimContext context, PlainSentence best)
    {
        var unknown = context.Content.Where(word => !context.IsAnywhere(word)).ToList();
        foreach (var word in unknown.Where(word =>
            unknown.Count <= MostNew && word.Number is null && context.Acts(word).Count == 0))
        {
            var before = context.Claim.Words.ElementAtOrDefault(word.Index - 1);
            var after = context.Claim.Words.ElementAtOrDefault(word.Index + 1);
            var other = best.Words.FirstOrDefault(told => told.IsContent
                && told.Folded.AsSpan().CommonPrefixLength(word.Folded) < OneRoot
                && !context.Content.Any(mine => context.Reports.AreAlike(mine, told))
                && (Is(before, told.Index - 1) || Is(after, told.Index + 1)));
            if (other is not null)
            {
                yield return (word.Form, other.Form);
            }
        }

        bool Is(PlainWord? said, int at) => said is { IsContent: true }
            && best.Words.ElementAtOrDefault(at) is { } told && context.Reports.AreAlike(said, told);
    }

    // Letters that no report has, with the same letters before and behind as in the evidence.
    private static IEnumerable<(string Said, string Instead)> Letters(ClaimContext context, string told)
    {
        var text = context.Claim.Text;
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && IsNew(context, end))
            {
                end++;
            }

            if (MayBeName(text[at..end]) && Filler(text, at, end, told) is { } filler && MayBeName(filler)
                && !context.Content.Any(word => word.Start < end && word.End > at && context.Acts(word).Any()))
            {
                yield return (text[at..end], filler);
            }

            at = Math.Max(at, end);
        }
    }

    // No Japanese name is written in hiragana, which words and endings are.
    private static bool MayBeName(string text) => text.Length >= ShortestName
        && text.All(letter => char.IsLetter(letter) && letter is not (>= 'ぁ' and <= 'ゟ'));

    private static bool IsNew(ClaimContext context, int at) => char.IsLetter(context.Claim.Text[at])
        && !context.Claim.Words.Any(word => word.Number is not null && word.Start <= at && word.End > at)
        && !context.Reports.Sentences.Any(sentence => sentence.Text.Contains(context.Claim.Text[at]));

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
                var from = left < 2 ? told.LastIndexOfAny(Openings, behind) + 1 : before + 2;
                if (before >= 0 && from < behind && behind - from <= LongestName)
                {
                    return told[from..behind];
                }
            }
        }

        return null;
    }
}
