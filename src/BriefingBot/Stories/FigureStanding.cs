using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>How a figure that somebody states stands to what the reports of its event say by now.</summary>
/// <param name="Kind">What came of it.</param>
/// <param name="Saying">Who said it, the newest last; none where nobody did.</param>
/// <param name="Others">The newest that others say, or that replaced it.</param>
/// <param name="TakenBack">Who took it back.</param>
internal sealed record FigureStanding(
    StandingKind Kind,
    IReadOnlyList<Figure> Saying,
    IReadOnlyList<Figure> Others,
    IReadOnlyList<Correction> TakenBack)
{
    /// <summary>Holds a figure against a story; null where none of its reports counts that.</summary>
    /// <param name="story">The event.</param>
    /// <param name="said">The figure.</param>
    /// <param name="notes">The sentences of each report's correction note, by the report's id.</param>
    public static FigureStanding? Of(
        Story story, Figure said, IReadOnlyDictionary<string, IReadOnlyList<string>> notes)
    {
        var lines = story.Figures.Where(line => line.IsOfNow && line.Counts == said.Counts).ToList();
        // "Seven more were hurt", told after the dead, means the seven of the headline, and no others.
        if (said.IsAddition && lines.SelectMany(line => line.Values).FirstOrDefault(value =>
            !value.IsAddition && value.Value == said.Value && value.Unit == said.Unit) is { } counted)
        {
            said = said with { Of = counted.Of };
        }

        // Beside 60 vehicles in the tunnel, 20,000 a day are another line: they dispute nothing.
        var own = CountKinds.IsClass(said)
            ? []
            : lines.FindAll(line => line.Values.Any(value => value.Unit == said.Unit && Says(value, said)));
        // A line counts one group, whatever its reports call it: "nine workers", "14 people".
        var values = (own.Count > 0 ? own : lines)
            .Where(line => line.Values.Any(value => value.Of is null || said.Of is null || value.Of == said.Of))
            .SelectMany(line => line.Values)
            .Where(value => value.Unit == said.Unit && value is { IsPart: false, IsMinor: false }
                && IsOfPlace(value, said)
                && !(notes.GetValueOrDefault(value.ArticleId)?.Contains(value.Sentence) ?? false))
            .ToList();
        var corrections = CorrectionsOf(story, said, notes);
        if (values.Count == 0 && corrections.Count == 0)
        {
            return null;
        }

        // What a line that time explains shows as the value before is replaced here too.
        var before = lines.Where(line => line.Relation == FigureRelation.Update)
            .SelectMany(line => line.Values.Where(value => !FigureComparison.Agree(value, line.Values[^1])))
            .ToHashSet();
        var newest = values.Where(value => !before.Contains(value)
            && !values.Exists(later => Replaces(later, value))).ToList();
        var saying = newest.FindAll(value => Says(value, said));
        // Who says it disputes nothing by another number: five of the fourteen are badly hurt. But an outlet may give
        // both of two that differ, each with who says so.
        var disputed = lines.Where(line => line.Relation == FigureRelation.Disagreement)
            .SelectMany(line => line.Values).ToHashSet();
        var others = newest.FindAll(value => !Says(value, said)
            && (disputed.Contains(value) || !saying.Exists(same => IsOfOne(same, value))));
        var isOpen = others.TrueForAll(value => !FigureComparison.Exclude(value, said));
        var kind = corrections.Count > 0 ? StandingKind.Withdrawn
            : saying.Count > 0 ? isOpen ? StandingKind.Stands : StandingKind.Disputed
            : values.Exists(value => Says(value, said)) ? StandingKind.Replaced
            : isOpen ? StandingKind.Open
            : StandingKind.Differs;
        return new FigureStanding(
            kind, saying.Count > 0 ? saying : values.FindAll(value => Says(value, said)), others, corrections);
    }

    // An outlet that names the value in its correction note, and says another or none beside it.
    private static List<Correction> CorrectionsOf(
        Story story, Figure said, IReadOnlyDictionary<string, IReadOnlyList<string>> notes)
    {
        var found = new List<Correction>();
        foreach (var article in story.Articles)
        {
            var was = ToldFigure.From(said with { ArticleId = article.Id });
            if (notes[article.Id].Any(note => CorrectionNote.IsOld(note) && Corrections.Names(note, was)))
            {
                found.AddRange(Corrections.Of(story, [article], new ToldStory { Figures = [was] }));
            }
        }

        return found;
    }

    private static bool IsOfOne(Figure one, Figure other) => one.ArticleId == other.ArticleId
        || (one.Origin ?? one.Outlet) is { } outlet && outlet == (other.Origin ?? other.Outlet);

    // A count of one place is no count of all, nor of another place.
    private static bool IsOfPlace(Figure value, Figure said) => value.Place is not { } place
        || said.Sentence.Contains(place, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A later value takes the place of an earlier one: a running count by growing, a standing one by any change, and
    /// every one where the same outlet says it.
    /// </summary>
    private static bool Replaces(Figure later, Figure value)
    {
        if (FigureComparison.Agree(later, value) && later.Bound == value.Bound)
        {
            return false;
        }

        var order = FigureComparison.Order(value, later);
        return (order < 0 || (order == 0 && value.Value < later.Value)) && FigureComparison.IsExplained(value, later)
            && (later.Value > value.Value || CountKinds.Of(value) == CountKind.Standing
                || (later.Origin ?? later.Outlet) == (value.Origin ?? value.Outlet));
    }

    // "At least five" says nothing of nine; "at least five" is said by nine.
    private static bool Says(Figure value, Figure said) => said.Bound switch
    {
        FigureBound.AtLeast or FigureBound.MoreThan =>
            value.Value >= said.Value && value.Bound is not (FigureBound.UpTo or FigureBound.LessThan),
        FigureBound.UpTo or FigureBound.LessThan => (value.High ?? value.Value) <= said.Value
            && value.Bound is not (FigureBound.AtLeast or FigureBound.MoreThan),
        _ => (value.Value == said.Value && value.High == said.High)
            || (FigureComparison.Agree(value, said)
                && value.Bound is FigureBound.Exact or FigureBound.About or FigureBound.Range),
    };
}

/// <summary>What the reports make of a figure, the best first.</summary>
internal enum StandingKind
{
    Stands,

    /// <summary>Nobody gives it, and nobody's figure rules it out: "at least five" where nine are claimed.</summary>
    Open,

    /// <summary>Somebody says it, and somebody else another one.</summary>
    Disputed,

    /// <summary>The figure was right once: a newer value has taken its place.</summary>
    Replaced,

    /// <summary>Nobody states the figure; all reports that tell of it state another one.</summary>
    Differs,

    /// <summary>One who said it took it back; others may say it still.</summary>
    Withdrawn,
}
