using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// Parses a sentence: dateline, what was said and its speaker each by itself, then joined into one tree.
/// </summary>
internal sealed class SentenceParser(
    Parser parser, string[] relations, IReadOnlySet<string> speechVerbs, IReadOnlySet<string> relatives)
{
    /// <summary>The arc of each word; exactly one is the root's.</summary>
    public Arc[] Parse(IReadOnlyList<TaggedWord> words)
    {
        var arcs = new Arc[words.Count];
        var start = Dateline.Length(words);
        var cut = SpeechTail.Find(words, start, speechVerbs, relatives);
        var root = (cut < 0 ? null : Joined(words, start, cut, arcs)) ?? Part(words, start, words.Count, arcs);
        if (start > 0)
        {
            Dateline.Attach(words, start, root, arcs);
        }

        return arcs;
    }

    /// <summary>
    /// Makes what was said a complement of the verb of speech; null, with nothing joined, where that does not govern
    /// its part.
    /// </summary>
    private int? Joined(IReadOnlyList<TaggedWord> words, int start, int cut, Span<Arc> arcs)
    {
        var verb = Part(words, cut + 1, words.Count, arcs);
        if (!speechVerbs.Contains(words[verb].Lemma))
        {
            return null;
        }

        // A quotation's closing mark and the comma before it belong to neither part.
        var end = cut;
        while (end - 1 > start && words[end - 1].Upos == Upos.Punct)
        {
            end--;
        }

        var said = Part(words, start, end, arcs);
        arcs[said] = new(verb, "ccomp");
        for (var at = end; at <= cut; at++)
        {
            arcs[at] = new(words[at].Is(",") ? verb : said, "punct");
        }

        return verb;
    }

    /// <summary>Parses a run of words by itself; returns its root.</summary>
    private int Part(IReadOnlyList<TaggedWord> words, int start, int end, Span<Arc> arcs)
    {
        var part = new ParserWord[end - start];
        for (var i = 0; i < part.Length; i++)
        {
            var word = words[start + i];
            part[i] = new(word.Keys.Lower, WordKeys.Hash(word.Lemma), word.TagIndex, word.Upos);
        }

        var (state, root) = (parser.Parse(part), start);
        for (var i = 0; i < part.Length; i++)
        {
            ref readonly var node = ref state.Node(i);
            arcs[start + i] = new(node.Head == state.Root ? -1 : start + node.Head, relations[node.Relation]);
            root = node.Head == state.Root ? start + i : root;
        }

        return root;
    }
}
