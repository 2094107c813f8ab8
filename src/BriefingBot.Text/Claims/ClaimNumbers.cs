using System.Globalization;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>The value of a number in a parsed sentence: numerals, number words, and the scale that follows.</summary>
internal static class ClaimNumbers
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13,
        ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60,
        ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["dozen"] = 12,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000, ["m"] = 1_000_000, ["bn"] = 1_000_000_000, ["k"] = 1_000,
    };

    /// <summary>
    /// The value of the number that begins at this word; null where the word is none, or part of the one before.
    /// </summary>
    public static decimal? Value(ParsedSentence sentence, ParsedToken word)
    {
        if (Plain(word.Form) is not { } value || IsSecondPart(sentence, word))
        {
            return null;
        }

        var next = word.Index + 1;
        // "twenty-seven" in three words.
        if (value is >= 20 and < 100 && At(sentence, next)?.Form == "-" && At(sentence, next + 1) is { } ones
            && Plain(ones.Form) is > 0 and < 10 and { } rest)
        {
            value += rest;
            next += 2;
        }

        while (At(sentence, next) is { } following && Scales.TryGetValue(following.Form, out var scale))
        {
            value *= scale;
            next++;
        }

        return value;
    }

    private static ParsedToken? At(ParsedSentence sentence, int index) =>
        index >= 0 && index < sentence.Tokens.Count ? sentence.Tokens[index] : null;

    private static bool IsSecondPart(ParsedSentence sentence, ParsedToken word) =>
        At(sentence, word.Index - 1)?.Form == "-" && At(sentence, word.Index - 2) is { } tens
        && Plain(tens.Form) is >= 20 and < 100 && Plain(word.Form) is > 0 and < 10;

    private static decimal? Plain(string form)
    {
        var parts = form.Split('-');
        if (parts.Length == 2 && Words.TryGetValue(parts[0], out var tens) && Words.TryGetValue(parts[1], out var ones))
        {
            return tens + ones;
        }

        return Words.TryGetValue(form, out var word) ? word
            : decimal.TryParse(
                form.Replace(",", "", StringComparison.Ordinal).TrimStart('$', '€', '£'),
                NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }
}
