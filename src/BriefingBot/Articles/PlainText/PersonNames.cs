using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads people's names off by-lines of any language, beside job titles and outlets.</summary>
internal static class PersonNames
{
    private const int MostNames = 8;
    private const int MostWords = 5;
    private const int LongestUnspaced = 15;

    // "Jane Doe For The Odel Daily", but "Centre for Water"; "Per" is a name. Before a place or a bracket, as well.
    private const int NamesBeforePaper = 2;

    private static readonly string[] Strokes = [" - ", " – ", " — ", " | ", " • ", " · "];

    // What stands between given names and family names in lower case.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "da", "do", "das", "dos", "du", "des", "del", "della", "di", "van", "der", "den", "ter", "ten", "von",
        "vom", "zu", "zur", "zum", "bin", "ibn", "bint", "al", "el", "la", "le", "las", "los", "af", "av", "y", "e",
    };

    /// <summary>The names in a text, of people and agencies, split at commas, strokes and "and"; what is no name is
    /// left out.</summary>
    /// <param name="text">A by-line without its "by".</param>
    /// <param name="mayBeOneWord">Whether what the text is said to be makes a single word a name.</param>
    /// <param name="around">The words that are no names; by default, those of all languages.</param>
    public static IReadOnlyList<string> In(string text, bool mayBeOneWord = false, ByLineWords? around = null)
    {
        var names = new List<string>();
        foreach (var piece in Pieces(text, around))
        {
            if (names.Count < MostNames
                && NameOf(piece, mayBeOneWord, around ?? ByLineWords.All) is { } name
                && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>A text without what opens a by-line; null where nothing opens it.</summary>
    /// <param name="text">The by-line.</param>
    /// <param name="around">Words that are looked up first: what opens with one of them is not opened again by another
    /// language's ("By De Wit").</param>
    public static string? AfterBy(string text, ByLineWords? around = null) =>
        (around is null ? null : AfterBy(text, around.By)) ?? AfterBy(text, ByLineWords.All.By);

    private static string? AfterBy(string text, Phrases by)
    {
        var rest = text.AsSpan().TrimStart();
        var opened = false;
        while (by.LengthAtStart(rest) is > 0 and var length
            && (length == rest.Length || char.IsWhiteSpace(rest[length]) || rest[length] is ':' or '：' or '/' or '／'
            || rest[length - 1] is ':' or '：' or '/' or '／'
            || Scripts.Of(rest[length - 1]).IsUnparted()))
        {
            rest = rest[length..].TrimStart(" :：\u00a0/／");
            opened = true;
        }

        return opened && !IsGivenName(text, rest) ? rest.ToString() : null;
    }

    /// <summary>What stands before a date, without the words that lead to it: "Jane Doe, posted on Monday,".</summary>
    public static string BeforeDate(string text)
    {
        var left = text.AsSpan();
        while (true)
        {
            left = left.TrimEnd(" ,|•·-–—:\u00a0");
            var last = left.LastIndexOf(' ');
            var phrase = last < 0 ? -1 : left[..last].LastIndexOf(' ');
            var from = last > 0 && LeadsToDate(left[(last + 1)..]) ? last
                : phrase > 0 && LeadsToDate(left[(phrase + 1)..]) ? phrase
                : -1;
            if (from < 0)
            {
                return left.ToString();
            }

            left = left[..from];
        }
    }

    // "Le" is a name.
    private static bool LeadsToDate(ReadOnlySpan<char> words) =>
        MonthNames.IsWeekday(words)
            || (!(char.IsUpper(words[0]) && words.ContainsAnyExceptInRange('A', 'Z'))
                && (ByLineWords.All.Dated.Contains(words) || ByLineWords.All.Updated.Contains(words)));

    // Catalan for "by", and a given name further north.
    private static bool IsGivenName(ReadOnlySpan<char> text, ReadOnlySpan<char> rest) =>
        text.TrimStart().StartsWith("Per ", StringComparison.Ordinal) && !rest.Contains(' ');

    /// <summary>What stands between commas, strokes and "and".</summary>
    public static IEnumerable<string> Pieces(string text, ByLineWords? around = null)
    {
        foreach (var stroke in Strokes)
        {
            text = text.Replace(stroke, ",", StringComparison.Ordinal);
        }

        foreach (var part in text.Split(',', ';', '|', '/', '&', '•', '·', '、', '،', '，', '／', '\n'))
        {
            var piece = new List<string>();
            foreach (var word in part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                // "Y" in capitals is an initial.
                if (piece.Count > 0 && IsAnd(word, around)
                    && (char.IsLower(word[0]) || (word.Length > 1 && word.All(char.IsUpper))))
                {
                    yield return string.Join(' ', piece);
                    piece.Clear();
                }
                else
                {
                    piece.Add(word);
                }
            }

            yield return string.Join(' ', piece);
        }
    }

    // "In" joins in Slovene, and stands before a place in English.
    private static bool IsAnd(string word, ByLineWords? around) => ByLineWords.All.And.Contains(word)
        && (around is null || around.And.Contains(word) || !around.At.Contains(word));

    private static string? NameOf(string piece, bool mayBeOneWord, ByLineWords around)
    {
        piece = piece.Trim(' ', ',', ':', '-', '–', '—', '(', ')').TrimStart('.');
        if (Agencies.Is(piece))
        {
            return piece;
        }

        if (PageWords.Nobody.Contains(piece) || PageWords.EditedBy.LengthAtStart(piece) > 0)
        {
            return null;
        }

        // "Reviewed by Ben Vale, written by Ada Moor"; shorter words may be a name's.
        var by = around.By.LengthAtStart(piece) is > 0 and var length && piece[..length].Contains(' ') ? length : 0;
        var words = piece[by..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.FindIndex(word => PageWords.For.Contains(word)) is >= 0 and var paper && paper < words.Count - 1
            && (paper >= NamesBeforePaper || (paper == 0 && IsLower(words[paper]))))
        {
            words.RemoveRange(paper, words.Count - paper);
        }

        var first = words.FindIndex(word => !IsJob(word) && (!IsLower(word) || Particles.Contains(word)));
        if (first > 0
            && (ByLineWords.All.At.Contains(words[first - 1]) || string.Concat(words[..first]).Any(char.IsDigit)))
        {
            return null; // where they work: "in New York", "g9 Santa Rita"
        }

        words.RemoveRange(0, first < 0 ? words.Count : first);

        // Where the writer is, and whom else it was had from: "Ada Moor in Larkford", "(with Agency)".
        CutAt(words, words.FindIndex(word => IsLower(word) && around.At.Contains(word)), NamesBeforePaper);
        CutAt(words, words.FindIndex(word => word[0] == '('), NamesBeforePaper);
        CutAt(words, words.FindIndex(IsJob));

        if (words.Count > 0 && words[^1].Length > 2)
        {
            words[^1] = words[^1].TrimEnd('.');
        }

        if (Agencies.Is(string.Join(' ', words)))
        {
            return string.Join(' ', words); // "Reuters staff"
        }

        var fewest = mayBeOneWord ? 1 : 2;
        if (words.Count == 1 && IsUnspacedName(words[0]))
        {
            return mayBeOneWord ? WithoutJob(words[0]) : null;
        }

        return words.Count >= fewest
            && words.Count <= MostWords
            && words.TrueForAll(word => IsNameWord(word))
            && IsCapital(words[^1])
            && !PageWords.Media.Contains(words[^1])
            && !(words.Count == 1 && IsFunctionWord(words[0]))
            && !words.Exists(word => around.Updated.Contains(word) || around.Dated.Contains(word)
                || PageWords.Desks.Contains(word))
            && !IsOfInitials(words)
            && !PageWords.Nobody.Contains(string.Join(' ', words))
            ? string.Join(' ', words)
            : null;
    }

    private static void CutAt(List<string> words, int at, int fewest = 0)
    {
        if (at >= fewest)
        {
            words.RemoveRange(at, words.Count - at);
        }
    }

    private static bool IsJob(string word) => PageWords.Jobs.Contains(word.TrimEnd('.', ':'));

    /// <summary>Whether a word is one of the small ones of a widely read language, as which no name is meant.</summary>
    public static bool IsFunctionWord(string word) =>
        KnownLanguages.WidelyRead.Any(language => language.FunctionWords.Contains(word.ToLowerInvariant()));

    // "Do VOL": a paper with an article before it.
    private static bool IsOfInitials(List<string> words) => words is [[_, .. var rest] particle, { Length: > 1 } name]
        && rest.Any(char.IsLower) && Particles.Contains(particle.ToLowerInvariant()) && name.All(char.IsUpper);

    private static bool IsLower(string word) => char.IsLower(word[0]);

    private static bool IsCapital(string word) => char.IsLetter(word[0]) && !char.IsLower(word[0]);

    private static bool IsNameWord(string word) =>
        (IsCapital(word) || Particles.Contains(word) || (word.Length > 2 && word[1] is '\'' or '’'))
            && word.All(letter => char.IsLetter(letter)
                || letter is '.' or '-' or '‑' or '\'' or '’' or '‘' or '(' or ')'
                || CharUnicodeInfo.GetUnicodeCategory(letter)
                    is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            && word.Count(letter => letter == '.') <= 3
            && !word.EndsWith(".com", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnspacedName(string word) =>
        word.Length is >= 2 and <= LongestUnspaced
            && word.All(letter => letter is '・' or '＝'
                || Scripts.Of(letter).IsEastAsian());

    // Written behind the name without a space.
    private static string? WithoutJob(string name)
    {
        for (var at = 2; at < name.Length; at++)
        {
            if (PageWords.Jobs.Contains(name.AsSpan(at)))
            {
                return name[..at];
            }
        }

        return PageWords.Jobs.IsIn(name) || PageWords.Nobody.IsIn(name) ? null : name;
    }
}
