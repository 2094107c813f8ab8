using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Answers to "when" and "how long".</summary>
internal static partial class TimeAnswers
{
    /// <summary>The measure of "what time".</summary>
    public const string Clock = "time";

    public static FoundAnswer? When(AnswerCandidate place)
    {
        var text = place.Sentence.Text;
        var spans = place.Question.Measure == Clock
            ? Matches(TimeOfDay(), text)
            : TextDates.Of(text, Words.Of(text)).Select(date => (date.Start, date.Length))
                .Concat(Matches(TimeWord(), text));
        return Nearest(place, spans, text);
    }

    /// <summary>A length of time, or until when.</summary>
    public static FoundAnswer? HowLong(AnswerCandidate place)
    {
        var text = place.Sentence.Text;
        return Nearest(place, Matches(Duration(), text), text);
    }

    private static FoundAnswer? Nearest(AnswerCandidate place, IEnumerable<(int Start, int Length)> spans, string text)
    {
        if (place.Question.Predicates.Count > 0 && place.Predicates.Count == 0
            && place.Question.Kind != AskedKind.Duration && !IsOfNoun(place))
        {
            return null;
        }

        return spans.Select(span => (span, Token: place.Sentence.WordAt(span.Start + span.Length - 1)))
            .Where(pair => pair.Token is not null)
            // not null: just asked
            .Select(pair => new FoundAnswer(place.NearAnchors(pair.Token!), text.Substring(
                pair.span.Start, pair.span.Length).ToLowerInvariant()))
            .MaxBy(found => found.Bound);
    }

    // Where the verb says little ("take place"), the noun stands for it.
    private static bool IsOfNoun(AnswerCandidate place) => place.Question.Predicates.All(term =>
        AskingWords.Light.Contains(place.Question.Terms[term].Lemma));

    private static IEnumerable<(int Start, int Length)> Matches(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => (match.Index, match.Length));

    [GeneratedRegex(
        @"\b(?:yesterday|today|tonight|tomorrow|overnight|this (?:morning|afternoon|evening|week|month|year)"
        + @"|(?:last|next) (?:night|week|month|year|spring|summer|autumn|fall|winter)|noon|midnight"
        + @"|[0-9]{1,2}(?:[:.][0-9]{2})?\s?[ap]\.?\s?m\b|[0-9]{1,2}:[0-9]{2}|1[5-9][0-9]{2}|20[0-9]{2}"
        + @"|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:minutes|hours|days|weeks|months|"
        + @"years) (?:ago|earlier|later)|(?:christmas|new year['’]s) (?:eve|day)|christmas|easter"
        + @"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimeWord();

    [GeneratedRegex(
        @"\b(?:[0-9]{1,2}(?:\s?[:.]\s?[0-9]{2})?\s?[ap]\s?\.?\s?m|[0-9]{1,2}:[0-9]{2}"
        + @"|\p{L}{1,12} o['’]clock|noon|midnight"
        + @"|dawn|dusk|overnight|morning|afternoon|evening|night|tonight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(
        @"\b(?:[0-9][0-9.,]{0,30}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
        + @"|several|dozens of|few|half an)[ -](?:more |consecutive |whole |\p{Lu}{2,5} |full )?"
        + @"(?:second|minute|hour|day|week|month|year|season|decade)s?(?![ -](?:old|earlier|later|ago)\b)"
        + @"\b|\b(?:until|since|till)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
