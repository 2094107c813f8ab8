using BriefingBot.Sources;

namespace BriefingBot.Stories;

internal static class StoriesRegistration
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<StoryBuilder>()
        .AddSingleton<StoryShelf>()
        .AddSingleton<StoryStore>()
        .AddSingleton<IEntrySink, ArticleIntake>();
}
