using BriefingBot.Delivery.Sending;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Sending;

public sealed class SendWindowTests
{
    private const int Limit = 30;

    private readonly DateTimeOffset _start = new TestClock().GetUtcNow();
    private readonly Random _random = new(5);

    [Fact]
    public void However_long_each_is_on_its_way_no_more_than_the_limit_arrive_within_a_second()
    {
        var (arrivals, _) = Send(3000, () => TimeSpan.FromMilliseconds(_random.Next(5, 400)));

        for (var message = Limit; message < arrivals.Count; message++)
        {
            Assert.True(
                arrivals[message] - arrivals[message - Limit] >= TimeSpan.FromSeconds(1),
                $"message {message} came {arrivals[message] - arrivals[message - Limit]} after the one {Limit} before");
        }
    }

    [Fact]
    public void First_calls_that_are_slow_are_not_taken_for_the_way_that_each_needs()
    {
        var sent = 0;
        var (arrivals, _) = Send(600, () => TimeSpan.FromMilliseconds(sent++ < 60 ? _random.Next(1, 300) : 2));

        Assert.DoesNotContain(
            Enumerable.Range(Limit, arrivals.Count - Limit),
            message => arrivals[message] - arrivals[message - Limit] < TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    [InlineData(400)]
    public void A_way_that_is_always_as_long_costs_nothing(int milliseconds)
    {
        var (_, took) = Send(6000, () => TimeSpan.FromMilliseconds(milliseconds));

        Assert.True(6000 / took.TotalSeconds > 0.98 * Limit, $"{6000 / took.TotalSeconds:0.0} a second");
    }

    [Fact]
    public void Calls_that_are_never_answered_stop_the_others_for_some_seconds_only()
    {
        var window = new SendWindow();
        for (var message = 0; message < Limit; message++)
        {
            window.Add(new SendTurn(_ => { }, _start));
        }

        var (second, seconds) = (_start + SendWindow.Length, _start + SendWindow.Length + TimeSpan.FromSeconds(5));
        Assert.Equal(second, window.FreeAt(Limit, _start));
        Assert.Equal(second.AddMilliseconds(10), window.FreeAt(Limit, second)); // any of them may be answered
        Assert.Equal(_start.AddMilliseconds(4010), window.FreeAt(Limit, _start.AddSeconds(4)));
        Assert.True(window.FreeAt(Limit, seconds) <= seconds, "they count still");
    }

    [Fact]
    public void Room_comes_with_the_first_that_counts_no_longer_be_it_answered_or_under_way()
    {
        var (window, answered) = (new SendWindow(), new SendTurn(_ => { }, _start));
        window.Add(answered);
        window.Answer(answered, _start.AddSeconds(0.1));
        window.Add(new SendTurn(_ => { }, _start.AddSeconds(0.5)));

        Assert.Equal(_start.AddSeconds(0.1) + SendWindow.Length, window.FreeAt(2, _start.AddSeconds(0.5)));
        Assert.Equal(
            _start.AddSeconds(0.5) + SendWindow.Length, window.FreeAt(1, _start.AddSeconds(0.1) + SendWindow.Length));
    }

    [Fact]
    public void Once_the_shortest_way_is_known_a_message_counts_from_when_it_can_have_arrived_at_the_latest()
    {
        var (window, way) = (new SendWindow(), TimeSpan.FromMilliseconds(90));
        for (var message = 1; message <= 100; message++)
        {
            var turn = new SendTurn(_ => { }, _start);
            window.Add(turn);
            window.Answer(turn, _start + way);

            Assert.Equal(message < 100 ? _start + way : _start, turn.ArrivedAt);
        }
    }

    [Fact]
    public void A_way_that_has_become_longer_costs_nothing_after_a_minute()
    {
        var ways = 0;
        var (arrivals, _) = Send(4500, () => TimeSpan.FromMilliseconds(ways++ < 1200 ? 45 : 200));

        var took = arrivals[^1] - arrivals[^1001];
        Assert.True(1000 / took.TotalSeconds > 0.98 * Limit, $"{1000 / took.TotalSeconds:0.0} a second");
    }

    /// <summary>Sends whenever there is room.</summary>
    /// <returns>When the messages arrived, in that order, and how long it took to send them.</returns>
    private (List<DateTimeOffset> Arrivals, TimeSpan Took) Send(int messages, Func<TimeSpan> way)
    {
        var (window, now) = (new SendWindow(), _start);
        var arrivals = new List<DateTimeOffset>();
        var underWay = new PriorityQueue<SendTurn, DateTimeOffset>();
        while (arrivals.Count < messages)
        {
            while (underWay.TryPeek(out var answered, out var at) && at <= now)
            {
                underWay.Dequeue();
                window.Answer(answered, now);
            }

            var free = window.FreeAt(Limit, now);
            if (free > now)
            {
                now = underWay.TryPeek(out _, out var next) && next < free ? next : free;
                continue;
            }

            var turn = new SendTurn(_ => { }, now);
            window.Add(turn);
            arrivals.Add(now + way());
            underWay.Enqueue(turn, arrivals[^1] + way());
        }

        arrivals.Sort();
        return (arrivals, now - _start);
    }
}
