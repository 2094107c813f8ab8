using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A number has the unit that the report gives it: points are no percent, and weeks no days.</summary>
internal sealed class UnitRule : IClaimRule<ClaimContext>
{
    private const int MostWordsToUnit = 3;
    private const string Percent = "percent";

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        foreach (var word in context.Claim.Words)
        {
            if (word.Number is not { } amount || Unit(context, context.Claim, word) is not { } said)
            {
                continue;
            }

            var told = context.Places(other => other.Number?.Value == amount.Value)
                .Select(place => (place.Sentence, Unit: Unit(context, place.Sentence, place.Word)))
                .ToList();
            // A share is always told as one, but for the first of two ("from 20 to 30 %"); other units may go without
            // saying.
            var isShare = said == Percent && context.Words.Units.ContainsKey(Percent)
                && !told.Exists(place => place.Sentence.Words.Any(word => word.Number is not null
                    && Unit(context, place.Sentence, word) == Percent));
            if (told.Count > 0 && told.TrueForAll(place => place.Unit != said && (isShare || place.Unit is not null)))
            {
                yield return new ClaimProblem(ClaimFault.Number, word.Form, told[0].Sentence.Text);
            }
        }
    }

    private static string? Unit(ClaimContext context, PlainSentence sentence, PlainWord number)
    {
        if (sentence.IsUnparted)
        {
            return null;
        }

        var behind = sentence.Words.Skip(number.Index + 1).TakeWhile(word => word.Number is null)
            .Take(MostWordsToUnit).ToList();
        // "percentage points": the last of them is the unit.
        var last = behind.Take(2).Select(word => context.Words.Units.FirstOrDefault(unit => unit.Value.Has(word)).Key)
            .LastOrDefault(unit => unit is not null);
        var percent = context.Words.Units.GetValueOrDefault(Percent, WordForms.None);
        // "por ciento": a number's word, and yet the unit.
        return last ?? (sentence.Words.Skip(number.Index + 1).Take(2).Any(percent.Has) ? Percent : null)
            ?? (sentence.Text.AsSpan(Math.Min(number.End, sentence.Text.Length)).TrimStart() is ['%', ..]
                || number.Form.EndsWith('%') ? Percent : null)
            ?? behind.Take(1).Select(word => TimeUnit(context.Language, word)).FirstOrDefault()
            ?? Sign(sentence, number);
    }

    // "R$", "US$", "€"
    internal static string? Sign(PlainSentence sentence, PlainWord number) =>
        sentence.Text.AsSpan(0, number.Start).TrimEnd() switch
        {
            [.., 'R', '$'] => "real",
            [.., 'S', '$'] or [.., ' ', '$'] or ['$'] => "dollar",
            [.., '€'] => "euro",
            [.., '£'] => "pound",
            _ => sentence.Text.AsSpan(Math.Min(number.End, sentence.Text.Length)).TrimStart() switch
            {
                ['€', ..] => "euro",
                ['$', ..] => "dollar",
                ['£', ..] => "pound",
                _ => null,
            },
        };

    private static string? TimeUnit(Language language, PlainWord word)
    {
        for (var row = 0; row < language.TimeUnits.Count; row++)
        {
            if (language.TimeUnits[row].Any(name => PlainFold.Of(name) == word.Folded))
            {
                return $"time {row}";
            }
        }

        return null;
    }
}
