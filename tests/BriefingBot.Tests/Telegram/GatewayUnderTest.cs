using System.Globalization;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Tests.Telegram;

/// <summary>The gateway as the program registers it, pointed at the loopback server.</summary>
internal static class GatewayUnderTest
{
    public static ServiceProvider Services(
        BotApiServer server, string? token = null, int timeoutSeconds = 30, ILoggerProvider? log = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = token ?? server.Token,
            ["Telegram:BaseUrl"] = server.BaseUrl,
            ["Telegram:RequestTimeoutSeconds"] = timeoutSeconds.ToString(CultureInfo.InvariantCulture),
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Trace);
            if (log is not null)
            {
                logging.AddProvider(log);
            }
        });
        return services.AddOperation(configuration).AddTelegram().BuildServiceProvider();
    }

    public static TelegramGateway Gateway(this ServiceProvider services) =>
        services.GetRequiredService<TelegramGateway>();
}
