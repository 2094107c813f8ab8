using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Languages;

/// <summary>Chooses word lists where no page states its language: those for one language read nonsense into
/// another.</summary>
internal static class TextLanguage
{
    /// <summary>The lists for the language of a text; those of English where it is too short to tell.</summary>
    public static FigureWords? Guess(string text) =>
        FigureWords.For(LanguageDetector.Detect(text) ?? KnownLanguages.English.Code);
}
