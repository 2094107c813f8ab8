using System.Globalization;
using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <summary>Tells numbers that count nothing: years, dates, times, scores, labels, ages, ordinals, lists.</summary>
internal sealed partial class NonFigures(FigureLexicon lexicon)
{
    /// <summary>Words of a street's name, its kind among them.</summary>
    private const int LongestStreet = 5;

    /// <summary>Whether the atoms from <paramref name="first"/> to <paramref name="next"/> are no figure.</summary>
    public bool Contains(List<NumberAtom> atoms, int first, int next, NumberMention mention)
    {
        var before = Lower(atoms, first - 1);
        var after = Lower(atoms, next);
        if (mention.Kind is NumberKind.Money or NumberKind.Percent)
        {
            // "1.3 cents on the dollar" is the price of a bond.
            return IsNegative(atoms, first) || (IsPartOfName(atoms, first, next)
                    && (mention.Kind == NumberKind.Percent || IsWrittenInto(atoms, first)))
                || (lexicon.Bases.Contains(after) && lexicon.CurrencyWords.ContainsKey(Lower(atoms, next + 2)));
        }

        if (mention.Kind is NumberKind.Duration or NumberKind.Times)
        {
            return lexicon.NotCounted.Contains(after) || IsPartOfName(atoms, first, first + 1)
                || IsSlashed(atoms, first, next); // "41/2 months"
        }

        return IsPartOfName(atoms, first, next) || IsRatio(atoms, first, next, mention) || IsBaseOfRate(atoms, first)
            || (mention.Kind == NumberKind.Measure && IsNegative(atoms, first))
            || IsPiece(atoms, first, next)
            || IsYear(atoms, first, next, mention)
            || (mention is { IsDigits: true, Value: >= 1500 and <= 2100 } && atoms[first].End - atoms[first].Start == 4
                && lexicon.IndefiniteArticles.Contains(before))
            || (lexicon.Months.ContainsKey(before) && atoms[first].IsNumeral && mention.Value <= 31)
            || (before is "." && lexicon.Months.ContainsKey(Lower(atoms, first - 2)))
            || (lexicon.Months.ContainsKey(after) && (!lexicon.HasCapitalDates || atoms[next].IsCapital))
            || (lexicon.NotCounted.Contains(after) && mention.Kind != NumberKind.Measure)
            || (lexicon.Of.Contains(after) && lexicon.Months.ContainsKey(Lower(atoms, next + 1)))
            || (lexicon.No.Contains(Lower(atoms, first - 2)) && first > 0 && atoms[first - 1].IsHyphen)
            || ((mention.Start == mention.At || mention.Bound == FigureBound.Range) // "to top 500,000"
                && (IsLabelled(atoms, first) || IsBareLabel(atoms, first - 1)))
            || (lexicon.TimeUnits.Contains(before) && lexicon.Of.Contains(after)) // "day two of"
            || IsDenied(atoms, first)
            || lexicon.Decades.Contains(after)
            || (mention is { IsDigits: true, Bound: FigureBound.Exact }
                && lexicon.EmergencyNumbers.Contains(mention.Value.ToString(CultureInfo.InvariantCulture)))
            || IsAge(atoms, first, next, mention)
            || IsPairOfAges(atoms, first, next, mention)
            || IsAddress(atoms, next, mention)
            || IsSlashed(atoms, first, next)
            || IsListMark(atoms, first, next)
            || (Lower(atoms, first - 1) is "h" or "ч" && first > 1 && atoms[first - 2].IsNumeral) // "7 h 30"
            || IsScore(atoms, first, next, mention)
            || (lexicon.NotCounted.Contains(after + Lower(atoms, next + 1) + Lower(atoms, next + 2))
                && after.Length == 1);
    }

    /// <summary>"route 66", "ages 3, 5 and 7": a label holds for all that it lists.</summary>
    private bool IsLabelled(List<NumberAtom> atoms, int first)
    {
        var at = first - 1;
        while (at > 0 && atoms[at - 1].IsNumeral && (lexicon.NumberJoiners.Contains(atoms[at].Lower)
            || lexicon.RangeJoiners.Contains(atoms[at].Lower) || atoms[at].Lower is ","))
        {
            at -= 2;
        }

        return lexicon.LabelsBefore.Contains(Lower(atoms, at))
            || (lexicon.Ages.Contains(Lower(atoms, at - 1)) && (lexicon.From.Contains(Lower(atoms, at))
                || lexicon.RangeOpeners.Contains(Lower(atoms, at)))); // "range in age from 22 to 59"
    }

