using BriefingBot.Sources.Fetching;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class HostRateLimiterTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public async Task So_many_are_inside_at_once_and_the_next_enters_when_one_leaves()
    {
        var gate = Gate(atOnce: 2, TimeSpan.Zero);
        using var first = await gate.EnterAsync("h.example", default);
        using var second = await gate.EnterAsync("H.EXAMPLE", default);
        var third = gate.EnterAsync("h.example", default);
        using var elsewhere = await gate.EnterAsync("other.example", default);

        Assert.False(third.IsCompleted);
        second.Dispose();
        second.Dispose(); // once is all that counts
        using var inside = await third.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(gate.EnterAsync("h.example", default).IsCompleted);
    }

    [Fact]
    public async Task The_starts_of_two_requests_keep_their_distance_also_when_the_first_is_long_over()
    {
        var gate = Gate(atOnce: 10, TimeSpan.FromSeconds(1));
        (await gate.EnterAsync("h.example", default)).Dispose();
        var second = gate.EnterAsync("h.example", default);
        var third = gate.EnterAsync("h.example", default);
        (await gate.EnterAsync("other.example", default)).Dispose();

        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(second.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        (await second.WaitAsync(TimeSpan.FromSeconds(30))).Dispose();
        Assert.False(third.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        (await third.WaitAsync(TimeSpan.FromSeconds(30))).Dispose();

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(gate.EnterAsync("h.example", default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_place_away()
    {
        var gate = Gate(atOnce: 1, TimeSpan.Zero);
        var first = await gate.EnterAsync("h.example", default);
        using var stop = new CancellationTokenSource();
        var impatient = gate.EnterAsync("h.example", stop.Token);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        first.Dispose();

        using var next = await gate.EnterAsync("h.example", default).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Hosts_whose_answers_come_before_their_spacing_is_over_were_remembered_for_ever()
    {
        var gate = Gate(atOnce: 2, TimeSpan.FromSeconds(1));
        using var busy = await gate.EnterAsync("busy.example", default);
        for (var host = 0; host < 10_000; host++)
        {
            (await gate.EnterAsync($"h{host}.example", default)).Dispose();
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(gate.Count, 1, 200);
        var still = gate.EnterAsync("busy.example", default);
        Assert.True(still.IsCompleted);
        Assert.False(gate.EnterAsync("busy.example", default).IsCompleted); // it was not forgotten while in use
    }

    private HostRateLimiter Gate(int atOnce, TimeSpan spacing) =>
        new(Options.Create(new NetworkOptions { RequestsPerHost = atOnce, HostSpacing = spacing }), _clock);
}
