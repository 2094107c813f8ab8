namespace BriefingBot.Text.Languages;

/// <summary>Words and phrases in lower case, looked up in a text of any case. Written with <c>_</c> for a space,
/// <c>*</c> for any ending and <c>{a,b}</c> for one of several parts, of which one may be empty; what has no letter of
/// a script with spaces is found inside words too.</summary>
internal sealed class Phrases
{
    private const int KeyLength = 2;
    private const int Slots = 1024;

    // By the first letters: few phrases are compared at each word.
    private readonly Dictionary<string, List<WrittenPhrase>> _phrases;
    private readonly bool[] _beginnings = new bool[Slots];

    public Phrases(IEnumerable<string> written)
    {
        var phrases = written.SelectMany(Spellings).Distinct(StringComparer.Ordinal)
            .Select(form => new WrittenPhrase(form.TrimEnd('*').Replace('_', ' '), form.EndsWith('*'))).ToList();
        phrases.ForEach(phrase => _beginnings[SlotOf(phrase.Text)] = true);
        _phrases = phrases.GroupBy(phrase => phrase.Text[..Math.Min(KeyLength, phrase.Text.Length)])
            .ToDictionary(
                group => group.Key, group => group.OrderByDescending(phrase => phrase.Text.Length).ToList(),
                StringComparer.Ordinal);
    }

    /// <summary>How many characters the longest phrase takes that the text begins with; 0 for none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text) => LengthAt(text, 0);

    /// <summary>Whether the text begins with a phrase and goes on for so many characters at most.</summary>
    public bool Opens(ReadOnlySpan<char> text, int most) =>
        LengthAtStart(text) is > 0 and var length && text.Length - length <= most;

    /// <summary>How many characters a phrase takes with what makes it a label of the text behind it, and the spaces
    /// there: a colon, a bar, an arrow or a dash, or brackets around it; 0 for none.</summary>
    public int LabelAtStart(ReadOnlySpan<char> text)
    {
        var open = text is ['[' or '(' or '【' or '［', ..] ? 1 : 0;
        var label = text[open..][..LengthAtStart(text[open..])];
        var rest = text[(open + label.Length)..];
        var mark = rest.TrimStart();
        // "Video-sharing" is a word, "Update 7:23 a.m." a time; "UPDATE 1-Nine …" is how agencies write.
        var isTime = mark is [':', >= '0' and <= '9', ..];
        var isLabel = !label.IsEmpty && !isTime && (open == 0
            ? mark is [':' or '：' or '|' or '»' or '›' or '>' or '→', ..] || (mark is ['-' or '–' or '—', ..]
                && (mark.Length < rest.Length || mark is [_, ' ', ..] || !label.ToString().Any(char.IsLower)))
            : mark is [']' or ')' or '】' or '］', ..]);
        return isLabel ? text.Length - mark[1..].TrimStart().Length : 0;
    }

    /// <summary>Whether the text is one of the phrases and nothing else.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && LengthAt(text, 0) == text.Length;

    /// <summary>Where the first phrase stands in the text, and how long it is; -1 and 0 for none.</summary>
    public (int At, int Length) Find(ReadOnlySpan<char> text, int from = 0)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (MayBegin(text[at..])
                && char.IsLetter(text[at])
                && (at == 0 || !IsPartOfWord(text[at - 1]) || Scripts.IsUnspaced(text[at]))
                && LengthAt(text, at) is > 0 and var length)
            {
                return (at, length);
            }
        }

        return (-1, 0);
    }

    public bool IsIn(ReadOnlySpan<char> text) => Find(text).At >= 0;

    /// <summary>How many different phrases stand in the text, counted up to a number.</summary>
    public int CountIn(ReadOnlySpan<char> text, int most)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var (at, length) = Find(text); at >= 0 && found.Count < most; (at, length) = Find(text, at + length))
        {
            found.Add(text.Slice(at, length).ToString());
        }

        return found.Count;
    }

    private static IEnumerable<string> Spellings(string written)
    {
        var open = written.IndexOf('{');
        if (open < 0)
        {
            return [written];
        }

        var close = written.IndexOf('}', open);
        return written[(open + 1)..close].Split(',')
            .SelectMany(part => Spellings($"{written[..open]}{part}{written[(close + 1)..]}"));
    }

    // Most words of a text begin no phrase; a phrase of one letter has its place without a second one.
    private bool MayBegin(ReadOnlySpan<char> text) =>
        _beginnings[SlotOf(text)] || (text.Length >= KeyLength && _beginnings[SlotOf(text[..1])]);

    private static int SlotOf(ReadOnlySpan<char> text) =>
        ((Lower(text[0]) * 31) + (text.Length >= KeyLength ? Lower(text[1]) : 0)) % Slots;

    private static char Lower(char letter) =>
        char.IsAscii(letter) ? (char)(letter | 0x20) : char.ToLowerInvariant(letter);

    private int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        Span<char> lower = stackalloc char[KeyLength];
        for (var keyLength = Math.Min(KeyLength, rest.Length); keyLength > 0; keyLength--)
        {
            rest[..keyLength].ToLowerInvariant(lower);
            if (_phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..keyLength], out var list)
                && Longest(rest, list) is > 0 and var length)
            {
                return length;
            }
        }

        return 0;
    }

    private static int Longest(ReadOnlySpan<char> rest, List<WrittenPhrase> list)
    {
        foreach (var phrase in list)
        {
            if (!rest.StartsWith(phrase.Text, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = phrase.Text.Length;
            if (phrase.HasEndings)
            {
                while (end < rest.Length && IsPartOfWord(rest[end]))
                {
                    end++;
                }
            }

            if (end == rest.Length || !IsPartOfWord(rest[end]) || !IsPartOfWord(rest[end - 1])
                || Scripts.IsUnspaced(rest[end - 1]))
            {
                return end;
            }
        }

        return 0;
    }

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || (letter >= '\u0300' && Scripts.IsMark(letter));

    private readonly record struct WrittenPhrase(string Text, bool HasEndings);
}
