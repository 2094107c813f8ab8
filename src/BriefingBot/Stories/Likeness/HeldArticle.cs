namespace BriefingBot.Stories.Likeness;

/// <summary>An article in the memory of the grouping.</summary>
internal sealed class HeldArticle(string id, ArticleTerms terms, DateTimeOffset at)
{
    private float[] _weights = [];
    private int _measuredAt;

    public double HeadLength { get; private set; }

    public string Id { get; } = id;

    public ArticleTerms Terms { get; } = terms;

    /// <summary>The time by which it is forgotten: when it was published, else when it was first seen.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>The story it is in; null once it was removed.</summary>
    public HeldStory? Story { get; set; }

    /// <summary>Its terms' weights as a vector of length 1; measured again when the held articles have grown by a tenth.</summary>
    public ReadOnlySpan<float> Weights(TermStatistics statistics, GroupingRules rules)
    {
        if (_weights.Length == 0 || statistics.Articles > _measuredAt * 1.1)
        {
            _weights = new float[Terms.Terms.Length];
            var sum = 0.0;
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] = (float)ArticleLikeness.Weight(Terms.Terms[i], statistics, rules);
                sum += _weights[i] * _weights[i];
            }

            var length = (float)Math.Sqrt(sum);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] /= length;
            }

            HeadLength = Math.Max(0.01, Math.Sqrt(_weights.Select((w, i) => Terms.Terms[i].IsHead ? (double)w * w : 0).Sum()));
            _measuredAt = statistics.Articles;
        }

        return _weights;
    }
}

/// <summary>The articles of one story in the memory of the grouping, in the order they came.</summary>
internal sealed class HeldStory(string id, long number)
{
    public string Id { get; } = id;

    /// <summary>Its number in the order of stories: of two that join, the lower one's id stays.</summary>
    public long Number { get; } = number;

    public List<HeldArticle> Articles { get; } = [];
}
