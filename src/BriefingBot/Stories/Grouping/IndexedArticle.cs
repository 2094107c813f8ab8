using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>An article in the memory of the grouping.</summary>
/// <param name="terms">What it is compared by.</param>
/// <param name="at">The time by which it is forgotten: when it was published, else when it was first seen.</param>
/// <param name="original">The article whose text it repeats; null where it repeats none that is held.</param>
internal sealed class IndexedArticle(string id, ArticleTerms terms, DateTimeOffset at, IndexedArticle? original)
{
    private int _measuredAt;
    private float _length;

    public string Id { get; } = id;

    public ArticleTerms Terms { get; } = terms;

    public DateTimeOffset At { get; } = at;

    /// <summary>Whether the article's headline has a name in it.</summary>
    public bool HasHeadName { get; } = terms.Terms.Any(term => term.IsHeadName);

    /// <summary>The story it is in; null once it was removed.</summary>
    public IndexedStory? Story { get; set; }

    /// <summary>The id of the article whose text it and its copies have.</summary>
    public string Text { get; private set; } = original?.Text ?? id;

    /// <summary>
    /// Its terms' weights as a vector of length 1; that of a whole name, which is there as its words already, stands
    /// below 0 and is no part of it.
    /// </summary>
    public float[] Weights { get; private set; } = [];

    /// <summary>The length of the part of <see cref="Weights"/> that the headline has.</summary>
    public double HeadLength { get; private set; }

    /// <summary>The weight, in nats, from which on a term is rare among the articles held.</summary>
    public double RareTelling { get; private set; }

    /// <summary>The report of a story whose text it has, whatever stands around that; null for none.</summary>
    public IndexedArticle? RepeatedOf(IndexedStory story)
    {
        const int FewestTerms = 15;
        const double Repeated = 0.8;
        var own = Terms.Terms.Select(term => term.Key).ToHashSet();
        return story.Independent.FirstOrDefault(other => other.Terms.Terms is { Length: >= FewestTerms } theirs
            && theirs.Count(term => own.Contains(term.Key)) >= theirs.Length * Repeated);
    }

    /// <summary>Counts it as a copy of another from now on.</summary>
    public void MarkCopy(IndexedArticle other) => Text = other.Text;

    /// <summary>Whether this article shares no more than the headline with another that has the same one.</summary>
    public bool SharesTitleAlone(IndexedArticle other)
    {
        const int FewestTerms = 8;
        const int Facts = 2;
        // Asked of each report of each near story, of which hardly any has the same headline.
        if (!Headline(Terms).SequenceEqual(Headline(other.Terms)))
        {
            return false;
        }

        var body = Terms.Terms.Where(term => !term.IsHead).Select(term => term.Key).ToHashSet();
        var others = other.Terms.Terms.Where(term => !term.IsHead).ToList();
        return body.Count >= FewestTerms && others.Count >= FewestTerms
            && others.Count(term => body.Contains(term.Key))
                < Math.Max(Facts, 0.1 * Math.Min(body.Count, others.Count));

        // Each once, in the order of their keys.
        static IEnumerable<int> Headline(ArticleTerms terms) =>
            terms.Terms.Where(term => term.IsHead).Select(term => term.Key);
    }

    /// <summary>Weighs the terms, again when the articles held have grown by a tenth since.</summary>
    public void Weigh(TermStatistics statistics, TermIndex index, GroupingRules rules)
    {
        if (_measuredAt > 0 && statistics.Articles <= _measuredAt * 1.1)
        {
            return;
        }

        _measuredAt = statistics.Articles;
        RareTelling = statistics.WeightOfRare(rules.RareName);
        var own = Terms.Terms;
        var telling = statistics.Weights(Terms, key => index.PartOf(Terms.Outlet, key));
        var weights = new float[own.Length];
        var (all, head) = (0.0, 0.0);
        for (var place = 0; place < weights.Length; place++)
        {
            weights[place] = (float)(telling[place] * Boost(own[place], rules));
            var square = weights[place] > 0 ? weights[place] * weights[place] : 0;
            all += square;
            head += own[place].IsHead ? square : 0;
        }

        _length = (float)Math.Max(1e-6, Math.Sqrt(all));
        Weights = Array.ConvertAll(weights, weight => weight / _length);
        HeadLength = Math.Max(0.01, Math.Sqrt(head) / _length);
    }

    /// <summary>How telling one of its terms is, in nats.</summary>
    public double Telling(int at, GroupingRules rules) => Weights[at] * _length / Boost(Terms.Terms[at], rules);

    private static double Boost(Term term, GroupingRules rules) => term.IsWhole
        ? -1
        : (term.IsHead ? rules.HeadBoost : 1)
            * (term.IsName ? rules.NameBoost : term.IsNumber ? rules.NumberBoost : 1);
}
