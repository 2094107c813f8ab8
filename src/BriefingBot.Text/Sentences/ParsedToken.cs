namespace BriefingBot.Text.Sentences;

/// <summary>
/// A syntactic word of a sentence: what it is, where it stands in the text, and on which word it depends.
/// </summary>
/// <remarks>
/// <para><see cref="Form"/> is <c>text[Start..End]</c> of the text that was read, except where
/// <see cref="IsContracted"/>: the words of a contraction that do not add up to it (French "du": "de", "le") share its
/// span.</para>
/// </remarks>
public sealed record ParsedToken
{
    /// <summary>Its place in <see cref="ParsedSentence.Tokens"/>, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form
    {
        get;
        init => (field, Lower) = (value, value.ToLowerInvariant());
    }

    /// <summary><see cref="Form"/> in lower case.</summary>
    public string Lower { get; private init; } = "";

    /// <summary>Its dictionary form; lower case but for names ("said": "say", "Reuters": "Reuters").</summary>
    public required string Lemma { get; init; }

    /// <summary>Its part of speech.</summary>
    public required Upos Upos { get; init; }

    /// <summary>Its grammatical features.</summary>
    public Morphology Morphology { get; init; }

    /// <summary>The index of the word it depends on; -1 for the root, of which a sentence has exactly one.</summary>
    public required int Head { get; init; }

    /// <summary>
    /// How it depends on its head: a label of Universal Dependencies with its subtype ("nsubj:pass"); "root" for the
    /// root.
    /// </summary>
    public required string Relation { get; init; }

    /// <summary>The offset of its first character in the text that was read.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after its last character in the text that was read.</summary>
    public required int End { get; init; }

    /// <summary>Whether it is part of a contraction whose words do not add up to what is written.</summary>
    public bool IsContracted { get; init; }

    /// <summary>The relation without its subtype ("nsubj" of "nsubj:pass").</summary>
    public string BaseRelation =>
        Relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? Relation[..colon] : Relation;

    /// <summary>Whether no word governs it.</summary>
    public bool IsRoot => Head < 0;

    /// <summary>
    /// Whether the relation is this one or, where a label without subtype is asked for, one of its subtypes.
    /// </summary>
    public bool Is(string relation) => Relation.StartsWith(relation, StringComparison.Ordinal)
        && (Relation.Length == relation.Length || Relation[relation.Length] == ':');

    /// <summary>Whether the relation is one of these, as <see cref="Is"/> reads them.</summary>
    public bool IsAny(params ReadOnlySpan<string> relations)
    {
        foreach (var relation in relations)
        {
            if (Is(relation))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => $"{Index} {Form}/{Upos} {Relation}<-{Head}";
}
