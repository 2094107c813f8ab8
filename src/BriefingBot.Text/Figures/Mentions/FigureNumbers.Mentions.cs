using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <content>Bounds, ranges and units round a number.</content>
internal sealed partial class FigureNumbers
{
    private (NumberMention Mention, int Next) Complete(List<NumberAtom> atoms, NumberCore core)
    {
        var sign = _units.SignBefore(atoms, core.First);
        var first = sign?.First ?? core.First;
        var next = core.Next;
        decimal? high = null;
        var value = core.Value;
        if (Range(atoms, core, first, sign?.Code) is { } range)
        {
            (value, high, next) = (range.Low, range.High, range.Next);
        }

        var numberEnd = atoms[next - 1].End;
        var unit = sign is not null ? new UnitReading(sign.Value.Code, NumberKind.Money, next)
            : _units.After(atoms, next);
        var isHyphenated = unit.Next == next && next < atoms.Count && atoms[next].IsHyphen && atoms[next].IsGlued
            && next + 1 < atoms.Count && atoms[next + 1].IsGlued && atoms[next + 1].IsWord;
        next = unit.Next;
        if (unit.Kind == NumberKind.Money && lexicon.Hundredths.Contains(Lower(atoms, next)))
        {
            (value, next) = (value / 100, next + 1);
        }

        var (bound, start, isAddition) = Before(atoms, first);
        if (start < first && lexicon.Definite.Contains(Lower(atoms, first - 1))
            && lexicon.Superseded.Contains(Lower(atoms, next)))
        {
            (bound, start) = (FigureBound.Exact, first); // "more than the £1.4bn expected" bounds another number
        }

        if (high is null && BoundAfter(atoms, next) is { } after && bound == FigureBound.Exact)
        {
            (bound, next) = after;
        }

        isAddition |= lexicon.Additions.Contains(Lower(atoms, next)) && unit.Kind == NumberKind.Count
            && !lexicon.Including.Contains(Lower(atoms, next));
        if (core.IsVague && bound == FigureBound.Exact)
        {
            bound = FigureBound.Vague;
        }

        var mention = new NumberMention(atoms[start].Start, atoms[next - 1].End, atoms[core.First].Start,
            Plain(value))
        {
            NumberEnd = numberEnd,
            High = high is { } top ? Plain(top) : null,
            Bound = high is not null ? FigureBound.Range : bound,
            Word = core.Word,
            Unit = unit.Unit,
            Kind = unit.Kind,
            IsAddition = isAddition,
            IsHyphenated = isHyphenated,
            IsDigits = atoms[core.First].IsNumeral,
        };
        return (mention, next);
    }

    /// <summary>A number without trailing zeros behind its point: 1.2 million is 1200000, not 1200000.0.</summary>
    private static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;

    private (decimal Low, decimal High, int Next)? Range(List<NumberAtom> atoms, NumberCore low, int first,
        string? code)
    {
        var joiner = low.Next;
        var opener = Lower(atoms, first - 1);
        var isBetween = lexicon.RangeOpeners.Contains(opener);
        if (joiner >= atoms.Count || low.IsVague)
        {
            return null;
        }

        // "between 4.7% and 4.8%", "40 percent to 70 percent of the homes": the unit may stand twice.
        var unit = _units.After(atoms, joiner);
        unit = isBetween || (unit.Kind == NumberKind.Percent && IsShareAfter(atoms, first, unit.Next)) ? unit : default;
        joiner = unit.Next > joiner ? unit.Next : joiner;
        var isDash = atoms[joiner < atoms.Count ? joiner : 0].IsHyphen
            && atoms[joiner < atoms.Count ? joiner : 0].IsGlued;
        if (joiner >= atoms.Count || !(isDash || lexicon.RangeJoiners.Contains(Lower(atoms, joiner))))
        {
            return null;
        }

        var at = joiner + 1;
        while (at < atoms.Count && _units.IsSign(atoms, at))
        {
            at++;
        }

        if (at >= atoms.Count || (isDash && !atoms[at].IsGlued) || Core(atoms, at) is not { } high || high.IsVague)
        {
            return null;
        }

        var isAnd = lexicon.NumberJoiners.Contains(Lower(atoms, joiner));
        if ((isAnd && !isBetween)
            || (!isBetween && !isDash
            && (IsCompared(atoms, first) || _units.HasSignBefore(atoms, low.First) && code is null)))
        {
            return null;
        }

        // "1 to 2 billion": the scale stands once.
        var scale = high.Value >= 1000 && low.Value < 1000 && high.Next - high.First > 1
            && atoms[high.First].Value is { } digits ? high.Value / digits : 1;
        var value = low.Next - low.First == 1 ? low.Value * scale : low.Value;
        return value < high.Value && (isBetween || isDash || high.Value <= value * 4) ? (value, high.Value, high.Next)
            : null;
    }

