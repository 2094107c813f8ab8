using BriefingBot.Briefings;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>What a node was sending when it was killed.</summary>
public sealed class LeftByNodeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_sent_again_by_another_which_says_so_in_one_line()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram, isPostgres: true);
        await bot.Get<Database>().MigrateAsync(Stop);
        bot.Get<Node>().Join();
        await bot.Get<Node>().BeatAsync(Stop);
        foreach (var chatId in new[] { 5, 6, 7 })
        {
            var message = new OutgoingMessage
            {
                ChatId = chatId,
                Edition = "2026-05-04T08:00",
                Text = new RichTextBuilder().Text("News.").Build(),
            };
            await bot.Get<IOutbox>().AddAsync(message, Stop);
        }

        await bot.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE outbox SET state = 'sending', attempts = 1 WHERE chat_id IN (5, 6)"),
            Stop);
        var log = new FakeLogger<OutboxSender>();
        using var sender = ActivatorUtilities.CreateInstance<OutboxSender>(bot.Get<IServiceProvider>(), log);

        await sender.DrainAsync(Stop);

        Assert.Equal(3, telegram.Messages.Count);
        var line = Assert.Single(log.Collector.GetSnapshot());
        Assert.Contains("A node ended while 2 message parts", line.Message, StringComparison.Ordinal);
    }
}
