using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>Cuts text into sentences. The pieces are exact substrings of the text, trimmed, so that each can be found
/// in it again.</summary>
public static partial class SentenceSplitter
{
    /// <summary>A name or a number belongs to these; they never end a sentence before one.</summary>
    private static readonly WordList BeforeNames =
        new(KnownLanguages.English.Abbreviations.Concat(EveryLanguage.List()));

    /// <summary>A number belongs to these; before anything else they end the sentence ("He said no.").</summary>
    private static readonly WordList BeforeNumbers = EveryLanguage.List();

    /// <summary>These stand inside a sentence as well as at its end; what follows tells.</summary>
    private static readonly WordList Either = English.List();

    /// <summary>States of the USA behind a comma and a town ("Albany, Ga."), which end a sentence as often as not.
    /// </summary>
    private static readonly WordList States = English.List();

    /// <summary>Words that begin a sentence rather than go on with a name after "U.S." or "Inc.".</summary>
    private static readonly WordList Beginners = English.List();

    /// <summary>The least small letters before a full stop that make a word, no abbreviation.</summary>
    private const int ShortestGlued = 4;

    /// <summary>The most letters of a word behind a full stop without a space; more are no word.</summary>
    private const int LongestGlued = 60;

    private const string Opening = "\"“‘«„('—–-[";

    /// <summary>The sentences of a text in their order; a paragraph's end always ends a sentence.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        foreach (var paragraph in text.Split(
            '\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            SplitParagraph(paragraph, sentences);
        }

        return sentences;
    }

    private static void SplitParagraph(string paragraph, List<string> sentences)
    {
        var start = 0;
        var (quotes, counted) = (0, 0); // each letter is looked at once, however many marks end no sentence
        foreach (var end in Marks().EnumerateMatches(paragraph))
        {
            var stop = end.Index + end.Length;
            quotes += paragraph.AsSpan(counted, end.Index - counted).Count('"');
            counted = end.Index;
            // "… feet away."Locked the door": the mark opens what follows where none is open.
            if (stop < paragraph.Length && end.Length == 2 && paragraph[stop - 1] == '"'
                && char.IsLetter(paragraph[stop])
                && quotes % 2 == 0)
            {
                stop--;
            }

            if (IsSentenceEnd(paragraph, start, end.Index, stop))
            {
                Add(sentences, paragraph[start..stop]);
                (start, quotes, counted) = (stop, 0, stop);
            }
        }

        Add(sentences, paragraph[start..]);
    }

    private static void Add(List<string> sentences, string piece)
    {
        piece = piece.Trim();
        if (piece.Length > 0)
        {
            sentences.Add(piece);
        }
    }

    private static bool IsSentenceEnd(string text, int start, int mark, int stop)
    {
        if (stop >= text.Length || text[mark] is '。' or '！' or '？')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[stop]))
        {
            return IsGlued(text, mark, stop);
        }

        var next = stop;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || Opening.Contains(text[next])))
        {
            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        return (!char.IsLower(text[next]) || IsAddress(text.AsSpan(next))) && (text[mark] != '.'
            || stop > mark + 1
            || EndsAfterWord(text, start, mark, next));
    }

    private static bool IsAddress(ReadOnlySpan<char> text) => text.StartsWith("http://") || text.StartsWith("https://");

    // "… to the hospital.Police did not …", "at 2 p.m.Family members": a line break that a page lost.
    private static bool IsGlued(string text, int mark, int stop)
    {
        var behind = text.AsSpan(stop, Math.Min(text.Length - stop, LongestGlued)).TrimStart('"');
        return mark >= ShortestGlued
            && stop <= mark + 2
            && !behind.IsEmpty && char.IsUpper(behind[0])
            && behind.IndexOf(' ') is > 0 and var space
            && EndsWhole(text.AsSpan(mark - ShortestGlued, ShortestGlued), behind[..space])
            && !behind[1..space].ContainsAny('.', '/', '@')
            && behind[1..space].IndexOfAnyInRange('A', 'Z') < 0;
    }

    // A word, a year, a time of day. "On the West Side.The four": a name may be an abbreviation, and an article begins
    // a sentence.
    private static bool EndsWhole(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        before.IndexOfAnyExceptInRange('a', 'z') < 0
        || before.IndexOfAnyExceptInRange('0', '9') < 0
        || before.EndsWith(".m")
        || (before[1..].IndexOfAnyExceptInRange('a', 'z') < 0 && Beginners.Contains(word.ToString()));

    /// <summary>Whether the full stop after a word ends the sentence, where something that could begin another
    /// follows.</summary>
    private static bool EndsAfterWord(string text, int start, int mark, int next)
    {
        // In texts whose words and marks were written apart, the stop of "U . S ." and "5 . 6" is one all the same.
        var wordEnd = mark;
        while (wordEnd > start && text[wordEnd - 1] == ' ')
        {
            wordEnd--;
        }

        var wordStart = wordEnd;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]))
        {
            wordStart--;
        }

        // So is that of "( . 535 )", which has no number before it.
        if (wordEnd < mark && wordEnd > start && char.IsDigit(text[next])
            && (char.IsDigit(text[wordEnd - 1]) || text[wordEnd - 1] is '(' or '['))
        {
            return false;
        }

        var word = text[wordStart..wordEnd].TrimStart('(', '"', '“', '‘', '\'', '[', '—', '–');
        var lower = word.ToLowerInvariant();
        if (word.Length == 1 && char.IsUpper(word[0]) && word is not "I")
        {
            return false;
        }

        if (BeforeNames.Contains(lower) || GermanOrdinals.Is(text, word, wordStart, WordAt(text, next)))
        {
            return false;
        }

        // "u. a. Berlin"
        if (word.Length == 1 && char.IsLetter(word[0]) && wordStart - start >= 3 && text[wordStart - 2] == '.'
            && char.IsLetter(text[wordStart - 3]) && (wordStart - start == 3 || text[wordStart - 4] == ' '))
        {
            return Beginners.Contains(WordAt(text, next));
        }

        if (BeforeNumbers.Contains(lower))
        {
            return !char.IsDigit(text[next]);
        }

        var isState = States.Contains(word) && text.AsSpan(start, wordStart - start).TrimEnd().EndsWith(",");
        return !(Either.Contains(lower) || isState || IsAcronym(word)) || Beginners.Contains(WordAt(text, next));
    }

    /// <summary>U.S, p.m, Ph.D: letters with points between them.</summary>
    private static bool IsAcronym(string word) =>
        word.Contains('.')
            && word.Length <= 7
            && word.Split('.').All(part => part.Length is 1 or 2 && part.All(char.IsLetter));

    private static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
        {
            end++;
        }

        return text[start..end];
    }

    // With the quotation marks and brackets that close behind them.
    [GeneratedRegex("""[.!?…。！？]+["”’»')\]]*""", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
