namespace BriefingBot.Operation.Health;

/// <summary>One thing that must work while the service runs. Quick, and changes nothing.</summary>
public interface IReadinessProbe
{
    /// <summary>What is looked at: <c>database</c>, <c>telegram</c>.</summary>
    string Name { get; }

    /// <summary>Looks whether the thing works at this moment.</summary>
    Task<Finding> LookAsync(CancellationToken cancellationToken);
}

/// <summary>Whether the service does what it is for: the rooms' probes, side by side.</summary>
public sealed class Readiness(IEnumerable<IReadinessProbe> probes)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    /// <summary>A finding of each probe, in the rooms' order, also of one that fails or is late.</summary>
    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(probes.Select(probe => LookAsync(probe, cancellationToken)));

    private static async Task<Finding> LookAsync(IReadinessProbe probe, CancellationToken cancellationToken)
    {
        try
        {
            return await probe.LookAsync(cancellationToken).WaitAsync(Limit, cancellationToken);
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            return error is AdviceException advice
                ? new Finding(probe.Name, Ok: false, advice.Message, advice.Remedy)
                : new Finding(probe.Name, Ok: false, $"It could not be looked at: {error.Message}", "See the log.");
        }
    }
}
