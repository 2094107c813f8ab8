using System.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>Cuts text into words and marks by the kinds of its characters, in time linear in its length.</summary>
internal static class AtomScanner
{
    private const string Runs = ".-–—!?*=_~'`";
    private static readonly string[] Addresses = ["http://", "https://", "www."];

    /// <summary>
    /// The atoms of <c>text[start..end]</c>; white space, control and format characters separate them.
    /// </summary>
    public static List<Atom> Scan(string text, int start, int end)
    {
        var atoms = new List<Atom>();
        for (var at = start; at < end;)
        {
            if (IsGap(text[at]))
            {
                at++;
                continue;
            }

            var atom = Next(text, at, end);
            atoms.Add(atom);
            at = atom.End;
        }

        return atoms;
    }

    /// <summary>The length of the letter or digit that begins here; 0 where there is none.</summary>
    public static int WordCharacter(string text, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        if (!char.IsSurrogate(text[at]))
        {
            return char.IsLetterOrDigit(text[at]) || Scripts.IsMark(text[at]) ? 1 : 0;
        }

        return at + 1 < end && Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }

    public static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c)
        || c is '\u200B' or '\u200C' or '\u200E' or '\u200F' or '\uFEFF' or '\u2060';

    private static Atom Next(string text, int at, int end)
    {
        if (AddressEnd(text, at, end) is > 0 and var address)
        {
            return new(at, address, AtomKind.Whole);
        }

        if (WordCharacter(text, at, end) > 0)
        {
            var stop = WordEnd(text, at, end);
            return stop < end && text[stop] == '$' && stop - at <= 3 && IsCapitals(text, at, stop)
                ? new(at, stop + 1, AtomKind.Whole)
                : new(at, stop, IsMail(text, at, stop) ? AtomKind.Whole : AtomKind.Word);
        }

        return NextMark(text, at, end);
    }

    private static Atom NextMark(string text, int at, int end)
    {
        var c = text[at];
        var stop = at + 1;
        if (c is '@' or '#' && WordCharacter(text, stop, end) > 0)
        {
            while (stop < end && (text[stop] == '_' || WordCharacter(text, stop, end) > 0))
            {
                stop += Math.Max(1, WordCharacter(text, stop, end));
            }

            return new(at, stop, AtomKind.Whole);
        }

        if (c == '$' && CurrencyEnd(text, stop, end) is > 0 and var currency)
        {
            return new(at, currency, AtomKind.Whole);
        }

        if (char.IsHighSurrogate(c) && stop < end && char.IsLowSurrogate(text[stop]))
        {
            return new(at, stop + 1, AtomKind.Mark);
        }

        while (stop < end && text[stop] == c && Runs.Contains(c))
        {
            stop++;
        }

        return new(at, stop, AtomKind.Mark);
    }

    private static int WordEnd(string text, int at, int end)
    {
        var stop = at;
        while (stop < end)
        {
            var length = WordCharacter(text, stop, end);
            if (length == 0 && (stop == at || !Joins(text, stop, end)))
            {
                break;
            }

            stop += Math.Max(1, length);
        }

        return stop;
    }

    /// <summary>Whether the mark here joins what stands before and after it into one word.</summary>
    private static bool Joins(string text, int at, int end)
    {
        if (WordCharacter(text, at + 1, end) == 0)
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '.' => (char.IsDigit(before) && char.IsDigit(after))
                || (!char.IsDigit(before) && !char.IsDigit(after) && !IsGlued(text, at, end)),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '\'' or '’' => !char.IsDigit(before) || char.IsDigit(after) || after is 's',
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '-' or '‑' or '_' or '@' => true,
            _ => false,
        };
    }

    /// <summary>
    /// Whether a full stop stands between two sentences whose space was lost: two small letters before, a capital and
    /// a small one after.
    /// </summary>
    public static bool IsGlued(string text, int at, int end) =>
        at > 1 && char.IsLower(text[at - 1]) && char.IsLower(text[at - 2])
        && at + 2 < end && char.IsUpper(text[at + 1]) && char.IsLower(text[at + 2]);

    /// <summary>The end of the capitals in "$US1,000".</summary>
    private static int CurrencyEnd(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && stop - at < 3 && char.IsAsciiLetterUpper(text[stop]))
        {
            stop++;
        }

        return stop > at && stop < end && char.IsAsciiDigit(text[stop]) ? stop : 0;
    }

    private static int AddressEnd(string text, int at, int end)
    {
        if (text[at] is not ('h' or 'w' or 'H' or 'W')
            || !Array.Exists(Addresses, start => text.AsSpan(at, end - at)
                .StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return 0;
        }

        var stop = at;
        while (stop < end && !IsGap(text[stop]) && text[stop] is not ('"' or '<' or '>' or '”' or '»'))
        {
            stop++;
        }

        while (text[stop - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'')
        {
            stop--;
        }

        return stop;
    }

    private static bool IsMail(string text, int at, int end) => text.AsSpan(at, end - at).Contains('@');

    private static bool IsCapitals(string text, int at, int end) =>
        !text.AsSpan(at, end - at).ContainsAnyExceptInRange('A', 'Z');
}
