using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>The words by which a question and what may answer it are held against each other.</summary>
internal static class QuestionTerms
{
    /// <summary>Content words without what French and Italian write off before an apostrophe: "d'Adelboden".</summary>
    public static IEnumerable<string> Of(string text) => ContentWords.Of(text).Select(WithoutElision)
        .Where(term => term.Length > 1 && !StopWords.Contains(term));

    /// <summary>What a question is about, but for the words that ask. "Wie viel Geld kriegt man": the sum itself tells
    /// that it is money, and "man" is anybody.</summary>
    public static List<string> AskedIn(string question, AnswerKind kind) =>
    [
        .. Of(question).Distinct().Where(term => !QuestionWords.AskingWords.Contains(term)
            && !(kind == AnswerKind.Money && (term == "man"
                || (QuestionWords.Money.Contains(term) && FormsOf(term).Length == 1)))),
    ];

    /// <summary>A term and the words that news uses for it.</summary>
    public static string[] FormsOf(string term) =>
    [
        .. QuestionWords.Alike.Concat(QuestionWords.Irregular).Concat(QuestionWords.AlikeElsewhere)
            .Where(group => group.Contains(term))
            .SelectMany(group => group)
            .Prepend(term).Append(WithoutCapitalsAccent(term)).Distinct(StringComparer.Ordinal),
    ];

    private static string WithoutElision(string term) =>
        term.AsSpan().IndexOfAny('\'', '’') is > 0 and <= 2 and var at ? term[(at + 1)..] : term;

    // A capital is often written without its accent: "Etienne".
    private static string WithoutCapitalsAccent(string term) => term[0] switch
    {
        'é' or 'è' or 'ê' => 'e' + term[1..],
        'à' or 'â' or 'á' => 'a' + term[1..],
        'ó' => 'o' + term[1..],
        'ú' => 'u' + term[1..],
        'í' or 'î' => 'i' + term[1..],
        _ => term,
    };
}
