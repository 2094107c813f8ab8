using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Sources;

/// <summary>Can most of the sources be read? By what the last polls gave.</summary>
internal sealed class SourcesProbe(SourceStore sources) : IReadinessProbe
{
    public string Name => "sources";

    public async Task<Finding> LookAsync(CancellationToken cancellationToken)
    {
        var health = await sources.HealthAsync(cancellationToken);
        Phrase message = $"{health.Read} of {health.Active.Count} read, {health.Failing.Count} failing.";
        return health.Failing.Count * 2 <= health.Active.Count
            ? new Finding(Name, Ok: true, message, Remedy: null)
            : new Finding(
                Name, Ok: false, message, "Where all of them fail it is the network or name resolution here.");
    }
}
