using System.Net;
using BriefingBot.Operation;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Sources;

internal static class SourcesRegistration
{
    public static IServiceCollection AddSources(this IServiceCollection services)
    {
        services.AddSelfCheck<SourcesCheck>("sources");
        services.AddSingleton<AddressGuard>();
        services.AddSingleton(provider => new GuardedConnection(provider.GetRequiredService<AddressGuard>(), GuardedConnection.Dns, GuardedConnection.Socket));
        services.AddSingleton<ForwardProxy>();
        services.AddSingleton<HostGate>();
        services.AddSingleton<PageFetcher>();
        services.AddSingleton<FeedDiscovery>();
        services.AddSingleton<LocalFiles>();
        services.AddSingleton<SourceReader>();
        services.AddSingleton<SourceStore>();
        services.AddSingleton<PollStore>();
        services.AddSingleton<Poller>();

        // The kinds of sources, in the order in which they are asked whether an address is theirs.
        services.AddSingleton<ISource, FileSource>();
        services.AddSingleton<ISource, TelegramSource>();
        services.AddSingleton<ISource, PageSource>();
        services.AddSingleton<ISource, SitemapSource>();
        services.AddSingleton<ISource, FeedSource>();
        services.AddSingleton<ISource, WebSource>();

        services.AddHttpClient(PageFetcher.Client)
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan) // the fetcher's own, on the injected clock
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // PooledConnectionLifetime lets names resolve anew
            .RemoveAllLoggers();
        return services;
    }

    private static SocketsHttpHandler Handler(IServiceProvider provider)
    {
        var connection = provider.GetRequiredService<GuardedConnection>();
        var proxy = provider.GetRequiredService<ForwardProxy>();
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // each hop is checked
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ConnectTimeout = TimeSpan.FromSeconds(15),
            MaxResponseHeadersLength = 64,
            ConnectCallback = (context, cancellationToken) => proxy.IsItself(context.InitialRequestMessage.RequestUri, context.DnsEndPoint)
                ? GuardedConnection.ConnectUncheckedAsync(context.DnsEndPoint, cancellationToken)
                : connection.ConnectAsync(context.DnsEndPoint, cancellationToken),
        };
    }
}
