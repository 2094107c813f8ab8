using System.Text.Json.Serialization;
using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.CommandLine;

/// <summary>One line of <c>brief --json</c> (docs/contract.md): a story as a reader is told it.</summary>
internal sealed record BriefLine(
    int Number,
    string Story,
    string Headline,
    IReadOnlyList<BriefSentence> Sentences,
    IReadOnlyList<BriefFigure> Figures,
    IReadOnlyList<BriefFigure> Differs,
    IReadOnlyList<string> Outlets,
    string By)
{
    /// <summary>The reports that its reader then knows of the story, whether a sentence rests on them or not; null, and
    /// not written, where another program wrote the line.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Articles { get; init; }

    /// <summary>What an earlier edition had not; null, and not written, where none was given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BriefSentence>? New { get; init; }

    /// <summary>Figures of an earlier edition that no longer stand; null, and not written, for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BriefCorrection>? Corrected { get; init; }

    /// <summary>The report of weeks ago that it goes back to; null, and not written, for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BriefEarlier? Earlier { get; init; }

    /// <summary>The line of output for one story of an edition.</summary>
    /// <param name="told">The story as the edition tells it.</param>
    /// <param name="isAfterAnother">Whether an earlier edition was given.</param>
    public static BriefLine Of(BriefingStory told, bool isAfterAnother) => new(
        told.Number,
        told.Story.Id,
        told.Story.Headline,
        [.. told.Summary.Sentences.Select(BriefSentence.Of)],
        [.. told.Figures.Where(line => line.Relation != FigureRelation.Disagreement).Select(BriefFigure.From)],
        [.. told.Figures.Where(line => line.Relation == FigureRelation.Disagreement).Select(BriefFigure.From)],
        told.Story.Outlets,
        told.Summary.Backend)
    {
        Articles = [.. told.Story.Articles.Where(told.Told.Knows).Select(article => article.Id)],
        Earlier = told.Story.Earlier is { } earlier
            ? new BriefEarlier(earlier.Id, earlier.Title ?? "", earlier.Published?.ToString())
            : null,
        Corrected = told.Corrections.Count > 0 ? [.. told.Corrections.Select(BriefCorrection.From)] : null,
        New = isAfterAnother ? [.. told.New.Select(BriefSentence.Of)] : null,
    };
}

internal sealed record BriefSentence(string Text, IReadOnlyList<string> Articles, string Evidence)
{
    public static BriefSentence Of(SummarySentence sentence) =>
        new(sentence.Text, sentence.ArticleIds, sentence.Evidence);
}

/// <summary>A figure that was told and no longer stands.</summary>
/// <param name="Now">Null where it was withdrawn.</param>
internal sealed record BriefCorrection(
    string Counts, string? Of, string Was, string? Now, string? Sentence, string Article)
{
    public static BriefCorrection From(Correction correction) => new(
        correction.Was.Counts,
        correction.Was.Of,
        Texts.English.Quantity(correction.Was.AsFigure()),
        correction.Now is { } now ? Texts.English.Quantity(now) : null,
        correction.Sentence,
        correction.ArticleId);
}

/// <summary>An earlier report that the story goes back to.</summary>
internal sealed record BriefEarlier(string Article, string Headline, string? At);

/// <summary>One figure of a story's line.</summary>
internal sealed record BriefFigure(
    string Counts, string? Of, string Text, string Relation, IReadOnlyList<string> Articles)
{
    public static BriefFigure From(FigureLine line) => new(
        line.Counts,
        line.Of,
        Texts.English.Short(line),
        line.Relation.ToString().ToLowerInvariant(),
        [.. line.Values.Select(value => value.ArticleId).Distinct(StringComparer.Ordinal)]);
}
