using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Divides figures that count the same thing by what caused it: victims of mines and of shelling are two
/// lines. Causes of one family, or of families that one event goes by ("blast", "attack"), are one line unless an
/// article itself tells them apart. A figure without a cause joins the line of a value it agrees with, else the line of
/// the main event, unless its own article fills that with another value.</summary>
internal static class CircumstanceLines
{
    private static readonly WordRows Related = English.Rows();

    /// <summary>The family of causes that most figures of a story are told of; null where none names one.</summary>
    public static string? MainFamily(IEnumerable<Figure> figures) => figures
        .Where(figure => Family(figure) is not null)
        .DistinctBy(figure => (figure.ArticleId, figure.Counts, Family(figure)))
        .GroupBy(Family)
        .MaxBy(group => (group.Count(), group.DistinctBy(figure => figure.Counts).Count()))
        ?.Key;

    public static IEnumerable<List<Figure>> Split(List<Figure> figures, string? mainFamily)
    {
        var lines = new List<(string Family, List<Figure> Figures)>();
        foreach (var figure in figures)
        {
            if (Family(figure) is not { } family)
            {
                continue;
            }

            var line = lines.Find(candidate => candidate.Family == family);
            if (line.Figures is null)
            {
                line = lines.Find(
                    candidate =>
                        AreRelated(candidate.Family, family) && !AreToldApart(figures, candidate.Family, family));
            }

            if (line.Figures is null)
            {
                lines.Add(line = (family, []));
            }

            line.Figures.Add(figure);
        }

        var rest = new List<Figure>();
        foreach (var figure in figures.Where(figure => Family(figure) is null))
        {
            (Choose(lines, figure, mainFamily) ?? rest).Add(figure);
        }

        return lines.Select(line => line.Figures).Append(rest).Where(line => line.Count > 0);
    }

    private static List<Figure>? Choose(
        List<(string Family, List<Figure> Figures)> lines, Figure figure, string? mainFamily)
    {
        var agreeing = lines.Find(line => line.Figures.Exists(other => FigureComparison.Agree(other, figure))).Figures;
        var open = lines.FindAll(
            line =>
                !line.Figures.Exists(
                    other => other.ArticleId == figure.ArticleId));
        var main = open.Find(line => line.Family == mainFamily);
        return agreeing ?? main.Figures ?? (open.Count == 1 && lines.Count == 1 ? open[0].Figures : null);
    }

    /// <summary>The family of a line's causes; null where none is named.</summary>
    public static string? FamilyOf(IEnumerable<Figure> line) => line.Select(Family).OfType<string>().FirstOrDefault();

    public static bool AreOneEvent(string a, string b) => a == b || AreRelated(a, b);

    private static string? Family(Figure figure)
    {
        if (figure.Circumstance is not { } text || text == figure.Place)
        {
            return null;
        }

        var cause = figure.Place is { } place && text.EndsWith(place, StringComparison.Ordinal)
            ? text[..^place.Length].TrimEnd(',', ' ')
            : text;
        var causes = FigureWords.English.Causes;
        return causes.TryGetValue(cause, out var family)
            || causes.TryGetValue(PhraseText.LastWord(cause), out family)
            ? family
            : cause;
    }

    private static bool AreRelated(string a, string b) =>
        Related.Any(row => row.Contains(a) && row.Contains(b));

    private static bool AreToldApart(List<Figure> figures, string a, string b) =>
        figures.Where(
            figure =>
                Family(figure) is { } family && (family == a
                    || family == b))
            .GroupBy(figure => figure.ArticleId)
            .Any(article => article.DistinctBy(Family).Skip(1).Any()
                && article.DistinctBy(figure => figure.Value).Skip(1).Any());
}