    /// <summary>"Year 11 pupils", "on bus 42 passengers were hurt": a noun of the singular without an article counts
    /// nothing and is numbered; "last year 11 pupils", "in the bus 42 passengers" are counts.</summary>
    private bool IsBareLabel(List<NumberAtom> atoms, int at) => lexicon.BareLabels.Contains(Lower(atoms, at))
        && (at == 0 || !(atoms[at - 1].IsWord || atoms[at - 1].IsNumeral)
            || (lexicon.LabelOpeners.Contains(atoms[at - 1].Lower) && !(lexicon.TimeUnits.Contains(atoms[at].Lower)
                && lexicon.AtHour.Contains(atoms[at - 1].Lower))) // "at night two men"
            || (atoms[at].IsCapital && !atoms[at - 1].IsCapital && !lexicon.HasCapitalNouns));

    /// <summary>"two, not twelve, were killed": the number that it is not.</summary>
    private bool IsDenied(List<NumberAtom> atoms, int first) =>
        first > 1 && lexicon.Negations.Contains(atoms[first - 1].Lower)
        && (atoms[first - 2] is { IsWord: false, IsNumeral: false }
            || lexicon.NumberJoiners.Contains(atoms[first - 2].Lower) || atoms[first - 2].Lower is "а");

    /// <summary>"12 345" where spaces part no thousands: it may be one number or two.</summary>
    private static bool IsPiece(List<NumberAtom> atoms, int first, int next) => next == first + 1 && next < atoms.Count
        && atoms[first] is { Value: < 1000 } && atoms[next] is { IsNumeral: true, IsGlued: false } rest
        && rest.End - rest.Start == 3;

    /// <summary>"-0.5%", "-$5m": less than nothing is no amount.</summary>
    private bool IsNegative(List<NumberAtom> atoms, int first)
    {
        var at = first - 1;
        while (at > 0 && lexicon.CurrencySigns.ContainsKey(atoms[at].Lower) && atoms[at].IsGlued)
        {
            at--;
        }

        return at >= 0 && atoms[at].Lower is "-" or "−" or "–" && !atoms[at].IsGlued && atoms[at + 1].IsGlued;
    }

    /// <summary>Letters or signs are written onto it: "G20", "1990s", "#1", "3D", "737s".</summary>
    private bool IsPartOfName(List<NumberAtom> atoms, int first, int next)
    {
        if (!atoms[first].IsNumeral)
        {
            return first > 1 && atoms[first].IsGlued && atoms[first - 1] is { IsHyphen: true, IsGlued: true }
                && atoms[first - 2].Lower == "by"; // "a four-by-four car"
        }

        var isGluedBefore = first > 0 && atoms[first].IsGlued
            && (atoms[first - 1].IsWord && !lexicon.CurrencySigns.ContainsKey(atoms[first - 1].Lower)
            || atoms[first - 1].Lower is "#" or "@" or "/" or "_" or "." or "=" or "&"
            || (atoms[first - 1].IsHyphen && first > 1 && atoms[first - 1].IsGlued && atoms[first - 2].IsWord
                && !lexicon.BoundsBefore.ContainsKey(atoms[first - 2].Lower)
                && !lexicon.Magnitude.Contains(atoms[first - 2].Lower)));
        return isGluedBefore || (next < atoms.Count && atoms[next].IsGlued && atoms[next].IsWord)
            || (next < atoms.Count && atoms[next].IsGlued && atoms[next].Lower is "'" or "’" && next + 1 < atoms.Count
            && atoms[next + 1].IsGlued);
    }

    /// <summary>"P2P": a letter that is a currency's sign elsewhere.</summary>
    private static bool IsWrittenInto(List<NumberAtom> atoms, int first) => first > 0
        && atoms[first].IsGlued && atoms[first - 1] is { IsWord: true, Lower.Length: 1 }
        && first + 1 < atoms.Count && atoms[first + 1] is { IsGlued: true, IsWord: true, IsCapital: true };

    private bool IsYear(List<NumberAtom> atoms, int first, int next, NumberMention mention) =>
        next == first + 1
        && !(next < atoms.Count && first > 0
            && (mention.Bound != FigureBound.Exact || lexicon.Language.DecimalMark == ',') // "As 2025 draws to a close"
            && lexicon.IsCount(first > 1 && atoms[first - 1].IsCapital ? null : atoms[first - 1].Lower,
                atoms[next].Lower, atoms[next].IsCapital))
        && mention is
        {
            Kind: NumberKind.Count,
            Bound: FigureBound.Exact or FigureBound.Range or FigureBound.About or FigureBound.MoreThan,
            Value: >= 1500 and <= 2100
        }
        && atoms[first].IsNumeral && atoms[first].End - atoms[first].Start == 4
            && !(mention.Bound == FigureBound.MoreThan && next < atoms.Count && atoms[next].IsWord)
        || (mention is { Bound: FigureBound.Range, Value: >= 1500 and <= 2100, High: <= 2100 or null }
            && atoms[first].End - atoms[first].Start == 4);

