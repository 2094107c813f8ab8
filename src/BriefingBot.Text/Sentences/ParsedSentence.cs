namespace BriefingBot.Text.Sentences;

/// <summary>
/// A sentence with its words and its dependency tree. Immutable; every walk over the tree is in the order of the words.
/// </summary>
public sealed class ParsedSentence
{
    private readonly ParsedToken[] _tokens;

    // By the place of the word that they depend on.
    private readonly ILookup<int, ParsedToken> _children;

    /// <summary>Makes a sentence of words whose heads are known.</summary>
    /// <param name="text">The sentence as written.</param>
    /// <param name="offset">Where it begins in the text that was read.</param>
    /// <param name="tokens">Its words; heads must form one tree (the parser's do).</param>
    public ParsedSentence(string text, int offset, IReadOnlyList<ParsedToken> tokens)
    {
        Text = text;
        Offset = offset;
        _tokens = [.. tokens];
        _children = _tokens.ToLookup(token => token.Head);
    }

    /// <summary>The sentence as written, trimmed.</summary>
    public string Text { get; }

    /// <summary>Where it begins in the text that was read.</summary>
    public int Offset { get; }

    /// <summary>Where it ends in the text that was read.</summary>
    internal int End => Offset + Text.Length;

    /// <summary>Its words in their order; at least one.</summary>
    public IReadOnlyList<ParsedToken> Tokens => _tokens;

    /// <summary>The word that no other governs: mostly the main predicate.</summary>
    public ParsedToken Root => Array.Find(_tokens, token => token.IsRoot) ?? _tokens[0];

    /// <summary>The word it depends on; null for the root.</summary>
    public ParsedToken? HeadOf(ParsedToken token) => token.Head < 0 ? null : _tokens[token.Head];

    /// <summary>The word at a place; null outside of the sentence.</summary>
    public ParsedToken? At(int index) => (uint)index < (uint)_tokens.Length ? _tokens[index] : null;

    /// <summary>The word at a place as it is written; empty outside of the sentence.</summary>
    public string FormAt(int index) => At(index)?.Form ?? "";

    /// <summary>The words that depend on it directly.</summary>
    public IEnumerable<ParsedToken> Children(ParsedToken token) => _children[token.Index];

    /// <summary>
    /// The first direct dependent with this relation (see <see cref="ParsedToken.Is"/>); null where there is none.
    /// </summary>
    public ParsedToken? Child(ParsedToken token, string relation) =>
        Children(token).FirstOrDefault(child => child.Is(relation));

    /// <summary>The words that depend on it directly by this relation.</summary>
    public IEnumerable<ParsedToken> ChildrenBy(ParsedToken token, string relation) =>
        Children(token).Where(child => child.Is(relation));

    /// <summary>The preposition or conjunction that a word hangs on its governor by; null where it has none.</summary>
    public string? CaseOf(ParsedToken token) => (Child(token, "case") ?? Child(token, "mark"))?.Lemma;

    /// <summary>At most so many words that stand right before a word.</summary>
    public IEnumerable<ParsedToken> Before(ParsedToken word, int reach) =>
        _tokens.Take(Math.Max(0, word.Index - reach)..word.Index);

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
            found.AddRange(Children(found[i]).Where(enter));
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
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return At(low) is { } token && token.Start <= offset ? token : null;
    }

    /// <summary>The word that covers this place of its own text.</summary>
    public ParsedToken? WordAt(int place) => TokenAt(Offset + place);

    /// <summary>
    /// Whether a predicate is passive: it has a passive auxiliary, subject or agent, or, where it governs no subject,
    /// it is a passive participle.
    /// </summary>
    public bool IsPassive(ParsedToken predicate) =>
        Children(predicate).Any(child => child.IsAny("aux:pass", "nsubj:pass", "csubj:pass", "expl:pass", "obl:agent"))
        || (predicate.Morphology is { Voice: Voice.Pass, VerbForm: VerbForm.Part }
            && Child(predicate, "nsubj") is null && Child(predicate, "obj") is null);
}
