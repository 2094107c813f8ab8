using System.Globalization;

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

/// <summary>Cuts text into words and numbers; hyphens part words, a possessive ending goes.</summary>
internal static class Words
{
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
                var end = WordEnd(text, at, partsDigits);
                words.Add(new Word(at, WithoutPossessive(text[at..end]), IsNumber: false, char.IsUpper(c), opens));
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
