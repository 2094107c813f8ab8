using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Parsing;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>A sentence for training: what the parser sees of its words, and the right tree.</summary>
/// <param name="Heads">The index of each word's head; the number of words for the root's.</param>
/// <param name="Relations">The index of each word's relation; the root's, when the parser must hang it elsewhere,
/// "dep" or the like.</param>
internal sealed record ParserSentence(ParserWord[] Words, int[] Heads, int[] Relations);

/// <summary>
/// Trains the parser with a dynamic oracle (Goldberg and Nivre 2013): after the first epoch it mostly goes on from
/// its own mistakes.
/// </summary>
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
