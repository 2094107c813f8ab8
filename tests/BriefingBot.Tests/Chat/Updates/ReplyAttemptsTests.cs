using BriefingBot.Chat.Updates;
using BriefingBot.Telegram;
using Telegram.Bot.Types;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class ReplyAttemptsTests
{
    [Theory]
    [InlineData(6, BotOutcome.Ok, 7, 20)]
    [InlineData(100, BotOutcome.Unavailable, 21, 90)]
    public async Task An_answer_outlasts_a_short_outage_of_Telegram_and_gives_way_to_a_long_one(
        int failures, BotOutcome outcome, int attempts, int seconds)
    {
        await using var chat = new ChatHarness();
        var (calls, start) = (0, chat.Clock.GetUtcNow());
        chat.Clock.Awaited += wait => chat.Clock.Advance(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);

        var sent = await chat.Get<ReplyAttempts>().SendAsync(
            ChatHarness.PersonId,
            _ => Task.FromResult(++calls > failures
                ? BotResult.Ok(new Message())
                : BotResult.Failed<Message>(BotFailure.Unreachable("It answered 502 and no JSON."))),
            TestContext.Current.CancellationToken);

        Assert.Equal((outcome, attempts), (sent, calls));
        Assert.InRange((chat.Clock.GetUtcNow() - start).TotalSeconds, seconds, seconds + 5);
    }
}
