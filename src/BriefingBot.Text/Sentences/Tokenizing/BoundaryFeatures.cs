using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Text.Sentences.Tokenizing;

internal enum FullStop
{
    /// <summary>A token that ends the sentence.</summary>
    Ends,

    /// <summary>A token within the sentence.</summary>
    Apart,

    /// <summary>Part of an abbreviation within the sentence.</summary>
    Joined,

    /// <summary>Part of an abbreviation at the sentence's end.</summary>
    JoinedEnds,
}

/// <summary>
/// What the classifier of full stops looks at: the word before, the word after, and what stands between.
/// </summary>
internal static class BoundaryFeatures
{
    public const int Capacity = 24;
    public const int Classes = 4;

    // The classifier was trained with these: another mark would be another feature.
    private const string Closing = "\"”’»')]";

    /// <summary>Collects the features of a full stop.</summary>
    /// <param name="atoms">The paragraph's atoms.</param>
    /// <param name="at">The place of the full stop among them.</param>
    /// <param name="first">The place of the sentence's first.</param>
    public static void Collect(string text, IReadOnlyList<Atom> atoms, int at, int first, FeatureList features)
    {
        features.Clear();
        var stop = atoms[at];
        var before = at > 0 && atoms[at - 1].End == stop.Start ? Word(text, atoms[at - 1]) : WordKeys.Outside;
        var length = at > 0 ? (ulong)Math.Min(6, stop.Start - atoms[at - 1].Start) : 0;
        var dotted = at > 0 && text.AsSpan(atoms[at - 1].Start..stop.Start).Contains('.') ? 2UL : 1;
        var after = AfterClosing(text, atoms, at);
        var next = after < atoms.Count ? Word(text, atoms[after]) : WordKeys.Outside;
        var gap = after < atoms.Count && atoms[after].Start > atoms[after - 1].End ? 2UL : 1;
        var closed = after > at + 1 ? 2UL : 1;
        var position = (ulong)Math.Min(3, at - first);

        features.Add(0, 0);
        features.Add(1, before.Lower);
        features.Add(2, before.Lower, next.Shape);
        features.Add(3, before.Shape, length, next.Shape);
        features.Add(4, before.Shape, length);
        features.Add(5, next.Lower);
        features.Add(6, next.Lower, before.Shape, length);
        features.Add(7, next.Shape, gap, closed);
        features.Add(8, gap, dotted, length);
        features.Add(9, dotted, next.Shape, next.Lower);
        features.Add(10, dotted, next.Shape);
        features.Add(11, position, before.Shape, next.Shape);
        features.Add(12, before.Suffixes.Three, next.Shape);
        features.Add(13, before.Suffixes.Two);
        features.Add(14, before.Form, gap);
        features.Add(15, gap, closed, before.Shape);
    }

    /// <summary>The first atom after the mark and the quotes and brackets that close behind it.</summary>
    public static int AfterClosing(string text, IReadOnlyList<Atom> atoms, int at)
    {
        var after = at + 1;
        while (after < atoms.Count && atoms[after].Start == atoms[after - 1].End
            && Closing.Contains(text[atoms[after].Start]))
        {
            after++;
        }

        return after;
    }

    private static WordKeys Word(string text, Atom atom) =>
        WordKeys.Of(text[atom.Start..Math.Min(atom.End, atom.Start + 40)]);
}
