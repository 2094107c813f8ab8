using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Chooses the lines that an edition shows, silent unless sure: of the story's own event, from a headline or
/// lead or from two independent reports, no part beside its whole, no single person's 1, no amount nobody would ask
/// for; at most three.</summary>
internal sealed partial class Salience
{
    private const int MostShown = 3;

    private const string NoLabel = "of a group whose name is no label";

    /// <summary>In a story of so many reports a line that no headline has needs two of them.</summary>
    private const int ManyReports = 3;

    /// <summary>From this number on users or voters are a figure by themselves; members or women never are.</summary>
    private const decimal Many = 1000;

    /// <summary>Fewer things of one report are its own list ("ten tips").</summary>
    private const int Several = 12;

    /// <summary>A running count that grows by more than this factor needs two reports that say so.</summary>
    private const decimal Leap = 3;

    private static readonly WordList Harm = English.List();

    /// <summary>Names of one group of people who are alive: a headline's number of them stands for all.</summary>
    private static readonly WordList Hurt = English.List();

    /// <summary>How far a case had come before its verdict.</summary>
    private static readonly WordList OfCase = English.List();

    /// <summary>An act against somebody: where nobody was hurt, a headline would say so.</summary>
    private static readonly WordList Acts = English.List();

    /// <summary>What a story tells of one at a time: two of them are a day's round.</summary>
    private static readonly WordList OneAtATime = English.List();

    private readonly List<FigureLine> _lines;
    private readonly string? _main;
    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _ofRounds;
    private readonly int _reports;

    private Salience(
        List<FigureLine> lines, string? main, IReadOnlyCollection<string> titles, HashSet<string> ofRounds)
    {
        _lines = [.. lines];
        _main = main;
        _ofRounds = ofRounds;
        _titles = titles.Select(title => title.Trim()).ToHashSet(StringComparer.Ordinal);
        _reports = Math.Max(
            _titles.Count, lines.SelectMany(line => line.Values).DistinctBy(value => value.ArticleId).Count());
    }

    /// <summary>Marks the lines, each with the reason.</summary>
    /// <param name="lines">The present ones of a story.</param>
    /// <param name="main">The family of causes that most of the story's figures are told of.</param>
    /// <param name="titles">Of its reports.</param>
    /// <param name="ofRounds">Sentences and titles that count over several acts.</param>
    public static IEnumerable<FigureLine> Mark(
        List<FigureLine> lines, string? main, IReadOnlyCollection<string> titles, HashSet<string> ofRounds) =>
        new Salience(lines, main, titles, ofRounds).Marked();

    private IEnumerable<FigureLine> Marked()
    {
        var reasons = _lines.ConvertAll(Objection);
        for (var at = 0; at < _lines.Count; at++)
        {
            reasons[at] ??= Redundancy(_lines[at], reasons);
        }

        var chosen = new HashSet<int>();
        foreach (var at in Enumerable.Range(0, _lines.Count).Where(at => reasons[at] is null)
            // Of parts and their whole that have one name, the whole.
            .OrderByDescending(at => Weight(_lines[at]))
            .ThenByDescending(at => CountKinds.IsClass(_lines[at].Values[0]) ? _lines[at].Values[^1].Value : 0))
        {
            if (chosen.Any(other => IsSaid(_lines[other], _lines[at])))
            {
                reasons[at] = "another line says this number";
            }
            else if (chosen.Any(other => HaveOneName(_lines[other], _lines[at])))
            {
                reasons[at] = "another line has this name";
            }
            else if (chosen.Count < MostShown)
            {
                chosen.Add(at);
            }
        }

        // What is not shown sets no other line behind.
        Withhold(chosen, reasons, at => Unsaid(_lines[at]));
        Withhold(chosen, reasons, at => Overtaken(_lines[at], chosen));
        return _lines.Select((line, at) => line with
        {
            IsShown = chosen.Contains(at),
            Reason = reasons[at] ?? (chosen.Contains(at) ? Support(line) : "three others weigh more"),
        });
    }

