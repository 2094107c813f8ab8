using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Whether what stands around a number is what stands around it in a report, and not around another: it
/// counts the same then, however the noun is worded.</summary>
internal static class NumberNeighbours
{
    private const int MostWordsFromNumber = 8;
    private const double Fading = 0.3;
    private const double LeastLikeness = 1.5;
    private const double LeadOverOthers = 1.3;

    /// <summary>True where one of the places agrees with the claim, and no place of another number does as
    /// well.</summary>
    public static bool Agree(
        TreeContext context, ParsedToken number, List<(TreeSentence Sentence, ParsedToken Token)> places)
    {
        var own = places.Max(place => Likeness(context, number, place.Sentence, place.Token));
        return own >= LeastLikeness && context.Reports.Sentences.All(sentence => sentence.Parsed.Tokens.All(other =>
            TreeNumbers.Value(sentence.Parsed, other) is not { } value
            || context.Claim.Tokens.Any(said => TreeNumbers.Value(context.Claim, said) == value)
            || own >= LeadOverOthers * Likeness(context, number, sentence, other)));
    }

    private static double Likeness(
        TreeContext context, ParsedToken number, TreeSentence sentence, ParsedToken other) => context.Words
        .Where(word => word.Upos != Upos.Num && IsNear(word, number))
        .Sum(word => Share(word, number) * context.Reports.Weight(word) * sentence.Words
            .Where(told => IsNear(told, other) && context.Match.Of(word, told) >= WordMatch.Same)
            .Select(told => Share(told, other)).DefaultIfEmpty().Max());

    private static bool IsNear(ParsedToken word, ParsedToken number) =>
        word != number && Math.Abs(word.Index - number.Index) <= MostWordsFromNumber;

    private static double Share(ParsedToken word, ParsedToken number) =>
        1 / (1 + (Fading * (Math.Abs(word.Index - number.Index) - 1)));
}
