using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>The few sentences of the reports that say most of a claim, and how well each of its words is borne
/// out.</summary>
internal sealed class TreeEvidence
{
    private const int MostSentences = 3;

    // A further sentence has to bear out words that the ones before leave open.
    private const double LeastGain = 0.8;

    private readonly Dictionary<int, double> _support = [];

    private TreeEvidence(IReadOnlyList<TreeSentence> sentences) => Sentences = sentences;

    /// <summary>The sentences that bear out the claim, the one that bears out most first.</summary>
    public IReadOnlyList<TreeSentence> Sentences { get; }

    public static TreeEvidence For(IReadOnlyList<ParsedToken> claim, TreeReports reports)
    {
        var support = reports.Sentences
            .Select(sentence => claim.Select(word => Best(word, sentence, reports.Match)).ToArray())
            .ToList();
        var best = new double[claim.Count];
        var chosen = new List<TreeSentence>();
        while (chosen.Count < MostSentences)
        {
            var (gain, at) = support.Select((row, index) => (Gain(row), index)).DefaultIfEmpty((0, -1)).Max();
            if (at < 0 || gain < (chosen.Count == 0 ? 0.01 : LeastGain))
            {
                break;
            }

            chosen.Add(reports.Sentences[at]);
            for (var word = 0; word < best.Length; word++)
            {
                best[word] = Math.Max(best[word], support[at][word]);
            }
        }

        var evidence = new TreeEvidence(chosen);
        for (var word = 0; word < best.Length; word++)
        {
            evidence._support[claim[word].Index] = best[word];
        }

        return evidence;

        double Gain(double[] row) =>
            row.Select((value, word) => Math.Max(0, value - best[word]) * reports.Weight(claim[word])).Sum();
    }

    /// <summary>How well a word of the claim is borne out, 0 to 1.</summary>
    public double Support(ParsedToken word) => _support.GetValueOrDefault(word.Index);

    private static double Best(ParsedToken word, TreeSentence sentence, WordMatch match)
    {
        var best = 0.0;
        foreach (var other in sentence.Words)
        {
            best = Math.Max(best, match.Of(word, other));
        }

        return best;
    }
}
