using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>One sentence of a report as claims are held against it.</summary>
/// <param name="Report">The report's place in the list given.</param>
/// <param name="Order">The sentence's place among all sentences of all reports.</param>
/// <param name="Parsed">Words and tree.</param>
/// <param name="Words">The words that tell something.</param>
/// <param name="Clauses">Its acts.</param>
internal sealed record TreeSentence(
    int Report, int Order, ParsedSentence Parsed, IReadOnlyList<ParsedToken> Words, IReadOnlyList<Clause> Clauses);

/// <summary>The sentences of some reports, parsed once, and how rare their words are among them.</summary>
internal sealed class TreeReports
{
    private readonly Dictionary<string, int> _sentencesWith;
    private readonly SentenceReader _reader;
    private readonly WordRelations _relations;

    private TreeReports(
        IReadOnlyList<string> reports,
        SentenceReader reader,
        WordRelations relations,
        CancellationToken cancellationToken)
    {
        (_reader, _relations, Match) = (reader, relations, new WordMatch(relations));
        var sentences = new List<TreeSentence>();
        for (var report = 0; report < reports.Count; report++)
        {
            foreach (var parsed in reader.Read(reports[report], cancellationToken).Select(Mended))
            {
                sentences.Add(new TreeSentence(
                    report, sentences.Count, parsed, ContentWords(parsed), Clause.Of(parsed)));
            }
        }

        Sentences = sentences;
        _sentencesWith = sentences.SelectMany(sentence =>
                sentence.Words.Select(word => word.Lemma).Distinct(StringComparer.OrdinalIgnoreCase))
            .CountBy(lemma => lemma, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<TreeSentence> Sentences { get; }

    /// <summary>Which of the language's words tell the same.</summary>
    public WordMatch Match { get; }

    /// <summary>True for a language with a parser and a dictionary of relations.</summary>
    public static bool Reads(string language) =>
        WordRelations.For(language) is not null && SentenceReader.For(language) is not null;

    /// <summary>Parses reports; null where their language cannot be parsed.</summary>
    /// <param name="reports">Each one's text, its title as its first line.</param>
    /// <param name="language">The language of all of them, as a BCP 47 tag.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static TreeReports? Of(
        IReadOnlyList<string> reports, string language, CancellationToken cancellationToken) =>
        SentenceReader.For(language) is { } reader && WordRelations.For(language) is { } relations
            ? new TreeReports(reports, reader, relations, cancellationToken)
            : null;

    /// <summary>The sentences of a claim, parsed and with their evidence.</summary>
    public IEnumerable<TreeContext> Read(string claim) =>
        _reader.Read(claim).Select(sentence => new TreeContext(Mended(sentence), this));

    // "declin", which the tagger makes of "declined".
    private ParsedSentence Mended(ParsedSentence sentence) => sentence.Tokens.Any(IsCut)
        ? new ParsedSentence(sentence.Text, sentence.Offset,
            [.. sentence.Tokens.Select(token => IsCut(token) ? token with { Lemma = token.Lemma + "e" } : token)])
        : sentence;

    private bool IsCut(ParsedToken token) => token.Upos == Upos.Verb
        && !_relations.Knows(token.Lemma, Upos.Verb) && _relations.Knows(token.Lemma + "e", Upos.Verb);

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
            && !token.IsAny("aux", "cop") && token.Form.Any(char.IsLetterOrDigit)
            && token.Lower is not ("nobody" or "nothing")),
    ];
}
