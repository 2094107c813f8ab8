using System.Globalization;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Figures;

/// <summary>A numeral, a run of letters or a mark.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Lower">Lower case, with straight apostrophes; a final point of an abbreviation is not in it.</param>
/// <param name="Value">A numeral's value; null for all else.</param>
/// <param name="IsGlued">No space stands before it.</param>
internal readonly record struct NumberAtom(int Start, int End, string Lower, decimal? Value, bool IsGlued,
    bool IsCapital)
{
    /// <summary>What the numeral means in countries that write the marks the other way round.</summary>
    public decimal? Other { get; init; }

    public bool IsNumeral => Value is not null;

    public bool IsWord => Value is null && Lower.Length > 0 && char.IsLetter(Lower[0]);

    public bool IsHyphen => Lower is "-" or "–" or "‑" or "—";
}

/// <summary>Cuts a sentence into numerals, words and marks: "$US1.2bn" is "$", "us", 1.2, "bn".</summary>
internal static class NumberAtoms
{
    /// <summary>What is larger counts nothing.</summary>
    internal const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The atom at a place in lower case; empty outside of the sentence.</summary>
    public static string Lower(List<NumberAtom> atoms, int at) => (uint)at < (uint)atoms.Count ? atoms[at].Lower : "";

    public static List<NumberAtom> Of(string text, Language language)
    {
        var atoms = new List<NumberAtom>(text.Length / 4);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (end, value, other) = char.IsAsciiDigit(text[at]) ? Numeral(text, at, language)
                : (char.IsLetter(text[at]) ? EndOfWord(text, at) : at + 1, null, null);
            atoms.Add(new(at, end, Apostrophes.Straight(text[at..end].ToLowerInvariant()), value,
                at > 0 && !char.IsWhiteSpace(text[at - 1]), char.IsUpper(text[at]))
            { Other = other });
            at = end;
        }

        return atoms;
    }

    /// <summary>A numeral by the language's marks; where they are another's, by these if the language has both or the
    /// marks leave no doubt ("2.5" in Spanish).</summary>
    private static (int End, decimal? Value, decimal? Other) Numeral(string text, int start, Language language)
    {
        if (Numerals.Both(text, start, language) is var (own, other, end)
            && (own ?? (language.DecimalMark == ',' ? other : null)) is { } value)
        {
            return (end, Known(value), language.HasBothMarks && other > own ? other : null);
        }

        // "04.05.2026" is one thing, "5,6" of a list are two numbers.
        end = Numerals.End(text, start, language);
        var digits = start;
        while (digits < end && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return text.AsSpan(start, end - start).Count('.') > 1 ? (end, null, null)
            : (digits, decimal.TryParse(text.AsSpan(start, digits - start), CultureInfo.InvariantCulture, out var first)
                ? Known(first) : null, null);
    }

    private static decimal? Known(decimal value) => value < Largest ? value : null;

    /// <summary>Letters, with apostrophes and the points of abbreviations inside them ("p.m", "U.S").</summary>
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length
            && (char.IsLetter(text[at])
            || (text[at] is '\'' or '’' or '.' && at + 1 < text.Length && char.IsLetter(text[at + 1])
            && char.IsLetter(text[at - 1]))))
        {
            at++;
        }

        return at;
    }
}
