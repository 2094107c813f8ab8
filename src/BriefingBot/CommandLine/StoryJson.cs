using BriefingBot.Stories;
using BriefingBot.Text.Figures;

namespace BriefingBot.CommandLine;

/// <summary>One line of <c>stories --json</c>; docs/contract.md.</summary>
internal sealed record StoryLine(
    string Story,
    string Headline,
    string Phase,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<string> Articles,
    IReadOnlyList<FigureLineJson> Figures,
    IReadOnlyList<TimelineJson> Timeline)
{
    public static StoryLine Of(Story story) => new(
        story.Id,
        story.Headline,
        story.Phase.ToString().ToLowerInvariant(),
        story.Outlets,
        [.. story.Articles.Select(article => article.Id)],
        [.. story.Figures.Select(FigureLineJson.From)],
        [.. story.Timeline.Select(step => new TimelineJson(step.At.ToString(), step.Text, step.ArticleId))]);
}

internal sealed record FigureLineJson(
    string Counts, string? Of, string? Circumstance, string Relation, bool History, bool Shown,
        IReadOnlyList<FigureJson> Values)
{
    public static FigureLineJson From(FigureLine line) => new(
        line.Counts, line.Of, line.Circumstance, line.Relation.ToString().ToLowerInvariant(), line.IsHistory,
            line.IsShown, [.. line.Values.Select(FigureJson.Of)]);
}

internal sealed record FigureJson(
    decimal Value,
    decimal? High,
    string Bound,
    string? Word,
    string? Unit,
    IReadOnlyList<PartJson>? Parts,
    string? Says,
    string? Outlet,
    string? Origin,
    string? AsOf,
    string Article,
    string Sentence)
{
    public static FigureJson Of(Figure figure) => new(
        figure.Value,
        figure.High,
        BoundWord(figure.Bound),
        figure.Word,
        figure.Unit,
        figure.Parts.Count == 0 ? null : [.. figure.Parts.Select(part => new PartJson(part.Value, part.Of))],
        figure.Says,
        figure.Outlet,
        figure.Origin,
        figure.AsOf?.ToString(),
        figure.ArticleId,
        figure.Sentence);

    private static string BoundWord(FigureBound bound) => bound switch
    {
        FigureBound.Exact => "exact",
        FigureBound.AtLeast => "at least",
        FigureBound.MoreThan => "more than",
        FigureBound.About => "about",
        FigureBound.UpTo => "up to",
        FigureBound.LessThan => "less than",
        FigureBound.Range => "range",
        _ => "vague",
    };
}

internal sealed record PartJson(decimal Value, string Of);

internal sealed record TimelineJson(string At, string Text, string Article);
