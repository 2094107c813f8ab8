using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Storage;

namespace BriefingBot.Delivery;

internal static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<OutboxStore>()
        .AddSingleton<ChatMoves>()
        .AddSingleton<OutboxQueue>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<OutboxStore>())
        .AddSingleton<IClockRepair>(provider => provider.GetRequiredService<OutboxStore>())
        .AddSingleton<IReadinessProbe, OutboxProbe>()
        .AddSelfCheck<OutboxProbe>("outbox")
        .AddSingleton<PartPacker>()
        .AddSingleton<OutboxWriter>()
        .AddSingleton<IOutbox>(provider => provider.GetRequiredService<OutboxWriter>())
        .AddSingleton<LivingMessageStore>()
        .AddSingleton<OpenedStories>()
        .AddSingleton<ILivingMessages>(provider => provider.GetRequiredService<LivingMessageStore>())
        .AddSingleton<LivingEditSender>()
        .AddSingleton<SendRateLimiter>()
        .AddSingleton<ChatClaims>()
        .AddSingleton<CannotPostAlert>()
        .AddSingleton<DeliveryResults>()
        .AddSingleton<OutboxSender>();

    /// <summary>Sends with the host; for the service, where there is a token.</summary>
    public static IServiceCollection AddSending(this IServiceCollection services) =>
        services.AddHostedService<OutageEnd>()
            .AddHostedService(provider => provider.GetRequiredService<OutboxSender>())
            .AddHostedService(provider => provider.GetRequiredService<LivingEditSender>());
}