    /// <summary>Words before a share in which a change is told ("fell by 3 percent to 5 percent of").</summary>
    private const int LongestChange = 3;

    /// <summary>"to 70 percent of": the end of a range, where no share changes to another.</summary>
    private bool IsShareAfter(List<NumberAtom> atoms, int first, int joiner) =>
        lexicon.To.Contains(Lower(atoms, joiner)) && joiner + 1 < atoms.Count && atoms[joiner + 1].IsNumeral
        && _units.After(atoms, joiner + 2) is { Kind: NumberKind.Percent, Next: var behind }
        && lexicon.Of.Contains(Lower(atoms, behind))
        && !atoms.Take(first).TakeLast(LongestChange).Any(atom => lexicon.ChangeForms.Contains(atom.Lower));

    /// <summary>"from (the current) $154,000"</summary>
    private bool IsCompared(List<NumberAtom> atoms, int first) => lexicon.ComparisonBefore.Contains(atoms.Take(first)
        .Select(atom => atom.Lower).LastOrDefault(word => !lexicon.ComparisonFillers.Contains(word), ""));

    private (FigureBound Bound, int Start, bool IsAddition) Before(List<NumberAtom> atoms, int first)
    {
        var at = first - 1;
        var isAddition = false;
        while (at >= 0 && (lexicon.Hedges.Contains(atoms[at].Lower) || lexicon.Additions.Contains(atoms[at].Lower)))
        {
            isAddition |= lexicon.Additions.Contains(atoms[at].Lower);
            at--;
        }

        for (var length = 4; length > 0; length--)
        {
            var from = at - length + 1;
            if (from >= 0 && lexicon.BoundsBefore.TryGetValue(string.Join(' ',
                atoms[from..(at + 1)].Select(atom => atom.Lower)), out var bound))
            {
                return (bound == FigureBound.UpTo && IsRisenTo(atoms, from - 1) ? FigureBound.Exact : bound, from,
                    isAddition);
            }
        }

        return (FigureBound.Exact, isAddition ? at + 1 : first, isAddition);
    }

    /// <summary>"Went up to 12", "the toll is up to 12": no bound, however it looks.</summary>
    private bool IsRisenTo(List<NumberAtom> atoms, int before) =>
        lexicon.Risen.Contains(Lower(atoms, before)) || lexicon.TollNouns.Contains(Lower(atoms, before))
        || (lexicon.TollIs.Contains(Lower(atoms, before)) && lexicon.TollNouns.Contains(Lower(atoms, before - 1)));

    private (FigureBound Bound, int Next)? BoundAfter(List<NumberAtom> atoms, int next)
    {
        if (next < atoms.Count && atoms[next].Lower is "+" && atoms[next].IsGlued)
        {
            return (FigureBound.AtLeast, next + 1);
        }

        return next + 1 < atoms.Count
            && lexicon.BoundsAfter.TryGetValue(atoms[next].Lower + " " + atoms[next + 1].Lower, out var bound)
            ? (bound, next + 2) : null;
    }
}
