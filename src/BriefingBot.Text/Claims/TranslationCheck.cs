using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Claims;

/// <summary>
/// What can be told of a translation without knowing both languages: its numbers are those of the original, of the
/// names in Latin letters some are there again, nothing in it can be tapped that could not be before, nothing is hidden
/// in it, and it is about as long.
/// </summary>
internal static class TranslationCheck
{
    private const int LongerBy = 3;
    private const int FewLetters = 60;

    // Chinese takes a third of the letters of English, and less.
    private const int ShorterBy = 6;
    private const int StemLength = 4;

    /// <summary>Whether nothing shows that a translation says something else than its original.</summary>
    /// <param name="original">The text.</param>
    /// <param name="from">Its language, ISO 639-1.</param>
    /// <param name="to">The translation's language, ISO 639-1.</param>
    public static bool Stands(string original, string from, string translation, string to) =>
        !string.IsNullOrWhiteSpace(translation)
        && translation.Length <= (LongerBy * original.Length) + FewLetters
        && translation.Length >= original.Length / ShorterBy
        && !translation.EnumerateRunes().Any(VisibleText.IsHidden)
        && TappableText.In(translation).All(part => original.Contains(part, StringComparison.OrdinalIgnoreCase))
        && HasSomeName(original, from, translation)
        && HaveTheSameNumbers(VisibleText.WithDigits(original), from, VisibleText.WithDigits(translation), to);

    // A name may change its end or its spelling; not all of them do. German writes all nouns like names.
    private static bool HasSomeName(string original, string from, string translation)
    {
        if (from.StartsWith("de", StringComparison.OrdinalIgnoreCase) || !IsLatin(original) || !IsLatin(translation))
        {
            return true;
        }

        // What opens a sentence has a capital whatever it is: "Police Chief", but not "The Lerna".
        var names = Words.Of(original)
            .SkipWhile(word => word.IsCapitalised
                && !StopWords.Contains(word.In(original).ToString().ToLowerInvariant()))
            .Where(word => word is { IsCapitalised: true, OpensSentence: false })
            .Select(word => FoldedText.Word(word.In(original).ToString()))
            .Where(name => name.Length >= StemLength).ToList();
        var words = FoldedText.Words(translation).ConvertAll(FoldedText.Word);
        return names.Count == 0 || names.Exists(
            name => words.Exists(word => word.StartsWith(name[..StemLength], StringComparison.Ordinal)));
    }

    private static bool IsLatin(string text) => text.FirstOrDefault(char.IsLetter) < '\u0250';

    // Numerals stay numerals; words for numbers are compared where both languages' are known.
    private static bool HaveTheSameNumbers(string original, string from, string translation, string to)
    {
        var (said, told) = (Numbers(translation, to), Numbers(original, from));
        return said.Where(number => number.IsNumeral).All(number => told.Exists(other => number.Is(other)))
            && told.Where(number => number.IsNumeral).All(number => said.Exists(other => number.Is(other)))
            && said.Where(number => !number.IsNumeral && number.Value > 2)
                .All(number => told.Count == 0 || told.Exists(other => number.Is(other)));
    }

    private static List<(decimal Value, decimal? Other, bool IsNumeral)> Numbers(string text, string language)
    {
        var known = KnownLanguages.Find(language) ?? new Language(new(language));
        return
        [
            .. NumberReader.Read(text, known)
                .Where(reading => reading.Form != NumberForm.Vague)
                .Select(reading => (reading.Value, reading.OtherValue,
                    text.AsSpan(reading.Start, reading.Length).IndexOfAnyInRange('0', '9') >= 0)),
        ];
    }

    private static bool Is(
        this (decimal Value, decimal? Other, bool IsNumeral) one,
        (decimal Value, decimal? Other, bool IsNumeral) other) =>
        one.Value == other.Value || one.Value == other.Other || one.Other == other.Value;
}
