using BriefingBot.Operation;
using BriefingBot.Stories;
using Quartz;

namespace BriefingBot.Scheduling;

/// <summary>Gives memory back that a start, a round of polls or an edition took and let go.</summary>
[DisallowConcurrentExecution]
internal sealed partial class MemoryJob(StoryCache stories, MemoryRelief relief, ILogger<MemoryJob> logger) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        stories.ForgetStale();
        if (relief.Give() is { } bytes)
        {
            Log.Given(logger, bytes);
        }

        return ValueTask.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(1115, LogLevel.Debug, "{Bytes} bytes of memory were no longer used")]
        public static partial void Given(ILogger logger, long bytes);
    }
}
