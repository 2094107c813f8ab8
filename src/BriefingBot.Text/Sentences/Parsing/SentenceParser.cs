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
    /// its part, a speaker in it.
    /// </summary>
    private int? Joined(IReadOnlyList<TaggedWord> words, int start, int cut, Span<Arc> arcs)
    {
        var verb = Part(words, cut + 1, words.Count, arcs);
        if (!speechVerbs.Contains(words[verb].Lemma) || !HasSpeaker(words, verb, cut, arcs))
        {
            return null;
        }

        // A quotation's closing mark and the comma before it stand between the parts.
        var end = cut;
        while (end - 1 > start && words[end - 1].Upos == Upos.Punct)
        {
            end--;
        }

        var said = Part(words, start, end, arcs);
        arcs[said] = new(verb, "ccomp");
        arcs[end..(cut + 1)].Fill(new(said, "punct"));
        return verb;
    }

    /// <summary>
    /// A subject; behind a quotation, what follows the verb is one, whatever it looks like ("," reported Ann Gay).
    /// </summary>
    private static bool HasSpeaker(IReadOnlyList<TaggedWord> words, int verb, int cut, Span<Arc> arcs)
    {
        for (var at = cut + 1; at < words.Count; at++)
        {
            if (arcs[at].Head == verb && arcs[at].Relation.StartsWith("nsubj", StringComparison.Ordinal))
            {
                return true;
            }
        }

        var isInverted = verb == cut + 1 && !words[cut].Is(",") && verb + 1 < words.Count;
        for (var at = verb + 1; isInverted && at < words.Count; at++)
        {
            if (arcs[at] == new Arc(verb, "obj"))
            {
                arcs[at] = new(verb, "nsubj");
                return true;
            }
        }

        return false;
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
