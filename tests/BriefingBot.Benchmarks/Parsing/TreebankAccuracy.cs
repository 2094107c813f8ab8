using BriefingBot.Text.Sentences;
using BriefingBot.Text.Sentences.Tokenizing;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// How well the words of a treebank are tagged and parsed, in per cent of all words, punctuation included.
/// </summary>
/// <param name="Upos">Parts of speech.</param>
/// <param name="Uas">Heads.</param>
/// <param name="Las">Heads with their relations, subtypes left out.</param>
/// <param name="Lemmas">Lemmas, in any case.</param>
internal sealed record TreebankAccuracy(double Upos, double Uas, double Las, double Lemmas)
{
    public static TreebankAccuracy Of(SentenceReader reader, IReadOnlyList<TreebankSentence> sentences)
    {
        var (words, tags, heads, labels, lemmas) = (0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            foreach (var (word, token) in sentence.Words.Zip(Parse(reader, sentence).Tokens))
            {
                var isHead = word.Head == (token.IsRoot ? sentence.Words.Count : token.Head);
                words++;
                tags += string.Equals(word.Upos, token.Upos.ToString(), StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                lemmas += string.Equals(word.Lemma, token.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                heads += isHead ? 1 : 0;
                labels += isHead && word.Relation.Split(':')[0] == token.BaseRelation ? 1 : 0;
            }
        }

        return new(100.0 * tags / words, 100.0 * heads / words, 100.0 * labels / words, 100.0 * lemmas / words);
    }

    public override string ToString() => $"UPOS {Upos:F1} UAS {Uas:F1} LAS {Las:F1} lemmas {Lemmas:F1}";

    /// <summary>Parses the treebank's own words, with a space after each.</summary>
    private static ParsedSentence Parse(SentenceReader reader, TreebankSentence sentence)
    {
        var (tokens, at) = (new List<TextToken>(), 0);
        foreach (var word in sentence.Words)
        {
            tokens.Add(new(word.Form, at, at + word.Form.Length, false));
            at += word.Form.Length + 1;
        }

        return reader.Read(string.Join(' ', sentence.Words.Select(word => word.Form)), tokens);
    }
}
