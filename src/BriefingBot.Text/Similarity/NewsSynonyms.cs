using System.Collections.Frozen;

namespace BriefingBot.Text.Similarity;

/// <summary>Words that tell the same outcome in news: "died", "was killed" and "was found dead" are one. Few and plain
/// ones; the check of claims has its own, wider table.</summary>
internal static class NewsSynonyms
{
    // A row is one outcome; the first word stands for it.
    private static readonly string[] Rows =
    [
        "die died dies dying dead deadly death kill killed killing fatal fatally slain slaying murder murdered",
        "injure injured injury injuries hurt wound wounded wounding",
        "arrest arrested custody detained apprehended captured nabbed",
        "shoot shot shooting shooter gunfire gunman gunmen gunned", "fire blaze",
        "plane aircraft airplane aeroplane jet", "ship vessel boat", "car vehicle", "house home",
        "crash collision collided collide", "jail prison jailed imprisoned",
        "buy bought acquire acquired acquisition takeover", "resign resigned resignation quit",
        "release released freed free", "destroy destroyed gutted",
    ];

    private static readonly FrozenDictionary<string, string> ByStem = Rows
        .Select(row => row.Split(' ').Select(word => WordStem.Of(word)).ToList())
        .SelectMany(row => row.Distinct(StringComparer.Ordinal).Select(stem => (stem, First: row[0])))
        .ToFrozenDictionary(pair => pair.stem, pair => pair.First, StringComparer.Ordinal);

    /// <summary>The stem that stands for a stem; itself where it has no other.</summary>
    public static string Of(string stem) => ByStem.GetValueOrDefault(stem, stem);

    /// <summary>Whether a word is among stems, in whatever form, or the one that stands for it.</summary>
    public static bool IsIn(IReadOnlySet<string> stems, string word) => WordStem.Of(word) is var stem
        && (stems.Contains(stem) || stems.Contains(Of(stem)));
}
