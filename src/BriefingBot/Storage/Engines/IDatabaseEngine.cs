using System.Data.Common;
using BriefingBot.Operation;
using BriefingBot.Storage.Dialects;

namespace BriefingBot.Storage.Engines;

/// <summary>How <see cref="Database"/> opens connections, begins writes and reads faults.</summary>
internal interface IDatabaseEngine : IDisposable
{
    /// <summary>In which form of SQL statements are written for this database.</summary>
    Dialect Dialect { get; }

    /// <summary>The database as people know it: the file's full path, or server and name.</summary>
    string Name { get; }

    /// <summary>A statement that changes nothing and needs some room, to try whether writes succeed.</summary>
    string Trial { get; }

    /// <summary>A query of the number of the newest migration.</summary>
    string VersionQuery { get; }

    /// <summary>The bytes of this process's memory that it holds beside the connections' own objects.</summary>
    long Memory { get; }

    /// <summary>Where the file is kept as it was before this program upgraded it; null where it did not, and for a
    /// server's.</summary>
    string? UpgradeCopy => null;

    /// <summary>A connection to the database, created and migrated at the first.</summary>
    /// <exception cref="AdviceException">It cannot be opened, or is not this program's to migrate.</exception>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Waits for the turn to write; disposing ends it.</summary>
    Task<IDisposable?> EnterAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that writes.</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Ends a transaction that was or was not committed, also where the database is not well.</summary>
    Task EndAsync(DbTransaction transaction);

    /// <summary>What to do about an error that makes the database unusable.</summary>
    AdviceException Advice(DbException error);

    /// <summary>Whether an error ends without a change of the configuration: somebody frees room, or a server comes
    /// back.</summary>
    bool Passes(DbException error);

    /// <summary>Keeps a second service off, where one program has the database to itself.</summary>
    /// <exception cref="AdviceException">Another one runs on it.</exception>
    void Lock();

    /// <summary>Looks at the database without changing it.</summary>
    /// <returns>The number of its newest migration, or null where there is none yet.</returns>
    /// <exception cref="AdviceException">It cannot be read, is damaged or is newer than this program, or a right of
    /// its user is missing.</exception>
    Task<int?> InspectAsync(CancellationToken cancellationToken);
}
