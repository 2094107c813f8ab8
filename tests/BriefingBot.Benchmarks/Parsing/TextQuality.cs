using BriefingBot.Text.Sentences;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// How well plain text is read: F1 of words, sentences, tags and labelled arcs, a word being right where its span
/// (and place in it) is.
/// </summary>
internal static class TextQuality
{
    public static string Measure(SentenceReader reader, List<TreebankSentence> sentences)
    {
        var (found, wanted, words, tags, labels, bounds, ours) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var chunk in sentences.Chunk(20))
        {
            var gold = Gold(chunk);
            var parsed = reader.Read(TokenizerTrainer.Layout(chunk).Text);
            var read = Read(parsed);
            (found, wanted) = (found + read.Count, wanted + gold.Count);
            ours += parsed.Count;
            bounds += parsed.Select(sentence => (sentence.Offset, sentence.End)).Intersect(Bounds(chunk)).Count();
            foreach (var (span, word) in read)
            {
                if (gold.TryGetValue(span, out var right))
                {
                    words++;
                    tags += string.Equals(right.Upos, word.Upos, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                    labels += right.Head == word.Head && right.Relation == word.Relation ? 1 : 0;
                }
            }
        }

        return $"words {F1(words, found, wanted)} sentences {F1(bounds, ours, sentences.Count)} "
            + $"UPOS {F1(tags, found, wanted)} LAS {F1(labels, found, wanted)}";
    }

    private static IEnumerable<(int, int)> Bounds(TreebankSentence[] sentences) =>
        TokenizerTrainer.Layout(sentences).Spans.GroupBy(span => span.Sentence)
            .Select(group => (group.First().Start, group.Last().End));

    private static Dictionary<Place, Word> Gold(TreebankSentence[] sentences)
    {
        var spans = TokenizerTrainer.Layout(sentences).Spans.ToLookup(span => span.Sentence);
        var words = new Dictionary<Place, Word>();
        foreach (var (number, sentence) in sentences.Index())
        {
            var surfaces = spans[number].ToList();
            var places = PlacesOf(sentence, surfaces);
            foreach (var (i, word) in sentence.Words.Index())
            {
                words[places[i]] = new(word.Upos, word.Head == sentence.Words.Count ? default : places[word.Head],
                    word.Relation.Split(':')[0]);
            }
        }

        return words;
    }

    /// <summary>A contraction's words have its span and a number; where they add up to it, each has its own.</summary>
    private static List<Place> PlacesOf(TreebankSentence sentence, List<TokenizerTrainer.Span> surfaces)
    {
        var places = new List<Place>();
        foreach (var group in sentence.Words.GroupBy(word => word.Surface))
        {
            var span = surfaces[group.Key];
            var adds = group.Sum(word => word.Form.Length) == span.End - span.Start;
            var at = span.Start;
            foreach (var (i, word) in group.Index())
            {
                places.Add(adds ? new(at, at + word.Form.Length, 0) : new(span.Start, span.End, i));
                at += word.Form.Length;
            }
        }

        return places;
    }

    private static Dictionary<Place, Word> Read(IReadOnlyList<ParsedSentence> sentences)
    {
        var words = new Dictionary<Place, Word>();
        foreach (var sentence in sentences)
        {
            var places = new List<Place>();
            foreach (var token in sentence.Tokens)
            {
                var number = token.IsContracted && places.Count > 0 && places[^1].Start == token.Start
                    ? places[^1].Number + 1 : 0;
                places.Add(new(token.Start, token.End, number));
            }

            foreach (var token in sentence.Tokens)
            {
                words[places[token.Index]] = new(token.Upos.ToString(), token.IsRoot ? default : places[token.Head],
                    token.BaseRelation);
            }
        }

        return words;
    }

    private static string F1(int right, int found, int wanted) => $"{200.0 * right / (found + wanted):F1}";

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Place(int Start, int End, int Number);

    private readonly record struct Word(string Upos, Place Head, string Relation);
}
