using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>One text's extractive summary: its most central sentences, in its own order.</summary>
internal static class TextSummary
{
    private const double DensityWeight = 0.5;
    private const double SelfContainedWeight = 0.1;

    /// <summary>Up to this share of the text, a summary is the report's opening, in order.</summary>
    private const double ShortShare = 0.25;

    /// <summary>From this share on it is a digest: its most central sentences, wherever they stand.</summary>
    private const double LongShare = 0.38;

    /// <summary>The weight of a sentence's place: the first keep their order, from the fifth not.</summary>
    private const double PositionWeight = 12;

    /// <summary>At this place a sentence has half of the first one's weight.</summary>
    private const double HalfPlace = 4;

    // Beyond this many sentences (a book chapter) only the first are weighed: ranking compares every pair.
    private const int MostSentences = 1500;

    /// <summary>A summary that is a share of the text's words, met to the nearest sentence.</summary>
    /// <param name="text">Paragraphs separated by line breaks; an opening line that is no sentence is taken as the
    /// headline and not repeated.</param>
    /// <param name="ratio">Above 0, at most 1.</param>
    public static string ByRatio(string text, double ratio) =>
        ByWords(text, ratio * ContentWords.CountWords(text));

    /// <summary>A summary of about so many words, met to the nearest sentence.</summary>
    public static string ByWords(string text, double words)
    {
        var sentences = Candidates(text);
        if (sentences.Count == 0)
        {
            return "";
        }

        var rank = SentenceRank.Of(sentences.ConvertAll(ContentWords.Of));
        var position = PositionWeight * Shortness(words / Math.Max(1, sentences.Sum(ContentWords.CountWords)));
        var order = Enumerable.Range(0, sentences.Count)
            .OrderByDescending(i => rank.Centrality[i]
                + (DensityWeight * rank.Density[i])
                + (SelfContained.Is(sentences[i]) ? SelfContainedWeight : 0)
                + (position * HalfPlace / (HalfPlace + i)))
            .ThenBy(i => i);
        return string.Join(' ', Fill(order, sentences, words).Order().Select(i => sentences[i]));
    }

    // 1 for a short summary, 0 for a digest, in between by how far it is from either.
    private static double Shortness(double share) => Math.Clamp((LongShare - share) / (LongShare - ShortShare), 0, 1);

    private static List<int> Fill(IEnumerable<int> order, List<string> sentences, double target)
    {
        var picked = new List<int>();
        double used = 0;
        foreach (var i in order)
        {
            var length = ContentWords.CountWords(sentences[i]);
            if (picked.Count == 0 || Math.Abs(used + length - target) < Math.Abs(used - target))
            {
                picked.Add(i);
                used += length;
            }
        }

        return picked;
    }

    private static List<string> Candidates(string text)
    {
        var sentences = SentenceSplitter.Split(text).Take(MostSentences + 1).ToList();
        if (sentences.Count > 1 && IsHeadline(text, sentences[0]))
        {
            sentences.RemoveAt(0);
        }

        sentences = sentences.ConvertAll(NewsSentences.WithoutDateline);
        var telling = sentences.FindAll(sentence => !PageDebris.Is(sentence));
        return telling.Count > 0 ? telling : sentences;
    }

    // A first line of its own that ends like no sentence.
    private static bool IsHeadline(string text, string first)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOf('\n');
        return end > 0
            && line[..end].Trim().SequenceEqual(first)
            && first.TrimEnd('"', '”', '’', '\'', ')', '»') is not [.., '.' or '!' or '?' or '…' or '。'];
    }
}
