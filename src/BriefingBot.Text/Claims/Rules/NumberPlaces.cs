using System.Collections.Frozen;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Where a number of a claim stands in its reports: as it is, rounded, or within the bound that the claim
/// gives.</summary>
internal static class NumberPlaces
{
    private const decimal MostDeviation = 0.1m;

    // The word before a number, and how far it may be off: the reported one beside the one said.
    private static readonly FrozenDictionary<string, Func<decimal, decimal, bool>> Bounds = English.Pairs()
        .ToFrozenDictionary(pair => pair.Key, pair => Bound(pair.Value), StringComparer.OrdinalIgnoreCase);

    public static bool IsAbout(decimal said, decimal told) => Math.Abs(said - told) <= MostDeviation * Math.Abs(told);

    public static bool IsOver(decimal said, decimal told) => told >= said && told <= said * 1.34m;

    public static bool IsUnder(decimal said, decimal told) => told <= said && told >= said * 0.75m;

    public static List<(TreeSentence Sentence, ParsedToken Token)> Of(
        TreeContext context, ParsedToken number, decimal value)
    {
        var bound = context.Claim.Before(number, 3).Reverse()
            .Select(word => Bounds.GetValueOrDefault(word.Lemma))
            .FirstOrDefault(bound => bound is not null);
        return
        [
            .. context.Reports.Sentences
                .SelectMany(sentence => sentence.Parsed.Tokens.Select(other => (Sentence: sentence, Token: other)))
                .Where(place => TreeNumbers.Value(place.Sentence.Parsed, place.Token) is { } other
                    && !IsOfTitle(place.Sentence.Parsed, place.Token)
                    && (value == other || IsRounded(value, other)
                        || (bound?.Invoke(value, other) == true
                            && MayCountTheSame(context, number, place.Sentence, place.Token)))),
        ];
    }

    private static Func<decimal, decimal, bool> Bound(string name) =>
        name switch { "about" => IsAbout, "over" => IsOver, _ => IsUnder };

    // 'its "15 Most Wanted" list' counts nothing.
    private static bool IsOfTitle(ParsedSentence sentence, ParsedToken number) =>
        sentence.FormAt(number.Index - 1) is "\"" or "“" or "”" or "'" or "‘"
        && sentence.FormAt(number.Index + 1) is [var one, ..] && char.IsUpper(one)
        && sentence.FormAt(number.Index + 2) is [var other, ..] && char.IsUpper(other);

    // "At least 17 people" is nothing that "22 April" tells.
    private static bool MayCountTheSame(
        TreeContext context, ParsedToken number, TreeSentence sentence, ParsedToken other) =>
        CountRule.Counted(context.Claim, number) is not { } said
        || CountRule.Counted(sentence.Parsed, other) is not { } told
        || context.Match.Of(said, told) >= WordMatch.Same
        || (context.Match.IsPerson(said) && context.Match.IsPerson(told));

    // "2.4 billion" for 2,413 million: the same in the claim's own digits.
    private static bool IsRounded(decimal said, decimal reported)
    {
        var unit = 1m;
        while (said >= 100 && said % (unit * 10) == 0 && unit < said)
        {
            unit *= 10;
        }

        return unit > 1 && Math.Abs(said - reported) <= unit / 2
            && Math.Abs(said - reported) <= reported * MostDeviation;
    }
}
