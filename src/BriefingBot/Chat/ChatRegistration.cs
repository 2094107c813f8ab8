namespace BriefingBot.Chat;

internal static class ChatRegistration
{
    public static IServiceCollection AddChat(this IServiceCollection services) => services;
}
