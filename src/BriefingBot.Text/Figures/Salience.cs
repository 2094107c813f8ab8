namespace BriefingBot.Text.Figures;

/// <summary>
/// Chooses the lines that an edition shows, silent unless sure: of the story's own event, from a headline or lead or
/// from two independent reports, no part beside its whole, no single person's 1, no amount nobody would ask for; at
/// most three.
/// </summary>
internal static class Salience
{
    private const int MostShown = 3;

    /// <summary>Marks the lines, each with the reason.</summary>
    /// <param name="main">The family of causes that most of the story's figures are told of.</param>
    public static IEnumerable<FigureLine> Mark(List<FigureLine> lines, string? main)
    {
        var reasons = lines.ConvertAll(line => Objection(line, lines, main));
        var chosen = new HashSet<int>();
        foreach (var at in Enumerable.Range(0, lines.Count).Where(at => reasons[at] is null)
            .OrderByDescending(at => Weight(lines[at])))
        {
            if (chosen.Any(other => IsSaid(lines[other], lines[at])))
            {
                reasons[at] = "another line says this number";
            }
            else if (chosen.Count < MostShown)
            {
                chosen.Add(at);
            }
        }

        return lines.Select((line, at) => line with
        {
            IsShown = chosen.Contains(at),
            Reason = reasons[at] ?? (chosen.Contains(at) ? Support(line) : "three others weigh more"),
        });
    }

    /// <summary>The same number and unit: released and kidnapped, killed and on board are mostly one group.</summary>
    private static bool IsSaid(FigureLine shown, FigureLine line) =>
        line.Relation != FigureRelation.Disagreement
            && line.Values.All(value =>
            value.Value > 2 && shown.Values.Any(other => other.Value == value.Value && other.Unit == value.Unit));

    private static string? Objection(FigureLine line, List<FigureLine> lines, string? main)
    {
        var outlets = Outlets(line);
        var isLead = line.Values.Any(value => value.IsLead);
        var isDisputed = line.Relation == FigureRelation.Disagreement;
        if (line.Values.All(value => value.Value == 1 && value.Bound == FigureBound.Exact))
        {
            return "a single one";
        }

        if (!isLead && outlets < 2)
        {
            return "in no headline or lead, and of one report only";
        }

        if (line.Values.All(value => value.Bound == FigureBound.Vague)
            && CountKinds.Of(line.Values[0]) == CountKind.Fixed)
        {
            return "too vague to tell";
        }

        if (line.Values.All(value => value.IsOfOther))
        {
            return "of another owner";
        }

        if (line.Values.All(value => value.IsInflected))
        {
            return "of a group whose name is no label";
        }

        if (line.Of?.StartsWith("more ", StringComparison.Ordinal) == true
            && lines.Exists(other => other != line && other.Counts == line.Counts))
        {
            return "an addition to a count that is told";
        }

        if (line.Values.Any(value => value.Place is not null))
        {
            return "of one place of the event only";
        }

        if (!isDisputed && CountKinds.IsClass(line.Values[0]) && main is not null
            && CircumstanceLines.FamilyOf(line.Values) is { } family && !CircumstanceLines.AreOneEvent(family, main))
        {
            return "of another event";
        }

        if (line.Values.All(value => value.IsPart)
            && lines.Exists(other => other != line && other.Counts == line.Counts))
        {
            return "a part whose whole is told";
        }

        return CountKinds.IsClass(line.Values[0]) ? null : OfAmount(line, outlets);
    }

    /// <summary>Things, measures and amounts outside the classes need a headline or lead, and a size worth
    /// telling.</summary>
    private static string? OfAmount(FigureLine line, int outlets)
    {
        var isLead = line.Values.Any(value => value.IsLead);
        if (line.Values[0].Unit is not null && (line.Of is null || line.Counts == AmountReader.MoneyName))
        {
            return "nobody's amount";
        }

        if (line.Values[0].Unit is null)
        {
            return !isLead || (line.Of is null && outlets < 2 && !line.Counts.Contains(' ', StringComparison.Ordinal))
                ? "a thing told of beside"
                : line.Values.All(value => value.Value < 3 || value.Bound == FigureBound.Vague)
                ? "too few or vague to tell" : null;
        }

        return isLead || outlets > 2 ? null : "an amount told of beside";
    }

    private static double Weight(FigureLine line) =>
        (line.Relation is FigureRelation.Disagreement or FigureRelation.Update ? 4 : 0)
        + (CountKinds.IsClass(line.Values[0]) ? 3 : 0)
        + (CountKinds.Of(line.Values[0]) == CountKind.Running ? 0.5 : 0)
        + (line.Values.Any(value => value.IsLead) ? 1 : 0)
        + Math.Log2(1 + Outlets(line))
        + (line.Values.Any(value => value.Unit is not null and not "%") ? 0.5 : 0);

    private static int Outlets(FigureLine line) =>
        line.Values.DistinctBy(value => value.Origin ?? value.Outlet ?? value.ArticleId).Count();

    private static string Support(FigureLine line) =>
        line.Values.Any(value => value.IsLead) ? "in a headline or lead" : $"in {Outlets(line)} independent reports";
}
