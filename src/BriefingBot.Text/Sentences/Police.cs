using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Sentences;

/// <summary>The English words for the police and their officers.</summary>
internal static class Police
{
    private static readonly WordList Words = English.List();

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">In small letters.</param>
    public static bool Has(string word) => Words.Contains(word);
}
