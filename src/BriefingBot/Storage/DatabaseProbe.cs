using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Storage;

/// <summary>Does the database take what is written, and answer?</summary>
internal sealed class DatabaseProbe(Database database, StorageHealth health) : IReadinessProbe
{
    public string Name => "database";

    public async Task<Finding> LookAsync(CancellationToken cancellationToken)
    {
        if (health.Fault is { } fault)
        {
            return new Finding(Name, Ok: false, fault.Message, fault.Remedy);
        }

        // What is open goes on; what is stored there is gone with the process.
        if (!database.IsShared && !File.Exists(database.Path))
        {
            return new Finding(
                Name,
                Ok: false,
                $"The file {database.Path} was moved or deleted under the service.",
                "Put it back, with its -wal and -shm, and restart; or restore a backup with: restore FILE");
        }

        var version = await database.VersionAsync(cancellationToken);
        return new Finding(Name, Ok: true, $"It answers, version {version}.", Remedy: null);
    }
}
