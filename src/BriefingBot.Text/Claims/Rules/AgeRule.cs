using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Who has an age in a report has no other: "Ray, 32", where he is "the 36-year-old Ray" or "Ray,
/// 36,".</summary>
internal sealed class AgeRule : IClaimRule<TreeContext>
{
    private const int MostWordsToName = 7;

    public IEnumerable<ClaimProblem> Check(TreeContext context) =>
        from name in context.Claim.Tokens
        where name.Upos == Upos.Propn && context.Claim.FormAt(name.Index + 1) == ","
            && context.Claim.At(name.Index + 2) is { } number && CountRule.IsAge(context.Claim, number)
        let ages = context.Reports.Sentences.SelectMany(sentence => sentence.Parsed.Tokens
            .Where(word => word.Form == name.Form).SelectMany(word => Ages(sentence.Parsed, word))).ToList()
        where ages.Count > 0 && !ages.Contains(TreeNumbers.Value(context.Claim, context.Claim.At(name.Index + 2)!))
        select new ClaimProblem(ClaimFault.Number, name.Form, null);

    private static IEnumerable<decimal?> Ages(ParsedSentence sentence, ParsedToken name) => sentence.Tokens
        .Where(word => CountRule.IsAge(sentence, word) && (word.Index > name.Index
            ? word.Index == name.Index + 2 && sentence.FormAt(name.Index + 1) == ","
            : name.Index - word.Index is > 1 and <= MostWordsToName
                && sentence.Tokens.Take((word.Index + 1)..name.Index).Any(between => between.Form == "old")
                && sentence.Tokens.Take((word.Index + 1)..name.Index).All(between => between.Form != ",")))
        .Select(word => TreeNumbers.Value(sentence, word));
}
