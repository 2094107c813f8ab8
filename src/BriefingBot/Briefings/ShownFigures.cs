using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Briefings;

/// <summary>The figure lines that an edition shows: at most three, disagreements that an editor would tell first, then
/// updates; one toll is told, not an older one beside a newer.</summary>
internal static partial class ShownFigures
{
    private const int Most = 3;

    /// <summary>The lines, in their order.</summary>
    /// <param name="lines">The story's.</param>
    /// <param name="moved">Values that the reader was not told; null for a reader who was told none.</param>
    /// <param name="earlier">What the reader was told; null for nothing.</param>
    public static IReadOnlyList<FigureLine> Of(
        IReadOnlyList<FigureLine> lines, IReadOnlyList<NewFigure>? moved, ToldStory? earlier = null)
    {
        var shown = lines
            .Where(line => line.IsShown && !IsEmptySense(line) && !IsHalfAVote(line)
                && (moved is null || Tells(line, moved)))
            .Where(line => line.Relation != FigureRelation.Disagreement || Differences.AreTold(line))
            .Where(line => !lines.Any(other => IsOvertakenBy(line, other)))
            .OrderByDescending(line => line.Relation) // disagreement, update, same, single
            .Take(Most)
            .ToList();
        return [.. shown.Select(line => (earlier?.Since(line) ?? line) with
        {
            Circumstance = IsToldApart(line, shown) ? line.Circumstance : null,
        })];
    }

    // A line that has a new value in it may still show the one that was told.
    private static bool Tells(FigureLine line, IReadOnlyList<NewFigure> moved) => moved.Any(one => one.Line == line
        && (line.Relation == FigureRelation.Disagreement || one.Figure.Value == Texts.Shown(line).Value));

    // The story tells in which circumstance it happened; a line repeats it only to tell two of one count apart.
    private static bool IsToldApart(FigureLine line, List<FigureLine> shown) =>
        shown.Exists(other => other != line && other.Counts == line.Counts);

    // "percent: 6%" and "things: 3" tell nobody of what.
    private static bool IsEmptySense(FigureLine line) =>
        line.Of is null && line.Counts is "percent" or "amount" or "things" or "items";

    // "131 votes to 99": the one number without the other says nothing of the outcome.
    private static bool IsHalfAVote(FigureLine line) =>
        line.Counts == "votes" && line.Values.Any(value => Sides().IsMatch(value.Sentence));

    [GeneratedRegex(@"[0-9](?: \p{L}+)? (?:to|against|zu|gegen|contre|contra|frente a|против|проти) [0-9]")]
    private static partial Regex Sides();

    private static bool AreOneEvent(FigureLine line, FigureLine other) =>
        line.Circumstance is null || other.Circumstance is null
        || CircumstanceLines.FamilyOf(line.Values) is not { } one
        || CircumstanceLines.FamilyOf(other.Values) is not { } another
        || CircumstanceLines.AreOneEvent(one, another);

    private static bool IsOvertakenBy(FigureLine line, FigureLine other) =>
        !other.IsHistory
        && other.Counts == line.Counts
        && line.Of is null or "people"
        && line.Relation != FigureRelation.Disagreement
        // Also by a part of it: of those killed more than four are civilians. What a report itself tells beside, and
        // is not shown, may be misread.
        && (other.IsShown || other.Values.Any(value => value.IsLead && !value.IsInflected
            && (other.Of is not (null or "people") || value.ArticleId != line.Values[^1].ArticleId)))
        && AreOneEvent(line, other)
        && CountKinds.Of(line.Values[0]) == CountKind.Running
        && other.Values[^1] is { Bound: not FigureBound.Vague } now
        && now.Unit == line.Values[0].Unit
        && line.Values.All(value => value.Value < now.Value);
}
