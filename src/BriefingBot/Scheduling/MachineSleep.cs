using System.Diagnostics;
using System.Globalization;

namespace BriefingBot.Scheduling;

/// <summary>How long the machine has slept: the monotonic clock stands then, and the wall clock is ahead of it on
/// waking, as if it had been set.</summary>
/// <param name="uptimeFile">Says since how many seconds the machine runs, its sleep with them (proc_uptime(5)).</param>
public sealed class MachineSleep(string uptimeFile = "/proc/uptime")
{
    /// <summary>Since its start; null where the system does not tell.</summary>
    public TimeSpan? Total()
    {
        try
        {
            var seconds = File.ReadAllText(uptimeFile).Split(' ')[0];
            return TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture))
                - Stopwatch.GetElapsedTime(0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }
}
