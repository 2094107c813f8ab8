namespace BriefingBot.Text.Figures;

/// <summary>
/// Lines figures up: those that count the same thing, of the same group, in the same circumstance, and how their values stand to each
/// other. The relation is the first that holds of disagreement, update, same, single; history is in no relation
/// (docs/contract.md, <c>stories --json</c>).
/// </summary>
public static class FigureLedger
{
    /// <summary>The lines of one story's figures: the present first, then the history, each in the order of first mention.</summary>
    public static IReadOnlyList<FigureLine> LineUp(IReadOnlyList<Figure> figures)
    {
        var groups = Groups(figures);
        var main = CircumstanceLines.MainFamily(groups.SelectMany(group => group));
        return
        [
            .. groups.SelectMany(group => CircumstanceLines.Split(group, main)).SelectMany(WithoutContradictionsWithin).Select(ToLine),
            .. figures.Where(figure => figure.IsHistory).DistinctBy(figure => (figure.Counts, figure.Value, figure.Of, figure.Unit))
                .Select(figure => new FigureLine(figure.Counts, figure.Of, figure.Circumstance, FigureRelation.Single, IsHistory: true, [figure])),
        ];
    }

    /// <summary>Each group is looked at by its kinds alone, which stay few however many articles repeat them.</summary>
    private static List<List<Figure>> Groups(IReadOnlyList<Figure> figures)
    {
        var groups = new List<(List<Figure> Figures, List<Figure> Kinds)>();
        foreach (var figure in figures.Where(figure => !figure.IsHistory))
        {
            var group = groups.Find(candidate => candidate.Kinds.TrueForAll(kind => FigureMatch.CountsSame(kind, figure)));
            if (group.Figures is null)
            {
                groups.Add(group = ([], []));
            }

            group.Figures.Add(figure);
            if (!group.Kinds.Exists(kind => FigureMatch.IsSameKind(kind, figure)))
            {
                group.Kinds.Add(figure);
            }
        }

        return groups.ConvertAll(group => group.Figures);
    }

    /// <summary>
    /// One article does not contradict itself in its own or one speaker's name: its lesser value counts something narrower that the
    /// sentence did not name in our terms, and gets a line of its own.
    /// </summary>
    private static IEnumerable<List<Figure>> WithoutContradictionsWithin(List<Figure> line)
    {
        var kept = new List<Figure>();
        foreach (var figure in line.OrderByDescending(figure => figure.Value))
        {
            var isNarrower = kept.Exists(other => string.Equals(other.ArticleId, figure.ArticleId, StringComparison.Ordinal)
                && (other.Says is null || figure.Says is null || FigureComparison.SameSpeaker(other, figure))
                && FigureComparison.Exclude(other, figure));
            if (isNarrower && !line.Exists(other => !string.Equals(other.ArticleId, figure.ArticleId, StringComparison.Ordinal) && FigureComparison.Agree(other, figure)))
            {
                yield return [figure];
            }
            else
            {
                kept.Add(figure);
            }
        }

        yield return [.. line.Where(kept.Contains)];
    }

    private static FigureLine ToLine(List<Figure> line)
    {
        var values = Distinct(line);
        var relation = Relation(values);
        Sort(values, relation == FigureRelation.Update);
        var circumstance = values.Where(value => value.Circumstance is not null).GroupBy(value => value.Circumstance).MaxBy(group => group.Count())?.Key;
        return new FigureLine(values[0].Counts, values.Select(value => value.Of).FirstOrDefault(of => of is not null), circumstance, relation, IsHistory: false, values);
    }

    /// <summary>Two mentions of one figure in an article by one speaker are one value; the fuller one stays.</summary>
    private static List<Figure> Distinct(List<Figure> line)
    {
        var values = new List<Figure>();
        foreach (var figure in line)
        {
            var same = values.FindIndex(other => string.Equals(other.ArticleId, figure.ArticleId, StringComparison.Ordinal)
                && FigureComparison.Agree(other, figure)
                && (other.Says is null || figure.Says is null || FigureComparison.SameSpeaker(other, figure)));
            if (same < 0)
            {
                values.Add(figure);
            }
            else if (Fullness(figure) > Fullness(values[same]))
            {
                values[same] = figure;
            }
        }

        return values;
    }

    private static int Fullness(Figure figure) =>
        (figure.Says is not null ? 4 : 0) + (figure.Parts.Count > 0 ? 2 : 0) + (figure.Bound == FigureBound.Exact ? 2 : figure.Bound == FigureBound.Vague ? 0 : 1);

    private static FigureRelation Relation(List<Figure> values)
    {
        var isUpdate = false;
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                var (a, b) = (values[i], values[j]);
                if (FigureComparison.Agree(a, b))
                {
                    continue;
                }

                var isExplained = FigureComparison.IsExplained(a, b) || IsStale(values, a, b);
                if (!isExplained && FigureComparison.Exclude(a, b))
                {
                    return FigureRelation.Disagreement;
                }

                isUpdate |= isExplained;
            }
        }

        return isUpdate ? FigureRelation.Update : values.Count > 1 ? FigureRelation.Same : FigureRelation.Single;
    }

    /// <summary>A late report that names nobody and repeats what an earlier one said has not heard of the newer value.</summary>
    private static bool IsStale(List<Figure> values, Figure a, Figure b)
    {
        var (lower, higher) = a.Value < b.Value ? (a, b) : (b, a);
        return lower.Says is null && CountKinds.Of(lower) == CountKind.Running
            && values.Exists(other => other != lower && FigureComparison.Agree(other, lower) && FigureComparison.Order(other, higher) < 0);
    }

    /// <summary>By time; where that is unknown, an update goes by size, and the rest stays as it came.</summary>
    private static void Sort(List<Figure> values, bool isUpdate)
    {
        for (var i = 1; i < values.Count; i++)
        {
            for (var j = i; j > 0 && IsBefore(values[j], values[j - 1], isUpdate); j--)
            {
                (values[j], values[j - 1]) = (values[j - 1], values[j]);
            }
        }
    }

    private static bool IsBefore(Figure a, Figure b, bool isUpdate)
    {
        var order = FigureComparison.Order(a, b);
        return order < 0 || (order == 0 && isUpdate && CountKinds.Of(a) == CountKind.Running && a.Value < b.Value);
    }
}
