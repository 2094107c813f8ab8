using BriefingBot.Operation;
using BriefingBot.Storage;

namespace BriefingBot.Subscribers;

internal static class SubscribersRegistration
{
    public static IServiceCollection AddSubscribers(this IServiceCollection services) => services
        .AddSection<BriefingOptions, BriefingOptionsChecks>(BriefingOptions.Section)
        .AddSingleton<SubscriberStore>()
        .AddSingleton<IClockRepair>(provider => provider.GetRequiredService<SubscriberStore>())
        .AddSingleton<AdminStore>();
}
