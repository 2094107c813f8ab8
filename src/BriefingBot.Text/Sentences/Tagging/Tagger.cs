using System.Runtime.CompilerServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>Gives each word of a sentence a tag, from the first to the last.</summary>
internal sealed class Tagger(IScorer scorer)
{
    /// <summary>Writes the index of each word's tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tag(ReadOnlySpan<WordKeys> words, Span<int> tags)
    {
        var features = new FeatureList(TaggerFeatures.Capacity);
        var scores = new float[scorer.Classes];
        for (var i = 0; i < words.Length; i++)
        {
            TaggerFeatures.Collect(words, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1, features);
            scorer.Score(features.Keys, scores);
            tags[i] = Best(scores);
        }
    }

    /// <summary>The class of the highest score; of equals the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
