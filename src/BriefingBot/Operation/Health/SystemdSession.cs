using System.Globalization;
using Microsoft.Extensions.Hosting.Systemd;

namespace BriefingBot.Operation.Health;

/// <summary>Tells systemd when the service is ready and when it stops (<c>Type=notify</c>), and feeds its watchdog as
/// long as the heart beats (sd_notify(3), <c>WatchdogSec=</c>). For a service that was started by it.</summary>
internal sealed class SystemdSession(
    IHostApplicationLifetime lifetime, Heartbeat heartbeat, IConfiguration configuration, TimeProvider clock)
    : BackgroundService
{
    private static readonly TimeSpan WithoutWatchdog = TimeSpan.FromMinutes(1);

    // From now on, in microseconds.
    private const string AnotherTwoMinutes = "EXTEND_TIMEOUT_USEC=120000000";

    private readonly SystemdNotifier _notifier = new();

    /// <summary>Whether a service manager listens.</summary>
    public static bool IsListening(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration["NOTIFY_SOCKET"]);

    /// <summary>Tells a service manager, where one listens, that the start goes on and needs longer.</summary>
    public static void StillStarting() => new SystemdNotifier().Notify(new ServiceState(AnotherTwoMinutes));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var ready = lifetime.ApplicationStarted.Register(() => _notifier.Notify(ServiceState.Ready));
        await using var stopping = lifetime.ApplicationStopping.Register(() => _notifier.Notify(ServiceState.Stopping));
        using var timer = new PeriodicTimer(Interval(), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (heartbeat.IsAlive)
            {
                _notifier.Notify(new ServiceState("WATCHDOG=1"));
            }
        }
    }

    // Half of what systemd waits, as its manual advises.
    private TimeSpan Interval() =>
        long.TryParse(configuration["WATCHDOG_USEC"], CultureInfo.InvariantCulture, out var limit) && limit > 2000
            ? TimeSpan.FromMicroseconds(limit / 2)
            : WithoutWatchdog;
}
