using System.Text;

namespace BriefingBot.Text.Languages;

/// <summary>Tells the language of a text: by its script where one language writes it, else by function words and by the
/// letters that only some languages of the script have. Null where the text is too short or no language stands
/// out.</summary>
public static class LanguageDetector
{
    private const int LettersRead = 6000;
    private const int FewestWords = 4;
    private const int EnoughWords = 40;
    private const int LongestWord = 24;

    // Shorter names of days are other words elsewhere.
    private const int ShortestDay = 3;

    // A word that many languages share tells little of each, and so does a letter; names bring letters of other
    // languages.
    private const double WordWeight = 1;
    private const double LetterWeight = 0.5;

    // A letter that a language does not write tells against it.
    private const double ForeignLetterWeight = 1;

    private static readonly Lazy<Index> Known = new(() => new Index());

    /// <summary>The BCP 47 primary language subtag of a text, or null.</summary>
    /// <param name="text">A few words at least.</param>
    /// <param name="stated">What the page says it is; believed where the text does not speak clearly against it, for
    /// neighbouring languages share their words.</param>
    public static string? Detect(string text, string? stated = null)
    {
        var scripts = new ScriptCount();
        var read = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune) && ++read > LettersRead)
            {
                break;
            }

            scripts.Add(rune.Value);
        }

        return scripts.Main switch
        {
            Script.None => stated,
            Script.Han => scripts.HasKana ? "ja" : "zh",
            Script.Latin => OfLatin(text, stated),
            var script => OfOther(text, script, stated),
        };
    }

    /// <summary>True for English, and for what is too short to tell: rules for one language read nonsense into
    /// another.</summary>
    internal static bool IsEnglish(string text) => Detect(text) is null or "en";

    /// <summary>The language that most of a text's words speak for, even if barely; null for none.</summary>
    internal static string? Likeliest(string text)
    {
        var index = Known.Value;
        Span<double> scores = stackalloc double[index.Count];
        index.Score(text, Script.Latin, scores);
        index.ScoreDays(text, scores);
        return Best(scores) is var best and >= 0 ? index.Code(best) : null;
    }

    private static string? OfLatin(string text, string? stated)
    {
        var index = Known.Value;
        var statedAt = stated is null ? -1 : index.Find(stated);
        Span<double> scores = stackalloc double[index.Count];
        var words = index.Score(text, Script.Latin, scores);
        var best = Best(scores);
        if (words < FewestWords || best < 0 || (stated is not null && (words < EnoughWords || statedAt < 0)))
        {
            return stated;
        }

        if (stated is not null)
        {
            return scores[best] >= words * 0.1 && scores[statedAt] < scores[best] * 0.6 ? index.Code(best) : stated;
        }

        var first = scores[best];
        scores[best] = 0;
        var isClear = Best(scores) is var second && (second < 0 || first > scores[second] * 1.15);
        return isClear && first >= Math.Max(1, words * 0.04) ? index.Code(best) : null;
    }

    private static string? OfOther(string text, Script script, string? stated)
    {
        var index = Known.Value;
        var ofScript = index.Of(script);
        if (ofScript.Length == 1)
        {
            return ofScript[0].Code;
        }

        // One that has no file here may well be right: many are written in these scripts.
        if (stated is not null && (KnownLanguages.Find(stated) is not { } known || known.Script == script))
        {
            return stated;
        }

        // Of equal ones the first is taken, the most read: so they are listed.
        var scores = new double[index.Count];
        index.Score(text, script, scores);
        return ofScript.MaxBy(language => scores[index.Find(language.Code)])!.Code; // not null: several
    }

    // The first of the highest; -1 where none scores.
    private static int Best(ReadOnlySpan<double> scores)
    {
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > (best < 0 ? 0 : scores[best]))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>From words and letters to their languages, as places in <see cref="KnownLanguages.All"/>.</summary>
    private sealed class Index
    {
        // Not frozen: that costs more at the start than it saves a verb.
        private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _words;
        private readonly Dictionary<char, byte[]> _letters;
        private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _pairs;
        private readonly Language[] _languages = [.. KnownLanguages.All];

        public Index()
        {
            _words = Places(language => language.FunctionWords.Concat(language.LightWords)
                .Concat(language.SayingVerbs).Concat(language.TellingWords))
                .GetAlternateLookup<ReadOnlySpan<char>>();
            _letters = Places(language => language.Letters);
            _pairs = Places(language => language.LetterPairs).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public int Count => _languages.Length;

        public string Code(int place) => _languages[place].Code;

        public int Find(string code) =>
            KnownLanguages.Find(code) is { } language ? Array.IndexOf(_languages, language) : -1;

        public Language[] Of(Script script) => Array.FindAll(_languages, language => language.Script == script);

        /// <summary>Adds up what the words and letters of a text say for each language of a script.</summary>
        /// <returns>How many words were read.</returns>
        public int Score(string text, Script script, Span<double> scores)
        {
            Span<char> lower = stackalloc char[LongestWord];
            var (words, length) = (0, 0);
            for (var i = 0; i <= Math.Min(text.Length, LettersRead); i++)
            {
                if (i < text.Length && IsInWord(text[i]))
                {
                    var letter = char.ToLowerInvariant(text[i]);
                    if (length < LongestWord)
                    {
                        lower[length] = letter;
                    }

                    length++;
                    if (letter >= 0x80 && _letters.TryGetValue(letter, out var writers))
                    {
                        if (script == Script.Latin)
                        {
                            Add(writers, LetterWeight, script, scores);
                        }
                        else
                        {
                            Subtract(writers, letter, i + 1 < text.Length ? text[i + 1] : ' ', script, scores);
                        }
                    }
                }
                else if (length > 0)
                {
                    words++;
                    if (length <= LongestWord && _words.TryGetValue(lower[..length], out var speakers))
                    {
                        Add(speakers, WordWeight, script, scores);
                    }

                    length = 0;
                }
            }

            return words;
        }

        /// <summary>Adds what the names of weekdays and months say.</summary>
        public void ScoreDays(string text, Span<double> scores)
        {
            var words = text.ToLowerInvariant().Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .ToHashSet(StringComparer.Ordinal);
            for (var place = 0; place < _languages.Length; place++)
            {
                var days = _languages[place].Weekdays.Concat(_languages[place].Months);
                scores[place] += days.Count(names =>
                    Array.Exists(names, name => name.Length > ShortestDay && words.Contains(name)));
            }
        }

        private void Add(byte[] places, double weight, Script script, Span<double> scores)
        {
            foreach (var place in places)
            {
                if (_languages[place].Script == script)
                {
                    scores[place] += weight / places.Length;
                }
            }
        }

        private void Subtract(byte[] writers, char letter, char next, Script script, Span<double> scores)
        {
            _pairs.TryGetValue([letter, char.ToLowerInvariant(next)], out var inPairs);
            for (var place = 0; place < scores.Length; place++)
            {
                if (_languages[place].Script == script && !writers.Contains((byte)place)
                    && inPairs?.Contains((byte)place) != true)
                {
                    scores[place] -= ForeignLetterWeight;
                }
            }
        }

        private static bool IsInWord(char c) =>
            c < 0x80 ? char.IsAsciiLetter(c) : char.IsLetter(c) || Scripts.IsMark(c);

        private Dictionary<T, byte[]> Places<T>(Func<Language, IEnumerable<T>> parts)
            where T : notnull =>
            _languages.SelectMany((language, place) => parts(language).Distinct().Select(part => (part, (byte)place)))
                .GroupBy(pair => pair.part, pair => pair.Item2)
                .ToDictionary(group => group.Key, group => group.ToArray());
    }
}
