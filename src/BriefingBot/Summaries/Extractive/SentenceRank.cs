namespace BriefingBot.Summaries.Extractive;

/// <summary>How central each sentence is among others: TextRank over shared terms (Mihalcea and Tarau, "TextRank:
/// Bringing Order into Texts", 2004) and the density of frequent terms. Each part is scaled to its greatest value;
/// nothing is random.</summary>
internal sealed class SentenceRank
{
    private const double Damping = 0.85;
    private const int Rounds = 30;

    private readonly int[][] _unique;
    private readonly double[] _lengths;

    private SentenceRank(IReadOnlyList<List<string>> terms)
    {
        var ids = new Dictionary<string, int>();
        var all = terms.Select(sentence => sentence.ConvertAll(term => Id(ids, term))).ToList();
        var frequency = new int[ids.Count];
        foreach (var id in all.SelectMany(sentence => sentence))
        {
            frequency[id]++;
        }

        _unique = [.. all.Select(sentence => sentence.Distinct().Order().ToArray())];
        _lengths = [.. all.Select(sentence => (double)sentence.Count)];
        // The power is a little under one: an average would favour the shortest sentences, a sum the longest.
        Density = Scaled(
            [.. all.Select(
                sentence => sentence.Sum(id => frequency[id]) / Math.Pow(Math.Max(1, sentence.Count), 0.9))]);
        Centrality = Scaled(Walk());
    }

    /// <summary>TextRank, 0 to 1, one value a sentence.</summary>
    public IReadOnlyList<double> Centrality { get; }

    /// <summary>Density of frequent terms, 0 to 1, one value a sentence.</summary>
    public IReadOnlyList<double> Density { get; }

    public static SentenceRank Of(IReadOnlyList<List<string>> terms) => new(terms);

    private static int Id(Dictionary<string, int> ids, string term)
    {
        if (!ids.TryGetValue(term, out var id))
        {
            ids[term] = id = ids.Count;
        }

        return id;
    }

    private double[] Walk()
    {
        var count = _unique.Length;
        var weights = new double[count][];
        for (var i = 0; i < count; i++)
        {
            weights[i] = new double[count];
            for (var j = 0; j < i; j++)
            {
                weights[i][j] = weights[j][i] = Likeness(i, j);
            }
        }

        var sums = weights.Select(row => row.Sum() is > 0 and var sum ? sum : 1).ToArray();
        var rank = Enumerable.Repeat(1.0 / Math.Max(1, count), count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            rank = Step(weights, sums, rank);
        }

        return rank;
    }

    private static double[] Step(double[][] weights, double[] sums, double[] rank)
    {
        var next = new double[rank.Length];
        Array.Fill(next, (1 - Damping) / rank.Length);
        for (var from = 0; from < rank.Length; from++)
        {
            var share = Damping * rank[from] / sums[from];
            for (var to = 0; to < rank.Length; to++)
            {
                next[to] += share * weights[from][to];
            }
        }

        return next;
    }

    private double Likeness(int one, int other) =>
        Shared(_unique[one], _unique[other]) / (Math.Log(_lengths[one] + 1.001) + Math.Log(_lengths[other] + 1.001));

    private static int Shared(int[] one, int[] other)
    {
        int shared = 0, i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static double[] Scaled(double[] values)
    {
        var most = values.Length == 0 ? 0 : values.Max();
        return most > 0 ? [.. values.Select(value => value / most)] : values;
    }
}
