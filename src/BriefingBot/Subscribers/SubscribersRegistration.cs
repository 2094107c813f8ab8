namespace BriefingBot.Subscribers;

internal static class SubscribersRegistration
{
    public static IServiceCollection AddSubscribers(this IServiceCollection services) => services
        .AddSingleton<SubscriberStore>()
        .AddSingleton<AdminStore>();
}
