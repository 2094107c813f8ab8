using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>One word or number of a text.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Its length in UTF-16 units, without a possessive ending.</param>
/// <param name="IsNumber">True where it begins with a digit.</param>
/// <param name="IsCapitalised">True where it begins with an upper-case letter.</param>
/// <param name="OpensSentence">True for the first word of a sentence, a line or a quotation, where a capital tells
/// nothing.</param>
internal readonly record struct Word(int Start, int Length, bool IsNumber, bool IsCapitalised, bool OpensSentence)
{
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}

/// <summary>Cuts text into words and numbers; hyphens part words, a possessive ending goes, and so does what
/// is elided before a word.</summary>
internal static class Words
{
    private const int LongestElision = 7;

    private static readonly WordList Elided = EveryLanguage.List();

    /// <summary>The words of a text in their order.</summary>
    /// <param name="partsDigits">Whether digits end a word that they stand in, as where a page has lost its
    /// spaces.</param>
    public static List<Word> Of(ReadOnlySpan<char> text, bool partsDigits = false)
    {
        var words = new List<Word>(text.Length / 6);
        var opens = true;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsDigit(c))
            {
                var end = NumberEnd(text, at);
                words.Add(new Word(at, end - at, IsNumber: true, IsCapitalised: false, opens));
                (at, opens) = (end, false);
            }
            else if (IsIdeograph(c))
            {
                // Scripts without spaces: two characters at a time stand for a word.
                var length = at + 1 < text.Length && IsIdeograph(text[at + 1]) ? 2 : 1;
                words.Add(new Word(at, length, IsNumber: false, IsCapitalised: false, OpensSentence: true));
                at++;
            }
            else if (char.IsLetter(c))
            {
                var start = at + ElisionLength(text[at..], opens);
                var end = WordEnd(text, start, partsDigits);
                var isName = char.IsUpper(text[start]);
                opens &= start == at || !isName; // behind "L'" a capital tells a name wherever it stands
                words.Add(new Word(start, WithoutPossessive(text[start..end]), IsNumber: false, isName, opens));
                (at, opens) = (end, false);
            }
            else
            {
                opens |= c is '.' or '!' or '?' or ':' or '"' or '“' or '„' or '«' or '‘' or '\n' or '|' or '•' or '—'
                    or '`';
                at++;
            }
        }

        return words;
    }

    // What French and Italian write off before a vowel: "d'Auxerre", "dell'Umbria"; "N'Djamena" and "L'viv" have
    // nothing written off.
    private static int ElisionLength(ReadOnlySpan<char> text, bool opens)
    {
        var end = 1;
        while (end < LongestElision && end < text.Length && char.IsAsciiLetterLower(text[end]))
        {
            end++;
        }

        return end + 2 < text.Length && text[end] is '\'' or '’'
            && char.IsLetter(text[end + 1]) && char.IsLetter(text[end + 2])
            && (char.IsLower(text[0]) || (text[0] is 'D' or 'L' && char.IsUpper(text[end + 1]))
                || (opens && char.IsLower(text[end + 1])))
            && Elided.Contains(text[..end].ToString().ToLowerInvariant())
                ? end + 1
                : 0;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length
            && (char.IsDigit(text[at])
            || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at, bool partsDigits)
    {
        while (at < text.Length && (IsLetterOrMark(text[at])
            || (!partsDigits && char.IsDigit(text[at]))
            || IsInnerApostrophe(text, at)))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetterOrMark(char c) =>
        (char.IsLetter(c) && !IsIdeograph(c)) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static int WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;

    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\u0e00' and <= '\u0e7f');
}
