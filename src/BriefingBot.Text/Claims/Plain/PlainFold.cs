using System.Globalization;
using System.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>
/// Words in the form in which they are compared: compatible characters made one (NFKC), lower case, without invisible
/// characters, and without marks in the scripts where these are accents or vowel points.
/// </summary>
internal static class PlainFold
{
    private const int ShortestStem = 3;

    private static readonly string[] ArabicClitics = [.. EveryLanguage.List()];
    private static readonly string[] KoreanParticles = [.. EveryLanguage.List()];

    private static readonly string[] HebrewClitics = [.. EveryLanguage.List()];

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in VisibleText.Of(text).Normalize(NormalizationForm.FormKD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (category != UnicodeCategory.NonSpacingMark || !IsAccent(letter))
            {
                folded.Append(Same(char.ToLowerInvariant(letter)));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The folded word, and without the article or the particles written onto it.</summary>
    public static IReadOnlyList<string> Forms(string folded)
    {
        var clitics = folded.Length < ShortestStem ? []
            : folded[0] is >= '\u0620' and <= '\u06ff' ? ArabicClitics
            : folded[0] is >= '\u05d0' and <= '\u05ea' ? HebrewClitics
            : [];
        // A mark that folds away leaves nothing.
        if (folded.Length > 0 && folded[^1] is >= '\uac00' and <= '\ud7a3')
        {
            return [folded, .. WithoutParticle(folded)];
        }

        return
        [
            folded,
            .. clitics.Where(clitic => folded.StartsWith(clitic, StringComparison.Ordinal)
                && folded.Length - clitic.Length >= (clitic is "و" or "ف"
                ? 2
                : ShortestStem)).Select(clitic => folded[clitic.Length..]),
        ];
    }

    private static IEnumerable<string> WithoutParticle(string folded) => KoreanParticles
        .Where(particle => folded.EndsWith(particle, StringComparison.Ordinal) && folded.Length - particle.Length >= 2)
        .Select(particle => folded[..^particle.Length]);

    // Combining accents, Hebrew points, Arabic vowel signs; the vowels of Indic scripts are letters.
    private static bool IsAccent(char mark) => mark is < '\u0370' or (>= '\u0483' and <= '\u0487')
        or (>= '\u0591' and <= '\u05c7') or (>= '\u0610' and <= '\u061a') or (>= '\u064b' and <= '\u0670')
        or '\u093c' or '\u3099' or '\u309a';

    private static char Same(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        '’' or '‘' or 'ʼ' => '\'',
        'ß' => 's',
        'ł' => 'l',
        'ı' => 'i',
        _ => letter,
    };
}
