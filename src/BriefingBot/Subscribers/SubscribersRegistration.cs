using BriefingBot.Operation;

namespace BriefingBot.Subscribers;

internal static class SubscribersRegistration
{
    public static IServiceCollection AddSubscribers(this IServiceCollection services) => services
        .AddSection<BriefingOptions, BriefingOptionsChecks>(BriefingOptions.Section)
        .AddSingleton<SubscriberStore>()
        .AddSingleton<AdminStore>();
}
