using BriefingBot.Chat.Updates;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Storage;
using BriefingBot.Telegram;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>What an operator sees while another program takes the bot's updates.</summary>
public sealed class ReceivingFaultsTests
{
    private static readonly BotFailure Conflict = new(BotOutcome.Conflict, "terminated by other getUpdates request");

    [Fact]
    public async Task Updates_that_another_program_takes_are_no_health_and_told_to_the_admins_once()
    {
        await using var chat = new ChatHarness();
        var faults = chat.Get<ReceivingFaults>();

        await FailAsync(chat, faults, times: 2);
        Assert.Empty(await PartsAsync(chat));
        await FailAsync(chat, faults, times: 60);

        Assert.Equal([ChatHarness.AdminId], await PartsAsync(chat));
        var finding = await LookAsync(chat);
        Assert.False(finding.Ok);
        Assert.Contains("another program takes them", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.True(chat.Get<TelegramReachability>().Unheard >= 62 * ReceivingFaults.LongestWait);
    }

    [Fact]
    public async Task Once_updates_come_again_all_is_well_and_the_next_time_is_told_anew()
    {
        await using var chat = new ChatHarness();
        var faults = chat.Get<ReceivingFaults>();
        await FailAsync(chat, faults, times: 30);

        faults.Recovered();

        Assert.True((await LookAsync(chat)).Ok);
        Assert.Equal(TimeSpan.Zero, chat.Get<TelegramReachability>().Unheard);
        await FailAsync(chat, faults, times: 30);
        Assert.Equal([ChatHarness.AdminId, ChatHarness.AdminId], await PartsAsync(chat));
    }

    private static async Task FailAsync(ChatHarness chat, ReceivingFaults faults, int times)
    {
        for (var failures = 0; failures < times; failures++)
        {
            var wait = faults.WaitAfterAsync(Conflict, failures, CancellationToken.None);
            while (!wait.IsCompleted)
            {
                chat.Clock.Advance(ReceivingFaults.LongestWait);
                await Task.Yield();
            }

            await wait;
        }
    }

    private static Task<Finding> LookAsync(ChatHarness chat) => chat.Get<IEnumerable<IReadinessProbe>>()
        .Single(probe => probe.Name == "telegram").LookAsync(CancellationToken.None);

    // To whom something waits in the outbox.
    private static Task<IReadOnlyList<long>> PartsAsync(ChatHarness chat) => chat.Get<Database>().ReadAsync(
        session => session.QueryAsync<long>("SELECT chat_id FROM outbox"), CancellationToken.None);
}
