namespace BriefingBot.Text.Figures;

/// <summary>What the newest value of a line took the place of.</summary>
public static class FigureUpdates
{
    /// <summary>The value before the newest one that a lead, a speaker or two reports told: what one tells beside may
    /// be of another day or event, and "dozens" is what 24 are. Of a count that only grows the highest that lies below
    /// the newest, for a lower one in between was told of fewer. Never one that a correction took back, or of one day
    /// alone. Null where there is none.</summary>
    /// <param name="values">In the order of time; at least one.</param>
    public static Figure? Before(IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        var takenBack = values.Select(value => value.Former).OfType<decimal>().ToHashSet();
        var others = values.Where(value =>
            !FigureComparison.Agree(value, now) && !takenBack.Contains(value.Value)
            && !PlainNumbers.IsOfOneDay(value.Sentence)).ToList();
        var firm = others.FindAll(value => value.IsLead || values.Any(other => other.ArticleId != value.ArticleId
            && other.Value == value.Value));
        others = firm.Count > 0 ? firm : others.FindAll(value => value.Says is not null);
        return (CountKinds.Of(now) == CountKind.Running ? others.Where(value => value.Value < now.Value)
            .MaxBy(value => (value.Value, value.Bound == FigureBound.Exact)) : null) ?? others.LastOrDefault();
    }
}
