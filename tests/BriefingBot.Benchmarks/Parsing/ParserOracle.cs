using BriefingBot.Text.Sentences.Parsing;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>Tells the transitions after which no more right arcs are out of reach than before.</summary>
internal sealed class ParserOracle
{
    private readonly ParserSentence sentence;
    private readonly ParserState state;
    private readonly List<int>[] children;

    public ParserOracle(ParserSentence sentence, ParserState state)
    {
        (this.sentence, this.state) = (sentence, state);
        children = [.. Enumerable.Range(0, sentence.Heads.Length + 1).Select(_ => new List<int>())];
        for (var i = 0; i < sentence.Heads.Length; i++)
        {
            children[sentence.Heads[i]].Add(i);
        }
    }

    /// <summary>The transitions of least cost, with the right relation of the word that gets its head.</summary>
    public List<Transition> Right()
    {
        var (shift, left, right) = (ShiftCost(), LeftCost(), RightCost());
        var least = Math.Min(shift, Math.Min(left, right));
        var found = new List<Transition>(3);
        if (shift == least)
        {
            found.Add(new(Move.Shift, -1));
        }

        var top = state.Stack(0);
        if (left == least)
        {
            found.Add(new(Move.Left, sentence.Relations[top]));
        }

        if (right == least)
        {
            found.Add(new(Move.Right, sentence.Relations[top]));
        }

        return found;
    }

    /// <summary>
    /// The next word loses its head and its children in the stack, but for the top as child and head to be.
    /// </summary>
    private int ShiftCost()
    {
        if (!state.CanShift)
        {
            return int.MaxValue;
        }

        var (word, cost) = (state.Next, 0);
        var head = sentence.Heads[word];
        if (head < word && IsOnStack(head) && head != state.Stack(0))
        {
            cost++;
        }

        foreach (var child in children[word])
        {
            cost += child < word && IsOnStack(child) ? 1 : 0;
        }

        return cost;
    }

    /// <summary>
    /// The top loses its children in the buffer and its head where that is the word below or further on in the
    /// buffer.
    /// </summary>
    private int LeftCost()
    {
        if (!state.CanLeft)
        {
            return int.MaxValue;
        }

        var (top, cost) = (state.Stack(0), 0);
        var head = sentence.Heads[top];
        if (head == state.Stack(1) || head > state.Next)
        {
            cost++;
        }

        return cost + ChildrenAhead(top);
    }

    /// <summary>The top loses its children and its head in the buffer.</summary>
    private int RightCost()
    {
        if (!state.CanRight)
        {
            return int.MaxValue;
        }

        var top = state.Stack(0);
        return (sentence.Heads[top] >= state.Next ? 1 : 0) + ChildrenAhead(top);
    }

    private int ChildrenAhead(int word)
    {
        var cost = 0;
        foreach (var child in children[word])
        {
            cost += child >= state.Next ? 1 : 0;
        }

        return cost;
    }

    private bool IsOnStack(int word) => word < state.Next && state.Node(word).Head < 0;
}
