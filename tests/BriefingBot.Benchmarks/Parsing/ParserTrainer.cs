using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Parsing;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>A sentence for training: what the parser sees of its words, and the right tree.</summary>
/// <param name="Heads">The index of each word's head; the number of words for the root's.</param>
/// <param name="Relations">The index of each word's relation; the root's, when the parser must hang it elsewhere, "dep" or the like.</param>
internal sealed record ParserSentence(ParserWord[] Words, int[] Heads, int[] Relations);

/// <summary>Trains the parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epoch it mostly goes on from its own mistakes.</summary>
internal sealed class ParserTrainer(int relations, int root, int bucketBits)
{
    private const int Epochs = 10;
    private const int ExplorePercent = 90;

    private readonly Perceptron perceptron = new((2 * relations) + 1, bucketBits);
    private readonly Transition[] transitions = Transition.All(relations);
    private readonly FeatureList features = new(ParserFeatures.Capacity);
    private readonly float[] scores = new float[(2 * relations) + 1];

    public Perceptron Train(IReadOnlyList<ParserSentence> sentences)
    {
        var shuffle = new Shuffle(17);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var sentence in order)
            {
                Learn(sentence, shuffle, epoch);
            }
        }

        return perceptron;
    }

    private void Learn(ParserSentence sentence, Shuffle shuffle, int epoch)
    {
        var parser = new Parser(perceptron, relations, root);
        var state = new ParserState(sentence.Words);
        var oracle = new ParserOracle(sentence, state);
        while (!state.IsFinal)
        {
            if (parser.Forced(state) is { } forced)
            {
                state.Apply(forced);
                continue;
            }

            ParserFeatures.Collect(state, features);
            perceptron.Score(features.Keys, scores);
            var guess = parser.Best(state, scores);
            var right = BestOf(oracle.Right(), guess);
            if (right == guess)
            {
                perceptron.Pass();
            }
            else
            {
                perceptron.Update(features.Keys, right.Class, guess.Class);
            }

            state.Apply(epoch > 0 && shuffle.Chance(ExplorePercent) ? guess : right);
        }
    }

    /// <summary>The guess where it is right; otherwise the right transition of the highest score.</summary>
    private Transition BestOf(List<Transition> right, Transition guess) =>
        right.Contains(guess) ? guess : right.MaxBy(transition => scores[transition.Class]);
}

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

    /// <summary>The next word loses its head and its children in the stack, but for the top as child and head to be.</summary>
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

    /// <summary>The top loses its children in the buffer and its head where that is the word below or further on in the buffer.</summary>
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
