using BriefingBot.Operation;

namespace BriefingBot.Telegram;

internal static class TelegramRegistration
{
    public static IServiceCollection AddTelegram(this IServiceCollection services) => services
        .AddBotApiClient()
        .AddSelfCheck<TelegramCheck>("telegram");
}
