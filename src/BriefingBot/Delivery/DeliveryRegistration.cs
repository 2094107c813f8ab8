using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Sources;
using BriefingBot.Subscribers;

namespace BriefingBot.Delivery;

internal static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<OutboxWriter>()
        .AddSingleton<SendPace>()
        .AddSingleton<PostingTrouble>()
        .AddSingleton<OutboxSettlement>()
        .AddSingleton<OutboxSender>()
        .AddSingleton<IToldReversal, ToldReversal>()
        .AddSingleton<CorrectionPublisher>()
        .AddSingleton<EditionPublisher>()
        .AddSingleton<IEditionPublisher>(provider => provider.GetRequiredService<EditionPublisher>());

    /// <summary>Sends with the host; for the service, where there is a token.</summary>
    public static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<ISourceHealthListener, SourceNotices>()
        .AddHostedService<OutboxService>();
}
