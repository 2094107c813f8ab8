using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Where a number of a claim stands in its reports: as it is, rounded, or within the bound that the claim
/// gives.</summary>
internal static class NumberPlaces
{
    private const decimal Near = 0.1m;

    private static readonly string[] Approximate =
    [
        "about", "around", "nearly", "almost", "roughly", "approximately", "some",
    ];

    private static readonly string[] AtLeast = ["more", "over", "least", "above", "exceed"];
    private static readonly string[] AtMost = ["fewer", "less", "under", "below"];

    public static List<(TreeSentence Sentence, ParsedToken Token)> Of(
        TreeContext context, ParsedToken number, decimal value)
    {
        var bound = Bound(context.Claim, number);
        return
        [
            .. context.Reports.Sentences
                .SelectMany(sentence => sentence.Parsed.Tokens.Select(other => (Sentence: sentence, Token: other)))
                .Where(place => TreeNumbers.Value(place.Sentence.Parsed, place.Token) is { } other
                    && (Fits(value, other, null)
                        || (Fits(value, other, bound)
                            && MayCountTheSame(context, number, place.Sentence, place.Token)))),
        ];
    }

    // "At least 17 people" is nothing that "22 April" tells.
    private static bool MayCountTheSame(
        TreeContext context, ParsedToken number, TreeSentence sentence, ParsedToken other) =>
        CountRule.Counted(context.Claim, number) is not { } said
        || CountRule.Counted(sentence.Parsed, other) is not { } told
        || context.Match.Of(said, told) >= WordMatch.Same
        || (context.Match.IsPerson(said) && context.Match.IsPerson(told));

    private static string? Bound(ParsedSentence sentence, ParsedToken number)
    {
        for (var at = number.Index - 1; at >= Math.Max(0, number.Index - 3); at--)
        {
            var word = sentence.Tokens[at].Lemma.ToLowerInvariant();
            if (Approximate.Contains(word))
            {
                return "about";
            }

            if (AtLeast.Contains(word))
            {
                return "more";
            }

            if (AtMost.Contains(word))
            {
                return "less";
            }
        }

        return null;
    }

    private static bool Fits(decimal said, decimal reported, string? bound) => bound switch
    {
        "about" => Math.Abs(said - reported) <= Near * Math.Abs(reported),
        "more" => reported >= said && reported <= said * 1.34m,
        "less" => reported <= said && reported >= said * 0.75m,
        _ => said == reported || IsRounded(said, reported),
    };

    // "2.4 billion" for 2,413 million: the same in the claim's own digits.
    private static bool IsRounded(decimal said, decimal reported)
    {
        var unit = 1m;
        while (said >= 100 && said % (unit * 10) == 0 && unit < said)
        {
            unit *= 10;
        }

        return unit > 1 && Math.Abs(said - reported) <= unit / 2 && Math.Abs(said - reported) <= reported * Near;
    }
}
