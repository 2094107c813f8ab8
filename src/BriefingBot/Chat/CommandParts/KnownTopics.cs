using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The topics that the sources have.</summary>
internal static class KnownTopics
{
    private const int LongestEnding = 2;
    private const int ShortestStem = 4;
    private const int LongestSlip = 2;

    /// <summary>Each once, in the order of the alphabet: a button names one by its place.</summary>
    public static async Task<List<string>> ListAsync(SourceStore sources, CancellationToken cancellationToken) =>
        (await sources.ListAsync(cancellationToken))
            .Select(source => source.Topic?.Trim()).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();

    /// <summary>By name, or as a button says it by its place: <c>#3</c>; a name may be too long for a button.</summary>
    public static string? Find(List<string> topics, string typed) =>
        topics.Find(topic => string.Equals(topic, typed, StringComparison.OrdinalIgnoreCase))
        ?? CommandArguments.Placed(topics, typed)
        ?? (topics.FindAll(topic => IsForm(topic, typed)) is [var only] ? only : null);

    /// <summary>The one that a mistyped name most likely means; null for none.</summary>
    public static string? Nearest(IEnumerable<string> names, string typed) => names
        .Select(name => (Name: name, Distance: EditDistance.Between(
            name.ToUpperInvariant(), typed.ToUpperInvariant(), LongestSlip)))
        .Where(near => near.Distance <= Math.Min(LongestSlip, near.Name.Length / 3))
        .OrderBy(near => near.Distance).Select(near => near.Name).FirstOrDefault();

    /// <summary>"Sports" is Sport, and "спорту" Спорт: a word and its endings.</summary>
    private static bool IsForm(string topic, string typed) =>
        Math.Abs(topic.Length - typed.Length) <= LongestEnding
        && topic.ToUpperInvariant().AsSpan().CommonPrefixLength(typed.ToUpperInvariant())
            >= Math.Max(ShortestStem, Math.Min(topic.Length, typed.Length) - 1);
}
