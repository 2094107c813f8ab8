namespace BriefingBot.Text.Figures;

/// <summary>
/// Chooses the lines that an edition shows, silent unless sure: of the story's own event, from a headline or lead or
/// from two independent reports, no part beside its whole, no single person's 1, no amount nobody would ask for; at
/// most three.
/// </summary>
internal sealed class Salience
{
    private const int MostShown = 3;

    /// <summary>In a story of so many reports a line that no headline has needs two of them.</summary>
    private const int ManyReports = 3;

    /// <summary>A running count that grows by more than this factor needs two reports that say so.</summary>
    private const decimal Leap = 3;

    /// <summary>What is left of a count whose headlines say the same in another way: the shot are killed or
    /// hurt, the charged were arrested, those in hospital are the injured.</summary>
    private static readonly Dictionary<string, string[]> ToldBy = new(StringComparer.Ordinal)
    {
        ["shot"] = ["killed", "injured"],
        ["suspects"] = ["arrested", "charged"],
        ["charged"] = ["arrested"],
        ["hospitalised"] = ["injured"],
        ["in critical condition"] = ["critically injured"],
        ["casualties"] = ["killed", "injured"],
    };

    private static readonly HashSet<string> Harm = ["killed", "injured", "seriously injured", "shot", "missing",
        "critically injured", "hospitalised", "in critical condition", "casualties"];

    /// <summary>Names of one group of people who are alive: a headline's number of them stands for all.</summary>
    private static readonly HashSet<string> Hurt = ["injured", "seriously injured", "critically injured", "shot",
        "hospitalised", "in critical condition"];

    /// <summary>An act against somebody: where nobody was hurt, a headline would say so.</summary>
    private static readonly HashSet<string> Acts = ["shooting", "stabbing", "violence"];

    /// <summary>What a story tells of one at a time: two of them are a day's round.</summary>
    private static readonly HashSet<string> OneAtATime = ["shooting", "stabbing", "crash", "fire", "explosion"];

    private readonly List<FigureLine> _lines;
    private readonly string? _main;
    private readonly HashSet<string> _titles;
    private readonly int _reports;

    private Salience(List<FigureLine> lines, string? main, IReadOnlyCollection<string> titles)
    {
        _lines = lines;
        _main = main;
        _titles = titles.Select(title => title.Trim()).ToHashSet(StringComparer.Ordinal);
        _reports = Math.Max(
            _titles.Count, lines.SelectMany(line => line.Values).DistinctBy(value => value.ArticleId).Count());
    }

    /// <summary>Marks the lines, each with the reason.</summary>
    /// <param name="lines">The present ones of a story.</param>
    /// <param name="main">The family of causes that most of the story's figures are told of.</param>
    /// <param name="titles">Of its reports.</param>
    public static IEnumerable<FigureLine> Mark(
        List<FigureLine> lines, string? main, IReadOnlyCollection<string> titles) =>
        new Salience(lines, main, titles).Marked();

    private IEnumerable<FigureLine> Marked()
    {
        var reasons = _lines.ConvertAll(Objection);
        for (var at = 0; at < _lines.Count; at++)
        {
            reasons[at] ??= Redundancy(_lines[at], reasons);
        }

        var chosen = new HashSet<int>();
        foreach (var at in Enumerable.Range(0, _lines.Count).Where(at => reasons[at] is null)
            .OrderByDescending(at => Weight(_lines[at])))
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
            || string.Equals(family, another, StringComparison.Ordinal));

    private string? Objection(FigureLine line)
    {
        var outlets = Outlets(line);
        var isLead = line.Values.Any(value => value.IsLead);
        if (!isLead && outlets < 2)
        {
            return "in no headline or lead, and of one report only";
        }

        return OfValues(line) ?? OfGroup(line) ?? OfEvent(line)
            ?? (CountKinds.IsClass(line.Values[0]) ? OfClass(line, outlets) : OfAmount(line, outlets));
    }

