namespace BriefingBot.Text.Sentences;

/// <summary>
/// A sentence with its words and its dependency tree. Immutable; every walk over the tree is in the order of the words.
/// </summary>
public sealed class ParsedSentence
{
    private readonly ParsedToken[] tokens;

    // The children of token i are children[firstChild[i]..firstChild[i + 1]]; those of -1 lie at the end.
    private readonly int[] firstChild;
    private readonly ParsedToken[] children;

    /// <summary>Makes a sentence of words whose heads are known.</summary>
    /// <param name="text">The sentence as written.</param>
    /// <param name="offset">Where it begins in the text that was read.</param>
    /// <param name="tokens">Its words; heads must form one tree (the parser's do).</param>
    public ParsedSentence(string text, int offset, IReadOnlyList<ParsedToken> tokens)
    {
        Text = text;
        Offset = offset;
        this.tokens = [.. tokens];
        firstChild = new int[this.tokens.Length + 1];
        children = new ParsedToken[this.tokens.Length];
        CollectChildren();
    }

    /// <summary>The sentence as written, trimmed.</summary>
    public string Text { get; }

    /// <summary>Where it begins in the text that was read.</summary>
    public int Offset { get; }

    /// <summary>Where it ends in the text that was read.</summary>
    public int End => Offset + Text.Length;

    /// <summary>Its words in their order; at least one.</summary>
    public IReadOnlyList<ParsedToken> Tokens => tokens;

    /// <summary>The word that no other governs: mostly the main predicate.</summary>
    public ParsedToken Root => Array.Find(tokens, token => token.IsRoot) ?? tokens[0];

    /// <summary>The word it depends on; null for the root.</summary>
    public ParsedToken? HeadOf(ParsedToken token) => token.Head < 0 ? null : tokens[token.Head];

    /// <summary>The word at a place as it is written; empty outside of the sentence.</summary>
    public string FormAt(int index) => index >= 0 && index < tokens.Length ? tokens[index].Form : "";

    /// <summary>The words that depend on it directly.</summary>
    public ReadOnlySpan<ParsedToken> Children(ParsedToken token) =>
        children.AsSpan(firstChild[token.Index]..firstChild[token.Index + 1]);

    /// <summary>
    /// The first direct dependent with this relation (see <see cref="ParsedToken.Is"/>); null where there is none.
    /// </summary>
    public ParsedToken? Child(ParsedToken token, string relation)
    {
        foreach (var child in Children(token))
        {
            if (child.Is(relation))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The words that depend on it directly by this relation.</summary>
    public IEnumerable<ParsedToken> ChildrenBy(ParsedToken token, string relation) =>
        Children(token).ToArray().Where(child => child.Is(relation));

    /// <summary>The chain of its governors, nearest first, to the root.</summary>
    public IEnumerable<ParsedToken> Ancestors(ParsedToken token)
    {
        for (var head = HeadOf(token); head is not null; head = HeadOf(head))
        {
            yield return head;
        }
    }

    /// <summary>Whether the one governs the other, directly or not.</summary>
    public bool Governs(ParsedToken governor, ParsedToken token) =>
        Ancestors(token).Any(ancestor => ancestor.Index == governor.Index);

    /// <summary>The word and all that depends on it, in the order of the words.</summary>
    public IReadOnlyList<ParsedToken> Subtree(ParsedToken token) => Subtree(token, static _ => true);

    /// <summary>
    /// The word and what depends on it, leaving out the branches of which <paramref name="enter"/> is false.
    /// </summary>
    public IReadOnlyList<ParsedToken> Subtree(ParsedToken token, Func<ParsedToken, bool> enter)
    {
        var found = new List<ParsedToken> { token };
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var child in Children(found[i]))
            {
                if (enter(child))
                {
                    found.Add(child);
                }
            }
        }

        found.Sort(static (a, b) => a.Index.CompareTo(b.Index));
        return found;
    }

    /// <summary>What is written from the first to the last of these words, which need not be neighbours.</summary>
    public string TextOf(IReadOnlyList<ParsedToken> words) =>
        words.Count == 0 ? "" : Text[(words.Min(word => word.Start) - Offset)..(words.Max(word => word.End) - Offset)];

    /// <summary>The word that covers this offset of the text that was read; null between words.</summary>
    public ParsedToken? TokenAt(int offset)
    {
        var (low, high) = (0, tokens.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else if (tokens[middle].Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                return tokens[middle];
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a predicate is passive: it has a passive auxiliary, subject or agent, or, where it governs no subject,
    /// it is a passive participle.
    /// </summary>
    public bool IsPassive(ParsedToken predicate)
    {
        foreach (var child in Children(predicate))
        {
            if (child.IsAny("aux:pass", "nsubj:pass", "csubj:pass", "expl:pass", "obl:agent"))
            {
                return true;
            }
        }

        return predicate.Morphology is { Voice: Voice.Pass, VerbForm: VerbForm.Part }
            && Child(predicate, "nsubj") is null && Child(predicate, "obj") is null;
    }

    private void CollectChildren()
    {
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                firstChild[token.Head + 1]++;
            }
        }

        for (var i = 1; i < firstChild.Length; i++)
        {
            firstChild[i] += firstChild[i - 1];
        }

        var next = firstChild.AsSpan(0, tokens.Length).ToArray();
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                children[next[token.Head]++] = token;
            }
        }
    }
}
