using BriefingBot.Chat.Updates;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Telegram;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>What an operator sees while another program takes the bot's updates.</summary>
public sealed class ReceivingFaultsTests
{
    private static readonly BotFailure Conflict = new(BotOutcome.Conflict, "terminated by other getUpdates request");

    [Theory]
    [InlineData(false)]
    // Two programs that poll take turns.
    [InlineData(true)]
    public async Task Updates_that_another_program_takes_are_no_health_and_told_to_the_admins_once(bool inTurns)
    {
        await using var chat = new ChatHarness();

        await RefuseAsync(chat, TimeSpan.FromMinutes(1), inTurns);
        Assert.Empty(await PartsAsync(chat));
        Assert.True((await LookAsync(chat)).Ok);
        await RefuseAsync(chat, TimeSpan.FromMinutes(5), inTurns);

        Assert.Equal([ChatHarness.AdminId], await PartsAsync(chat));
        var finding = await LookAsync(chat);
        Assert.False(finding.Ok);
        Assert.Contains("another program takes them", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_none_is_refused_any_more_all_is_well_and_the_next_time_is_told_anew()
    {
        await using var chat = new ChatHarness();
        await RefuseAsync(chat, TimeSpan.FromMinutes(3));

        chat.Clock.Advance(UpdateConflict.Patience);
        chat.Get<ReceivingFaults>().Recovered();

        Assert.True((await LookAsync(chat)).Ok);
        Assert.Equal(TimeSpan.Zero, chat.Get<UpdateConflict>().Lasts);
        await RefuseAsync(chat, TimeSpan.FromMinutes(3));
        Assert.Equal([ChatHarness.AdminId, ChatHarness.AdminId], await PartsAsync(chat));
    }

    [Fact]
    public async Task A_node_that_leads_no_more_has_no_conflict()
    {
        await using var chat = new ChatHarness();
        await RefuseAsync(chat, TimeSpan.FromMinutes(3));

        chat.Get<ReceivingFaults>().Forget();

        Assert.True((await LookAsync(chat)).Ok);
    }

    private static async Task RefuseAsync(ChatHarness chat, TimeSpan time, bool inTurns = false)
    {
        var faults = chat.Get<ReceivingFaults>();
        chat.Clock.Awaited = chat.Clock.Advance;
        for (var failures = 0; failures * ReceivingFaults.LongestWait < time; failures++)
        {
            await faults.WaitAfterAsync(Conflict, failures, CancellationToken.None);
            if (inTurns)
            {
                faults.Recovered();
            }
        }
    }

    private static Task<Finding> LookAsync(ChatHarness chat) => chat.Get<IEnumerable<IReadinessProbe>>()
        .Single(probe => probe.Name == "telegram").LookAsync(CancellationToken.None);

    // To whom something waits in the outbox.
    private static Task<IReadOnlyList<long>> PartsAsync(ChatHarness chat) => chat.QueryAsync<long>(
        "SELECT chat_id FROM outbox");
}