    private string? OfValues(FigureLine line)
    {
        var now = line.Values[^1];
        if (line.Values.All(value => value.Value == 1 && value.Bound == FigureBound.Exact)
            || (line.Relation != FigureRelation.Disagreement && now is { Value: 1, Bound: FigureBound.Exact }))
        {
            return "a single one";
        }

        if (!line.Values.Any(value => value.Value == now.Value && PlainNumbers.IsPlain(value)))
        {
            return "a number that may be something else";
        }

        if (line.Values.All(value => value.Bound == FigureBound.Vague)
            && (CountKinds.Of(line.Values[0]) == CountKind.Fixed || (_reports >= ManyReports && Outlets(line) < 2)))
        {
            return "too vague to tell";
        }

        if (now.Value == 0 && line.Relation != FigureRelation.Disagreement)
        {
            return OfNone(line);
        }

        return line.Relation == FigureRelation.Update ? OfUpdate(line) : null;
    }

    /// <summary>That nobody was hurt is told where the event could have hurt many, and hurt none.</summary>
    private string? OfNone(FigureLine line) =>
        line.Counts is not ("killed" or "injured" or "missing") ? "nothing to tell of"
        : _lines.Exists(other => other != line && Harm.Contains(other.Counts)
            && other.Values.Any(value => value.Value > 0 && PlainNumbers.IsPlain(value)))
            || Acts.Contains(CircumstanceLines.FamilyOf(line.Values) ?? _main ?? "")
            ? "none beside others"
            : null;

    /// <summary>A toll neither falls nor leaps because one report counts otherwise.</summary>
    private string? OfUpdate(FigureLine line)
    {
        var now = line.Values[^1];
        if (line.Values.LastOrDefault(value => value.Value != now.Value) is not { } before)
        {
            return null;
        }

        if (CountKinds.Of(now) == CountKind.Running && now.Value < before.Value && !IsRevision(before, now))
        {
            return "a count that fell";
        }

        if (!PlainNumbers.IsPlain(before) || (!now.IsLead && (now.AsOf is null || before.AsOf is null)
            && line.Values.Where(value => value.Value == now.Value).DistinctBy(value => value.ArticleId).Count() < 2))
        {
            return "a change that is told of beside";
        }

        return now.Value > Leap * before.Value && before.Bound != FigureBound.Vague && !IsTitled(now)
            && line.Values.Where(value => value.Value == now.Value).DistinctBy(value => value.ArticleId).Count() < 2
            ? "a leap that one report alone tells"
            : null;
    }

    // Without a time nobody knows which of two reports speaks last.
    private static bool IsRevision(Figure before, Figure now) => now.Says is not null
        && before.AsOf is not null && now.AsOf is not null && FigureComparison.SameSpeaker(now, before);

    private string? OfGroup(FigureLine line)
    {
        if (line.Values.All(value => value.IsOfOther))
        {
            return "of another owner";
        }

        if (line.Values.All(value => value.IsMinor))
        {
            return "of no weight beside the event";
        }

        if (line.Values.All(value => value.IsInflected))
        {
            return "of a group whose name is no label";
        }

        if (line.Of?.StartsWith("more ", StringComparison.Ordinal) == true
            && (line.Counts == "shot" || _lines.Exists(other => other != line && other.Counts == line.Counts)))
        {
            return "an addition to a count that is told";
        }

        if (line.Values.Any(value => value.Place is not null))
        {
            return "of one place of the event only";
        }

        return line.Values.All(value => value.IsPart) ? "a part of those whom it happened to" : null;
    }

    private string? OfEvent(FigureLine line)
    {
        if (line.Relation != FigureRelation.Disagreement && CountKinds.IsClass(line.Values[0]) && _main is not null
            && CircumstanceLines.FamilyOf(line.Values) is { } family && !CircumstanceLines.AreOneEvent(family, _main))
        {
            return "of another event";
        }

        return line.Values.All(value => PlainNumbers.IsOfSeparate(value.Sentence)
                || (!IsTitled(value) && PlainNumbers.IsOfMany(value.Sentence)))
            || IsOfRound(line)
            ? "of several events"
            : null;
    }

