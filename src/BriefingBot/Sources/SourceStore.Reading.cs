using System.Collections.Concurrent;
using System.Data;
using BriefingBot.Storage;

namespace BriefingBot.Sources;

/// <content>Reads rows; one that cannot be read keeps no other from it.</content>
public sealed partial class SourceStore
{
    // Those that were told of: all are looked up at every poll.
    private readonly ConcurrentDictionary<long, bool> _unreadable = new();

    private async Task<Source?> OneAsync(string filter, object parameters, CancellationToken cancellationToken) =>
        (await ManyAsync(filter, parameters, cancellationToken)).SingleOrDefault();

    private Task<IReadOnlyList<Source>> ManyAsync(
        string filter, object? parameters, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async session =>
            {
                try
                {
                    return await SourceRows.QueryAsync(session, filter, parameters);
                }
                catch (DataException)
                {
                    return await OneByOneAsync(session, filter, parameters);
                }
            },
            cancellationToken);

    // A row that cannot be read, written by hand for instance, keeps no other source from being read.
    private async Task<IReadOnlyList<Source>> OneByOneAsync(
        StorageSession session, string filter, object? parameters)
    {
        var readable = new List<Source>();
        foreach (var id in await SourceRows.IdsAsync(session, filter, parameters))
        {
            try
            {
                readable.AddRange(await SourceRows.QueryAsync(session, "WHERE s.id = @id", new { id }));
            }
            catch (DataException error)
            {
                if (_unreadable.TryAdd(id, true))
                {
                    Log.Unreadable(logger, id, error);
                }
            }
        }

        return readable;
    }

    private static partial class Log
    {
        [LoggerMessage(1032, LogLevel.Error, "Source {Id} cannot be read from the database; the others are")]
        public static partial void Unreadable(ILogger logger, long id, Exception error);
    }
}
