namespace BriefingBot.Stories.Grouping;

/// <summary>
/// Finds two events in one story: parts it in two so that articles of different parts are least alike, and holds it for two events
/// where they are much less alike than articles of the same part.
/// </summary>
internal sealed class StorySplit(ArticleLikeness likeness, GroupingRules rules)
{
    private const int Rounds = 6;

    private const int Beginnings = 10;

    public IReadOnlyList<HeldArticle> Strangers(HeldStory story)
    {
        var articles = story.Articles.TakeLast(rules.SplitSample).ToList();
        if (articles.Count < 2 * rules.LeastPart)
        {
            return [];
        }

        var likenesses = Likenesses(articles);
        var best = rules.SplitRatio;
        bool[]? parts = null;
        foreach (var (one, other) in Unlikest(likenesses))
        {
            var sides = Part(likenesses, one, other);
            if (Contrast(likenesses, sides) is var contrast && contrast < best)
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
        var strangers = others * 2 < parts.Length || (others * 2 == parts.Length && !parts[0]);
        return [.. articles.Where((_, at) => parts[at] == strangers)];
    }

    private double[,] Likenesses(List<HeldArticle> articles)
    {
        var likenesses = new double[articles.Count, articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                likenesses[i, j] = likenesses[j, i] = likeness.Between(articles[i], articles[j]);
            }
        }

        return likenesses;
    }

    private static IEnumerable<(int One, int Other)> Unlikest(double[,] likenesses)
    {
        var count = likenesses.GetLength(0);
        return Enumerable.Range(0, count).SelectMany(i => Enumerable.Range(0, i).Select(j => (i, j)))
            .OrderBy(pair => likenesses[pair.i, pair.j]).Take(Beginnings);
    }

    /// <summary>Two parts that begin with two articles and take each other article where it is liker, until none changes sides.</summary>
    private static bool[] Part(double[,] likenesses, int one, int other)
    {
        var count = likenesses.GetLength(0);
        var sides = new bool[count];
        for (var i = 0; i < count; i++)
        {
            sides[i] = i == other || (i != one && likenesses[i, other] > likenesses[i, one]);
        }

        for (var (round, changed) = (0, true); round < Rounds && changed; round++)
        {
            changed = false;
            for (var i = 0; i < count; i++)
            {
                var side = Nearer(likenesses, sides, i);
                changed |= side != sides[i];
                sides[i] = side;
            }
        }

        return sides;
    }

    private static bool Nearer(double[,] likenesses, bool[] sides, int article)
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
                there += likenesses[article, j];
                nThere++;
            }
            else
            {
                here += likenesses[article, j];
                nHere++;
            }
        }

        return nThere > 0 && (nHere == 0 || there / nThere > here / nHere);
    }

    /// <summary>The mean likeness across as a share of the mean likeness within; 2 where a part is too small to tell.</summary>
    private double Contrast(double[,] likenesses, bool[] sides)
    {
        Span<double> sums = stackalloc double[3];
        Span<int> counts = stackalloc int[3];
        for (var i = 0; i < sides.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var kind = sides[i] != sides[j] ? 2 : sides[i] ? 1 : 0;
                sums[kind] += likenesses[i, j];
                counts[kind]++;
            }
        }

        var others = sides.Count(side => side);
        var smaller = Math.Min(others, sides.Length - others);
        return smaller < rules.LeastPart ? 2 : likeness.Contrast(sums[2] / counts[2], sums[0] / counts[0], sums[1] / counts[1], smaller);
    }
}
