using BriefingBot.Chat.Commands;

namespace BriefingBot.Chat;

internal static class ChatRegistration
{
    public static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton<CommandRouter>()
        .AddSingleton<CommandCatalog>()
        .AddSingleton<QuestionStore>()
        .AddSingleton<ChatRate>()
        .AddSingleton<IChatAuthority, ChatAuthority>()
        // The commands, in the order that /help and the menu show them.
        .AddSingleton<ICommand, StartCommand>()
        .AddSingleton<ICommand, BriefingCommand>()
        .AddSingleton<ICommand, StoryCommand>()
        .AddSingleton<ICommand, ScheduleCommand>()
        .AddSingleton<ICommand, TimeZoneCommand>()
        .AddSingleton<ICommand, QuietCommand>()
        .AddSingleton<ICommand, FollowCommand>()
        .AddSingleton<ICommand, UnfollowCommand>()
        .AddSingleton<ICommand, MuteCommand>()
        .AddSingleton<ICommand, UnmuteCommand>()
        .AddSingleton<ICommand, LengthCommand>()
        .AddSingleton<ICommand, FormatCommand>()
        .AddSingleton<ICommand, EmptyCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ICommand, PauseCommand>()
        .AddSingleton<ICommand, ResumeCommand>()
        .AddSingleton<ICommand, StopCommand>()
        .AddSingleton<ICommand, ExportCommand>()
        .AddSingleton<ICommand, ForgetCommand>()
        .AddSingleton<ICommand, HelpCommand>();
}
