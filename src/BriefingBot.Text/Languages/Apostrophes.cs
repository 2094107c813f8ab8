namespace BriefingBot.Text.Languages;

/// <summary>The marks that people write for an apostrophe: the typewriter's, the printer's, and the letter U+02BC that
/// Ukrainian's own spelling asks for. Lists of words have the first and know their words with each.</summary>
internal static class Apostrophes
{
    private const string Marks = "'’ʼ";

    /// <summary>The text with the typewriter's in the place of the others.</summary>
    public static string Straight(string text) => text.Replace('’', '\'').Replace('ʼ', '\'');

    /// <summary>A word in all the ways that a text may write it.</summary>
    public static IEnumerable<string> Spellings(string word) =>
        word.Contains('\'', StringComparison.Ordinal) ? Marks.Select(mark => word.Replace('\'', mark)) : [word];
}
