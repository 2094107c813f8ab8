using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.Grouping;

/// <summary>
/// How similar two articles, an article and a story, or two stories are: the cosine of their weighted terms and of their
/// headlines', held down where few terms are shared, less what the time between them takes off.
/// </summary>
internal sealed class ArticleSimilarity(TermStatistics statistics, GroupingRules rules)
{
    /// <summary>From about −0.5 to 1.</summary>
    public double Between(IndexedArticle one, IndexedArticle other) => Terms(one, other) - Time(one.Terms, other.Terms);

    /// <summary>The mean over a story's articles and its nearest one together.</summary>
    public double Between(IndexedArticle article, IndexedStory story)
    {
        var members = Sample(story.Articles);
        var (sum, nearest) = (0.0, double.MinValue);
        foreach (var member in members)
        {
            var similarity = Between(article, member);
            sum += similarity;
            nearest = Math.Max(nearest, similarity);
        }

        return (nearest * rules.Nearest) + (sum / members.Length * (1 - rules.Nearest));
    }

    /// <summary>True where two stories tell of one event: similar as a whole, and no less so than each is within itself.</summary>
    public bool AreSameEvent(IndexedStory one, IndexedStory other)
    {
        if (one.Articles.Count == 1 || other.Articles.Count == 1)
        {
            // As if the single article came now: the order of arrival should not matter.
            var (single, story) = one.Articles.Count == 1 ? (one, other) : (other, one);
            return Between(single.Articles[0], story) >= rules.Threshold;
        }

        var (a, b) = (Sample(one.Articles), Sample(other.Articles));
        var across = Mean(a, b);
        return across >= rules.MergeThreshold
            && (Math.Min(a.Length, b.Length) < rules.SmallestSplit
                || !AreApart(across, Mean(a, a), Mean(b, b), Math.Min(a.Length, b.Length)));
    }

    /// <summary>The similarity across two groups as a share of that within them; more where one is so small that chance plays.</summary>
    /// <param name="across">Mean similarity of articles of different groups.</param>
    /// <param name="within">Mean similarity within the one group.</param>
    /// <param name="withinOther">Mean similarity within the other.</param>
    /// <param name="smaller">Articles in the smaller group.</param>
    public double Contrast(double across, double within, double withinOther, int smaller) =>
        (across / Math.Sqrt(Math.Max(1e-6, within * withinOther))) + (rules.SmallSplitAllowance / smaller);

    // So much less similar across than within that they are two events.
    private bool AreApart(double across, double within, double withinOther, int smaller) =>
        Contrast(across, within, withinOther, smaller) < rules.SplitRatio;

    private double Terms(IndexedArticle one, IndexedArticle other)
    {
        var (a, b) = (one.Terms.Terms, other.Terms.Terms);
        one.Weigh(statistics, rules);
        other.Weigh(statistics, rules);
        var (u, v, telling) = (one.Weights, other.Weights, one.Telling);
        var (all, heads, evidence) = (0.0, 0.0, 0.0);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Key == b[j].Key)
            {
                var shared = u[i] * v[j];
                all += shared;
                heads += a[i].IsHead && b[j].IsHead ? shared : 0;
                evidence += telling[i];
                i++;
                j++;
            }
            else if (a[i].Key < b[j].Key)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        var cosine = (all + (rules.Head * heads / (one.HeadLength * other.HeadLength))) / (1 + rules.Head);
        var belief = Math.Min(1, evidence / rules.Evidence);
        return cosine * belief * belief;
    }

    /// <summary>What the time between two articles takes off their similarity.</summary>
    private double Time(ArticleTerms one, ArticleTerms other)
    {
        if (one.Time is { } a && other.Time is { } b)
        {
            return Apart((a.Instant - b.Instant).Duration()) * (one.IsTimeStated && other.IsTimeStated ? 1 : rules.TextDateWeight);
        }

        var (stated, after) = one.IsTimeStated ? (one.Time, other.NotBefore) : (other.IsTimeStated ? other.Time : null, one.NotBefore);
        return stated is { } time && after > time.Instant ? Apart(after.Value - time.Instant) * rules.PastYearWeight : 0;
    }

    private double Apart(TimeSpan time) => time.TotalDays <= rules.DateDays
        ? 0
        : Math.Min(rules.DateCap, rules.DatePenalty * Math.Log(time.TotalDays / rules.DateDays));

    private double Mean(ReadOnlySpan<IndexedArticle> a, ReadOnlySpan<IndexedArticle> b)
    {
        var (sum, pairs) = (0.0, 0);
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                if (one != other)
                {
                    sum += Between(one, other);
                    pairs++;
                }
            }
        }

        return pairs > 0 ? sum / pairs : 1;
    }

    /// <summary>A story's first articles tell what it is about, its newest what has become of it.</summary>
    private IndexedArticle[] Sample(List<IndexedArticle> articles) => articles.Count <= rules.Members
        ? [.. articles]
        : [.. articles.Take(rules.Members / 2), .. articles.TakeLast(rules.Members / 2)];
}
