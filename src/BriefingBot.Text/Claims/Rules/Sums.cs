using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Amounts worked out of others.</summary>
internal static class Sums
{
    /// <summary>"nine people: seven officers and two civilians", all of which a report tells side by side.</summary>
    public static bool IsTold(TreeContext context, ParsedToken number, decimal value)
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
}
