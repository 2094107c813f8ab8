using System.Collections.Frozen;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Amounts told in another unit: "1,000 kilometres" of 620 miles, "two decades" of 20 years.</summary>
internal static class Measures
{
    // What a round number of the other unit may be off; "three months" are 12 weeks.
    private const decimal Rounding = 0.06m, RoundingOfTime = 0.09m;

    private const string Time = "time";

    // A row is a dimension, and how much each of its units is.
    private static readonly FrozenDictionary<string, (string Dimension, decimal Size)> Units = English.Rows()
        .SelectMany(
            row => WordValues.Of(row.Skip(1)), (row, unit) => KeyValuePair.Create(unit.Key, (row[0], unit.Value)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where a report has the amount in another unit of the same kind.</summary>
    public static bool IsTold(TreeContext context, ParsedToken number, decimal value) =>
        Unit(context.Claim, number) is { } unit && context.Reports.Sentences.Any(sentence =>
            sentence.Parsed.Tokens.Any(other => TreeNumbers.Value(sentence.Parsed, other) is { } told
                && Unit(sentence.Parsed, other) is { } toldUnit && toldUnit.Dimension == unit.Dimension
                && toldUnit.Size != unit.Size
                && Math.Abs((value * unit.Size) - (told * toldUnit.Size))
                    <= (unit.Dimension == Time ? RoundingOfTime : Rounding) * told * toldUnit.Size));

    internal static (string Dimension, decimal Size)? Unit(ParsedSentence sentence, ParsedToken number) =>
        sentence.Tokens.Skip(number.Index + 1).Where(token => token.Form is not "-").Take(2)
        .Select(token => Units.TryGetValue(token.Lemma, out var unit) ? unit : ((string, decimal)?)null)
        .FirstOrDefault(unit => unit is not null);
}
