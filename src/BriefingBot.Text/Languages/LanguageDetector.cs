using System.Buffers;
using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Languages;

/// <summary>
/// Tells the language of a text: by its script where one language writes it, by telling letters where several do, and by
/// function words for languages in the Latin script. Null where the text is too short or no language stands out.
/// </summary>
public static class LanguageDetector
{
    private const int LettersRead = 6000;
    private const int FewestWords = 4;
    private const int EnoughWords = 40;

    /// <summary>The BCP 47 primary language subtag of a text, or null.</summary>
    /// <param name="text">A few words at least.</param>
    /// <param name="stated">What the page says it is; believed where the text does not speak clearly against it, for neighbouring languages share their words.</param>
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
            Script.Latin => ByFunctionWords(text, stated),
            Script.Cyrillic => stated is not null && Cyrillic.Contains(stated) ? stated : ByCyrillicLetters(text),
            Script.Arabic => stated is not null && Arabic.Contains(stated) ? stated : ByArabicLetters(text),
            Script.Han => scripts.Kana > 0 ? "ja" : "zh",
            Script.None => stated,
            var script => Single[script],
        };
    }

    private static readonly HashSet<string> Cyrillic = ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "bs", "tt", "uz"];
    private static readonly HashSet<string> Arabic = ["ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug"];

    private static readonly SearchValues<char> Kazakh = SearchValues.Create("әғқңұҰҚӘ");
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("їєґЇЄҐ");

    private static readonly Dictionary<Script, string> Single = new()
    {
        [Script.Greek] = "el",
        [Script.Hebrew] = "he",
        [Script.Thai] = "th",
        [Script.Hangul] = "ko",
        [Script.Kana] = "ja",
        [Script.Armenian] = "hy",
        [Script.Georgian] = "ka",
        [Script.Devanagari] = "hi",
        [Script.Bengali] = "bn",
        [Script.Tamil] = "ta",
        [Script.Telugu] = "te",
    };

    private static string? ByFunctionWords(string text, string? stated)
    {
        var scores = new Dictionary<string, double>();
        var words = 0;
        foreach (var word in FirstWords(text))
        {
            words++;
            if (FunctionWords.Languages.TryGetValue(word, out var languages))
            {
                foreach (var language in languages)
                {
                    // A word that many languages share tells little of each.
                    scores[language] = scores.GetValueOrDefault(language) + (1.0 / languages.Count);
                }
            }
        }

        if (words < FewestWords || scores.Count == 0 || (stated is not null && (words < EnoughWords || !FunctionWords.Knows(stated))))
        {
            return stated;
        }

        var ranked = scores.OrderByDescending(score => score.Value).Take(2).ToList();
        if (stated is not null)
        {
            return ranked[0].Value >= words * 0.1 && scores.GetValueOrDefault(stated) < ranked[0].Value * 0.6 ? ranked[0].Key : stated;
        }

        var clear = ranked.Count == 1 || ranked[0].Value > ranked[1].Value * 1.15;
        return clear && ranked[0].Value >= Math.Max(1, words * 0.04) ? ranked[0].Key : null;
    }

    private static IEnumerable<string> FirstWords(string text)
    {
        var start = -1;
        for (var i = 0; i <= Math.Min(text.Length, LettersRead); i++)
        {
            var inWord = i < text.Length && (char.IsLetter(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
        }
    }

    private static string ByCyrillicLetters(string text) => text.AsSpan() switch
    {
        var t when t.ContainsAny(Ukrainian) => "uk",
        var t when t.ContainsAny("ўЎ") => "be",
        var t when t.ContainsAny("ђћЂЋ") => "sr",
        var t when t.ContainsAny("ѓќѕ") => "mk",
        var t when t.ContainsAny("љњјџ") => "sr",
        var t when t.ContainsAny(Kazakh) => "kk",
        var t when !t.ContainsAny("ыэёЫЭ") && t.Contains('ъ') => "bg",
        _ => "ru",
    };

    private static string ByArabicLetters(string text) => text.AsSpan() switch
    {
        var t when t.ContainsAny("ٹڈڑےں") => "ur",
        var t when t.ContainsAny("پچژگی") => "fa",
        _ => "ar",
    };

    private enum Script
    {
        None, Latin, Cyrillic, Arabic, Han, Greek, Hebrew, Thai, Hangul, Kana, Armenian, Georgian, Devanagari, Bengali, Tamil, Telugu,
    }

    private sealed class ScriptCount
    {
        private readonly int[] _counts = new int[Enum.GetValues<Script>().Length];

        public int Kana => _counts[(int)Script.Kana];

        public Script Main
        {
            get
            {
                // Kana and ideographs are one text, and an ideograph says as much as several letters.
                var han = (_counts[(int)Script.Han] * 3) + _counts[(int)Script.Kana];
                var best = Array.IndexOf(_counts, _counts.Max());
                return _counts[best] == 0 ? Script.None : han > 0 && han >= _counts[best] && _counts[(int)Script.Hangul] * 3 < han ? Script.Han : (Script)best;
            }
        }

        public void Add(int rune)
        {
            var script = Of(rune);
            if (script != Script.None)
            {
                _counts[(int)script]++;
            }
        }

        private static Script Of(int rune) => rune switch
        {
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) => Script.Latin,
            >= 0x370 and <= 0x3FF => Script.Greek,
            >= 0x400 and <= 0x52F => Script.Cyrillic,
            >= 0x531 and <= 0x58F => Script.Armenian,
            >= 0x590 and <= 0x5FF => Script.Hebrew,
            (>= 0x600 and <= 0x6FF) or (>= 0x750 and <= 0x77F) or (>= 0xFB50 and <= 0xFDFF) => Script.Arabic,
            >= 0x900 and <= 0x97F => Script.Devanagari,
            >= 0x980 and <= 0x9FF => Script.Bengali,
            >= 0xB80 and <= 0xBFF => Script.Tamil,
            >= 0xC00 and <= 0xC7F => Script.Telugu,
            >= 0xE00 and <= 0xE7F => Script.Thai,
            >= 0x10A0 and <= 0x10FF => Script.Georgian,
            >= 0x3040 and <= 0x30FF => Script.Kana,
            (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2FFFF) => Script.Han,
            >= 0xAC00 and <= 0xD7AF => Script.Hangul,
            _ => Script.None,
        };
    }
}
