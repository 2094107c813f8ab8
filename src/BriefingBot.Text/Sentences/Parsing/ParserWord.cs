using System.Runtime.InteropServices;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>What the parser knows of a word.</summary>
/// <param name="Word">A hash of the word in lower case.</param>
/// <param name="Lemma">A hash of its lemma.</param>
/// <param name="Tag">The index of its tag.</param>
/// <param name="Upos">Its part of speech.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParserWord(ulong Word, ulong Lemma, int Tag, Upos Upos)
{
    /// <summary>The root, which stands after the last word.</summary>
    public static ParserWord Root { get; } = new(2, 2, 1000, (Upos)30);

    /// <summary>Where there is no word.</summary>
    public static ParserWord None { get; } = new(3, 3, 1001, (Upos)31);
}
