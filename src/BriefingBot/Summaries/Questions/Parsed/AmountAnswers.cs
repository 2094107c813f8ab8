using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The sums of money and the shares of a sentence that are asked for.</summary>
internal static partial class AmountAnswers
{
    /// <summary>The measure of "how much a share".</summary>
    public const string Per = "per";

    private const string Salary = "salary";

    private static readonly WordList Spending = English.List();

    private static readonly WordList Paying = English.List();

    /// <summary>"How much": money, or else a share, by the verb or the noun.</summary>
    public static FoundAnswer? Amount(AnswerCandidate place)
    {
        if (place.Question.Measure == Salary && !IsOfPay(place))
        {
            return null;
        }

        var isOfMoney = place.Question.Measure is not null
            || place.Question.Terms.Any(term => Spending.Contains(term.Lemma));
        return ByPattern(place, Money()) ?? (isOfMoney ? null : Percent(place));
    }

    public static FoundAnswer? Percent(AnswerCandidate place) => ByPattern(place, Share());

    /// <summary>Whether a text has an amount of money.</summary>
    public static bool IsMoney(string text) => Money().IsMatch(text);

    // "A profit of $48 million" is nobody's salary.
    private static bool IsOfPay(AnswerCandidate place) =>
        place.Sentence.Tokens.Any(token => Paying.Contains(token.Lemma.ToLowerInvariant()));

    private static FoundAnswer? ByPattern(AnswerCandidate place, Regex pattern)
    {
        FoundAnswer? best = null;
        foreach (Match match in pattern.Matches(place.Sentence.Text))
        {
            if (!(match.Value.Contains("pound", StringComparison.OrdinalIgnoreCase)
                    && Weights().IsMatch(place.Sentence.Text))
                && place.Sentence.WordAt(match.Index + match.Length - 1) is { } token
                && (place.Question.Measure != Per || IsPerFocus(place, token)))
            {
                var bound = place.NearAnchors(token);
                best = bound > (best?.Bound ?? 0) ? new FoundAnswer(bound, match.Value) : best;
            }
        }

        return best;
    }

    // "$82 a share", "$82 per Qualcomm share"
    private static bool IsPerFocus(AnswerCandidate place, ParsedToken amount) => place.Focuses.Any(noun =>
        noun.Index > amount.Index && noun.Index - amount.Index <= 4)
        && place.Sentence.Tokens[amount.Index + 1].Form is "a" or "an" or "per" or "each" or "for";

    [GeneratedRegex(
        @"[$£€¥₹]\s?[0-9][0-9.,]{0,30}(?:\s?(?:m|bn|tn|million|billion|trillion|k)\b)?"
        + @"|\b[0-9][0-9.,]{0,30}\s?(?:(?:million|billion|trillion|m|bn|thousand|hundred)\s)?"
        + @"(?:dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|pence|cents?|USD|EUR|GBP)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(
        @"[0-9][0-9.,]{0,30}\s?(?:%|per\s?cent\b|pct\b|percentage)"
        + @"|\b(?:half|a third|a quarter|two-thirds|three-quarters) of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?:kg|kilograms?|weigh\p{L}*|thrust|payload|lift)\b")]
    private static partial Regex Weights();
}
