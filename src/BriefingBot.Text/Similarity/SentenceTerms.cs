namespace BriefingBot.Text.Similarity;

/// <summary>The terms of one sentence with how much each tells, before any article has been seen.</summary>
internal sealed class SentenceTerms
{
    private const double NameWeight = 2;
    private const double NumberWeight = 2;
    private const double RareWeight = 1;
    private const double EverydayWeight = 0.5;

    private readonly Dictionary<int, double> _weights = [];

    private SentenceTerms()
    {
    }

    public IReadOnlyCollection<int> Keys => _weights.Keys;

    public double Total { get; private set; }

    public static SentenceTerms Of(string sentence)
    {
        var terms = new SentenceTerms();
        foreach (var word in Words.Of(sentence))
        {
            var stem = ArticleTerms.StemOf(sentence, word);
            if (stem.Length == 0)
            {
                continue;
            }

            var weight = word.IsNumber ? NumberWeight
                : word.IsCapitalised && !word.OpensSentence ? NameWeight
                : CommonWords.Share(stem) > CommonWords.RareShare ? EverydayWeight : RareWeight;
            if (terms._weights.TryAdd(Term.KeyOf(stem), weight))
            {
                terms.Total += weight;
            }
        }

        return terms;
    }

    /// <summary>How much of it, from 0 to 1, another sentence has too.</summary>
    public double CoveredBy(SentenceTerms other) =>
        Total > 0 ? _weights.Where(term => other._weights.ContainsKey(term.Key)).Sum(term => term.Value) / Total : 1;

    /// <summary>The weight of its terms that are not among those known.</summary>
    public double WeightBeyond(IReadOnlySet<int> known) =>
        _weights.Where(term => !known.Contains(term.Key)).Sum(term => term.Value);
}
