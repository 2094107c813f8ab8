using BriefingBot.Scheduling;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace BriefingBot.Tests.Scheduling;

/// <summary>The night's work of nodes, whose times stand in their database: no wrong clock puts it off.</summary>
public sealed class NightsOfNodesTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private BotApiServer _telegram = null!;
    private WholeBot _bot = null!;
    private ServiceProvider _schedule = null!;
    private ISchedulerFactory _schedulers = null!;
    private ClockWatch _watch = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var shared = TestStorage.OptionsOf(_folder, isPostgres: true).ConnectionString;
        _telegram = await BotApiServer.StartAsync();
        _bot = new WholeBot(_telegram, isPostgres: false);
        _bot.Clock.Set(TimeProvider.System.GetUtcNow() - _bot.Clock.GetUtcNow()); // as Quartz's
        _schedule = new ServiceCollection().AddLogging().AddSchedule(shared).BuildServiceProvider();
        _schedulers = _schedule.GetRequiredService<ISchedulerFactory>();
        _watch = ActivatorUtilities.CreateInstance<ClockWatch>(
            _bot.Get<IServiceProvider>(), _schedulers, new MachineSleep());
    }

    [Fact]
    public async Task A_start_brings_back_what_was_put_off_and_leaves_what_is_right()
    {
        await PutOffAsync();
        await _watch.StartedAsync(Stop);
        await AssertRightAsync();
        var before = await TriggersAsync();

        _bot.Clock.Advance(TimeSpan.FromHours(1));
        await _watch.StartedAsync(Stop);

        Assert.Equal(
            before.Select(trigger => trigger.StartTimeUtc),
            (await TriggersAsync()).Select(trigger => trigger.StartTimeUtc));
    }

    [Fact]
    public async Task A_clock_that_goes_back_brings_it_back()
    {
        await PutOffAsync();

        await _watch.JumpedAsync(TimeSpan.FromDays(-100), TimeSpan.Zero, Stop);

        await AssertRightAsync();
    }

    [Fact]
    public async Task What_another_nodes_clock_puts_off_is_brought_back_within_the_hour()
    {
        var began = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _bot.Clock.Awaited = _ => began.TrySetResult();
        await PutOffAsync();
        await _watch.StartAsync(Stop);
        await began.Task;
        _bot.Clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.HoldsAsync(async _ => (await TriggersAsync()).All(IsRight), "the first look");
        await PutOffAsync();

        _bot.Clock.Advance(TimeSpan.FromHours(1));

        await Eventually.HoldsAsync(async _ => (await TriggersAsync()).All(IsRight), "the look after an hour");
        await _watch.StopAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        _watch?.Dispose();
        await (_schedule?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_bot?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_telegram?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }

    private bool IsRight(ITrigger trigger) => trigger.NextFireTimeUtc < _bot.Clock.GetUtcNow().AddHours(25);

    private async Task AssertRightAsync() =>
        Assert.All(await TriggersAsync(), trigger => Assert.True(IsRight(trigger), $"{trigger.NextFireTimeUtc}"));

    private async Task PutOffAsync()
    {
        var nights = await NightsAsync();
        foreach (var trigger in await TriggersAsync())
        {
            // As a node leaves it whose clock is years ahead.
            var late = trigger.GetTriggerBuilder().StartAt(new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero)).Build();
            await nights.RescheduleJob(trigger.Key, late, Stop);
        }
    }

    private async Task<List<ITrigger>> TriggersAsync()
    {
        var nights = await NightsAsync();
        var triggers = new List<ITrigger>();
        foreach (var key in await nights.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), Stop))
        {
            triggers.Add((await nights.GetTrigger(key, Stop))!); // not null: it was listed
        }

        Assert.Equal(2, triggers.Count);
        return triggers;
    }

    private async Task<IScheduler> NightsAsync() =>
        (await _schedulers.LookupScheduler(NightlyCatchUp.Group, Stop))!; // not null: it was added
}
