namespace BriefingBot.Text.Figures;

/// <summary>Lines figures up: those that count the same thing, of the same group, in the same circumstance, and how
/// their values stand to each other. The relation is the first that holds of disagreement, update, same, single
/// (docs/contract.md, <c>stories --json</c>); where it cannot be told, values stand on lines of their own. History is
/// in no relation.</summary>
public static class FigureLedger
{
    /// <summary>The lines of one story's figures: the present first, then the history, as mentioned.</summary>
    /// <param name="figures">The figures of its reports, in the reports' order.</param>
    /// <param name="titles">Of its reports: what a headline says is shown before anything else.</param>
    public static IReadOnlyList<FigureLine> LineUp(
        IReadOnlyList<Figure> figures, IReadOnlyCollection<string>? titles = null)
    {
        figures = HistoryConsensus.Settle(Foremost.Compared(figures));
        var present = WithoutSingles(figures.Where(figure => !figure.IsHistory).ToList());
        var groups = FigureGroups.Of(present);
        var main = CircumstanceLines.MainFamily(groups.Where(group => CountKinds.IsClass(group[0]))
            .SelectMany(group => group));
        var lines = groups
            .SelectMany(group => CountKinds.IsClass(group[0]) ? CircumstanceLines.Split(group, main)
                .SelectMany(WithoutContradictionsWithin) : [group])
            .SelectMany(Resolved)
            .Where(line => !line.Values.All(value => value.IsBeside)
                || line.Values.DistinctBy(value => value.ArticleId).Skip(1).Any())
            .ToList();
        return
        [
            .. Salience.Mark(lines, main, titles ?? [], PlainNumbers.SentencesOfRounds(present)),
            .. figures.Where(figure => figure.IsHistory)
                .DistinctBy(figure => (figure.Counts, figure.Value, figure.Of, figure.Unit))
                .Select(figure => new FigureLine(figure.Counts, figure.Of, figure.Circumstance, FigureRelation.Single,
                    IsHistory: true, [figure]) { Reason = "of earlier events" }),
        ];
    }

