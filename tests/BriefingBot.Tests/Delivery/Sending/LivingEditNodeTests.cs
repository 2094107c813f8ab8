using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>Edits where several nodes share the database.</summary>
public sealed class LivingEditNodeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edits_are_made_by_the_node_that_leads_and_by_no_other()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: true);
        await bot.Get<Database>().MigrateAsync(Stop);
        bot.Get<Node>().Join();
        await bot.Get<Node>().BeatAsync(Stop);
        await AddEditAsync(bot);
        var sender = bot.Get<LivingEditSender>();

        await sender.StartAsync(Stop);
        await Task.Delay(TimeSpan.FromMilliseconds(500), Stop);
        Assert.DoesNotContain("editMessageText", telegram.Calls.Select(call => call.Method));

        await bot.Get<Leadership>().LookAsync(Stop);
        await telegram.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "editMessageText"), "the edit");
        await sender.StopAsync(Stop);
    }

    /// <summary>An edit of a message that was sent.</summary>
    private static async Task AddEditAsync(WholeBot bot)
    {
        var now = bot.Clock.GetUtcNow();
        var message = new OutgoingMessage
        {
            ChatId = 5,
            Edition = "2026-05-04T08:00",
            Text = new RichTextBuilder().Section("s1").Text("Two killed.").Build(),
        };
        await bot.Get<IOutbox>().AddAsync(message, Stop);
        await bot.Get<Database>().WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync(
                    "UPDATE outbox SET state = 'sent', message_id = 1, sent_at = @now", new { now });
                var store = bot.Get<LivingMessageStore>();
                var sent = Assert.Single(await store.ListAsync(transaction, 5, null, now.AddHours(-1)));
                await store.EditAsync(transaction, sent with { Edits = 1, EditedAt = now }, message);
            },
            Stop);
    }
}
