namespace BriefingBot.Text.Languages;

/// <summary>The language of a text whose page states none: rules for one language read nonsense into another.</summary>
internal static class TextLanguage
{
    /// <summary>True for English, and for what is too short to tell.</summary>
    public static bool IsEnglish(string text) =>
        (LanguageDetector.Detect(text) ?? KnownLanguages.English.Code) == KnownLanguages.English.Code;
}
