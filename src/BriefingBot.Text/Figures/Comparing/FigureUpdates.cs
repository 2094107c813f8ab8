namespace BriefingBot.Text.Figures;

/// <summary>What the newest value of a line took the place of.</summary>
public static class FigureUpdates
{
    /// <summary>The value before the newest one that a lead, a speaker or two reports told: what one tells beside may
    /// be of another day or event, and "dozens" is what 24 are. Of a count that only grows the highest that lies below
    /// the newest and was told before it, for a lower one in between was told of fewer. Never one that a correction
    /// took back, or of one day alone. Null where there is none.</summary>
    /// <param name="values">In the order of time; at least one.</param>
    public static Figure? Before(IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        var takenBack = values.Select(value => value.Former).OfType<decimal>().ToHashSet();
        var others = values.Where(value =>
            !FigureComparison.Agree(value, now) && !takenBack.Contains(value.Value)
            && !PlainNumbers.IsOfOneDay(value.Sentence)
            && !(CountKinds.Of(now) == CountKind.Running && values.Any(first =>
                first.Value == now.Value && FigureComparison.Order(first, value) < 0))).ToList();
        var firm = others.FindAll(value => value.IsLead || values.Any(other => other.ArticleId != value.ArticleId
            && other.Value == value.Value));
        others = firm.Count > 0 ? firm : others.FindAll(value => value.Says is not null);
        return (CountKinds.Of(now) == CountKind.Running ? others.Where(value => value.Value < now.Value)
            .MaxBy(value => (value.Value, value.Bound == FigureBound.Exact)) : null) ?? others.LastOrDefault();
    }

    /// <summary>Whether the lower of two values was right earlier: it was told before, and has no speaker now or stands
    /// beside the higher.</summary>
    internal static bool IsOutdone(List<Figure> values, Figure a, Figure b)
    {
        var (lower, higher) = a.Value < b.Value ? (a, b) : (b, a);
        var isRetold = lower.Says is null || (a.ArticleId == b.ArticleId && !FigureComparison.AreOpponents(a, b));
        return CountKinds.Of(lower) == CountKind.Running && isRetold
            && values.Exists(other => other != lower && FigureComparison.Agree(other, lower)
                && FigureComparison.Order(other, higher) < 0);
    }

    /// <summary>Whether the reports have dropped the lower of two tolls, so that nobody disputes the higher: none has
    /// it any more, and one since, or its own report below a teaser, has the higher one again.</summary>
    internal static bool IsDropped(List<Figure> values, Figure a, Figure b)
    {
        var (lower, higher) = a.Value < b.Value ? (a, b) : (b, a);
        return CountKinds.IsClass(lower) && CountKinds.Of(lower) == CountKind.Running
            && !FigureComparison.AreOpponents(a, b)
            // One report alone may tell of a part: "a family of four".
            && values.Exists(other => other.ArticleId != lower.ArticleId && other.Value == lower.Value)
            && values.Exists(later => later.ArticleId != higher.ArticleId && later.Value == higher.Value
                && (later.ArticleId == lower.ArticleId ? lower.Says is null : FigureComparison.Order(lower, later) < 0)
                && !values.Exists(again =>
                    again.Value == lower.Value && FigureComparison.Order(later, again) < 0));
    }
}