    /// <summary>One article does not contradict itself: its lesser value gets a line of its own.</summary>
    private static IEnumerable<List<Figure>> WithoutContradictionsWithin(List<Figure> line)
    {
        var kept = new List<Figure>();
        foreach (var figure in line.OrderByDescending(figure => figure.Value))
        {
            var isNarrower = kept.Exists(other =>
                other.ArticleId == figure.ArticleId
                && (other.Says is null || figure.Says is null || FigureComparison.SameSpeaker(other, figure))
                && FigureComparison.Exclude(other, figure) && FigureComparison.Order(other, figure) == 0);
            if (isNarrower && !line.Exists(other =>
                other.ArticleId != figure.ArticleId
                && FigureComparison.Agree(other, figure)))
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

    /// <summary>One line where time or speakers order its values, else one for each value.</summary>
    private static IEnumerable<FigureLine> Resolved(List<Figure> line)
    {
        var values = WithoutStale(Distinct(line));
        if (Relation(values) is { } relation)
        {
            yield return ToLine(values, relation);
            yield break;
        }

        foreach (var cell in Cells(values))
        {
            yield return ToLine(cell, Alike(cell));
        }
    }

    /// <summary>Beside "two were killed" a report's "a man was killed" is one of the two, or was told before.</summary>
    private static List<Figure> WithoutSingles(List<Figure> figures) => figures.FindAll(figure => !figure.IsSingle
        || !figures.Exists(other => other.Counts == figure.Counts && other.Value > 1));

    private static List<List<Figure>> Cells(List<Figure> values)
    {
        var cells = new List<List<Figure>>();
        foreach (var value in values)
        {
            if (cells.Find(cell => FigureComparison.Agree(cell[0], value)) is { } cell)
            {
                cell.Add(value);
            }
            else
            {
                cells.Add([value]);
            }
        }

        return cells;
    }

    private static FigureLine ToLine(List<Figure> values, FigureRelation relation)
    {
        Sort(values, relation == FigureRelation.Update);
        var circumstance = values.Where(value => value.Circumstance is not null).GroupBy(value => value.Circumstance)
            .MaxBy(group => group.Count())?.Key;
        // "Nine of the dead were children": a part is of whom another report says it is, not of people.
        var isPart = values.Exists(value => value.IsPart);
        var of = values.Where(value => value.Of is not null).GroupBy(value => value.Of)
            .OrderBy(group => isPart && group.Key == "people")
            .ThenByDescending(group => group.DistinctBy(value => value.ArticleId).Count()).FirstOrDefault()?.Key;
        return new FigureLine(Name(values), of, circumstance, relation, IsHistory: false, values);
    }

    /// <summary>"Villages" in one report are the "villages damaged" of another.</summary>
    private static string Name(List<Figure> values) => values[0] is { Unit: null, Counts: var plain }
        ? values.Select(value => value.Counts).FirstOrDefault(name =>
            name.StartsWith(plain + " ", StringComparison.OrdinalIgnoreCase)) ?? plain
        : values[0].Counts;

    /// <summary>Two mentions of one figure in an article by one speaker are one value; the fuller one stays.</summary>
    private static List<Figure> Distinct(List<Figure> line)
    {
        var values = new List<Figure>();
        foreach (var figure in line)
        {
            var same = values.FindIndex(other =>
                other.ArticleId == figure.ArticleId
                && FigureComparison.Agree(other, figure)
                && (other.Says is null || figure.Says is null || FigureComparison.SameSpeaker(other, figure)));
            if (same < 0)
            {
                values.Add(figure);
            }
            else
            {
                var (first, second) = (values[same], figure);
                values[same] = (Fullness(second) > Fullness(first) ? second : first) with
                {
                    IsLead = first.IsLead || second.IsLead,
                    IsTitled = first.IsTitled || second.IsTitled,
                };
            }
        }

        return values;
    }

    private static int Fullness(Figure figure) =>
        (figure.Says is not null ? 4 : 0) + (figure.Parts.Count > 0 ? 2 : 0) + (figure.Bound == FigureBound.Exact ? 2
            : figure.Bound == FigureBound.Vague ? 0 : 1);

    /// <summary>A late report that repeats an older value without a speaker has not heard the newer one.</summary>
    private static List<Figure> WithoutStale(List<Figure> values) => values.FindAll(late =>
        late.Says is not null || !CountKinds.IsClass(late)
            || !values.Exists(newer =>
            newer.Value > late.Value
            && (newer.Says is not null || newer.Bound == FigureBound.Exact)
            && FigureComparison.Order(newer, late) < 0
            && values.Exists(first =>
                first != late && first.Value == late.Value && FigureComparison.Order(first, newer) < 0)));

    /// <summary>How the values stand to each other; null where two of them differ and nothing tells why.</summary>
    private static FigureRelation? Relation(List<Figure> values)
    {
        var isUpdate = false;
        var isDisputed = false;
        var isOpen = false;
        var newest = values.ConvertAll(value => IsNewest(values, value));
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                var (a, b) = (values[i], values[j]);
                if (FigureComparison.Agree(a, b))
                {
                    continue;
                }

                if (FigureComparison.IsExplained(a, b) || FigureUpdates.IsOutdone(values, a, b))
                {
                    isUpdate = true;
                }
                else if (!newest[i] || !newest[j])
                {
                    // Who has said another number since stands for it no more.
                    isUpdate |= FigureComparison.Exclude(a, b);
                }
                else if (!FigureUpdates.IsDropped(values, a, b))
                {
                    isDisputed |= FigureComparison.Dispute(a, b);
                    isOpen |= FigureComparison.Exclude(a, b);
                }
            }
        }

        return isDisputed ? FigureRelation.Disagreement
            : isOpen ? null : isUpdate ? FigureRelation.Update : Alike(values);
    }

    /// <summary>What one report says twice is told once.</summary>
    private static FigureRelation Alike(List<Figure> values) =>
        values.DistinctBy(value => value.ArticleId).Skip(1).Any() ? FigureRelation.Same : FigureRelation.Single;

    /// <summary>Whether its speaker has said nothing since.</summary>
    private static bool IsNewest(List<Figure> values, Figure figure) =>
        !values.Exists(other =>
            FigureComparison.Order(figure, other) < 0 && FigureComparison.SameSpeaker(figure, other)
            && !FigureComparison.Agree(figure, other));

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
