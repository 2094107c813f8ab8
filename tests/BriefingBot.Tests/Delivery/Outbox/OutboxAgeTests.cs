using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation.Health;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Outbox;

/// <summary>How old what waits is while Telegram answers nothing.</summary>
public sealed class OutboxAgeTests : IAsyncLifetime
{
    private const long Ada = 11;
    private const long Ben = 22;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task In_an_outage_every_part_is_due_since_its_time_and_the_alert_fires()
    {
        _bench.Server.Script("sendMessage", [.. Enumerable.Repeat(BotApiAnswer.BadGateway(), 1000)]);
        var bound = double.Parse(
            Regex.Match(
                await File.ReadAllTextAsync(
                    Path.Combine(SharedData.Root(), "packaging", "prometheus", "briefingbot.rules.yml"), Stop),
                "briefingbot_outbox_age_seconds > ([0-9]+)",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)).Groups[1].Value,
            CultureInfo.InvariantCulture);
        var ages = new List<double>();
        var counts = new List<long>();
        for (var minute = 0; minute < 18; minute++)
        {
            await _bench.AddAsync(DeliveryBench.Edition(minute % 2 == 0 ? Ada : Ben, parts: 1, $"edition-{minute}"));
            for (var scrape = 0; scrape < 4; scrape++)
            {
                await _bench.DrainAsync();
                _bench.Clock.Advance(TimeSpan.FromSeconds(15));
                var now = _bench.Clock.GetUtcNow();
                var (count, oldest) = await _bench.Get<OutboxStore>().OverdueAsync(now, Stop);
                ages.Add((now - (oldest ?? now)).TotalSeconds);
                counts.Add(count);
            }
        }

        Assert.Equal(Enumerable.Range(1, 18 * 4).Select(scrape => scrape * 15.0), ages);
        Assert.Equal(18, counts[^1]);
        Assert.All(ages.TakeLast(5), age => Assert.True(age > bound, $"{age}")); // "for: 1m"
        var finding = await Assert.Single(Probes()).LookAsync(Stop);
        Assert.False(finding.Ok);
    }

    [Fact]
    public async Task One_chat_that_takes_nothing_does_not_make_the_outbox_stuck()
    {
        _bench.Server.Script("sendMessage", BotApiAnswer.BadGateway(), BotApiAnswer.BadGateway());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, "one"));
        await _bench.DrainAsync();
        _bench.Clock.Advance(TimeSpan.FromMinutes(15));
        var probe = Assert.Single(Probes());
        Assert.False((await probe.LookAsync(Stop)).Ok);

        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1, "other"));
        await _bench.DrainAsync();

        Assert.True((await probe.LookAsync(Stop)).Ok);
        Assert.Equal(1, (await _bench.Get<OutboxStore>().OverdueAsync(_bench.Clock.GetUtcNow(), Stop)).Count);
    }

    [Fact]
    public async Task What_is_to_go_out_later_is_not_due_by_an_attempt_for_its_chat()
    {
        _bench.Server.Script("sendMessage", BotApiAnswer.TooMany(600));
        var later = _bench.Clock.GetUtcNow().AddMinutes(5);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, "now"));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, "later") with { DueAt = later });
        await _bench.DrainAsync();

        Assert.Equal(1, (await _bench.Get<OutboxStore>().OverdueAsync(_bench.Clock.GetUtcNow(), Stop)).Count);
        Assert.Equal(2, (await _bench.Get<OutboxStore>().OverdueAsync(later, Stop)).Count);
    }

    [Fact]
    public async Task What_waits_for_an_attempt_is_due_where_the_clock_was_set_back()
    {
        _bench.Server.Script("sendMessage", BotApiAnswer.BadGateway());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, "now"));
        await _bench.DrainAsync();
        var back = _bench.Clock.GetUtcNow().AddHours(-1);

        await _bench.Database.WriteAsync(
            transaction => _bench.Get<OutboxStore>().BringBackAsync(transaction, back), Stop);

        Assert.Equal((1, back), await _bench.Get<OutboxStore>().OverdueAsync(back, Stop));
    }

    private IEnumerable<IReadinessProbe> Probes() =>
        _bench.Get<IEnumerable<IReadinessProbe>>().Where(probe => probe.Name == "outbox");
}