    /// <summary>The same number and unit: released and kidnapped, killed and on board are mostly one group.</summary>
    private static bool IsSaid(FigureLine shown, FigureLine line) =>
        line.Relation != FigureRelation.Disagreement
        && line.Values.All(value => value.Value > 2 && shown.Values.Any(other => other.Unit == value.Unit
            && (other.Value == value.Value || other.Parts.Any(part => part.Value == value.Value))));

    // Victims of mines and of shelling are told apart by the cause behind the name.
    private static bool HaveOneName(FigureLine one, FigureLine other) =>
        FigureLabels.Shown(one) == FigureLabels.Shown(other)
        && (!CountKinds.IsClass(one.Values[0])
            || CircumstanceLines.FamilyOf(one.Values) is not { } family
            || CircumstanceLines.FamilyOf(other.Values) is not { } another
            || family == another);

    /// <summary>Takes out lines that were chosen and are not shown all the same; none takes their place.</summary>
    private static void Withhold(HashSet<int> chosen, List<string?> reasons, Func<int, string?> why)
    {
        foreach (var at in chosen)
        {
            reasons[at] = why(at);
        }

        chosen.RemoveWhere(at => reasons[at] is not null);
    }

    private static string? Unsaid(FigureLine line) => line switch
    {
        { Relation: FigureRelation.Disagreement } when !Differences.AreTold(line) =>
            "a difference that no two speakers stand for",
        // "131 votes to 99": the one number without the other says nothing of the outcome.
        { Counts: "votes" } when line.Values.Any(value => Sides().IsMatch(value.Sentence)) => "the votes of one side",
        _ => null,
    };

    private string? Overtaken(FigureLine line, HashSet<int> chosen) =>
        _lines.Index().Any(other => IsOvertaken(line, other.Item, chosen.Contains(other.Index)))
            ? "another line tells a newer number" : null;

    [GeneratedRegex(@"[0-9](?: \p{L}+)? (?:to|against|zu|gegen|contre|contra|frente a|против|проти) [0-9]")]
    private static partial Regex Sides();

    /// <summary>Whether an older toll gives way to a newer one of its event, or to a higher one of a part: "four
    /// killed" where six civilians were. What a report itself tells beside, and is not shown, may be misread.</summary>
    private static bool IsOvertaken(FigureLine line, FigureLine other, bool isShown) =>
        other.Counts == line.Counts
        && line.Of is null or "people"
        && line.Relation != FigureRelation.Disagreement
        && (isShown || other.Values.Any(value => value.IsLead && !value.IsInflected
            && (other.Of is not (null or "people") || value.ArticleId != line.Values[^1].ArticleId)))
        && AreOneEvent(line, other)
        && CountKinds.Of(line.Values[0]) == CountKind.Running
        && other.Values[^1] is { Bound: not FigureBound.Vague } now
        && now.Unit == line.Values[0].Unit
        && line.Values.All(value => value.Value < now.Value);

    private static bool AreOneEvent(FigureLine line, FigureLine other) =>
        line.Circumstance is null || other.Circumstance is null
        || CircumstanceLines.FamilyOf(line.Values) is not { } one
        || CircumstanceLines.FamilyOf(other.Values) is not { } another
        || CircumstanceLines.AreOneEvent(one, another);

    private static bool IsOfDead(FigureLine line) =>
        line.Counts == "killed" && line.Values.Any(value => value.Value > 0);

    private static bool IsOfPeople(FigureLine line) => FigureLabels.WithoutRest(line.Of) is null or "people";

    private bool IsTitled(Figure value) => value.IsTitled || _titles.Contains(value.Sentence.Trim());

    // "10 tips for the holidays"
    private bool OpensTitle(Figure value) => IsTitled(value) && value.Sentence.TrimStart() is [>= '0' and <= '9', ..];

    private double Weight(FigureLine line) =>
        (line.Values.Any(IsTitled) ? 1 : 0)
        + (line.Relation is FigureRelation.Disagreement or FigureRelation.Update ? 4 : 0)
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
