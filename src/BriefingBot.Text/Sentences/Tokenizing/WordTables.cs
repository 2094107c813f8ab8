namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>What a treebank teaches of how words are cut.</summary>
internal sealed record WordTables
{
    /// <summary>
    /// Words, in lower case, with the syntactic words they consist of ("cannot": "can", "not"; "du": "de", "le"); one
    /// alone where a rule would cut it.
    /// </summary>
    public required IReadOnlyDictionary<string, string[]> Words { get; init; }

    /// <summary>
    /// Endings that are words of their own, each with the letters before that show it, and the word ("n't": "n't";
    /// "arse": "se").
    /// </summary>
    public required IReadOnlyDictionary<string, string> Endings { get; init; }

    /// <summary>Beginnings with an apostrophe that are words of their own ("l'").</summary>
    public required IReadOnlySet<string> Beginnings { get; init; }

    /// <summary>Whether words are cut at hyphens.</summary>
    public required bool CutsHyphens { get; init; }

    /// <summary>What stands before a hyphen that is, against <see cref="CutsHyphens"/>, not cut or cut.</summary>
    public required IReadOnlySet<string> HyphenExceptions { get; init; }
}
