using BriefingBot.Sources.Feeds;
using BriefingBot.Storage;

namespace BriefingBot.Stories.Intake;

/// <summary>What the configured sources are called. Each arriving article asks, and names hardly change: they are read
/// anew once a minute, and when a source comes or goes. Used by one writer at a time.</summary>
internal sealed class SourceNames(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private DateTimeOffset _readAt = DateTimeOffset.MinValue;
    private long _count;
    private ILookup<string, (long Id, Uri? Address)>? _byName;

    /// <summary>The sources of a name, however it is written, each with its address; null for a file's.</summary>
    public async Task<IReadOnlyList<(long Id, Uri? Address)>> OfAsync(StorageSession session, string name)
    {
        var count = await session.QuerySingleAsync<long>("SELECT count(*) FROM source WHERE state <> 'Removed'");
        if (_byName is null || count != _count || (clock.GetUtcNow() - _readAt).Duration() >= Kept)
        {
            var sources = await session.QueryAsync<(long Id, string Url, string? Name)>(
                """
                SELECT s.id, p.url, coalesce(s.name, p.outlet, p.title)
                FROM source s JOIN poll_state p ON p.source_id = s.id
                WHERE s.state <> 'Removed'
                """);
            (_readAt, _count) = (clock.GetUtcNow(), count);
            _byName = sources.Where(source => source.Name is not null).ToLookup(
                source => NameKey.Look(source.Name!), // not null: just asked
                source => (source.Id, Uri.TryCreate(source.Url, UriKind.Absolute, out var url) ? url : null),
                StringComparer.Ordinal);
        }

        return [.. _byName[NameKey.Look(name)]];
    }
}