    // "13 injured in shootings" above a story whose headlines know of one.
    private bool IsOfRound(FigureLine line) =>
        line.Circumstance is [.. var one, 's'] several
        && FigureWords.Default.Causes.TryGetValue(one, out var family) && OneAtATime.Contains(family)
        && _titles.Count > 0
        && !line.Values.Any(IsTitled)
        && !_titles.Any(title => title.Contains(several, StringComparison.OrdinalIgnoreCase));

    private string? OfClass(FigureLine line, int outlets)
    {
        var of = FigureLabels.WithoutRest(line.Of);
        if (of is not null && of != "people" && !FigureLabels.IsGroup(of) && line.Values[0].Parts.Count == 0)
        {
            return "of a group that has no name";
        }

        if (line.Counts == "suspects" && outlets < 2)
        {
            return "told of beside";
        }

        return _reports >= ManyReports && !line.Values.Any(IsTitled)
            && outlets < (line.Values.Any(value => value.IsLead) ? 2 : ManyReports)
            ? "of few reports among many"
            : null;
    }

    /// <summary>Things, measures and amounts outside the classes need a headline, or a lead that another report
    /// bears out, and a size worth telling.</summary>
    private string? OfAmount(FigureLine line, int outlets)
    {
        var isLead = line.Values.Any(value => value.IsLead);
        var isTitled = line.Values.Any(IsTitled);
        if (line.Values[0].Unit is { } unit)
        {
            return line.Of is null || line.Counts == AmountReader.MoneyName ? "nobody's amount"
                : !isTitled && outlets < (unit == "%" ? ManyReports : _reports < ManyReports ? 1 : 2)
                    ? "an amount of few reports"
                : isLead || outlets > 2 ? null : "an amount told of beside";
        }

        return !isTitled && (!isLead || outlets < ManyReports) ? "a thing told of beside"
            : line.Of is null && outlets < 2 && !line.Counts.Contains(' ', StringComparison.Ordinal)
                ? "a thing told of beside"
            : !FigureLabels.IsPhrase(line.Counts) || (CountKinds.Of(line.Values[0]) != CountKind.Running
                && !FigureLabels.IsGroup(line.Counts[(line.Counts.LastIndexOf(' ') + 1)..]))
                ? "a thing that has no name"
            : line.Values.All(value => value.Value < 3 || value.Bound == FigureBound.Vague)
                ? "too few or vague to tell"
            : outlets < 2 && line.Values.All(OpensTitle) ? "the length of a list"
            : null;
    }

    /// <summary>What another line that nothing speaks against tells as well or better.</summary>
    private string? Redundancy(FigureLine line, List<string?> reasons)
    {
        var others = _lines.Where((other, at) => other != line && reasons[at] is null).ToList();
        if (ToldBy.TryGetValue(line.Counts, out var tellers)
            && others.Exists(other => tellers.Contains(other.Counts) && IsOfPeople(other)))
        {
            return "another line tells what became of them";
        }

        var same = others.FindAll(other => other.Counts == line.Counts && other.Values[0].Unit == line.Values[0].Unit);
        if (!CountKinds.IsClass(line.Values[0]) || line.Values.Any(IsTitled))
        {
            return null;
        }

        return !IsOfPeople(line) && line.Relation != FigureRelation.Disagreement && same.Exists(IsOfPeople)
                ? "a part whose whole is told"
            : line.Relation is FigureRelation.Single
                && (same.Exists(other => IsOfPeople(other) && other.Values.Any(IsTitled))
                    || (Hurt.Contains(line.Counts) && Outlets(line) < 2
                        && others.Exists(other => Hurt.Contains(other.Counts) && other.Values.Any(IsTitled))))
                ? "a headline says another number"
            : null;
    }

    private static bool IsOfPeople(FigureLine line) => FigureLabels.WithoutRest(line.Of) is null or "people";

    private bool IsTitled(Figure value) => _titles.Contains(value.Sentence.Trim());

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
