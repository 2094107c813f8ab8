using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>
/// Cuts a word into its syntactic words: contractions, clitics, compounds with hyphens, figures with their units.
/// </summary>
internal sealed class WordSplitter(WordTables tables)
{
    /// <summary>The longest ending that is looked up.</summary>
    public const int LongestEnding = 6;

    private const int LongestWord = 40;

    /// <summary>What stays with the digits before it: ordinals and decades.</summary>
    private static readonly FrozenSet<string> AfterDigits = EveryLanguage.AnyCase();

    /// <summary>The words of a word atom, in their order.</summary>
    public void Split(string text, int start, int end, List<TextToken> into)
    {
        if (end - start > LongestWord)
        {
            Add(text, start, end, into);
        }
        else if (CutOfFigure(text, start, end) is > 0 and var figure)
        {
            Add(text, start, figure, into);
            Rest(text, figure, end, into);
        }
        else if (CutOfHyphen(text, start, end) is > 0 and var hyphen)
        {
            Contraction(text, start, hyphen, into);
            Add(text, hyphen, hyphen + 1, into);
            Split(text, hyphen + 1, end, into);
        }
        else
        {
            Contraction(text, start, end, into);
        }
    }

    /// <summary>What follows a figure; a hyphen at its beginning is a token, what follows that a word.</summary>
    private void Rest(string text, int start, int end, List<TextToken> into)
    {
        if (text[start] is '-' or '‑')
        {
            Add(text, start, start + 1, into);
            start++;
        }

        Split(text, start, end, into);
    }

    /// <summary>
    /// The end of the figure in "15ft", "300p", "40-70"; 0 where nothing is cut ("2nd", "1990s", "2011-10-09",
    /// "747-400ER").
    /// </summary>
    private static int CutOfFigure(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && (char.IsAsciiDigit(text[stop])
            || (stop > start && text[stop] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[stop - 1]))))
        {
            stop++;
        }

        if (stop == start || stop == end || AfterDigits.Contains(text[stop..end]))
        {
            return 0;
        }

        var rest = text.AsSpan(stop, end - stop);
        if (rest[0] is '-' or '‑')
        {
            var isDate = rest[1..].ContainsAny('-', '‑') && !rest.ContainsAnyInRange('a', 'z');
            return isDate || IsCyrillicOrdinal(rest[1..]) ? 0 : stop;
        }

        return IsUnit(rest) ? stop : 0;
    }

    /// <summary>The ending of an ordinal behind its hyphen ("41-а", "3-го").</summary>
    private static bool IsCyrillicOrdinal(ReadOnlySpan<char> ending) =>
        ending.Length is > 0 and <= 3 && !ending.ContainsAnyExceptInRange('а', 'ї');

    /// <summary>Small letters, or two capitals and more ("km", "MW"), before a hyphen at most.</summary>
    private static bool IsUnit(ReadOnlySpan<char> rest)
    {
        var letters = 0;
        while (letters < rest.Length && char.IsLetter(rest[letters]))
        {
            letters++;
        }

        return letters > 0 && (letters == rest.Length || rest[letters] is '-' or '‑')
            && (char.IsLower(rest[0]) || letters > 1);
    }

    private int CutOfHyphen(string text, int start, int end)
    {
        var hyphen = text.AsSpan(start, end - start).IndexOfAny('-', '‑');
        if (hyphen <= 0)
        {
            return 0;
        }

        var whole = text[start..end].ToLowerInvariant();
        if (tables.Words.ContainsKey(whole) || EndingOf(whole, out _) is > 0 and var ending
            && whole[^ending] is '-' or '‑')
        {
            return 0;
        }

        return tables.CutsHyphens != tables.HyphenExceptions.Contains(whole[..hyphen]) ? start + hyphen : 0;
    }

    private void Contraction(string text, int start, int end, List<TextToken> into)
    {
        var lower = text[start..end].ToLowerInvariant();
        if (lower.Length != end - start)
        {
            Add(text, start, end, into);
        }
        else if (tables.Words.TryGetValue(Plain(lower), out var words))
        {
            AddWords(text, start, end, words, into);
        }
        else if (BeginningOf(lower) is > 0 and var beginning)
        {
            Add(text, start, start + beginning, into);
            Contraction(text, start + beginning, end, into);
        }
        else if (EndingOf(Plain(lower), out var last) is > 0 and var ending)
        {
            var cut = end - ending;
            if (Plain(lower).EndsWith(last, StringComparison.Ordinal) && ending == last.Length)
            {
                Contraction(text, start, cut, into);
                Add(text, cut, end, into);
            }
            else
            {
                AddWords(text, start, end, [lower[..^ending], last], into);
            }
        }
        else
        {
            Add(text, start, end, into);
        }
    }

    /// <summary>The length of the ending that is a word of its own, its hyphen included; 0 for none.</summary>
    private int EndingOf(string lower, out string word)
    {
        for (var length = Math.Min(LongestEnding, lower.Length); length > 0; length--)
        {
            if (tables.Endings.TryGetValue(lower[^length..], out var last) && lower.Length > last.Length)
            {
                word = last;
                var hyphen = lower.Length - last.Length - 1;
                return hyphen > 0 && lower[hyphen] == '-' ? last.Length + 1 : last.Length;
            }
        }

        word = "";
        return 0;
    }

    private int BeginningOf(string lower)
    {
        var apostrophe = lower.AsSpan().IndexOfAny('\'', '’');
        return apostrophe > 0 && apostrophe + 1 < lower.Length
            && tables.Beginnings.Contains(Plain(lower[..(apostrophe + 1)])) ? apostrophe + 1 : 0;
    }

    /// <summary>
    /// The words with their own spans where they add up to what is written, all with the whole span where they do not.
    /// </summary>
    private static void AddWords(string text, int start, int end, string[] words, List<TextToken> into)
    {
        if (words.Sum(word => word.Length) == end - start
            && (words.Length == 1 || IsSame(string.Concat(words), text.AsSpan(start, end - start))))
        {
            foreach (var word in words)
            {
                Add(text, start, start + word.Length, into);
                start += word.Length;
            }

            return;
        }

        foreach (var (i, word) in words.Index())
        {
            var capital = i == 0 && char.IsUpper(text[start]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;
            into.Add(new(capital, start, end, true));
        }
    }

    private static bool IsSame(string lower, ReadOnlySpan<char> written) =>
        Plain(written.ToString().ToLowerInvariant()) == lower;

    private static string Plain(string word) => Apostrophes.Straight(word).Replace('‑', '-');

    private static void Add(string text, int start, int end, List<TextToken> into) =>
        into.Add(new(text[start..end], start, end, false));
}
