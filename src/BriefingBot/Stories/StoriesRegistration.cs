namespace BriefingBot.Stories;

internal static class StoriesRegistration
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<StoryBuilder>()
        .AddTransient<StoryGrouper>();
}
