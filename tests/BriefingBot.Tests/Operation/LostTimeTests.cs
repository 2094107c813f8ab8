using BriefingBot.Operation.Health;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Operation;

/// <summary>A machine that gives the process no turn.</summary>
public sealed class LostTimeTests
{
    private readonly TestClock _clock = new();
    private readonly LostTime _lost;

    public LostTimeTests() => _lost = new LostTime(_clock);

    [Fact]
    public void Where_nobody_ticks_nothing_is_known_to_be_lost()
    {
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(TimeSpan.Zero, _lost.Of(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Of_a_span_that_is_lost_which_lies_within_it()
    {
        _lost.Tick();
        Pass(10); // nine seconds late
        Pass(1, 1, 1, 1);
        _clock.Advance(TimeSpan.FromSeconds(3)); // two more, of which no tick has told

        Assert.Equal(TimeSpan.FromSeconds(11), _lost.Of(TimeSpan.FromMinutes(1)));
        Assert.Equal(TimeSpan.FromSeconds(5), _lost.Of(TimeSpan.FromSeconds(10)));
        Assert.Equal(TimeSpan.FromSeconds(2), _lost.Of(TimeSpan.FromSeconds(7)));
        Assert.Equal(TimeSpan.FromSeconds(1), _lost.Of(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void What_was_lost_long_ago_is_forgotten()
    {
        _lost.Tick();
        Pass(10);
        Pass([.. Enumerable.Repeat(1, 601)]);

        Assert.Equal(TimeSpan.Zero, _lost.Of(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void One_wait_counts_no_more_than_is_asked_for()
    {
        _lost.Tick();
        Pass(41, 6); // 40 seconds and 5

        Assert.Equal(TimeSpan.FromSeconds(35), _lost.Of(TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void A_thread_that_ticks_no_more_excuses_some_minutes_and_not_all()
    {
        _lost.Tick();
        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(TimeSpan.FromMinutes(5), _lost.Of(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_limit_leaves_work_the_time_that_it_really_had()
    {
        _lost.Tick();
        using var limit = new OwnTimeLimit(TimeSpan.FromSeconds(10), _lost, _clock);
        Pass(40); // 39 of them late
        Pass(1, 1, 1, 1);
        Pass(21); // 20
        Pass(1, 1, 1);
        Assert.False(limit.Token.IsCancellationRequested);

        Pass(1);

        Assert.True(limit.Token.IsCancellationRequested);
    }

    [Fact]
    public void A_limit_that_is_brought_forward_does_not_wait()
    {
        using var limit = new OwnTimeLimit(TimeSpan.FromMinutes(2), _lost, _clock);
        limit.EndAfter(TimeSpan.FromSeconds(5));

        Pass(5);

        Assert.True(limit.Token.IsCancellationRequested);
    }

    private void Pass(params IEnumerable<int> seconds)
    {
        foreach (var each in seconds)
        {
            _clock.Advance(TimeSpan.FromSeconds(each));
            _lost.Tick();
        }
    }
}
