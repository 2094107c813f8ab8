using BriefingBot.Text.Sentences.Tagging;
using BriefingBot.Text.Sentences.Tokenizing;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>A word before it is parsed.</summary>
/// <param name="Keys">The hashes of its parts.</param>
/// <param name="TagIndex">The index of <paramref name="Tag"/> among the model's.</param>
internal sealed record TaggedWord(TextToken Token, WordKeys Keys, int TagIndex, Tag Tag, string Lemma)
{
    public Upos Upos => Tag.Upos;

    /// <summary>Whether it is a verb or auxiliary with a tense.</summary>
    public bool IsFinite => Tag.IsFinite;

    public bool Is(string mark) => Token.Form == mark;
}

/// <summary>The arc to a word's head.</summary>
/// <param name="Head">The head's index; -1 for the root.</param>
internal readonly record struct Arc(int Head, string Relation);
