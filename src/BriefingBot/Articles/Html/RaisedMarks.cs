using System.Text.RegularExpressions;

namespace BriefingBot.Articles.Html;

/// <summary>Tells what raised or lowered digits are: the mark of a note, which is no text, or a part of the number
/// before them, which must not run into its digits.</summary>
internal static partial class RaisedMarks
{
    private const int LongestMark = 8;
    private const int ReachOfLine = 12;
    private const int LongestLooked = 40;
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>Writes a <c>sup</c>, <c>sub</c> or link as it is meant.</summary>
    public static void Apply(HtmlNode node)
    {
        var text = node.InnerText();
        if (text.Length is 0 or > LongestMark || !Digits().IsMatch(text))
        {
            return;
        }

        var before = Beside(node, step: -1);
        if (before.Length == 0)
        {
            return;
        }

        if (node.Tag == "a")
        {
            // "9,000" and a link "1" to a note below; "see section 3" has a space, "§12" and "Art.5" are places.
            if (node["href"] is ['#', _, ..] && !char.IsWhiteSpace(before[^1]) && before[^1] is not ','
                && IsNote(before, Beside(node, step: 1)) && !Abbreviation().IsMatch(before))
            {
                Write(node, "");
            }
        }
        else if (Written(node.Tag, text, before, Beside(node, step: 1), IsLinked(node)) is { } written)
        {
            Write(node, written);
        }
    }

    /// <summary>The text in place of the digits; null where they stay as they are.</summary>
    private static string? Written(string tag, string text, string before, string behind, bool isLinked)
    {
        var isBehindDigit = char.IsAsciiDigit(before[^1]);
        if (text.Contains('/', StringComparison.Ordinal) || Denominator().IsMatch(behind))
        {
            return isBehindDigit ? " " + text : null;
        }

        // Marks that are links are known by that.
        if (before[^1] is '/' or '⁄' || isLinked)
        {
            return null;
        }

        var isTwo = text.Length == 2 && text.All(char.IsAsciiDigit);
        if (isTwo && Price().IsMatch(before))
        {
            return "." + text;
        }

        if (isTwo && isBehindDigit && PriceBehind().IsMatch(behind))
        {
            return "," + text;
        }

        if (tag == "sub")
        {
            return isBehindDigit ? Set(text, Lowered) : null;
        }

        var isSigned = text[0] is '-' or '−' or '+' or '–';
        return isSigned || Base().IsMatch(before) ? Set(text, Raised)
            : IsNote(before, behind) ? ""
            : null;
    }

    // Behind a word, a number or a full stop; before a word without a space they are a part of it, as of an isotope.
    private static bool IsNote(string before, string behind) =>
        !(behind is [var next, ..] && char.IsLetterOrDigit(next)) && before.AsSpan().TrimEnd() is [.., var last]
            && (char.IsLetterOrDigit(last) || last is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '”' or '"' or '’'
                or '»' or '%' or '。' or '，');

    private static string Set(string text, string digits) => string.Concat(text.Select(letter => letter switch
    {
        >= '0' and <= '9' => digits[letter - '0'],
        '-' or '−' or '–' => digits == Raised ? '⁻' : '₋',
        '+' => digits == Raised ? '⁺' : '₊',
        _ => letter,
    }));

    private static bool IsLinked(HtmlNode node) => node.Holds("a")
        || node.Ancestors().TakeWhile(box => !box.IsBlock).Any(box => box.IsLink);

    private static void Write(HtmlNode node, string text)
    {
        foreach (var inner in node.Walk().Where(inner => inner.IsText))
        {
            (inner.Text, text) = (text, "");
        }
    }

    /// <summary>What stands before or behind a node in its line.</summary>
    private static string Beside(HtmlNode node, int step)
    {
        var line = LineOf(node);
        var nodes = line.Walk().AsSpan();
        var text = "";
        var at = (step < 0 ? node.Index - 1 : node.End) - line.Index;
        for (var looked = 0; looked < ReachOfLine && at >= 0 && at < nodes.Length && text.Length < LongestLooked;
            looked++, at += step)
        {
            var other = nodes[at];
            if (other.Tag == "br" || (other.IsBlock && other != line) || (other.IsText && LineOf(other) != line))
            {
                break;
            }

            text = step < 0 ? other.Text + text : text + other.Text;
        }

        return text.Length <= LongestLooked ? text : step < 0 ? text[^LongestLooked..] : text[..LongestLooked];
    }

    private static HtmlNode LineOf(HtmlNode node) => node.Ancestors().First(box => box.IsBlock);

    // With brackets they are a note's, too, but known by those.
    [GeneratedRegex(@"^(?:[+−–-]?[0-9]{1,3}|[0-9]{1,2}(?:[,–-] ?[0-9]{1,2})+|[0-9]{1,2}/[0-9]{1,2})$")]
    private static partial Regex Digits();

    // Behind a sum with thousands or cents they are a note's.
    [GeneratedRegex(@"\p{Sc}\s?[0-9]{1,4}$")]
    private static partial Regex Price();

    [GeneratedRegex(@"^\s*[/⁄]\s*[0-9]")]
    private static partial Regex Denominator();

    [GeneratedRegex(@"(?<!\p{L})\p{L}{1,4}\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\s*\p{Sc}")]
    private static partial Regex PriceBehind();

    // A power of ten, or of a unit or a letter.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}][.,]?)(?:10|2)$|(?<!\p{L})(?:\p{L}|[cdkmnµ]m|[кдсм]м)$")]
    private static partial Regex Base();
}
