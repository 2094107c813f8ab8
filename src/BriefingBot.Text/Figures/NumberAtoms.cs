using System.Globalization;

namespace BriefingBot.Text.Figures;

/// <summary>A numeral, a run of letters or a mark.</summary>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Lower">Lower case, with straight apostrophes; a final point of an abbreviation is not in it.</param>
/// <param name="Value">A numeral's value; null for all else.</param>
/// <param name="IsGlued">No space stands before it.</param>
internal readonly record struct NumberAtom(int Start, int End, string Lower, decimal? Value, bool IsGlued,
    bool IsCapital)
{
    public bool IsNumeral => Value is not null;

    public bool IsWord => Value is null && Lower.Length > 0 && char.IsLetter(Lower[0]);

    public bool IsHyphen => Lower is "-" or "–" or "‑" or "—";
}

/// <summary>Cuts a sentence into numerals, words and marks: "$US1.2bn" is "$", "us", 1.2, "bn".</summary>
internal static class NumberAtoms
{
    private static readonly NumberFormatInfo DecimalComma =
        new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static List<NumberAtom> Of(string text, bool hasDecimalComma = false)
    {
        var atoms = new List<NumberAtom>(text.Length / 4);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsAsciiDigit(text[at]) ? EndOfNumeral(text, at, hasDecimalComma) : char.IsLetter(text[at])
                ? EndOfWord(text, at) : at + 1;
            atoms.Add(Atom(text, at, end, hasDecimalComma));
            at = end;
        }

        return atoms;
    }

    private static NumberAtom Atom(string text, int start, int end, bool hasDecimalComma)
    {
        var isGlued = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        decimal? value = char.IsAsciiDigit(text[start]) && decimal.TryParse(
            text[start..end].Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal)
                .Replace("\u202f", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                hasDecimalComma ? DecimalComma : CultureInfo.InvariantCulture.NumberFormat, out var number)
            && number < 1_000_000_000_000_000m ? number : null;
        return new(start, end, text[start..end].ToLowerInvariant().Replace('’', '\''), value, isGlued,
            char.IsUpper(text[start]));
    }

    private static int EndOfNumeral(string text, int at, bool hasDecimalComma)
    {
        var start = at;
        var (thousands, point) = hasDecimalComma ? ('.', ',') : (',', '.');
        while (at < text.Length)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                at++;
            }
            else if (text[at] == thousands && Digits(text, at + 1) == 3)
            {
                at += 4;
            }
            else if (hasDecimalComma && text[at] is ' ' or '\u00a0' or '\u202f' && at - start <= 3
                && Digits(text, at + 1) == 3)
            {
                // "12 345"
                at += 4;
            }
            else if (text[at] == point && Digits(text, at + 1) > 0)
            {
                at++;
            }
            else if (text[at] == ' ' && at + 3 < text.Length && text[at + 2] == ' '
                && (text[at + 1] == point ? Digits(text, at + 3) > 0
                    : text[at + 1] == thousands && Digits(text, at + 3) == 3))
            {
                // Text that was cut into words: "2 . 6 million", "20 , 000".
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

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

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }
}
