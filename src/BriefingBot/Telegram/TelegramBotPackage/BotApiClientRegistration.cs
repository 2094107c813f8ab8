using BriefingBot.Telegram.TelegramBotPackage;

// Not the folder's namespace: the room's registration calls whichever of the two is built by the same name.
namespace BriefingBot.Telegram;

/// <summary>The client of the package set full; the set core has a class of this name over the project's own client.</summary>
internal static class BotApiClientRegistration
{
    public static IServiceCollection AddBotApiClient(this IServiceCollection services)
    {
        services.AddHttpClient(PackageBotApi.ClientName)
            // Its own time limits, per call; and none of the loggers, which write addresses.
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectTimeout = TimeSpan.FromSeconds(10),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
                // Without a propagator no activity is made, whose url.full would hold the token.
                ActivityHeadersPropagator = null,
            });
        return services.AddSingleton<IBotApi, PackageBotApi>();
    }
}
