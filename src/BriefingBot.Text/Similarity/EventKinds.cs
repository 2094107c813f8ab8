using System.Collections.Frozen;
using System.Runtime.InteropServices;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>What kinds of event a report names ("blast", "derailment"), and what they befell ("factory", "bus"): what
/// happens in one town twice in a week is told in the same phrases otherwise. English only.</summary>
/// <param name="Causes">Families of <see cref="FigureWords.Causes"/>.</param>
/// <param name="Objects">Families of <see cref="FigureWords.EventObjects"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventKinds(NamedFamilies Causes, NamedFamilies Objects)
{
    private static readonly Lazy<FrozenDictionary<string, ulong>> CauseBits =
        new(() => NamedFamilies.BitsOf(FigureWords.Default.Causes));

    private static readonly Lazy<FrozenDictionary<string, ulong>> ObjectBits =
        new(() => NamedFamilies.BitsOf(FigureWords.Default.EventObjects));

    /// <summary>Reads them off a report; none where its language is known not to be English.</summary>
    /// <param name="language">Its language; null where unknown.</param>
    /// <param name="headline">Its headline; empty for none.</param>
    /// <param name="headWords">The headline's words.</param>
    /// <param name="text">The beginning of its text.</param>
    /// <param name="words">The words of that.</param>
    public static EventKinds Of(
        Language? language, string headline, List<Word> headWords, string text, List<Word> words) =>
        language is not null && language != KnownLanguages.English ? default : new(
            NamedFamilies.Of(CauseBits.Value, headline, headWords, text, words),
            NamedFamilies.Of(ObjectBits.Value, headline, headWords, text, words));

    /// <summary>True where each headline names a kind of event, or what it befell, and the other report names neither
    /// of these.</summary>
    public bool AreOthersThan(EventKinds other) =>
        Causes.AreOthersThan(other.Causes) || Objects.AreOthersThan(other.Objects);
}

/// <summary>Families of words that a report names, a bit each.</summary>
/// <param name="Head">Those in the headline.</param>
/// <param name="All">Those in the headline or the beginning of the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamedFamilies(ulong Head, ulong All)
{
    private const int LongestWord = 20;

    /// <summary>The bit of each single word's family.</summary>
    public static FrozenDictionary<string, ulong> BitsOf(IReadOnlyDictionary<string, string> families)
    {
        var all = families.Values.Distinct().Order(StringComparer.Ordinal).ToList();
        return families.Where(word => !word.Key.Contains(' ', StringComparison.Ordinal))
            .ToFrozenDictionary(word => word.Key, word => 1UL << all.IndexOf(word.Value), StringComparer.Ordinal);
    }

    /// <summary>Those that a report names.</summary>
    public static NamedFamilies Of(
        FrozenDictionary<string, ulong> bits, string headline, List<Word> headWords, string text, List<Word> words)
    {
        var head = In(bits, headline, headWords);
        return new NamedFamilies(head, head | In(bits, text, words));
    }

    /// <summary>True where each headline names families, and the other report has none of them.</summary>
    public bool AreOthersThan(NamedFamilies other) =>
        Head != 0 && other.Head != 0 && (Head & other.All) == 0 && (other.Head & All) == 0;

    private static ulong In(FrozenDictionary<string, ulong> bits, string text, List<Word> words)
    {
        var found = 0UL;
        var known = bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word.Length <= LongestWord
                && known.TryGetValue(lower[..word.In(text).ToLowerInvariant(lower)], out var bit)
                && !(at + 1 < words.Count && IsNameOfOther(words[at + 1].In(text))))
            {
                found |= bit;
            }
        }

        return found;
    }

    // "The fire service".
    private static bool IsNameOfOther(ReadOnlySpan<char> next) =>
        FigureWords.Default.NoCauses.Contains(next.ToString().ToLowerInvariant());
}
