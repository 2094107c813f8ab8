using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Tests.Storage;

/// <summary>A write that neither succeeds nor fails, as on a file system that is frozen.</summary>
public sealed class HangingDiskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_write_that_does_not_return_is_a_fault_told_once_that_ends_with_it()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var told = new List<AdviceException?>();
        bot.Get<StorageHealth>().Changed += told.Add;
        var thaw = new TaskCompletionSource();
        var write = bot.Get<Database>().WriteAsync(_ => thaw.Task, Stop);

        await PassAsync(bot, TimeSpan.FromSeconds(29));
        Assert.Empty(told);
        for (var i = 0; i < 20; i++)
        {
            await PassAsync(bot, TimeSpan.FromSeconds(15));
        }

        Assert.Contains("has not ended a write for 30 seconds", Assert.Single(told)?.Message, StringComparison.Ordinal);
        Assert.False((await DatabaseAsync(bot)).Ok);
        thaw.SetResult();
        await write;

        Assert.Null(Assert.Single(told.Skip(1)));
        Assert.True((await DatabaseAsync(bot)).Ok);
        await PassAsync(bot, TimeSpan.FromMinutes(5));
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public async Task A_write_that_fails_in_the_end_leaves_the_fault_until_the_next_succeeds()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var thaw = new TaskCompletionSource();
        var write = bot.Get<Database>().WriteAsync(_ => thaw.Task, Stop);
        await PassAsync(bot, TimeSpan.FromMinutes(1));
        thaw.SetException(new InvalidOperationException("planted"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => write);
        Assert.NotNull(bot.Get<StorageHealth>().Fault);

        await PassAsync(bot, TimeSpan.FromSeconds(5));

        Assert.Null(bot.Get<StorageHealth>().Fault);
    }

    [Fact]
    public void A_write_that_succeeds_beside_one_that_hangs_is_not_the_end_of_the_fault()
    {
        var clock = new TestClock();
        var health = new StorageHealth(clock, NullLogger<StorageHealth>.Instance);
        var told = new List<AdviceException?>();
        health.Changed += told.Add;
        var hanging = health.Begin();
        clock.Advance(TimeSpan.FromSeconds(31));

        for (var i = 0; i < 3; i++)
        {
            health.LookAtWrites("briefingbot");
            health.End(health.Begin(), isStored: true);
        }

        Assert.NotNull(Assert.Single(told));
        health.End(hanging, isStored: true);
        Assert.Null(health.Fault);
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public void A_write_that_waits_for_the_machine_is_no_fault_of_the_disk()
    {
        var clock = new TestClock();
        var lost = new LostTime(clock);
        var health = new StorageHealth(clock, NullLogger<StorageHealth>.Instance, lost: lost);
        lost.Tick();
        health.Begin();
        Pass(TimeSpan.FromMinutes(2), times: 1);
        Assert.Null(health.Fault);

        Pass(LostTime.Every, times: 29);
        Assert.Null(health.Fault);

        Pass(LostTime.Every, times: 2);
        Assert.NotNull(health.Fault);

        void Pass(TimeSpan late, int times)
        {
            for (var time = 0; time < times; time++)
            {
                clock.Advance(late);
                lost.Tick();
                health.LookAtWrites("briefingbot");
            }
        }
    }

    private static async Task PassAsync(WholeBot bot, TimeSpan time)
    {
        bot.Clock.Advance(time);
        await ActivatorUtilities.CreateInstance<PollJob>(bot.Get<IServiceProvider>()).Execute(null!, Stop);
    }

    private static Task<Finding> DatabaseAsync(WholeBot bot) =>
        bot.Get<IEnumerable<IReadinessProbe>>().Single(probe => probe.Name == "database").LookAsync(Stop);
}
