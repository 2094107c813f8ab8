using BriefingBot.Sources;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The topics that the sources have.</summary>
internal static class KnownTopics
{
    /// <summary>Each once, in the order of the alphabet: a button names one by its place.</summary>
    public static async Task<List<string>> ListAsync(SourceStore sources, CancellationToken cancellationToken) =>
        (await sources.ListAsync(cancellationToken))
            .Select(source => source.Topic?.Trim()).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
}
