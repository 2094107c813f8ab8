using BriefingBot.Chat.Updates;
using BriefingBot.Telegram;
using Telegram.Bot.Types;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class ReplyAttemptsTests
{
    [Theory]
    [InlineData(6, BotOutcome.Ok)] // twenty seconds
    [InlineData(100, BotOutcome.Unavailable)]
    public async Task An_answer_outlasts_a_short_outage_of_Telegram_and_gives_way_to_a_long_one(
        int failures, BotOutcome outcome)
    {
        await using var chat = new ChatHarness();
        var calls = 0;

        var sending = chat.Get<ReplyAttempts>().SendAsync(
            ChatHarness.PersonId,
            _ => Task.FromResult(++calls > failures
                ? BotResult.Ok(new Message())
                : BotResult.Failed<Message>(BotFailure.Unreachable("It answered 502 and no JSON."))),
            TestContext.Current.CancellationToken);
        while (!sending.IsCompleted)
        {
            chat.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(outcome, await sending);
        Assert.InRange(calls, 2, 30);
    }
}
