using System.Runtime.InteropServices;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer and the
/// arcs so far. The root stands at the buffer's end and governs exactly one word.
/// </summary>
internal sealed class ParserState
{
    private readonly int[] _stack;
    private readonly ParserNode[] _nodes;

    /// <summary>The first state: an empty stack, all words in the buffer.</summary>
    /// <param name="words">The sentence's words.</param>
    public ParserState(ParserWord[] words)
    {
        Words = words;
        _stack = new int[words.Length + 1];
        _nodes = new ParserNode[words.Length + 1];
        _nodes.AsSpan().Fill(ParserNode.Empty);
    }

    public ParserWord[] Words { get; }

    /// <summary>The place of the root: after the last word.</summary>
    public int Root => Words.Length;

    /// <summary>The first word of the buffer.</summary>
    public int Next { get; private set; }
    public int StackSize { get; private set; }

    public bool CanShift => Next < Root;

    /// <summary>The next word may govern the top of the stack; the root only where it is alone there.</summary>
    public bool CanLeft => StackSize > 0 && (Next < Root || StackSize == 1);

    public bool CanRight => StackSize > 1;

    public bool IsFinal => Next == Root && StackSize == 0;

    public ref readonly ParserNode Node(int word) => ref _nodes[word];

    /// <summary>The word at this depth of the stack, 0 the top; -1 where there is none.</summary>
    public int Stack(int depth) => depth < StackSize ? _stack[StackSize - 1 - depth] : -1;

    public void Apply(Transition transition)
    {
        switch (transition.Move)
        {
            case Move.Shift:
                _stack[StackSize++] = Next++;
                break;
            case Move.Left:
                Attach(Stack(0), Next, transition.Relation);
                break;
            default:
                Attach(Stack(0), Stack(1), transition.Relation);
                break;
        }
    }

    private void Attach(int child, int head, int relation)
    {
        StackSize--;
        (_nodes[child].Head, _nodes[child].Relation) = (head, relation);
        ref var node = ref _nodes[head];
        var label = 1UL << (relation & 63);
        if (child < head)
        {
            (node.Left2, node.Left, node.LeftRelations) = (node.Left, child, node.LeftRelations | label);
            node.LeftCount++;
        }
        else
        {
            (node.Right2, node.Right, node.RightRelations) = (node.Right, child, node.RightRelations | label);
            node.RightCount++;
        }
    }
}

/// <summary>
/// A word's arcs: its head and relation, and of its children on each side the outermost two, their number and
/// relations.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ParserNode
{
    public static readonly ParserNode Empty =
        new() { Head = -1, Relation = -1, Left = -1, Left2 = -1, Right = -1, Right2 = -1 };

    public int Head;
    public int Relation;
    public int Left;
    public int Left2;
    public int LeftCount;
    public ulong LeftRelations;
    public int Right;
    public int Right2;
    public int RightCount;
    public ulong RightRelations;
}

/// <summary>The moves of the transition system.</summary>
internal enum Move
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The next word governs the top of the stack, which leaves it.</summary>
    Left,

    /// <summary>The word below governs the top of the stack, which leaves it.</summary>
    Right,
}

/// <summary>A class of the parser: a move and, for arcs, the relation's index.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Transition(Move Move, int Relation)
{
    /// <summary>Shift, then left and right arcs of each relation in turn.</summary>
    public static Transition[] All(int relations) =>
    [
        new(Move.Shift, -1),
        .. Enumerable.Range(0, relations)
            .SelectMany(relation => new Transition[] { new(Move.Left, relation), new(Move.Right, relation) }),
    ];

    /// <summary>Its place in <see cref="All"/>.</summary>
    public int Class => Move == Move.Shift ? 0 : (2 * Relation) + (Move == Move.Left ? 1 : 2);
}
