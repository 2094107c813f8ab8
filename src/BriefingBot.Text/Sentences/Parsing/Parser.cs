using System.Runtime.CompilerServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>Builds a sentence's dependency tree greedily, in time linear in its length.</summary>
internal sealed class Parser
{
    private readonly IScorer _scorer;
    private readonly Transition[] _transitions;
    private readonly int _root;

    /// <summary>Makes a parser of a trained classifier, or of one that learns.</summary>
    /// <param name="scorer">Scores the transitions in the order of <see cref="Transition.All"/>.</param>
    /// <param name="relations">How many relations there are.</param>
    /// <param name="root">The index of the relation "root".</param>
    public Parser(IScorer scorer, int relations, int root)
    {
        (_scorer, _root) = (scorer, root);
        _transitions = Transition.All(relations);
    }

    /// <summary>The state in which every word has its head; the root's is <see cref="ParserState.Root"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ParserState Parse(ParserWord[] words)
    {
        var state = new ParserState(words);
        var features = new FeatureList(ParserFeatures.Capacity);
        var scores = new float[_scorer.Classes];
        while (!state.IsFinal)
        {
            if (Forced(state) is { } forced)
            {
                state.Apply(forced);
                continue;
            }

            ParserFeatures.Collect(state, features);
            _scorer.Score(features.Keys, scores);
            state.Apply(Best(state, scores));
        }

        return state;
    }

    /// <summary>The transition to take where the state leaves no choice; null where it does.</summary>
    public Transition? Forced(ParserState state)
    {
        if (state.StackSize == 0)
        {
            return _transitions[0];
        }

        return state is { CanShift: false, StackSize: 1 } ? new Transition(Move.Left, _root) : null;
    }

    /// <summary>The possible transition of the highest score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Transition Best(ParserState state, ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var i = 0; i < _transitions.Length; i++)
        {
            if ((best < 0 || scores[i] > scores[best]) && IsPossible(state, _transitions[i]))
            {
                best = i;
            }
        }

        return _transitions[best];
    }

    private bool IsPossible(ParserState state, Transition transition) => transition.Move switch
    {
        Move.Shift => state.CanShift,
        Move.Left => state.CanLeft && transition.Relation == _root == (state.Next == state.Root),
        _ => state.CanRight && transition.Relation != _root,
    };
}
