using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>The few sentences of the reports that say most of a claim, and how well each of its words is borne
/// out.</summary>
internal sealed class Evidence
{
    private const int MostSentences = 3;

    // A further sentence has to bear out words that the ones before leave open.
    private const double LeastGain = 0.8;

    private readonly Dictionary<int, double> _support = [];

    private Evidence(IReadOnlyList<ReportSentence> sentences) => Sentences = sentences;

    /// <summary>The one that says most first.</summary>
    public IReadOnlyList<ReportSentence> Sentences { get; }

    public static Evidence For(IReadOnlyList<ParsedToken> claim, ReportIndex reports, WordMatch match)
    {
        var support = reports.Sentences.Select(sentence => claim.Select(word => Best(word, sentence, match)).ToArray())
            .ToList();
        var best = new double[claim.Count];
        var chosen = new List<ReportSentence>();
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

        var evidence = new Evidence(chosen);
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

    private static double Best(ParsedToken word, ReportSentence sentence, WordMatch match)
    {
        var best = 0.0;
        foreach (var other in sentence.Words)
        {
            best = Math.Max(best, match.Of(word, other));
        }

        return best;
    }
}
