using System.Diagnostics.CodeAnalysis;
using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <summary>The unit of a number, and where the text goes on behind it.</summary>
/// <param name="Unit">Currency code, <c>%</c>, measure; null for a plain count.</param>
/// <param name="Next">The atom after it.</param>
internal readonly record struct UnitReading(string? Unit, NumberKind Kind, int Next);

/// <summary>Reads the currency before a number, and currency, percent or measure after it.</summary>
internal sealed class NumberUnits(FigureLexicon lexicon)
{
    private const string PercentUnit = "%";

    private readonly SharedCurrencies _currencies = new(lexicon);

    /// <summary>The currency sign that ends right before an atom, up to three atoms ("US", "$").</summary>
    public (string Code, int First)? SignBefore(List<NumberAtom> atoms, int at)
    {
        for (var length = 3; length > 0; length--)
        {
            var from = at - length;
            if (from >= 0 && IsGluedRun(atoms, from, at) && (length > 1 || !atoms[from].IsWord || atoms[at].IsNumeral)
                && lexicon.CurrencySigns.TryGetValue(string.Concat(atoms[from..at].Select(atom => atom.Lower)),
                    out var code)
                && (!atoms[from].IsWord || atoms[from].IsCapital || atoms[from].Lower.Length > 3))
            {
                return (code, from);
            }
        }

        return null;
    }

    public bool HasSignBefore(List<NumberAtom> atoms, int at) => SignBefore(atoms, at) is not null;

    /// <summary>Whether an atom is a currency sign or part of one.</summary>
    public bool IsSign(List<NumberAtom> atoms, int at) =>
        !atoms[at].IsWord && lexicon.CurrencySigns.ContainsKey(atoms[at].Lower)
        || (atoms[at].IsWord && at + 1 < atoms.Count && atoms[at + 1].IsGlued
            && lexicon.CurrencySigns.ContainsKey(atoms[at].Lower + atoms[at + 1].Lower));

    public bool IsCurrency(List<NumberAtom> atoms, int at) => lexicon.IsMoney(Lower(atoms, at));

    public UnitReading After(List<NumberAtom> atoms, int next)
    {
        var at = next;
        if (at + 1 < atoms.Count && atoms[at].IsHyphen
            && ((atoms[at].IsGlued && atoms[at + 1].IsGlued) || IsCurrency(atoms, at + 1)))
        {
            at++;
        }

        var modified = at;
        while (modified < atoms.Count && modified < at + 2 && lexicon.UnitModifiers.Contains(atoms[modified].Lower))
        {
            modified++;
        }

        // "2.500 millones de euros"
        if (at > 0 && lexicon.Of.Contains(Lower(atoms, at)) && lexicon.Scales.ContainsKey(atoms[at - 1].Lower)
            && Read(atoms, at + 1) is { Kind: NumberKind.Money or NumberKind.Measure } scaled)
        {
            return scaled;
        }

        return Read(atoms, at) ?? (modified > at ? Read(atoms, modified) : null) ?? new(null, NumberKind.Count, next);
    }

    private UnitReading? Read(List<NumberAtom> atoms, int at)
    {
        if (_currencies.Read(atoms, at) is { } money)
        {
            return money;
        }

        var word = lexicon.WithoutArticle(Lower(atoms, at));
        var isLast = at + 1 >= atoms.Count;
        if (lexicon.Percent.Contains(word))
        {
            return new(PercentUnit, NumberKind.Percent, at + 1);
        }

        if (lexicon.Percent.Contains(word + " " + Lower(atoms, at + 1))
            || (lexicon.PercentagePoints.Contains(word) && Lower(atoms, at + 1)
            .StartsWith("point", StringComparison.Ordinal)))
        {
            return new(PercentUnit, NumberKind.Percent, at + 2);
        }

        if (lexicon.BasisPoints.Contains(word) && Lower(atoms, at + 1).StartsWith("point", StringComparison.Ordinal))
        {
            return new(null, NumberKind.None, at + 2);
        }

        if (lexicon.TermUnits.TryGetValue(word, out var term))
        {
            return new(term, NumberKind.Duration, at + 1);
        }

        if (lexicon.Repetitions.Contains(word) && !atoms[at].IsCapital)
        {
            return new(null, NumberKind.Times, at + 1);
        }

        if (lexicon.TimeUnits.Contains(word) || (at > 0 && atoms[at - 1].IsHyphen && word is "year"))
        {
            return new(null, NumberKind.None, at + 1);
        }

        if (lexicon.CurrencyOrMeasure.TryGetValue(word, out var either)
            && (isLast || !lexicon.MeasureOpeners.Contains(Lower(atoms, at + 1))) && SaysMoney(atoms, at))
        {
            return new(either, NumberKind.Money, at + 1);
        }

        if (IsCurrency(atoms, at, word, out var code))
        {
            return new(code, NumberKind.Money, at + 1);
        }

        return lexicon.Measures.TryGetValue(word, out var measure)
            && (!lexicon.GluedMeasures.Contains(word) || (atoms[at].IsGlued && !atoms[at].IsCapital))
            ? Measure(atoms, at, measure) : null;
    }

