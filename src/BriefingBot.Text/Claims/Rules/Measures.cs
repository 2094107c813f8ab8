using System.Collections.Frozen;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Amounts told in another unit: "1,000 kilometres" of 620 miles, "two decades" of 20 years.</summary>
internal static class Measures
{
    // What a round number of the other unit may be off; "three months" are 12 weeks.
    private const decimal Rounding = 0.06m, RoundingOfTime = 0.09m;

    private static readonly FrozenDictionary<string, (char Dimension, decimal Size)> Units =
        new Dictionary<string, (char, decimal)>
        {
            ["mile"] = ('l', 1609.344m),
            ["kilometre"] = ('l', 1000),
            ["kilometer"] = ('l', 1000),
            ["km"] = ('l', 1000),
            ["metre"] = ('l', 1),
            ["meter"] = ('l', 1),
            ["foot"] = ('l', 0.3048m),
            ["feet"] = ('l', 0.3048m),
            ["yard"] = ('l', 0.9144m),
            ["inch"] = ('l', 0.0254m),
            ["centimetre"] = ('l', 0.01m),
            ["centimeter"] = ('l', 0.01m),
            ["kilo"] = ('m', 1),
            ["kilogram"] = ('m', 1),
            ["kg"] = ('m', 1),
            ["tonne"] = ('m', 1000),
            ["ton"] = ('m', 907.185m),
            ["ounce"] = ('m', 0.0283495m),
            ["acre"] = ('a', 4046.86m),
            ["hectare"] = ('a', 10000),
            ["litre"] = ('v', 1),
            ["liter"] = ('v', 1),
            ["gallon"] = ('v', 3.78541m),
            ["minute"] = ('t', 60),
            ["hour"] = ('t', 3600),
            ["day"] = ('t', 86400),
            ["week"] = ('t', 604800),
            ["fortnight"] = ('t', 1209600),
            ["month"] = ('t', 2629800),
            ["year"] = ('t', 31557600),
            ["decade"] = ('t', 315576000),
            ["century"] = ('t', 3155760000),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where a report has the amount in another unit of the same kind.</summary>
    public static bool IsTold(TreeContext context, ParsedToken number, decimal value) =>
        Unit(context.Claim, number) is { } unit && context.Reports.Sentences.Any(sentence =>
            sentence.Parsed.Tokens.Any(other => TreeNumbers.Value(sentence.Parsed, other) is { } told
                && Unit(sentence.Parsed, other) is { } toldUnit && toldUnit.Dimension == unit.Dimension
                && toldUnit.Size != unit.Size
                && Math.Abs((value * unit.Size) - (told * toldUnit.Size))
                    <= (unit.Dimension == 't' ? RoundingOfTime : Rounding) * told * toldUnit.Size));

    internal static (char Dimension, decimal Size)? Unit(ParsedSentence sentence, ParsedToken number) => sentence.Tokens
        .Skip(number.Index + 1).Where(token => token.Form is not "-").Take(2)
        .Select(token => Units.TryGetValue(token.Lemma, out var unit) ? unit : ((char, decimal)?)null)
        .FirstOrDefault(unit => unit is not null);
}
