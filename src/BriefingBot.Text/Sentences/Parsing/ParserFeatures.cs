using System.Numerics;
using System.Runtime.CompilerServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// What the parser looks at: three words of the stack, four of the buffer, their outermost children, distances,
/// valencies.
/// </summary>
/// <remarks>After Zhang and Nivre (2011), for the arc-hybrid system, where the second word of the stack is a possible
/// head of the first.</remarks>
internal static class ParserFeatures
{
    /// <summary>The most features that a state has.</summary>
    public const int Capacity = 192;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Collect(ParserState state, FeatureList features)
    {
        features.Clear();
        var (s0, s1, b0) = (state.Stack(0), state.Stack(1), state.Next);
        var (top, below, third) = (Word(state, s0), Word(state, s1), Word(state, state.Stack(2)));
        var (next, second) = (Word(state, b0), Word(state, b0 + 1));
        var (thirdNext, fourthNext) = (Word(state, b0 + 2), Word(state, b0 + 3));

        Alone(0, top, features);
        Alone(4, below, features);
        Alone(8, next, features);
        Alone(12, second, features);
        features.Add(16, third.Lemma, T(third));
        features.Add(17, T(third));
        features.Add(18, T(thirdNext));
        features.Add(19, thirdNext.Word);
        features.Add(20, T(fourthNext));

        Pair(24, top, next, features);
        Pair(34, below, top, features);
        features.Add(44, T(below), T(next));
        features.Add(45, below.Lemma, next.Lemma);
        features.Add(46, below.Lemma, T(next));
        features.Add(47, T(next), T(second));
        features.Add(48, next.Word, T(second));
        features.Add(49, T(next), second.Word);
        features.Add(50, T(top), T(second));
        features.Add(51, top.Lemma, second.Lemma);

        Triples(top, below, third, next, second, thirdNext, features);
        Distances(state, s0, s1, b0, features);
        Children(state, s0, s1, b0, features);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Alone(int template, in ParserWord word, FeatureList features)
    {
        features.Add(template, word.Word, T(word));
        features.Add(template + 1, word.Word);
        features.Add(template + 2, T(word));
        features.Add(template + 3, P(word));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pair(int template, in ParserWord left, in ParserWord right, FeatureList features)
    {
        features.Add(template, left.Lemma, right.Lemma, (T(left) << 12) | T(right));
        features.Add(template + 1, left.Lemma, right.Lemma, P(right));
        features.Add(template + 2, left.Lemma, right.Lemma);
        features.Add(template + 3, left.Lemma, T(left), T(right));
        features.Add(template + 4, T(left), right.Lemma, T(right));
        features.Add(template + 5, left.Lemma, T(right));
        features.Add(template + 6, T(left), right.Lemma);
        features.Add(template + 7, T(left), T(right));
        features.Add(template + 8, P(left), P(right));
        features.Add(template + 9, left.Lemma, P(right));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Triples(
        in ParserWord top, in ParserWord below, in ParserWord third, in ParserWord next, in ParserWord second,
        in ParserWord thirdNext, FeatureList features)
    {
        features.Add(60, T(top), T(next), T(second));
        features.Add(61, T(below), T(top), T(next));
        features.Add(62, P(third), P(below), P(top));
        features.Add(63, P(next), P(second), P(thirdNext));
        features.Add(64, P(below), P(top), (P(next) << 8) | P(second));
        features.Add(65, P(top), P(next), (P(second) << 8) | P(thirdNext));
        features.Add(66, P(third), P(below), (P(top) << 8) | P(next));
        features.Add(67, top.Lemma, P(next), P(second));
        features.Add(68, next.Lemma, P(top), P(second));
        features.Add(69, below.Lemma, P(top), P(next));
        features.Add(70, top.Lemma, P(below), P(next));
        features.Add(71, next.Lemma, P(below), P(top));
        features.Add(72, below.Lemma, top.Lemma, P(next));
        features.Add(73, P(top), next.Lemma, second.Lemma);
        features.Add(74, P(below), P(top), next.Word);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Distances(ParserState state, int s0, int s1, int b0, FeatureList features)
    {
        var (top, below, next) = (Word(state, s0), Word(state, s1), Word(state, b0));
        var (ahead, behind) = (Distance(s0, b0), Distance(s1, s0));
        features.Add(80, P(top), P(next), ahead);
        features.Add(81, top.Lemma, ahead);
        features.Add(82, next.Lemma, ahead);
        features.Add(83, T(top), ahead);
        features.Add(84, T(next), ahead);
        features.Add(85, P(below), P(top), behind);
        features.Add(86, below.Lemma, behind);
        features.Add(87, top.Lemma, behind);
        features.Add(88, P(below), P(next), Distance(s1, b0));
        features.Add(89, (ulong)Math.Min(state.StackSize, 5), state.Next == state.Root ? 1UL : 0, P(top));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Children(ParserState state, int s0, int s1, int b0, FeatureList features)
    {
        var (top, below, next) = (Word(state, s0), Word(state, s1), Word(state, b0));
        if (s0 >= 0)
        {
            ref readonly var node = ref state.Node(s0);
            Family(90, state, top, in node, features);
            Outer(110, state, node.Left, top, next, features);
            Outer(115, state, node.Right, top, next, features);
            Outer(120, state, node.Left, below, top, features);
            Outer(125, state, node.Right, below, top, features);
            features.Add(130, P(top), R(state, node.Left), R(state, node.Left2));
            features.Add(131, P(top), R(state, node.Right), R(state, node.Right2));
        }

        if (s1 >= 0)
        {
            ref readonly var node = ref state.Node(s1);
            Family(100, state, below, in node, features);
            Outer(135, state, node.Left, below, top, features);
            Outer(140, state, node.Right, below, top, features);
            features.Add(145, P(below), R(state, node.Right), R(state, node.Right2));
        }

        ref readonly var buffer = ref state.Node(b0);
        features.Add(150, T(next), (ulong)buffer.LeftCount);
        features.Add(151, next.Lemma, (ulong)buffer.LeftCount);
        features.Add(152, T(next), buffer.LeftRelations);
        features.Add(153, next.Lemma, buffer.LeftRelations);
        Outer(154, state, buffer.Left, top, next, features);
        features.Add(159, P(top), P(next), (R(state, buffer.Left) << 8) | R(state, buffer.Left2));
        features.Add(160, P(top), P(next), buffer.LeftRelations);
    }

    /// <summary>The number and relations of a word's children.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Family(int template, ParserState state, in ParserWord word, ref readonly ParserNode node,
        FeatureList features)
    {
        features.Add(template, T(word), (ulong)node.LeftCount, (ulong)node.RightCount);
        features.Add(template + 1, word.Lemma, (ulong)node.LeftCount);
        features.Add(template + 2, word.Lemma, (ulong)node.RightCount);
        features.Add(template + 3, T(word), node.LeftRelations);
        features.Add(template + 4, T(word), node.RightRelations);
        features.Add(template + 5, word.Lemma, node.LeftRelations);
        features.Add(template + 6, word.Lemma, node.RightRelations);
        features.Add(template + 7, P(word), node.LeftRelations | node.RightRelations, P(Word(state, state.Next)));
    }

    /// <summary>A child with its word's partner in the arc that may be drawn.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Outer(int template, ParserState state, int child, in ParserWord left, in ParserWord right,
        FeatureList features)
    {
        var word = Word(state, child);
        features.Add(template, T(word), R(state, child), P(left) << 8 | P(right));
        features.Add(template + 1, word.Lemma, P(left), P(right));
        features.Add(template + 2, word.Word, R(state, child));
        features.Add(template + 3, P(word), left.Lemma, P(right));
        features.Add(template + 4, P(word), P(left), right.Lemma);
    }

    private static ulong T(in ParserWord word) => (ulong)word.Tag;

    private static ulong P(in ParserWord word) => (ulong)word.Upos;

    private static ulong R(ParserState state, int word) => word < 0 ? 255 : (ulong)state.Node(word).Relation;

    /// <summary>1, 2, 3, 4 and then powers of two; 0 where one of them is absent.</summary>
    private static ulong Distance(int left, int right)
    {
        var distance = left < 0 ? 0 : right - left;
        return distance <= 4 ? (ulong)distance : 3 + (ulong)BitOperations.Log2((uint)distance);
    }

    private static ParserWord Word(ParserState state, int at) =>
        (uint)at < (uint)state.Words.Length ? state.Words[at]
        : at == state.Words.Length ? ParserWord.Root
        : ParserWord.None;
}
