using System.Runtime.InteropServices;

namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>A piece of text between gaps and marks, before contractions and hyphens are looked at.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="End">The offset after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Atom(int Start, int End, AtomKind Kind);

internal enum AtomKind
{
    /// <summary>Letters and digits with what joins them.</summary>
    Word,

    /// <summary>An address, a name of a user or a topic, a currency: never split.</summary>
    Whole,

    /// <summary>A mark or symbol, or a run of the same.</summary>
    Mark,
}

/// <summary>A syntactic word before it is tagged.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(string Form, int Start, int End, bool IsContracted);
