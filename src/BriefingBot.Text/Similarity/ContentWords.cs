using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>The words of a sentence by which it is compared with others: in lower case, as they stand (a stemmer joined
/// too much that differs), without function words and numerals. Scripts that do not part words give pairs of
/// letters.</summary>
internal static class ContentWords
{
    /// <summary>In the sentence's order, repeated ones included.</summary>
    public static List<string> Of(string sentence)
    {
        var terms = new List<string>();
        var at = 0;
        while (at < sentence.Length)
        {
            if (!char.IsLetterOrDigit(sentence[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(sentence, at);
            Add(terms, sentence[at..end]);
            at = end;
        }

        return terms;
    }

    /// <summary>A text's length in words; two letters of a script without spaces count as one.</summary>
    public static int CountWords(string text) => Length(Count(text));

    /// <summary>What a text's length in words is made of: pieces that end between words can be added up.</summary>
    public static (int Words, int Unparted) Count(string text)
    {
        var words = 0;
        var unparted = 0;
        var inWord = false;
        foreach (var letter in text)
        {
            if (IsUnparted(letter))
            {
                unparted++;
                inWord = false;
            }
            else if (char.IsWhiteSpace(letter))
            {
                inWord = false;
            }
            else if (!inWord)
            {
                inWord = true;
                words++;
            }
        }

        return (words, unparted);
    }

    /// <summary>The length in words.</summary>
    public static int Length((int Words, int Unparted) count) => count.Words + ((count.Unparted + 1) / 2);

    private static int WordEnd(string text, int at)
    {
        var unparted = IsUnparted(text[at]);
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end])
            || Scripts.IsMark(text[end])
            || IsInnerApostrophe(text, end)) && IsUnparted(text[end]) == unparted)
        {
            end++;
        }

        return end;
    }

    private static void Add(List<string> terms, string word)
    {
        if (IsUnparted(word[0]))
        {
            for (var i = 0; i + 1 < word.Length; i++)
            {
                terms.Add(word.Substring(i, 2));
            }
        }
        else if (word.Length > 1 && !char.IsDigit(word[0]))
        {
            var lower = word.ToLowerInvariant();
            if (!StopWords.Contains(lower))
            {
                terms.Add(lower);
            }
        }
    }

    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    // Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar: written without spaces between words.
    private static bool IsUnparted(char letter) =>
        letter is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1780' and <= '\u17FF') or (>= '\u1000' and <= '\u109F');
}
