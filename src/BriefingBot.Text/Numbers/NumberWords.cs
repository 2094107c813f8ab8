using System.Collections.Concurrent;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Numbers;

/// <summary>The number words of one language, made ready to be looked up.</summary>
internal sealed class NumberWords
{
    private const int LongestGlued = 60;

    private static readonly ConcurrentDictionary<string, NumberWords> Made = new(StringComparer.Ordinal);

    private readonly Language _language;
    private readonly Dictionary<string, decimal> _parts;

    private NumberWords(Language language)
    {
        _language = language;
        _parts = new Dictionary<string, decimal>(
            language.Numbers.Values.Concat(language.Dozens.Values).Concat(language.Scales.Values)
            .DistinctBy(pair => pair.Key), StringComparer.Ordinal);
        Myriads = language.Script.IsEastAsian() ? new MyriadNumbers(language) : null;
    }

    /// <summary>For the languages that count by ten thousands and write no spaces; null for others.</summary>
    public MyriadNumbers? Myriads { get; }

    public static NumberWords Of(Language language) => Made.GetOrAdd(language.Code, _ => new NumberWords(language));

    /// <summary>Whether two of a language's numbers may stand side by side, as in "soixante-dix".</summary>
    public bool CountsByScores => _language.Code is "fr";

    /// <summary>Whether the units stand before the tens, a joiner between them, as words of their own.</summary>
    public bool PutsUnitsFirst => _language.Code is "ar";

    public bool IsJoiner(string word) => _language.NumberJoiners.Contains(word);

    /// <summary>Whether a joiner may stand between the tens and units of a number so far and a further value: "hundred
    /// and five", "treinta y cinco", "vingt et un"; elsewhere it joins two numbers.</summary>
    public bool Joins(decimal tens, decimal value) => _language.Code switch
    {
        "en" => tens == 0,
        "es" or "ro" => tens >= 20 && value < 10,
        "fr" => tens >= 20 && value is 1 or 11,
        _ => !_language.GluesNumbers || tens == 0,
    };

    public bool IsScale(decimal value) => value >= 100 && _language.Scales.Values.Values.Contains(value);

    /// <summary>The values of a word (<c>einundzwanzig</c>: 1, 20); empty for one that is no number.</summary>
    public List<decimal> Values(string word)
    {
        if (_parts.TryGetValue(word, out var value))
        {
            return [value];
        }

        var values = new List<decimal>();
        return _language.GluesNumbers && word.Length <= LongestGlued && Unglue(word, values) && values.Count > 1
            ? values
            : [];
    }

    /// <summary>What a number before it is multiplied by: "dozen", "docenas".</summary>
    public decimal? Dozen(string word) => _language.Dozens.Values.TryGetValue(word, out var value)
        || _language.VagueNumbers.Values.TryGetValue(word, out value) ? value : null;

    /// <summary>A fraction behind a number: "and a half", "half".</summary>
    public decimal? Fraction(string word) => _language.Fractions.Values.TryGetValue(word, out var value) ? value : null;

    /// <summary>A multiplier written right behind a numeral.</summary>
    public (decimal Value, int End)? SuffixAt(string text, int at)
    {
        var end = WordEnd(text, at);
        var word = Lower(text, at, end);
        return end > at && (_language.ScaleSuffixes.Values.TryGetValue(word, out var value)
            || _language.Scales.Values.TryGetValue(word, out value))
            ? (value, end)
            : null;
    }

    /// <summary>A multiplier word at a place, the point of its abbreviation included.</summary>
    public (decimal Value, int End)? ScaleAt(string text, int at)
    {
        var end = WordEnd(text, at);
        if (!_language.Scales.Values.TryGetValue(Lower(text, at, end), out var value))
        {
            return null;
        }

        var isAbbreviated = end - at <= 4 && end + 1 < text.Length && text[end] == '.' && text[end + 1] == ' ';
        return (value, isAbbreviated ? end + 1 : end);
    }

    /// <summary>The next word where only a space or a hyphen parts it from here, also in text that was cut into words
    /// ("twenty - two"); else null.</summary>
    public static int? Next(string text, int end)
    {
        var isParted = end < text.Length && text[end] is ' ' or '-' or '\u00a0' or '\u2011' or '\u202f' or '\u00ad';
        var at = string.CompareOrdinal(text, end, " - ", 0, 3) == 0 ? end + 3 : isParted ? end + 1 : end;
        return at > end && at < text.Length && IsLetter(text, at) ? at : null;
    }

    /// <summary>A word as the tables write it.</summary>
    public static string Lower(string text, int start, int end) => text[start..end].ToLowerInvariant();

    public static int WordEnd(string text, int at)
    {
        while (at < text.Length && (IsLetter(text, at) || IsApostrophe(text, at)))
        {
            at++;
        }

        return at;
    }

    public static bool IsLetter(string text, int at) => char.IsLetter(text[at]) || Scripts.IsMark(text[at]);

    // п’ять
    private static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '\''
            && at > 0
            && at + 1 < text.Length
            && text[at - 1] > 'ɏ'
            && char.IsLetter(text[at - 1])
            && char.IsLetter(text[at + 1]);

    // The longest part first; "und" between is no part of the value.
    private bool Unglue(ReadOnlySpan<char> word, List<decimal> values)
    {
        if (word.IsEmpty)
        {
            return true;
        }

        var lookup = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = word.Length; length >= 2; length--)
        {
            if (lookup.TryGetValue(word[..length], out var value))
            {
                values.Add(value);
                if (Unglue(word[length..], values))
                {
                    return true;
                }

                values.RemoveAt(values.Count - 1);
            }
        }

        foreach (var joiner in _language.NumberJoiners)
        {
            if (values.Count > 0
                && word.StartsWith(joiner, StringComparison.Ordinal)
                && Unglue(word[joiner.Length..], values))
            {
                return true;
            }
        }

        return false;
    }
}
