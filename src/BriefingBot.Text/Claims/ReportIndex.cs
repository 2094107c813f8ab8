using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>One sentence of a report as claims are held against it.</summary>
/// <param name="Report">The report's place in the list given.</param>
/// <param name="Order">The sentence's place among all sentences of all reports.</param>
/// <param name="Parsed">Words and tree.</param>
/// <param name="Words">The words that tell something.</param>
/// <param name="Clauses">Its acts.</param>
internal sealed record ReportSentence(
    int Report, int Order, ParsedSentence Parsed, IReadOnlyList<ParsedToken> Words, IReadOnlyList<Clause> Clauses);

/// <summary>The sentences of some reports, parsed once, and how rare their words are among them.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, int> _sentencesWith = new(StringComparer.OrdinalIgnoreCase);

    public ReportIndex(IReadOnlyList<string> reports, SentenceReader reader)
    {
        var sentences = new List<ReportSentence>();
        for (var report = 0; report < reports.Count; report++)
        {
            foreach (var parsed in reader.Read(reports[report]))
            {
                sentences.Add(new ReportSentence(
                    report, sentences.Count, parsed, ContentWords(parsed), Clause.Of(parsed)));
            }
        }

        Sentences = sentences;
        foreach (var lemma in sentences.SelectMany(sentence =>
            sentence.Words.Select(word => word.Lemma).Distinct(StringComparer.OrdinalIgnoreCase)))
        {
            _sentencesWith[lemma] = _sentencesWith.GetValueOrDefault(lemma) + 1;
        }
    }

    public IReadOnlyList<ReportSentence> Sentences { get; }

    /// <summary>What a word tells: the rarer among the reports, the more.</summary>
    public double Weight(ParsedToken word) =>
        Math.Log((Sentences.Count + 1.0) / (_sentencesWith.GetValueOrDefault(word.Lemma) + 0.5)) + 0.2;

    // "mine" behind an article, an adjective or a noun is no pronoun, whatever the tagger says.
    private static bool IsPit(ParsedSentence sentence, ParsedToken token) =>
        token.Form.Equals("mine", StringComparison.OrdinalIgnoreCase) && token.Index > 0
        && sentence.Tokens[token.Index - 1].Upos is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn;

    /// <summary>Nouns, verbs, names, numbers, adjectives; auxiliaries and copulas say nothing by themselves.</summary>
    public static IReadOnlyList<ParsedToken> ContentWords(ParsedSentence sentence) =>
    [
        .. sentence.Tokens.Where(token =>
            (token.Upos is Upos.Noun or Upos.Verb or Upos.Propn or Upos.Num or Upos.Adj || IsPit(sentence, token))
            && !token.IsAny("aux", "cop") && token.Form.Any(char.IsLetterOrDigit)),
    ];
}
