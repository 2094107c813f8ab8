using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>What edits made of a report's figures: they are as of the edit, and what they took back is known.</summary>
internal static class Restatements
{
    /// <summary>Those of a report once it was edited: of a value that it no longer states, none.</summary>
    /// <param name="before">The report as it was.</param>
    /// <param name="was">The figures that it stated then.</param>
    /// <param name="article">The report as it is.</param>
    /// <param name="figures">The figures that it states now.</param>
    /// <param name="now">When the edit was seen.</param>
    public static IReadOnlyList<Restatement> Of(
        Article before,
        IReadOnlyList<Figure> was,
        Article article,
        IReadOnlyList<Figure> figures,
        DateTimeOffset now)
    {
        var at = article.Modified is { IsDateOnly: false } stated && stated.Instant > before.Time
            && stated.Instant <= now ? stated.Instant : now;
        var notes = CorrectionNote.Of(article.Text).ToList();
        var body = figures.Where(figure => !notes.Contains(figure.Sentence)).ToList();
        return
        [
            .. before.Restated.Where(old => body.Exists(figure => Is(old, figure))),
            .. body.Where(figure => !was.Any(old => IsSame(old, figure)))
                .DistinctBy(figure => (figure.Counts, figure.Value))
                .Select(figure => new Restatement(figure.Counts, figure.Value, at, was
                    .Where(old => IsTakenBack(old, figure, notes) && !body.Exists(still => IsSame(still, old)))
                    .MinBy(old => Math.Abs(old.Value - figure.Value))?.Value)),
        ];
    }

    /// <summary>The figures of a report, with the time at which an edit put them there.</summary>
    public static IReadOnlyList<Figure> Dated(Article article, IReadOnlyList<Figure> figures) =>
        article.Restated.Count == 0
            ? figures
            : [.. figures.Select(figure => article.Restated.LastOrDefault(restated => Is(restated, figure)) is { } edit
                && !(figure.AsOf?.Instant > edit.At)
                ? figure with { AsOf = NewsTime.At(edit.At), Former = edit.Former }
                : figure)];

    private static bool IsSame(Figure one, Figure other) => one.Counts == other.Counts && one.Value == other.Value;

    private static bool Is(Restatement restated, Figure figure) =>
        restated.Counts == figure.Counts && restated.Value == figure.Value;

    // A count that only grows takes the higher value back by falling, every other one by a note that names it.
    private static bool IsTakenBack(Figure was, Figure now, List<string> notes) =>
        was.Counts == now.Counts && was.Unit == now.Unit && (was.Of == now.Of || was.Of is null || now.Of is null)
        && !was.IsHistory && !now.IsHistory && !FigureComparison.Agree(was, now)
        && ((CountKinds.Of(was) == CountKind.Running && was.Unit is null && now.Value < was.Value)
            || notes.Exists(note => Corrections.Names(note, ToldFigure.From(was))));
}
