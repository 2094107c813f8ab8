using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>Words that tell the same outcome in news: "died", "was killed" and "was found dead" are one. Few and plain
/// ones; the check of claims has its own, wider table.</summary>
internal static class NewsSynonyms
{
    // A row is one outcome; the first word stands for it.
    private static readonly WordRows Rows = English.Rows();

    private static readonly FrozenDictionary<string, string> ByStem = Rows
        .Select(row => row.Select(word => WordStem.Of(word)).ToList())
        .SelectMany(row => row.Distinct(StringComparer.Ordinal).Select(stem => (stem, First: row[0])))
        .ToFrozenDictionary(pair => pair.stem, pair => pair.First, StringComparer.Ordinal);

    /// <summary>The stem that stands for a stem; itself where it has no other.</summary>
    public static string Of(string stem) => ByStem.GetValueOrDefault(stem, stem);

    /// <summary>Whether a word is among stems, in whatever form, or the one that stands for it.</summary>
    public static bool IsIn(IReadOnlySet<string> stems, string word) => WordStem.Of(word) is var stem
        && (stems.Contains(stem) || stems.Contains(Of(stem)));
}
