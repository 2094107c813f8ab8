using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Which words of a sentence are numbers, and of what value.</content>
internal static partial class NumberAnswers
{
    // Numbers in figures or words that are no part of a date or a clock time.
    private static IEnumerable<ParsedToken> Numbers(ParsedSentence sentence)
    {
        var text = sentence.Text;
        var dates = TextDates.Of(text, Words.Of(text));
        return sentence.Tokens.Where(token => (token.Upos == Upos.Num || char.IsDigit(token.Form[0])
                || token.Lemma.ToLowerInvariant() is "dozen" or "dozens" or "hundred" or "thousand" or "score"
                || KnownLanguages.English.Numbers.Values.ContainsKey(token.Lower))
            && !token.Form.Equals("one", StringComparison.OrdinalIgnoreCase)
            && !dates.Exists(date => token.Start - sentence.Offset >= date.Start
                && token.Start - sentence.Offset < date.End)
            && !token.Form.Contains(':', StringComparison.Ordinal)
            && !Age().IsMatch(token.Form)
            && !IsAge(sentence, token));
    }

    /// <summary>True for the age behind a name: "Ann Lee, 44,".</summary>
    private static bool IsAge(ParsedSentence sentence, ParsedToken token)
    {
        var (before, after) = (sentence.FormAt(token.Index - 1), sentence.FormAt(token.Index + 1));
        return (before == "," && after is "," or "." or "" && !token.Form.Contains(',', StringComparison.Ordinal)
                && token.Form.Length <= 3)
            || before.Equals("aged", StringComparison.OrdinalIgnoreCase)
            || (after == "-" && sentence.FormAt(token.Index + 2) == "year")
            || (after is "year" or "years" && sentence.FormAt(token.Index + 2) is "old");
    }

    /// <summary>The value of a number in figures or words; 0 where it is vague.</summary>
    public static decimal ValueOf(string number) =>
        KnownLanguages.English.Numbers.Values.TryGetValue(number, out var value)
        || decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out value) ? value : 0;

    [GeneratedRegex(@"^[0-9]{1,3}-year")]
    private static partial Regex Age();
}
