using System.Globalization;
using System.Security.Cryptography;

namespace BriefingBot.Storage.Nodes;

/// <summary>This process among those that share a PostgreSQL database. It counts as one of several only once it joined,
/// as the service does; whatever else opens the database (a verb, a SQLite file's only service) does all work
/// itself.</summary>
public sealed class Node(Database database, TimeProvider clock)
{
    private int _count = 1;
    private long? _beatAt;
    private long? _backAt;

    /// <summary>The node's name in this run, another after each start: what a former run had claimed is not its
    /// own.</summary>
    public string Name { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(8, lowercase: true)}");

    /// <summary>Whether others may work on the same database.</summary>
    public bool IsOneOfMany { get; private set; }

    /// <summary>How many nodes there are; what belongs to the whole bot is shared by so many.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>How long a node may be silent before it counts as gone.</summary>
    internal static TimeSpan Silence { get; } = TimeSpan.FromSeconds(12);

    /// <summary>Whether it has itself been silent until a moment ago: the database was away, so that every node looks
    /// silent, also one that is at work.</summary>
    internal bool IsJustBack => (_beatAt is { } last && IsLong(last)) || (_backAt is { } back && !IsLong(back));

    /// <summary>From now on it is one of several, where the database is one that nodes share.</summary>
    internal void Join() => IsOneOfMany = database.IsShared;

    /// <summary>Says that it is there, and counts the others. Forgets those that have long been gone.</summary>
    internal async Task BeatAsync(CancellationToken cancellationToken)
    {
        Volatile.Write(
            ref _count,
            await database.WriteAsync(
                async transaction =>
                {
                    await transaction.ExecuteAsync(
                        """
                        INSERT INTO node (name, seen_at) VALUES (@Name, now())
                        ON CONFLICT (name) DO UPDATE SET seen_at = now();
                        DELETE FROM node WHERE seen_at < now() - interval '1 hour';
                        """,
                        new { Name });
                    return await CountAsync(transaction);
                },
                cancellationToken));
        _backAt = _beatAt is { } last && IsLong(last) ? clock.GetTimestamp() : _backAt;
        _beatAt = clock.GetTimestamp();
    }

    private bool IsLong(long since) => clock.GetElapsedTime(since) > Silence;

    /// <summary>How many nodes of a shared database are there now.</summary>
    internal static Task<int> CountAsync(StorageSession session) => session.QuerySingleAsync<int>(
        "SELECT count(*) FROM node WHERE seen_at >= now() - make_interval(secs => @silence)",
        new { silence = Silence.TotalSeconds });

    /// <summary>Says that it goes: the others take over at once.</summary>
    internal Task LeaveAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            """
            DELETE FROM node_claim WHERE owner = @Name;
            DELETE FROM node WHERE name = @Name;
            """,
            new { Name }),
        cancellationToken);
}
