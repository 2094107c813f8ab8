using BriefingBot.Tests.Infrastructure;
using Moq;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>A scheduler that runs nothing, and a clock whose waits a test can await.</summary>
internal sealed class WaitedSchedule : IDisposable
{
    private readonly SemaphoreSlim _waits = new(0);
    private readonly Mock<ISchedulerFactory> _schedulers = new();

    public WaitedSchedule()
    {
        _schedulers.Setup(it => it.GetScheduler(It.IsAny<CancellationToken>())).ReturnsAsync(Scheduler.Object);
        Clock.Awaited = _ => _waits.Release();
    }

    public Mock<IScheduler> Scheduler { get; } = new();

    public ISchedulerFactory Schedulers => _schedulers.Object;

    public TestClock Clock { get; } = new();

    public void Dispose() => _waits.Dispose();

    /// <summary>Ends with the next wait that begins.</summary>
    public Task WaitAsync() => _waits.WaitAsync(TestContext.Current.CancellationToken);
}
