using System.Runtime.CompilerServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>
/// What the tagger looks at: the word, its affixes and shape, two neighbours on each side, the two tags before.
/// </summary>
internal static class TaggerFeatures
{
    /// <summary>The most features that a word has.</summary>
    public const int Capacity = 64;

    /// <summary>Collects the features of a word.</summary>
    /// <param name="words">The sentence's words.</param>
    /// <param name="at">The word to be tagged.</param>
    /// <param name="before">The tag of the word before; -1 for none.</param>
    /// <param name="twoBefore">The tag of the word before that; -1 for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Collect(ReadOnlySpan<WordKeys> words, int at, int before, int twoBefore, FeatureList features)
    {
        features.Clear();
        var word = words[at];
        var (previous, next) = (Word(words, at - 1), Word(words, at + 1));
        OfWord(word, at, features);
        OfNeighbours(word, previous, next, Word(words, at - 2), Word(words, at + 2), features);

        var (one, two) = ((ulong)(before + 2), (ulong)(twoBefore + 2));
        features.Add(40, one);
        features.Add(41, two);
        features.Add(42, one, two);
        features.Add(43, one, word.Lower);
        features.Add(44, one, two, word.Lower);
        features.Add(45, one, next.Lower);
        features.Add(46, one, word.Suffixes.Three);
        features.Add(47, one, word.Suffixes.Two, next.Suffixes.Two);
        features.Add(48, one, word.Shape);
        features.Add(49, one, next.Suffixes.Three);
        features.Add(50, one, word.Lower, next.Lower);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OfWord(in WordKeys word, int at, FeatureList features)
    {
        features.Add(0, 0);
        features.Add(1, word.Lower);
        features.Add(2, word.Form);
        features.Add(3, word.Suffixes.One);
        features.Add(4, word.Suffixes.Two);
        features.Add(5, word.Suffixes.Three);
        features.Add(6, word.Suffixes.Four);
        features.Add(7, word.Suffixes.Five);
        features.Add(8, word.Prefixes.One);
        features.Add(9, word.Prefixes.Two);
        features.Add(10, word.Prefixes.Three);
        features.Add(11, word.Prefixes.Four);
        features.Add(12, word.Shape);
        features.Add(13, word.Shape, at == 0 ? 1UL : 2);
        features.Add(14, word.Shape, word.Suffixes.Two);
        features.Add(15, word.Shape, word.Suffixes.Three);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OfNeighbours(
        in WordKeys word, in WordKeys previous, in WordKeys next, in WordKeys twoBefore, in WordKeys twoAfter,
        FeatureList features)
    {
        features.Add(20, previous.Lower);
        features.Add(21, next.Lower);
        features.Add(22, twoBefore.Lower);
        features.Add(23, twoAfter.Lower);
        features.Add(24, previous.Lower, word.Lower);
        features.Add(25, word.Lower, next.Lower);
        features.Add(26, previous.Lower, next.Lower);
        features.Add(27, next.Lower, twoAfter.Lower);
        features.Add(28, previous.Suffixes.Three);
        features.Add(29, next.Suffixes.Three);
        features.Add(30, next.Suffixes.Two, word.Suffixes.Two);
        features.Add(31, previous.Shape, word.Shape);
        features.Add(32, word.Shape, next.Shape);
        features.Add(33, twoAfter.Suffixes.Two, next.Suffixes.Two);
        features.Add(34, previous.Shape, word.Shape, next.Shape);
    }

    private static WordKeys Word(ReadOnlySpan<WordKeys> words, int at) =>
        (uint)at < (uint)words.Length ? words[at] : WordKeys.Outside;
}
