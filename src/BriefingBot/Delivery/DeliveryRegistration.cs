namespace BriefingBot.Delivery;

internal static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<Outbox>()
        .AddSingleton<SendPace>()
        .AddSingleton<PostingTrouble>()
        .AddSingleton<OutboxSettlement>()
        .AddSingleton<OutboxSender>();

    /// <summary>Sends with the host; for the service, where there is a token.</summary>
    public static IServiceCollection AddSending(this IServiceCollection services) => services.AddHostedService<OutboxService>();
}
