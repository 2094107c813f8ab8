namespace BriefingBot.Articles.PlainText;

/// <summary>Tells sentences from labels, headlines and lists of links.</summary>
internal static class Prose
{
    private const int FewestWords = 12;
    private const int EnoughWords = 32;
    private const int FewestIdeographs = 24;

    /// <summary>Whether a line is running text: long, and ended like a sentence or longer than headlines.</summary>
    public static bool IsProse(string line)
    {
        var words = CountWords(line);
        return words >= EnoughWords || (words >= FewestWords && EndsLikeSentence(line)) || IsEastAsianProse(line);
    }

    /// <summary>Whether a line is at least one short sentence, such as stands between paragraphs.</summary>
    public static bool IsShortSentence(string line) =>
        EndsLikeSentence(line) && (CountWords(line) >= 4 || IsEastAsianProse(line));

    public static bool EndsLikeSentence(string line) => EndsWithStop(line) || EndOf(line) is '।' or ':' or ';';

    /// <summary>Whether a line ends with a full stop, or as a question or a cry.</summary>
    public static bool EndsWithStop(string line) => EndOf(line) is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    // Before what closes a quotation or a bracket.
    private static char? EndOf(string line) => line.AsSpan().TrimEnd("\"”’»'“)]* ") is [.., var end] ? end : null;

    /// <summary>How many words stand between spaces and marks: of a script without spaces it counts clauses, unlike
    /// what counts the words of a text for readers.</summary>
    public static int CountWords(string line)
    {
        var words = 0;
        var inWord = false;
        foreach (var letter in line)
        {
            var isWord = char.IsLetterOrDigit(letter) || (inWord && letter is '\'' or '’' or '-' or '.');
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return words;
    }

    /// <summary>A line's words of more than three letters, in lower case.</summary>
    public static HashSet<string> LongWords(string line) =>
        [.. line.ToLowerInvariant().Split(
            [' ', ',', '.', ':', ';', '"', '“', '”', '(', ')', '?', '!', '’', '\'', '-', '–', '—', '/'],
            StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 3)];

    /// <summary>How many characters say a word or a syllable each: Chinese, Japanese, Korean.</summary>
    public static int CountSyllables(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\u3040', '\uD7A3'))
        {
            return 0;
        }

        var count = 0;
        foreach (var letter in text)
        {
            count += IsSyllable(letter) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a character says a word or a syllable by itself.</summary>
    public static bool IsSyllable(char letter) => letter is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    // Without spaces between words, or with few, length says what the number of words says elsewhere.
    private static bool IsEastAsianProse(string line) =>
        line.Length >= FewestIdeographs
            && EndsLikeSentence(line)
            && line.Count(letter => IsSyllable(letter) || letter is >= '\u0E00' and <= '\u0E7F') * 2 > line.Length;
}
