using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Stories.Intake;

namespace BriefingBot.Stories;

internal static class StoriesRegistration
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<FigureCache>()
        .AddSingleton<StoryBuilder>()
        .AddSingleton<StoryStore>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<StoryStore>())
        .AddSingleton<StoryCache>()
        .AddSingleton<IIntakeStore, DatabaseIntakeStore>()
        .AddSingleton<IArticleSink, StoryIntake>();
}
