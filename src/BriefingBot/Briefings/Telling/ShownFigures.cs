using BriefingBot.Stories;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Telling;

/// <summary>The figure lines that an edition shows: at most three, disagreements first, then updates.</summary>
internal static class ShownFigures
{
    private const int MostLines = 3;

    /// <summary>The lines, in their order.</summary>
    /// <param name="lines">The story's.</param>
    /// <param name="moved">Values that the reader was not told; null for a reader who was told none.</param>
    /// <param name="earlier">What the reader was told; null for nothing.</param>
    public static IReadOnlyList<FigureLine> Of(
        IReadOnlyList<FigureLine> lines, IReadOnlyList<NewFigure>? moved, ToldStory? earlier = null)
    {
        var shown = lines
            .Where(line => line.IsShown && (moved is null || Tells(line, moved)))
            .OrderByDescending(line => line.Relation) // disagreement, update, same, single
            .Take(MostLines)
            .ToList();
        return [.. shown.Select(line => (earlier?.Since(line) ?? line) with
        {
            Circumstance = IsToldApart(line, shown) ? line.Circumstance : null,
        })];
    }

    // A line that has a new value in it may still show the one that was told. One that moved from nothing is of worth
    // where it tells what happened to people: "in prison: 2 years" is what its sentence says, and better.
    private static bool Tells(FigureLine line, IReadOnlyList<NewFigure> moved) =>
        (line.Relation != FigureRelation.Single || CountKinds.IsClass(line.Values[^1]))
        && moved.Any(one => one.Line == line
            && (line.Relation == FigureRelation.Disagreement || one.Figure.Value == Texts.Shown(line).Value));

    // The story tells in which circumstance it happened; a line repeats it only to tell two of one count apart.
    private static bool IsToldApart(FigureLine line, List<FigureLine> shown) =>
        shown.Exists(other => other != line && other.Counts == line.Counts);
}
