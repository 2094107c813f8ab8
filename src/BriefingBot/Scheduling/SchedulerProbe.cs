using BriefingBot.Operation;
using BriefingBot.Operation.Health;

namespace BriefingBot.Scheduling;

/// <summary>Tells whether the scheduled jobs run.</summary>
internal sealed class SchedulerProbe(Heartbeat heartbeat) : IReadinessProbe
{
    public string Name => "scheduler";

    public Task<Finding> LookAsync(CancellationToken cancellationToken) => Task.FromResult(
        heartbeat.IsAlive
            ? new Finding(Name, Ok: true, "Jobs run.", Remedy: null)
            : new Finding(
                Name,
                Ok: false,
                $"No job has run for {heartbeat.Age.TotalSeconds:0} s.",
                "Restart the service; report it."));
}