    /// <summary>", 34," after a name; "34-year-old" has its unit.</summary>
    private bool IsAge(List<NumberAtom> atoms, int first, int next, NumberMention mention)
    {
        if (mention.Value <= 115 && lexicon.Of.Contains(Lower(atoms, first - 1))
            && lexicon.Aged.Contains(Lower(atoms, first - 2)))
        {
            return true;
        }

        if (mention.Value <= 115 && lexicon.AtAge.Contains(Lower(atoms, first - 1))
            && lexicon.Dying.Contains(Lower(atoms, first - 2)))
        {
            return true;
        }

        if (mention.Value is < 1 or > 115 || !atoms[first].IsNumeral || mention.Bound != FigureBound.Exact)
        {
            return false;
        }

        var before = Lower(atoms, first - 1);
        var after = Lower(atoms, next);
        if (lexicon.AgeVerbs.Contains(before) && lexicon.AgeSubjects.Contains(Lower(atoms, first - 2))
            && after is "," or "." or "")
        {
            return true; // "who was 17, was shot"
        }

        return (before is "," && first > 1 && atoms[first - 2].IsCapital
            && (after is "," or "." or "" or ")" or ";" || lexicon.BehindAge.Contains(after)))
            || (lexicon.SharedAge.Contains(before) && Lower(atoms, first - 2) is "," && after is "," or "." or "")
            || (before is "(" && after is ")")
            || (before is "," && after is ",");
    }

    /// <summary>"his brothers, 17 and 22,"</summary>
    private bool IsPairOfAges(List<NumberAtom> atoms, int first, int next, NumberMention mention)
    {
        if (mention is not { Value: >= 1 and <= 115, IsDigits: true, Bound: FigureBound.Exact })
        {
            return false;
        }

        var (from, to) = lexicon.NumberJoiners.Contains(Lower(atoms, next)) ? (first, next + 2)
            : lexicon.NumberJoiners.Contains(Lower(atoms, first - 1)) ? (first - 2, next) : (-1, -1);
        // "трёх мужчин 27 и 28 лет": of two the second alone has the unit.
        return from > 0 && to <= atoms.Count
            && ((Lower(atoms, from - 1) is "," && Lower(atoms, to) is "," or "." or ";")
                || (from == first && lexicon.TimeUnits.Contains(Lower(atoms, to))))
            && atoms[from] is { Value: <= 115 } && atoms[to - 1] is { Value: <= 115 };
    }

    /// <summary>"of 2152 Alvin St.", "the 2600 blocks of Cedar Avenue"</summary>
    private bool IsAddress(List<NumberAtom> atoms, int next, NumberMention mention) =>
        (mention is { IsDigits: true, Value: >= 100, Bound: FigureBound.Exact }
            && lexicon.Blocks.Contains(Lower(atoms, next)) && lexicon.Of.Contains(Lower(atoms, next + 1))
            && next + 2 < atoms.Count && atoms[next + 2].IsCapital)
        || mention.IsDigits && mention.Bound is FigureBound.Exact or FigureBound.Range
        && atoms.Skip(next).Take(LongestStreet).TakeWhile(atom => atom is { IsWord: true, IsCapital: true }
            || atom.Lower is ".").Any(atom => lexicon.Streets.Contains(atom.Lower));

    private static bool IsSlashed(List<NumberAtom> atoms, int first, int next) =>
        Lower(atoms, next) is "/" or ":" or "'" && next < atoms.Count && atoms[next].IsGlued && next + 1 < atoms.Count
            && atoms[next + 1].IsNumeral && atoms[next + 1].IsGlued
        || (first > 0 && Lower(atoms, first - 1) is "/" or ":" or "'" && atoms[first].IsGlued && first > 1
            && atoms[first - 2].IsNumeral);

    private static bool IsListMark(List<NumberAtom> atoms, int first, int next) =>
        first == 0 && next < atoms.Count && atoms[next].IsGlued && atoms[next].Lower is "." or ")" or ":";

    /// <summary>"3-1", "won 2–0": no noun follows.</summary>
    private bool IsScore(List<NumberAtom> atoms, int first, int next, NumberMention mention)
    {
        if (mention.Bound == FigureBound.Range)
        {
            return mention.IsDigits && lexicon.Scorelines.Contains(Lower(atoms, next)); // "a 9-14 start"
        }

        var isDashAfter = next + 1 < atoms.Count && atoms[next].IsHyphen && atoms[next].IsGlued
            && atoms[next + 1].IsNumeral && atoms[next + 1].IsGlued;
        var isDashBefore = first > 1 && atoms[first].IsGlued && atoms[first - 1].IsHyphen && atoms[first - 1].IsGlued
            && atoms[first - 2].IsNumeral;
        return isDashAfter || isDashBefore;
    }
}
