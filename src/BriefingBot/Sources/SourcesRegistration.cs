using System.Net;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Settings;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources;

internal static class SourcesRegistration
{
    public static IServiceCollection AddSources(this IServiceCollection services)
    {
        services.AddSection<List<SourceOptions>, SourceOptionsChecks>(SourceOptions.Section);
        services.AddSection<NetworkOptions, NetworkOptionsChecks>(NetworkOptions.Section);
        services.AddSingleton<ISettingsDoubts, SourceDoubts>();
        services.AddSingleton<ISettingsDoubts, NetworkDoubts>();
        services.AddSelfCheck<SourcesCheck>("sources");
        services.AddSingleton<IReadinessProbe, SourcesProbe>();
        services.AddSingleton<AddressGuard>();
        services.AddSingleton(GuardedConnection.Dns);
        services.AddSingleton(GuardedConnection.Socket);
        services.AddSingleton<GuardedConnection>();
        services.AddSingleton(_ => HttpClient.DefaultProxy);
        services.AddSingleton<ForwardProxy>();
        services.AddSingleton<HostRateLimiter>();
        services.AddSingleton<ConnectRetry>();
        services.AddSingleton<ResponseReader>();
        services.AddSingleton(provider =>
            BodyBudgets.Of(provider.GetRequiredService<IOptions<NetworkOptions>>().Value));
        services.AddSingleton<PageFetcher>();
        services.AddSingleton<FeedDiscovery>();
        services.AddSingleton<LocalFiles>();
        services.AddSingleton<NamedSources>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<PollStore>();
        services.AddSingleton<PollRecorder>();
        services.AddSingleton<IClockRepair>(provider => provider.GetRequiredService<PollStore>());
        services.AddSingleton<IRetention>(provider => provider.GetRequiredService<PollStore>());
        services.AddSingleton<EntryHandover>();
        services.AddSingleton<NetworkWatch>();
        services.AddSingleton<PollClaims>();
        services.AddSingleton<Poller>();

        // The kinds of sources; ISource.Order says which is asked first whether an address is its own.
        services.AddSingleton<SourceKinds>();
        services.AddSingleton<ISource, FileSource>();
        services.AddSingleton<ISource, TelegramSource>();
        services.AddSingleton<ISource, PageSource>();
        services.AddSingleton<ISource, SitemapSource>();
        services.AddSingleton<ISource, FeedSource>();
        services.AddSingleton<ISource, WebSource>();

        services.AddHttpClient(PageFetcher.Client)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan) // FetchTimeout has its own clock
            .ConfigurePrimaryHttpMessageHandler(provider => SourceHandler.Create(
                provider.GetRequiredService<ForwardProxy>(),
                provider.GetRequiredService<IWebProxy>(),
                provider.GetRequiredService<IOptions<NetworkOptions>>().Value))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // PooledConnectionLifetime lets names resolve anew
            .RemoveAllLoggers();
        return services;
    }
}
