using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Settings;
using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace BriefingBot.Telegram;

internal static class TelegramRegistration
{
    /// <summary>The name of the HTTP client.</summary>
    public const string ClientName = "Telegram";

    public static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        services.AddHttpClient(ClientName)
            // The gateway limits each call by itself: a long poll may take longer than a message.
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            // The bot's client keeps its handler for good; new DNS answers come by the pool's lifetime below.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The loggers write addresses, and the path of a Bot API address holds the token.
            .RemoveAllLoggers()
            .AddHttpMessageHandler(provider => new AnswerDates(provider.GetRequiredService<TelegramClock>()))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // The Bot API redirects nowhere; an answer that does would carry the token to another host.
                AllowAutoRedirect = false,
                // A host that is down is noticed long before the time limit of a long poll.
                ConnectTimeout = TimeSpan.FromSeconds(10),
                PooledConnectionLifetime = TimeSpan.FromMinutes(10),
                // Without a propagator no activity is made, whose url.full would hold the token.
                ActivityHeadersPropagator = null,
            });
        return services
            .AddSection<TelegramOptions, TelegramOptionsChecks>(TelegramOptions.Section)
            .AddSingleton(provider => new Lazy<ITelegramBotClient>(() => CreateClient(provider)))
            .AddSingleton<ISettingsDoubts, TelegramDoubts>()
            .AddSingleton<TelegramReachability>()
            .AddSingleton<UpdateConflict>()
            .AddSingleton<TelegramClock>()
            .AddSingleton<IReadinessProbe, TelegramProbe>()
            .AddSingleton<TelegramGateway>()
            .AddSingleton<BotIdentity>()
            .AddSelfCheck<TelegramCheck>("telegram");
    }

    private static TelegramBotClient CreateClient(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<TelegramOptions>>().Value;
        _ = BotJson.Options; // sets the library's own, which the client's first call closes
        return new TelegramBotClient(
            new TelegramBotClientOptions((options.Token ?? "").Trim(), options.BaseUrl.TrimEnd('/'))
            {
                // By itself the client waits out a 429 of up to a minute and calls again. Here the pace of sending
                // decides that: other chats go on, and the outbox remembers until when this one waits.
                RetryThreshold = 0,
                RetryCount = 1,
            },
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientName));
    }
}
