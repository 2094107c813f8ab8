using BriefingBot.Text.Dates;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Figures;

/// <content>What speaks against a line.</content>
internal sealed partial class Salience
{
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
        if (FigureUpdates.Before(line.Values) is not { } before)
        {
            return null;
        }

        if (CountKinds.Of(now) == CountKind.Running && now.Value < before.Value && !IsRevision(before, now))
        {
            return "a count that fell";
        }

        var isOfOneReport =
            line.Values.Where(value => value.Value == now.Value).DistinctBy(value => value.ArticleId).Count() < 2;
        if (!PlainNumbers.IsPlain(before)
            || (!IsTitled(now) && (now.AsOf is null || before.AsOf is null) && isOfOneReport))
        {
            return "a change mentioned only in passing";
        }

        return now.Value > Leap * before.Value && before.Bound != FigureBound.Vague && !StandsInTitle(now)
            && isOfOneReport ? "a leap that one report alone tells" : null;
    }

    // A report's sentence stands in the ledger once, be its number in the title, too.
    private bool StandsInTitle(Figure value) =>
        IsTitled(value) || _titles.Any(title =>
            (FactTerms.Of(TextDates.Without(title), language: null).Has(value.Value)
                && PlainNumbers.IsPlain(value with { Sentence = title })) // not "Man, 27, held"
            || (value.Word is { } word
                && title.Contains(word.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)));

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

        if (!IsOfPeople(line) && line.Values.All(value => value.IsInflected))
        {
            return NoLabel;
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

        // One shooting's toll, and then that of two, is no toll that rose.
        return (line.Relation == FigureRelation.Update && PlainNumbers.IsOfSeveralActs(line.Values[^1].Sentence)
                && !line.Values.All(value => PlainNumbers.IsOfSeveralActs(value.Sentence)))
            || line.Values.All(value => IsOfSeparate(value)
                || (!IsTitled(value) && PlainNumbers.IsOfMany(value.Sentence)))
            || IsOfRound(line)
            ? "of several events"
            : null;
    }

    // "separate shootings" above a story that other headlines tell of one.
    private bool IsOfSeparate(Figure value) => IsOfSeparate(value.Sentence)
        && (!IsTitled(value) || _titles.Any(title => !IsOfSeparate(title)));

    private bool IsOfSeparate(string text) => PlainNumbers.IsOfSeparate(text) || _ofRounds.Contains(text);

    // "13 injured in shootings" above a story whose headlines know of one.
    private bool IsOfRound(FigureLine line) =>
        line.Circumstance is [.. var one, 's'] several
        && FigureWords.English.Causes.TryGetValue(one, out var family) && OneAtATime.Contains(family)
        && _titles.Count > 0
        && !line.Values.Any(IsTitled)
        && !_titles.Any(title => title.Contains(several, StringComparison.OrdinalIgnoreCase));

    private string? OfClass(FigureLine line, int outlets)
    {
        var of = FigureLabels.WithoutRest(line.Of);
        // Whose jobs are cut is no group of those counted.
        if (of is not null && of != "people" && line.Counts != "jobs cut" && !FigureLabels.IsGroup(of)
            && line.Values[0].Parts.Count == 0)
        {
            return "of a group that has no name";
        }

        if (OfCase.Contains(line.Counts) && _titles.Any(title => CaseStage.Of(title) >= CaseStage.Verdict)
            && line.Values.All(value => CaseStage.Of(value.Sentence) < CaseStage.Verdict))
        {
            return "an earlier stage of the case";
        }

        if (line.Counts == "suspects" && outlets < 2)
        {
            return "mentioned only in passing";
        }

        return _reports >= ManyReports && !line.Values.Any(IsTitled)
            && outlets < (line.Values.Any(value => value.IsLead) ? 2 : ManyReports)
            ? "of few reports among many"
            : null;
    }

    /// <summary>Things and amounts need a headline, or a lead that another report bears out, and some size.</summary>
    private string? OfAmount(FigureLine line, int outlets)
    {
        var isLead = line.Values.Any(value => value.IsLead);
        var isTitled = line.Values.Any(IsTitled);
        if (line.Values[0].Unit is { } unit)
        {
            return OfMeasured(line, unit, outlets);
        }

        return !isTitled && (!isLead || outlets < ManyReports) ? "a thing mentioned only in passing"
            : line.Of is null && outlets < 2 && !line.Counts.Contains(' ', StringComparison.Ordinal)
                ? "a thing mentioned only in passing"
            : FigureLabels.WithoutRest(line.Counts) != line.Counts ? "the rest of what is told"
            : !FigureLabels.IsPhrase(line.Counts) || (CountKinds.Of(line.Values[0]) != CountKind.Running
                && !FigureLabels.IsGroup(PhraseText.LastWord(line.Counts)))
                ? "a thing that has no name"
            : line.Values.All(value => value.Value <= Many)
                && FigureWords.English.IsPerson(PhraseText.LastWord(line.Counts).ToLowerInvariant())
                ? "people of whom nothing is told"
            : line.Values.All(value => value.Value < 3 || value.Bound == FigureBound.Vague)
                ? "too few or vague to tell"
            : outlets < 2 && CountKinds.Of(line.Values[0]) == CountKind.Fixed
                && line.Values.All(value => value.Value < Several || OpensTitle(value)) ? "the length of a list"
            : null;
    }
}
