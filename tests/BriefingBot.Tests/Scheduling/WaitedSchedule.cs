using System.Threading.Channels;
using BriefingBot.Tests.Infrastructure;
using Moq;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>A scheduler that runs nothing, and a clock whose waits a test can await.</summary>
internal sealed class WaitedSchedule
{
    private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();
    private readonly Mock<ISchedulerFactory> _schedulers = new();

    public WaitedSchedule()
    {
        _schedulers.Setup(it => it.GetScheduler(It.IsAny<CancellationToken>())).ReturnsAsync(Scheduler.Object);
        Clock.Awaited = wait => _waits.Writer.TryWrite(wait);
    }

    public Mock<IScheduler> Scheduler { get; } = new();

    public ISchedulerFactory Schedulers => _schedulers.Object;

    public TestClock Clock { get; } = new();

    /// <summary>Ends with the next wait that begins.</summary>
    public ValueTask<TimeSpan> WaitAsync() => _waits.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
