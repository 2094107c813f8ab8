namespace BriefingBot.Delivery.Sending;

/// <summary>Runs the sender with the host.</summary>
internal sealed class OutboxService(OutboxSender sender) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => sender.RunAsync(stoppingToken);
}
