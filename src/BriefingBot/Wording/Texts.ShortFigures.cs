using BriefingBot.Text.Figures;

namespace BriefingBot.Wording;

/// <summary>A figure line as short as it can be told: "killed: 9 (was 3)".</summary>
public partial class Texts
{
    /// <summary>A value and the one that it took the place of: "9 (was 3)".</summary>
    public virtual string Was(string now, string before) => $"{now} (was {before})";

    /// <summary>Between values that different speakers give.</summary>
    public virtual string OrSaid => " or ";

    /// <summary>
    /// "killed: 9 (was 3)", "on board: 187 (port authority) or 142 (Lark Lines)", "injured: at least 12".
    /// </summary>
    public string Short(FigureLine line) => Label(line) + Colon + line.Relation switch
    {
        FigureRelation.Update => Moved(line.Values),
        FigureRelation.Disagreement => Disputed(line.Values),
        _ => Quantity(Shown(line)),
    };

    /// <summary>The value that a line shows: the newest, or where reports agree the newest that is exact.</summary>
    internal static Figure Shown(FigureLine line) => line.Relation == FigureRelation.Update
        ? line.Values[^1]
        : line.Values.LastOrDefault(value => value.Bound == FigureBound.Exact) ?? line.Values[^1];

    private string Moved(IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        return FigureUpdates.Before(values) is not { } before ? Quantity(now) : Was(Quantity(now), Quantity(before));
    }

    private string Disputed(IReadOnlyList<Figure> values) => string.Join(OrSaid, values
        .DistinctBy(Quantity)
        .Select(value => (value.Says ?? value.Origin ?? value.Outlet) is { } speaker
            ? $"{Quantity(value)} ({speaker})"
            : Quantity(value)));
}
