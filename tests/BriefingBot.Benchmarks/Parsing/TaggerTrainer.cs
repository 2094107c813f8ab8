using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>A sentence for training: the treebank's with its words' keys and right tags.</summary>
internal sealed record TaggedSentence(TreebankSentence Source, WordKeys[] Keys, int[] Tags)
{
    public static TaggedSentence Of(TreebankSentence sentence, TagSet tags) =>
        new(sentence, [.. sentence.Words.Select(word => WordKeys.Of(word.Form))], [.. sentence.Words.Select(tags.Of)]);
}

/// <summary>Trains the tagger, and tags a treebank as the tagger would tag text it has not seen.</summary>
internal static class TaggerTrainer
{
    private const int Epochs = 8;
    private const int Folds = 4;

    public static Perceptron Train(IReadOnlyList<TaggedSentence> sentences, int tags, int bucketBits)
    {
        var perceptron = new Perceptron(tags, bucketBits);
        var shuffle = new Shuffle(17);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var sentence in order)
            {
                Learn(perceptron, sentence);
            }
        }

        return perceptron;
    }

    /// <summary>
    /// Each sentence's tags by a tagger that was trained without it: the parser has to live with a tagger's errors.
    /// </summary>
    public static List<int[]> Jackknife(IReadOnlyList<TaggedSentence> sentences, int tags, int bucketBits,
        int leastUpdates)
    {
        var guessed = new int[sentences.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var rest = sentences.Where((_, i) => FoldOf(i, sentences.Count) != fold).ToList();
            var tagger = new Tagger(Train(rest, tags, bucketBits).ToModel(leastUpdates));
            for (var i = 0; i < sentences.Count; i++)
            {
                if (FoldOf(i, sentences.Count) == fold)
                {
                    tagger.Tag(sentences[i].Keys, guessed[i] = new int[sentences[i].Keys.Length]);
                }
            }
        }

        return [.. guessed];
    }

    /// <summary>Runs of forty sentences, so that a document's names are not known from its other half.</summary>
    private static int FoldOf(int index, int count) => index / Math.Max(1, Math.Min(40, count / Folds)) % Folds;

    private static void Learn(Perceptron perceptron, TaggedSentence sentence)
    {
        var features = new FeatureList(TaggerFeatures.Capacity);
        var scores = new float[perceptron.Classes];
        var (before, twoBefore) = (-1, -1);
        for (var i = 0; i < sentence.Tags.Length; i++)
        {
            TaggerFeatures.Collect(sentence.Keys, i, before, twoBefore, features);
            perceptron.Score(features.Keys, scores);
            var guess = Tagger.Best(scores);
            if (guess == sentence.Tags[i])
            {
                perceptron.Pass();
            }
            else
            {
                perceptron.Update(features.Keys, sentence.Tags[i], guess);
            }

            (twoBefore, before) = (before, guess);
        }
    }
}
