using System.Runtime.InteropServices;

namespace BriefingBot.Text.Similarity;

/// <summary>One term of an article. Each article held has a hundred: eight bytes, not twelve.</summary>
/// <param name="Key">A hash of its stem: two stems in a billion pairs share one.</param>
/// <param name="Share">The share of articles it is expected in before any evidence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Term(int Key, Half Share, TermTraits Traits)
{
    /// <summary>True where running text mostly writes it with a capital.</summary>
    public bool IsName => (Traits & TermTraits.Name) != TermTraits.None;

    /// <summary>Whether the term is a number.</summary>
    public bool IsNumber => (Traits & TermTraits.Number) != TermTraits.None;

    /// <summary>True where the headline has it, or the first words of a text without one.</summary>
    public bool IsHead => (Traits & TermTraits.Head) != TermTraits.None;

    /// <summary>True for a person's name of two words, each of which is a term beside it.</summary>
    public bool IsWhole => (Traits & TermTraits.Whole) != TermTraits.None;

    /// <summary>True for a word that is a name and that the headline has.</summary>
    public bool IsHeadName =>
        (Traits & (TermTraits.Head | TermTraits.Name | TermTraits.Whole)) == (TermTraits.Head | TermTraits.Name);

    /// <summary>FNV-1a over UTF-16 units: the same in every run, unlike <see cref="string.GetHashCode()"/>.</summary>
    public static int KeyOf(string stem)
    {
        var hash = 2166136261u;
        foreach (var c in stem)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)hash;
    }
}

/// <summary>What a <see cref="Term"/> is.</summary>
[Flags]
internal enum TermTraits : byte
{
    /// <summary>A word like others, with none of the traits below.</summary>
    None = 0,

    /// <summary><see cref="Term.IsName"/>.</summary>
    Name = 1,

    /// <summary><see cref="Term.IsNumber"/>.</summary>
    Number = 2,

    /// <summary><see cref="Term.IsHead"/>.</summary>
    Head = 4,

    /// <summary><see cref="Term.IsWhole"/>.</summary>
    Whole = 8,
}
