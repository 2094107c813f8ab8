namespace BriefingBot.Summaries;

internal static class SummariesRegistration
{
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddSingleton<ISummarizer, ExtractiveSummarizer>();
}
