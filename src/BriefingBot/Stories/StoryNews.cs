using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>What of a story is new relative to an earlier telling.</summary>
/// <param name="Figures">Values not told before, each with its line; a value that several articles give stands
/// once.</param>
/// <param name="Facts">Sentences that say something not told before, the newest-sounding first; sentences of figures
/// are not among them.</param>
/// <param name="Speakers">Persons who are quoted for the first time.</param>
/// <param name="Corrections">Figures that were told and no longer stand.</param>
public sealed record StoryNews(
    IReadOnlyList<NewFigure> Figures, IReadOnlyList<NewFact> Facts, IReadOnlyList<string> Speakers,
        IReadOnlyList<Correction> Corrections)
{
    public bool IsNothing => Figures.Count == 0 && Facts.Count == 0 && Speakers.Count == 0 && Corrections.Count == 0;
}

/// <summary>A value that was not told before, and the line it stands in.</summary>
public sealed record NewFigure(Figure Figure, FigureLine Line);

/// <summary>A sentence that says something not told before.</summary>
/// <param name="IsOutcome">Whether it opens a later report with what came of the matter: always news.</param>
/// <param name="SaysWho">Whether it names the one of whom its report opens with an outcome.</param>
/// <param name="IsMatter">Whether it is what the later reports are about; it was held against all that was
/// told.</param>
public sealed record NewFact(
    string Sentence, string ArticleId, bool IsOutcome = false, bool SaysWho = false, bool IsMatter = false);

/// <summary>A figure that was told and no longer stands.</summary>
/// <param name="Was">What was told.</param>
/// <param name="Now">What its source says now; null where it was withdrawn.</param>
/// <param name="Sentence">The sentence that corrects it; null where it just went from its article.</param>
/// <param name="ArticleId">The article that corrects it.</param>
public sealed record Correction(ToldFigure Was, Figure? Now, string? Sentence, string ArticleId);
