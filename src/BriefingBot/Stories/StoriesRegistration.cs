using BriefingBot.Articles;
using BriefingBot.Storage;
using BriefingBot.Stories.Intake;

namespace BriefingBot.Stories;

internal static class StoriesRegistration
{
    public static IServiceCollection AddStories(this IServiceCollection services) => services
        .AddSingleton<FigureCache>()
        .AddSingleton<FigureStore>()
        .AddSingleton<StoryBuilder>()
        .AddSingleton<StoryStore>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<StoryStore>())
        .AddSingleton<ReportAges>()
        .AddSingleton<IAgeKeeper>(provider => provider.GetRequiredService<ReportAges>())
        .AddSingleton<SketchCache>()
        .AddSingleton<StoryCache>()
        .AddSingleton<EarlierReportStore>()
        .AddSingleton<IIntakeStore, DatabaseIntakeStore>()
        .AddSingleton<ArrivalStore>()
        .AddSingleton<StoryIntake>()
        .AddSingleton<SharedIntake>()
        .AddSingleton<IArticleSink>(provider => provider.GetRequiredService<SharedIntake>());

    /// <summary>For the service: the leader of several nodes takes what the others read.</summary>
    public static IServiceCollection AddArrivals(this IServiceCollection services) =>
        services.AddHostedService<ArrivalReader>();
}
