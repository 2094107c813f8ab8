using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>Words of grammar, of the languages most read: they make no two sentences alike.</summary>
internal static class StopWords
{
    private static readonly Lazy<FrozenSet<string>> All =
        new(() => KnownLanguages.WidelyRead.SelectMany(language => language.FunctionWords).ToFrozenSet());

    /// <summary>True for a word in lower case that carries no matter of its own.</summary>
    public static bool Contains(string word) => All.Value.Contains(word);
}
