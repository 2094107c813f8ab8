using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>How common words are before any article has been seen, written from general knowledge of the languages:
/// function words, which never count, and the everyday words of news in two steps. Everything else is held to be
/// rare.</summary>
internal static class CommonWords
{
    /// <summary>The share of articles that a word of no list stands in, before any evidence.</summary>
    public const double RareShare = 0.004;

    private const double FrequentShare = 0.2;

    private const double EverydayShare = 0.04;

    private static readonly ILookup<string, string> Lists = WordFile.Lists("common/en");

    private static readonly FrozenSet<string> Function = KnownLanguages.WidelyRead
        .SelectMany(language => language.FunctionWords.Concat(language.LightWords))
        .Concat(KnownLanguages.English.Weekdays.Select(names => names[0])).Select(word => WordStem.Of(word))
        .Concat(Stems("Fragments")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Shares = Stems("Everyday")
        .Select(word => (word, EverydayShare))
        .Concat(Stems("Frequent").Concat(MonthStems()).Select(word => (word, FrequentShare)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(pair => pair.Item2), StringComparer.Ordinal);

    /// <summary>True for a word (as its stem) that tells nothing of what a text is about.</summary>
    public static bool IsFunctionWord(string stem) => stem.Length < 2 || Function.Contains(stem);

    /// <summary>The share of articles a word (as its stem) may be expected in.</summary>
    public static double Share(string stem) => Shares.GetValueOrDefault(stem, RareShare);

    /// <summary>True for a word (as its stem) that much of all news has.</summary>
    public static bool IsFrequent(string stem) => Share(stem) >= FrequentShare;

    private static IEnumerable<string> MonthStems() =>
        KnownLanguages.English.Months.Select(names => WordStem.Of(names[0]));

    private static IEnumerable<string> Stems(string list) => Lists[list].Select(word => WordStem.Of(word));
}
