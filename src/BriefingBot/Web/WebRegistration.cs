using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Chat.Updates;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using Microsoft.Extensions.Options;

namespace BriefingBot.Web;

internal static class WebRegistration
{
    /// <summary>The section, what answers, and what Telegram posts to; nothing is made unasked.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) => services
        .AddSection<WebOptions, WebOptionsChecks>(WebOptions.Section)
        .AddSingleton<ISettingsDoubts, WebDoubts>()
        .AddSingleton<OperatorStore>()
        .AddSingleton<OperatorPage>()
        .AddSingleton<StoryAddresses>()
        .AddSingleton<IStoryAddresses>(provider => provider.GetRequiredService<StoryAddresses>())
        .AddSingleton<StoryPages>()
        .AddSingleton(Feeds)
        .AddSingleton<IWebhookServer, WebhookServer>();

    /// <summary>Feeds ask no model, whoever fetches them: they tell stories in the reports' own sentences.</summary>
    private static StoryFeeds Feeds(IServiceProvider provider) => ActivatorUtilities.CreateInstance<StoryFeeds>(
        provider,
        new BriefingComposer(
            new ExtractiveSummarizer(),
            provider.GetRequiredService<IOptions<BriefingOptions>>(),
            provider.GetRequiredService<IStoryAddresses>()));

    /// <summary>What listens and sends, where it is configured; for the service.</summary>
    public static IServiceCollection AddWebServer(this IServiceCollection services, IConfiguration configuration)
    {
        var isListening = WebOptions.IsWanted(configuration, nameof(WebOptions.Listen));
        var isSending = WebOptions.IsWanted(configuration, nameof(WebOptions.OtlpEndpoint));
        if (isListening)
        {
            services.AddHostedService<WebServer>();
        }

        if (isSending)
        {
            services.AddHostedService<TelemetryExport>();
        }

        return isListening || isSending ? services.AddHostedService<StateGauges>() : services;
    }
}
