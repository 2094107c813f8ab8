using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Amounts worked out of two that stand near each other in a report, where the claim says that it compares or
/// adds: "$83m more than a year before", "150 in all".</summary>
internal static class Sums
{
    private const decimal Rounding = 0.02m;
    private const int Reach = 4;

    private static readonly WordList Marks = """
        more less fewer higher lower altogether total combined together up down difference earlier later older younger
        all by
        """;

    /// <summary>True where a report has two amounts whose sum or difference this is.</summary>
    public static bool IsTold(TreeContext context, ParsedToken number, decimal value) =>
        IsOfParts(context, number, value)
        || context.Claim.Tokens.Skip(Math.Max(0, number.Index - Reach)).Take((2 * Reach) + 1)
            .Any(token => Marks.Contains(token.Form.ToLowerInvariant()))
        && context.Reports.Sentences.Any(sentence => AreIn(Numbers(context, sentence), value));

    // "nine people: seven officers and two civilians", all of which a report tells side by side.
    private static bool IsOfParts(TreeContext context, ParsedToken number, decimal value)
    {
        var parts = context.Claim.Tokens.Where(word => word != number)
            .Select(word => TreeNumbers.Value(context.Claim, word)).OfType<decimal>().ToList();
        return parts.Count > 1 && parts.Sum() == value
            && context.Reports.Sentences.Any(sentence => parts.TrueForAll(Numbers(context, sentence).Contains));
    }

    private static List<decimal> Numbers(TreeContext context, TreeSentence first) =>
    [
        .. context.Reports.Sentences
            .Where(sentence => sentence.Report == first.Report && sentence.Order - first.Order is 0 or 1)
            .SelectMany(sentence => sentence.Parsed.Tokens
                .Where(token => sentence.Parsed.FormAt(token.Index + 1) is not "-" && !token.Form.Contains('-'))
                .Select(token => TreeNumbers.Value(sentence.Parsed, token)).OfType<decimal>()),
    ];

    private static bool AreIn(List<decimal> told, decimal value)
    {
        for (var one = 0; one < told.Count; one++)
        {
            for (var other = one + 1; other < told.Count; other++)
            {
                if (Is(told[one] + told[other]) || Is(Math.Abs(told[one] - told[other])))
                {
                    return true;
                }
            }
        }

        return false;

        bool Is(decimal result) => Math.Abs(result - value) <= Rounding * value;
    }
}
