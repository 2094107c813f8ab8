using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Reads an English question: the kind of answer by its first words, the rest by the parser.</summary>
internal static class QuestionParser
{
    // "In which city", "With what": what asks stands within the first words.
    private const int LatestAsking = 6;

    /// <summary>The question; null where nothing in it can be looked for.</summary>
    /// <param name="text">As a person typed it; of several questions in a row the last decides the kind.</param>
    /// <param name="reader">Reads English.</param>
    public static ParsedQuestion? Of(string text, SentenceReader reader)
    {
        var sentences = reader.Read(text);
        var asking = sentences.LastOrDefault(sentence => Find(sentence) >= 0 || IsInverted(sentence));
        var main = asking ?? (sentences.Count > 0 ? sentences[^1] : null);
        if (main is null)
        {
            return null;
        }

        var read = new QuestionReading(main, Find(main));
        var terms = read.Terms;
        foreach (var other in sentences.Where(sentence => !ReferenceEquals(sentence, main)))
        {
            terms.AddRange(QuestionReading.TermsOf(other, used: [])
                .Where(term => !terms.Exists(known => known.Lemma == term.Lemma)));
        }

        return terms.Count == 0 ? null : read.Question(terms);
    }

    // "Did anyone get hurt when": what begins with the verb is asked by it.
    private static int Find(ParsedSentence sentence)
    {
        if (IsInverted(sentence))
        {
            return -1;
        }

        for (var at = 0; at < Math.Min(LatestAsking, sentence.Tokens.Count); at++)
        {
            if (AskingWords.Interrogatives.Contains(sentence.Tokens[at].Lower))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>True for "did it", "is she".</summary>
    public static bool IsInverted(ParsedSentence sentence) => AskingWords.Opening.Contains(sentence.Tokens[0].Lower);
}
