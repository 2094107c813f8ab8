using BriefingBot.Briefings;
using BriefingBot.Chat;
using BriefingBot.Delivery;
using BriefingBot.Operation.Health;
using BriefingBot.Scheduling;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Telegram;
using BriefingBot.Web;

namespace BriefingBot.CommandLine;

/// <summary>What runs beside the rooms: the conversation with Telegram, or the terminal's.</summary>
internal static class ServiceRegistration
{
    public static bool TalksToTelegram(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration[$"{TelegramOptions.Section}:{nameof(TelegramOptions.Token)}"]);

    // Read here: which services there are depends on it. What is wrong in the section is said when it is checked.
    private static string? SharedDatabase(IConfiguration configuration)
    {
        var storage = configuration.GetSection(StorageOptions.Section);
        return Enum.TryParse<StorageProvider>(
                storage[nameof(StorageOptions.Provider)], ignoreCase: true, out var provider)
            && provider == StorageProvider.Postgres
            ? storage[nameof(StorageOptions.ConnectionString)]
            : null;
    }

    public static IServiceCollection AddService(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddNode();
        services.AddArrivals();
        services.AddSingleton<ServiceStart>();
        services.AddWebServer(configuration);
        if (SystemdSession.IsListening(configuration))
        {
            services.AddHostedService<SystemdSession>();
        }

        var shared = SharedDatabase(configuration);
        if (shared is null)
        {
            services.AddHostedService<DamageLook>();
        }

        return TalksToTelegram(configuration)
            ? services.AddSourceNotices().AddSending().AddTelegramConversation().AddSchedule(shared)
            : services.AddTerminalConversation().AddSchedule(shared);
    }
}
