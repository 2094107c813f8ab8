using System.Runtime.CompilerServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>Gives each word of a sentence a tag, from the first to the last.</summary>
internal sealed class Tagger(IScorer scorer)
{
    /// <summary>So far behind its own tag's score may a finite verb's lie where one is wanted; of a past participle
    /// further, as a regular verb looks alike as both. Chosen on the development part of English.</summary>
    private const float MostOfOther = 8, MostOfParticiple = 64;

    /// <summary>Writes the index of each word's tag.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tag(ReadOnlySpan<WordKeys> words, Span<int> tags)
    {
        var features = new FeatureList(TaggerFeatures.Capacity);
        var scores = new float[scorer.Classes];
        for (var i = 0; i < words.Length; i++)
        {
            Score(words, tags, i, features, scores);
            tags[i] = Best(scores);
        }
    }

    /// <summary>Gives the word that is the likeliest to bear it a finite verb's tag, where none has one.</summary>
    /// <param name="words">A sentence's.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="classes">What the tags stand for.</param>
    public void TagPredicate(ReadOnlySpan<WordKeys> words, Span<int> tags, Tag[] classes)
    {
        var features = new FeatureList(TaggerFeatures.Capacity);
        var scores = new float[scorer.Classes];
        var (predicate, finite, least) = (-1, 0, float.MaxValue);
        for (var i = 0; i < words.Length; i++)
        {
            Score(words, tags, i, features, scores);
            var most = Math.Min(least, classes[tags[i]].IsPastParticiple ? MostOfParticiple : MostOfOther);
            for (var other = 0; other < scores.Length; other++)
            {
                if (classes[other].IsFinite && scores[tags[i]] - scores[other] is var behind && behind < most)
                {
                    (predicate, finite, most, least) = (i, other, behind, behind);
                }
            }
        }

        if (predicate >= 0)
        {
            tags[predicate] = finite;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Score(
        ReadOnlySpan<WordKeys> words, ReadOnlySpan<int> tags, int at, FeatureList features, float[] scores)
    {
        TaggerFeatures.Collect(words, at, at > 0 ? tags[at - 1] : -1, at > 1 ? tags[at - 2] : -1, features);
        scorer.Score(features.Keys, scores);
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
