namespace BriefingBot.Stories.Grouping;

/// <summary>
/// Finds two events in one story: divides it into two parts so that articles of different parts are least similar, and
/// takes it for two events where they are much less similar than articles of the same part.
/// </summary>
internal sealed class OutlierFinder(ArticleSimilarity similarity, GroupingRules rules)
{
    // How often the parts are improved at most.
    private const int Rounds = 6;

    // How many pairs of articles the parts are begun with.
    private const int Beginnings = 10;

    /// <summary>The smaller part, or nothing where the story is of one event.</summary>
    public IReadOnlyList<IndexedArticle> Outliers(IndexedStory story)
    {
        // Reports in another language are less similar whatever they tell of.
        var language = story.Independent.Count > 0 ? story.Independent[^1].Terms.Language : null;
        var articles = story.Independent.Skip(story.Independent.Count - rules.SplitSample)
            .Where(article => article.Terms.Language == language || article.Terms.Language is null)
            .ToList();
        if (articles.Count < 2 * rules.SmallestSplit)
        {
            return [];
        }

        var similarities = Similarities(articles);
        var best = rules.SplitRatio;
        bool[]? parts = null;
        foreach (var (one, other) in LeastSimilar(similarities))
        {
            var sides = Divide(similarities, one, other);
            if (Contrast(similarities, sides) is var contrast && contrast < best)
            {
                (best, parts) = (contrast, sides);
            }
        }

        if (parts is null)
        {
            return [];
        }

        // The larger part is the story; of two equal ones the part with its first article.
        var others = parts.Count(side => side);
        var outliers = others * 2 < parts.Length || (others * 2 == parts.Length && !parts[0]);
        var leaving = articles.Where((_, at) => parts[at] == outliers).Select(article => article.Text).ToHashSet();
        return [.. story.Articles.Where(article => leaving.Contains(article.Text))];
    }

    private double[,] Similarities(List<IndexedArticle> articles)
    {
        var similarities = new double[articles.Count, articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                similarities[i, j] = similarities[j, i] = similarity.ByWords(articles[i], articles[j]);
            }
        }

        return similarities;
    }

    private static IEnumerable<(int One, int Other)> LeastSimilar(double[,] similarities)
    {
        var count = similarities.GetLength(0);
        return Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j)))
            .OrderBy(pair => similarities[pair.i, pair.j]).Take(Beginnings);
    }

    // Two parts that begin with two articles and take each other article where it is more similar, until none changes
    // sides.
    private static bool[] Divide(double[,] similarities, int one, int other)
    {
        var count = similarities.GetLength(0);
        var sides = new bool[count];
        for (var i = 0; i < count; i++)
        {
            sides[i] = i == other || (i != one && similarities[i, other] > similarities[i, one]);
        }

        for (var (round, changed) = (0, true); round < Rounds && changed; round++)
        {
            changed = false;
            for (var i = 0; i < count; i++)
            {
                var side = Nearer(similarities, sides, i);
                changed |= side != sides[i];
                sides[i] = side;
            }
        }

        return sides;
    }

    private static bool Nearer(double[,] similarities, bool[] sides, int article)
    {
        var (here, there, nHere, nThere) = (0.0, 0.0, 0, 0);
        for (var j = 0; j < sides.Length; j++)
        {
            if (j == article)
            {
                continue;
            }

            if (sides[j])
            {
                there += similarities[article, j];
                nThere++;
            }
            else
            {
                here += similarities[article, j];
                nHere++;
            }
        }

        return nThere > 0 && (nHere == 0 || there / nThere > here / nHere);
    }

    // The mean similarity across as a share of the mean similarity within; 2 where a part is too small to tell.
    private double Contrast(double[,] similarities, bool[] sides)
    {
        Span<double> sums = stackalloc double[3];
        Span<int> counts = stackalloc int[3];
        for (var i = 0; i < sides.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var kind = sides[i] != sides[j] ? 2 : sides[i] ? 1 : 0;
                sums[kind] += similarities[i, j];
                counts[kind]++;
            }
        }

        var others = sides.Count(side => side);
        var smaller = Math.Min(others, sides.Length - others);
        return smaller < rules.SmallestSplit
            ? 2
            : similarity.Contrast(sums[2] / counts[2], sums[0] / counts[0], sums[1] / counts[1], smaller);
    }
}
