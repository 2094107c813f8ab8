using BriefingBot.Stories;
using BriefingBot.Text.Figures;

namespace BriefingBot.Briefings;

/// <summary>
/// The figure lines that an edition shows: at most three, disagreements that an editor would tell first, then updates;
/// one toll is told, not an older one beside a newer.
/// </summary>
internal static class ShownFigures
{
    private const int Most = 3;

    /// <summary>The lines, in their order.</summary>
    /// <param name="lines">The story's.</param>
    /// <param name="moved">Those with a value that the reader was not told; null for a reader who was told
    /// none.</param>
    public static IReadOnlyList<FigureLine> Of(IReadOnlyList<FigureLine> lines, List<FigureLine>? moved) => lines
        .Where(line => line.IsShown && !IsEmptySense(line) && (moved is null || moved.Contains(line)))
        .Where(line => line.Relation != FigureRelation.Disagreement || Differences.AreTold(line))
        .Where(line => !lines.Any(other => IsOvertakenBy(line, other)))
        .OrderByDescending(line => line.Relation) // disagreement, update, same, single
        .Take(Most)
        .ToList();

    // "percent: 6%" and "things: 3" tell nobody of what.
    private static bool IsEmptySense(FigureLine line) =>
        line.Of is null && line.Counts is "percent" or "amount" or "things" or "items";

    private static bool IsOvertakenBy(FigureLine line, FigureLine other) =>
        !other.IsHistory
        && other.Counts == line.Counts
        && line.Of is null or "people"
        && line.Relation != FigureRelation.Disagreement
        && (other.IsShown || other.Of is null or "people")
        && CountKinds.Of(line.Values[0]) == CountKind.Running
        && other.Values[^1] is { Bound: not FigureBound.Vague } now
        && now.Unit == line.Values[0].Unit
        && line.Values.All(value => value.Value < now.Value);
}
