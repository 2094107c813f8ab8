using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>A clock that stands until the test moves it. Timers fire, in order, when it moves past them.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero))
{
    /// <summary>Called with each wait that begins: a test that moves the clock by it need not look on.</summary>
    public Action<TimeSpan>? Awaited { get; set; }

    private long _set;

    /// <summary>Sets the wall clock; the monotonic one stands.</summary>
    public void Set(TimeSpan by)
    {
        AdjustTime(GetUtcNow() + by);
        _set += by.Ticks;
    }

    public override long GetTimestamp() => base.GetTimestamp() - _set;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime >= TimeSpan.Zero)
        {
            Awaited?.Invoke(dueTime);
        }

        return timer;
    }
}
