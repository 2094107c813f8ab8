using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The service in numbers: chats, editions and delivery of the last day, sources, what models used.</summary>
internal sealed class StatsCommand(
    SubscriberStore subscribers, OutboxStore outbox, SourceStore sources, IModelHealth models, TimeProvider clock)
    : ICommand
{
    public CommandDescription Description { get; } =
        new("stats", 345, "/stats") { Role = CommandRole.Admin, IsPrivate = true, TakesArguments = false };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var day = await outbox.CountSinceAsync(clock.GetUtcNow().AddDays(-1), cancellationToken);
        return
        [
            context.Texts.Stats(
                await subscribers.ListAsync(cancellationToken),
                new DeliveryNumbers(day.Editions, day.Sent, day.Waiting, day.Failed),
                await sources.HealthAsync(cancellationToken),
                models.Models.Count > 0 ? await models.ReadBudgetAsync(cancellationToken) : null),
        ];
    }
}
