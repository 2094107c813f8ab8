using System.Text.RegularExpressions;

namespace BriefingBot.Articles;

/// <summary>Cuts text into sentences. The pieces are exact substrings of the text, trimmed, so that each can be found in it again.</summary>
public static partial class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gen", "lt", "col", "sgt", "capt", "gov", "pres", "st", "jr", "sr", "vs", "etc",
        "inc", "corp", "ltd", "co", "plc", "no", "nos", "vol", "fig", "approx", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
        "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "bzw", "z.b", "d.h", "u.a", "hr", "fr",
        "rev", "hon", "maj", "cmdr", "adm", "amb", "ave", "mt", "ft", "m", "mm", "mme", "sra", "dept",
    };

    /// <summary>The sentences of a text in their order; a paragraph's end always ends a sentence.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        foreach (var paragraph in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            foreach (var end in Ends().EnumerateMatches(paragraph))
            {
                var stop = end.Index + end.Length;
                if (IsSentenceEnd(paragraph, start, end.Index, stop))
                {
                    Add(sentences, paragraph[start..stop]);
                    start = stop;
                }
            }

            Add(sentences, paragraph[start..]);
        }

        return sentences;
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
        if (text[mark] is '。' or '！' or '？')
        {
            return true;
        }

        if (stop >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[stop]))
        {
            return false;
        }

        var next = stop;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '“' or '‘' or '«' or '„' or '(' or '\'' or '—' or '–' or '-'))
        {
            next++;
        }

        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        if (text[mark] != '.')
        {
            return true;
        }

        var wordStart = mark;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]))
        {
            wordStart--;
        }

        var word = text[wordStart..mark].TrimStart('(', '"', '“', '‘', '\'', '[', '—', '–');
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isAcronym = word.Contains('.') && word.Length <= 5 && word.Split('.').All(part => part.Length == 1);
        // "p.m." and "U.S." end a sentence only before a word that cannot follow them inside one; inside is the safer reading.
        return !isInitial && !isAcronym && !Abbreviations.Contains(word);
    }

    [GeneratedRegex("""[.!?…]+["”’»')\]]*|[。！？]""", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