    /// <summary>"120 km", "120 km/h", "120 kilometres per hour"; "5 км в час ночи" is no speed.</summary>
    private UnitReading Measure(List<NumberAtom> atoms, int at, string measure)
    {
        var isSlash = at + 2 < atoms.Count && atoms[at + 1] is { Lower: "/", IsGlued: true } && atoms[at + 2].IsGlued;
        var per = isSlash ? TimeUnit(atoms[at + 2].Lower)
            : measure is "km" or "miles" or "metres"
                && lexicon.Hourly.Contains(Lower(atoms, at + 1) + " " + Lower(atoms, at + 2))
                && !lexicon.NotHourly.Contains(Lower(atoms, at + 3)) ? "h" : null;
        return per is null ? new(measure, NumberKind.Measure, at + 1)
            : new((measure, per) is ("miles", "h") ? "mph" : $"{measure}/{per}", NumberKind.Measure, at + 3);
    }

    private static string? TimeUnit(string sign) => sign switch
    {
        "h" or "hr" or "hour" or "std" or "ч" or "год" => "h",
        "s" or "sec" or "с" => "s",
        _ => null,
    };

    /// <summary>"500 euros", "500 €"; the sign of "500 €20" is the next number's.</summary>
    private bool IsCurrency(List<NumberAtom> atoms, int at, string word, [NotNullWhen(true)] out string? code) =>
        lexicon.CurrencyWords.TryGetValue(word, out code)
            ? (word.Length > 1 || atoms[at].IsGlued) && !lexicon.SharedCurrencies.ContainsKey(word)
            : at < atoms.Count && !atoms[at].IsWord && lexicon.CurrencySigns.TryGetValue(word, out code)
                && !(at + 1 < atoms.Count && atoms[at + 1] is { IsNumeral: true, IsGlued: true });

    /// <summary>Atoms before and behind "pounds" within which a word of money stands.</summary>
    private const int MoneyBefore = 8;
    private const int MoneyBehind = 3;

    /// <summary>"fined 200 pounds", "4 million pounds": without such a word it is a weight.</summary>
    private bool SaysMoney(List<NumberAtom> atoms, int at) =>
        !atoms.Exists(atom => lexicon.WeighingForms.Contains(atom.Lower))
        && ((at > 0 && lexicon.Scales.GetValueOrDefault(atoms[at - 1].Lower) >= Million)
            || Enumerable.Range(at - MoneyBefore, MoneyBefore + MoneyBehind + 1)
                .Any(near => near != at && IsOfMoney(Lower(atoms, near))));

    private const decimal Million = 1_000_000;

    private bool IsOfMoney(string word) => lexicon.MoneyForms.Contains(word) || lexicon.MoneyNouns.Contains(word)
        || (word.EndsWith('s') && lexicon.MoneyNouns.Contains(word[..^1]));

    private static bool IsGluedRun(List<NumberAtom> atoms, int from, int to)
    {
        for (var at = from + 1; at <= to; at++)
        {
            // "R$ 65", "US$ 3": a sign that opens with letters may stand apart from its number.
            if (!atoms[at].IsGlued && !(at == to && atoms[from].IsWord))
            {
                return false;
            }
        }

        return true;
    }
}
