using BriefingBot.Chat.Updates;
using BriefingBot.Operation;

namespace BriefingBot.Web;

internal static class WebRegistration
{
    /// <summary>
    /// The section, so that every verb knows its keys, and what Telegram posts to where it is asked to.
    /// </summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) => services
        .AddSection<WebOptions, WebOptionsChecks>(WebOptions.Section)
        .AddSingleton<IWebhookServer, WebhookServer>();

    /// <summary>What listens and sends, where it is configured; for the service.</summary>
    public static IServiceCollection AddWebServer(this IServiceCollection services, IConfiguration configuration)
    {
        var isListening = WebOptions.IsWanted(configuration, nameof(WebOptions.Listen));
        var isSending = WebOptions.IsWanted(configuration, nameof(WebOptions.OtlpEndpoint));
        if (isListening)
        {
            services.AddSingleton<OperatorStore>().AddSingleton<OperatorPage>().AddHostedService<WebServer>();
        }

        if (isSending)
        {
            services.AddHostedService<TelemetryExport>();
        }

        return isListening || isSending ? services.AddHostedService<StateGauges>() : services;
    }
}
