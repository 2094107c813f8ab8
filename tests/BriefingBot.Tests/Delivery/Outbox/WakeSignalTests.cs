using BriefingBot.Delivery.Outbox;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Outbox;

public sealed class WakeSignalTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly TestClock _clock = new();
    private readonly WakeSignal _signal;

    public WakeSignalTests() => _signal = new WakeSignal(_clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Calls_while_nobody_waits_end_the_next_wait_and_no_other()
    {
        _signal.Wake();
        _signal.Wake();
        await SoonAsync(_signal.WaitAsync(Long, Stop));

        var second = _signal.WaitAsync(Long, Stop);
        Assert.False(second.IsCompleted);
        _signal.Wake();
        await SoonAsync(second);
    }

    [Fact]
    public async Task A_wait_ends_with_its_time()
    {
        var wait = _signal.WaitAsync(Long, Stop);
        _clock.Advance(Long - TimeSpan.FromSeconds(1));
        Assert.False(wait.IsCompleted);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await SoonAsync(wait);
    }

    [Fact]
    public async Task A_wait_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        var wait = _signal.WaitAsync(Long, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SoonAsync(wait));
    }

    private static Task SoonAsync(Task task) => task.WaitAsync(TimeSpan.FromSeconds(10), Stop);
}
