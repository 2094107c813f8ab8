namespace BriefingBot.Stories.Likeness;

/// <summary>How alike two articles, or an article and a story, are.</summary>
internal sealed class ArticleLikeness(TermStatistics statistics, GroupingRules rules)
{
    public static double Weight(Term term, TermStatistics statistics, GroupingRules rules) =>
        term.Frequency * Math.Pow(statistics.Weight(term), rules.Power) * (term.IsName ? rules.NameBoost : term.IsNumber ? rules.NumberBoost : 1);

    public double Between(HeldArticle one, HeldArticle other)
    {
        var dot = 0.0;
        var (a, b) = (one.Terms.Terms, other.Terms.Terms);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Key == b[j].Key)
            {
                dot += Weight(a[i], statistics, rules) * Weight(b[j], statistics, rules);
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

        var cosine = dot / Math.Max(1e-9, one.Length(statistics, rules) * other.Length(statistics, rules));
        return cosine + Times(one.Terms, other.Terms);
    }

    private double Times(ArticleTerms a, ArticleTerms b)
    {
        var score = 0.0;
        if (a.Time is { } x && b.Time is { } y)
        {
            var days = Math.Abs((x.Instant - y.Instant).TotalDays);
            if (days > rules.DateDays)
            {
                score -= Math.Min(rules.DateCap, rules.DatePenalty * Math.Log(days / rules.DateDays));
            }
        }

        return score;
    }

    public double Between(HeldArticle article, HeldStory story)
    {
        var (sum, best, n) = (0.0, double.MinValue, 0);
        foreach (var member in story.Articles.Take(rules.Members))
        {
            var s = Between(article, member);
            sum += s;
            best = Math.Max(best, s);
            n++;
        }

        return (best * rules.Nearest) + (sum / n * (1 - rules.Nearest));
    }

    public double Between(HeldStory a, HeldStory b)
    {
        var sum = 0.0;
        var n = 0;
        foreach (var x in a.Articles.Take(rules.Members))
        {
            foreach (var y in b.Articles.Take(rules.Members))
            {
                sum += Between(x, y);
                n++;
            }
        }

        return sum / n;
    }
}
