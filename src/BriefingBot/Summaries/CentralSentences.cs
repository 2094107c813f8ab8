using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries;

/// <summary>Of long texts on one event the sentences that say most, for a model that cannot read all of them.</summary>
internal static class CentralSentences
{
    private const double Lead = 0.5;
    private const double Newness = 0.25;

    /// <summary>The sentences of each text that are kept, in their order.</summary>
    /// <param name="texts">The texts, the newest last.</param>
    /// <param name="letters">How many letters are kept in all; the best sentence of each text in any case.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<string> texts, int letters)
    {
        var sentences = texts
            .SelectMany((text, report) => SentenceSplitter.Split(text).Select((sentence, place) => new Sentence(
                report, place, sentence, Terms(sentence))))
            .ToList();
        var reportsWith = sentences
            .SelectMany(sentence => sentence.Terms.Select(term => (term, sentence.Report)))
            .Distinct()
            .GroupBy(pair => pair.term, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var kept = new HashSet<Sentence>();
        var left = letters;
        var best = sentences.OrderByDescending(Score).ToList();
        foreach (var sentence in best.DistinctBy(sentence => sentence.Report).Concat(best))
        {
            if (kept.Count < texts.Count || sentence.Text.Length <= left)
            {
                left -= kept.Add(sentence) ? sentence.Text.Length : 0;
            }
        }

        return [.. texts.Select((_, report) => (IReadOnlyList<string>)
            [.. sentences.Where(sentence => sentence.Report == report && kept.Contains(sentence))
                .Select(sentence => sentence.Text)])];

        double Score(Sentence sentence) =>
            (sentence.Terms.Sum(term => reportsWith[term]) / ((double)texts.Count * Math.Max(4, sentence.Terms.Count)))
            + (Lead / (1 + sentence.Place))
            + (Newness * sentence.Report / texts.Count);
    }

    private static HashSet<string> Terms(string sentence) => FoldedText.Words(sentence)
        .Select(FoldedText.Word)
        .Where(word => word.Length > 1 && !StopWords.Contains(word))
        .ToHashSet(StringComparer.Ordinal);

    private sealed record Sentence(int Report, int Place, string Text, HashSet<string> Terms);
}
