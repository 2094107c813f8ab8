using BriefingBot.Sources;

namespace BriefingBot.Articles;

internal static class ArticlesRegistration
{
    public static IServiceCollection AddArticles(this IServiceCollection services) => services
        .AddSingleton<ArticlePages>()
        .AddSingleton<ArticleStore>()
        .AddSingleton<IEntryIndex>(provider => provider.GetRequiredService<ArticleStore>())
        .AddSingleton<IntakeFaults>()
        .AddSingleton<IEntrySink, ArticleIntake>();
}
