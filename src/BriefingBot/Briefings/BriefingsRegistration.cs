using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Summaries;

namespace BriefingBot.Briefings;

internal static class BriefingsRegistration
{
    public static IServiceCollection AddBriefings(this IServiceCollection services) => services
        .AddSingleton<BriefingComposer>()
        .AddSingleton<BriefingStore>()
        .AddSingleton<ToldStore>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<BriefingStore>())
        .AddSingleton<EditedInPlace>()
        .AddSingleton<BriefingAssembler>()
        .AddSingleton<AdminNotices>()
        .AddSingleton<SourceNoticeStore>()
        .AddSingleton<FaultReports>()
        .AddSingleton<CorrectionPublisher>()
        .AddSingleton<EditionWriter>()
        .AddSingleton<EditionPublisher>()
        .AddSingleton<AskedBriefings>()
        .AddSingleton<AlertPublisher>()
        .AddSingleton<LivingWriter>()
        .AddSingleton<LivingEdits>()
        .AddSingleton<LivingPublisher>()
        .AddSingleton<TasteStore>()
        .AddSingleton<IRetention>(provider => provider.GetRequiredService<TasteStore>())
        .AddSingleton<WeeklyPublisher>();

    /// <summary>Tells the admins of their sources and models; for the service, where there is a token.</summary>
    public static IServiceCollection AddSourceNotices(this IServiceCollection services) => services
        .AddSingleton<ISourceHealthListener, SourceNotices>()
        .AddSingleton<IModelHealthListener, ModelNotices>();
}
