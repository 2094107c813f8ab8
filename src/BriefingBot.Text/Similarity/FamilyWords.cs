using System.Collections.Frozen;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Similarity;

/// <summary>Words in lower case, each of a family that has a bit.</summary>
internal sealed class FamilyWords
{
    private const int LongestWord = 20;
    private const int MostFamilies = 64;

    private readonly FrozenDictionary<string, (ulong Own, ulong Near)> _bits;

    /// <summary>Gives each family its bit.</summary>
    /// <param name="families">Words with their family; those of several words are left out.</param>
    /// <param name="areNear">Whether one event may go by two families.</param>
    /// <exception cref="ArgumentException">There are more families than bits.</exception>
    public FamilyWords(IReadOnlyDictionary<string, string> families, Func<string, string, bool> areNear)
    {
        var all = families.Values.Distinct().Order(StringComparer.Ordinal).ToList();
        if (all.Count > MostFamilies)
        {
            throw new ArgumentException($"There are {all.Count} families and {MostFamilies} bits.", nameof(families));
        }

        var near = all.ToDictionary(
            family => family,
            family => all.Index().Where(other => areNear(family, other.Item))
                .Aggregate(0UL, (bits, other) => bits | (1UL << other.Index)),
            StringComparer.Ordinal);
        _bits = families.Where(word => !word.Key.Contains(' ', StringComparison.Ordinal)).ToFrozenDictionary(
            word => word.Key, word => (1UL << all.IndexOf(word.Value), near[word.Value]), StringComparer.Ordinal);
    }

    /// <summary>The families that a text names, and those near to them.</summary>
    public (ulong Named, ulong Near) In(string text, List<Word> words)
    {
        var (named, near) = (0UL, 0UL);
        var known = _bits.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestWord];
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word.Length <= LongestWord
                && known.TryGetValue(lower[..word.In(text).ToLowerInvariant(lower)], out var bits)
                && !(at + 1 < words.Count && IsNameOfOther(words[at + 1].In(text))))
            {
                (named, near) = (named | bits.Own, near | bits.Near);
            }
        }

        return (named, near);
    }

    // "The fire service".
    private static bool IsNameOfOther(ReadOnlySpan<char> next) =>
        FigureWords.English.NoCauses.Contains(next.ToString().ToLowerInvariant());
}
