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

        var version = await database.VersionAsync(cancellationToken);
        return new Finding(Name, Ok: true, $"It answers, version {version}.", Remedy: null);
    }
}
