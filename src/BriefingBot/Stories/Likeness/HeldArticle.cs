namespace BriefingBot.Stories.Likeness;

/// <summary>An article in the memory of the grouping.</summary>
internal sealed class HeldArticle(string id, ArticleTerms terms, DateTimeOffset at)
{
    private double _length;
    private int _measuredAt;

    public string Id { get; } = id;

    public ArticleTerms Terms { get; } = terms;

    /// <summary>The time by which it is forgotten: when it was published, else when it was first seen.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>The story it is in; null once it was removed.</summary>
    public HeldStory? Story { get; set; }

    /// <summary>The length of its vector of weighted terms; measured again when the held articles have grown by a tenth.</summary>
    public double Length(TermStatistics statistics, GroupingRules rules)
    {
        if (_measuredAt == 0 || statistics.Articles > _measuredAt * 1.1)
        {
            var sum = 0.0;
            foreach (var term in Terms.Terms)
            {
                var weight = ArticleLikeness.Weight(term, statistics, rules);
                sum += weight * weight;
            }

            (_length, _measuredAt) = (Math.Sqrt(sum), statistics.Articles);
        }

        return _length;
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
