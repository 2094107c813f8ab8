namespace BriefingBot.Briefings;

internal static class BriefingsRegistration
{
    public static IServiceCollection AddBriefings(this IServiceCollection services) => services
        .AddSingleton<BriefingComposer>()
        .AddSingleton<BriefingStore>()
        .AddSingleton<IBriefingDesk, BriefingDesk>();
}
