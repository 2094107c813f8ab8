using BriefingBot.Operation;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Delivery;

/// <summary>Runs the sender with the host, and tidies the outbox once a day.</summary>
internal sealed class OutboxService(
    OutboxSender sender, Database database, IOptions<StorageOptions> options, TimeProvider clock) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(sender.RunAsync(stoppingToken), TidyAsync(stoppingToken));

    /// <summary>A correction replies to what is kept here, so it is kept as long as the articles.</summary>
    private async Task TidyAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var oldest = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.RetentionDays);
            await database.WriteAsync(transaction => OutboxStore.ForgetBeforeAsync(transaction, oldest), stoppingToken);
            await Task.Delay(TimeSpan.FromDays(1), clock, stoppingToken);
        }
    }
}
