using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Terminal;
using BriefingBot.Chat.Updates;

namespace BriefingBot.Chat;

internal static class ChatRegistration
{
    /// <summary>The commands, their router and the terminal chat; nothing runs by itself.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton<CommandRouter>()
        .AddSingleton<CommandCatalog>()
        .AddSingleton<QuestionStore>()
        .AddSingleton<ChatRate>()
        .AddSingleton<SourcePreview>()
        .AddSingleton<IChatAuthority, ChatAuthority>()
        .AddSingleton<TerminalChat>()
        .AddSingleton<ChatStore>()
        .AddSingleton<Membership>()
        .AddSingleton<Inbox>()
        .AddSingleton<IncomingHandler>()
        .AddSingleton<ReplySender>()
        .AddSingleton<CommandMenu>()
        // The commands, in the order that /help and the menu show them.
        .AddSingleton<ICommand, StartCommand>()
        .AddSingleton<ICommand, BriefingCommand>()
        .AddSingleton<ICommand, StoryCommand>()
        .AddSingleton<ICommand, LatestCommand>()
        .AddSingleton<ICommand, AskCommand>()
        .AddSingleton<ICommand, SearchCommand>()
        .AddSingleton<ICommand, SourcesCommand>()
        .AddSingleton<ICommand, TopicsCommand>()
        .AddSingleton<ICommand, ScheduleCommand>()
        .AddSingleton<ICommand, TimeZoneCommand>()
        .AddSingleton<ICommand, QuietCommand>()
        .AddSingleton<ICommand, FollowCommand>()
        .AddSingleton<ICommand, UnfollowCommand>()
        .AddSingleton<ICommand, MuteCommand>()
        .AddSingleton<ICommand, UnmuteCommand>()
        .AddSingleton<ICommand, LengthCommand>()
        .AddSingleton<ICommand, EmptyCommand>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<ICommand, PauseCommand>()
        .AddSingleton<ICommand, ResumeCommand>()
        .AddSingleton<ICommand, StopCommand>()
        .AddSingleton<ICommand, ExportCommand>()
        .AddSingleton<ICommand, ForgetCommand>()
        .AddSingleton<ICommand, HelpCommand>()
        .AddSingleton<ICommand, AddSourceCommand>()
        .AddSingleton<ICommand, RemoveSourceCommand>()
        .AddSingleton<ICommand, TestSourceCommand>()
        .AddSingleton<ICommand, SourceCommand>()
        .AddSingleton<ICommand, SetSourceCommand>()
        .AddSingleton<ICommand, PauseSourceCommand>()
        .AddSingleton<ICommand, ResumeSourceCommand>()
        .AddSingleton<ICommand, PollCommand>()
        .AddSingleton<ICommand, HealthCommand>()
        .AddSingleton<ICommand, ModelCommand>()
        .AddSingleton<ICommand, ImportCommand>()
        .AddSingleton<ICommand, OpmlCommand>()
        .AddSingleton<ICommand, SubscribersCommand>()
        .AddSingleton<ICommand, GrantCommand>()
        .AddSingleton<ICommand, RevokeCommand>()
        .AddSingleton<ICommand, BackupCommand>();

    /// <summary>Long polling, for a service that has a token.</summary>
    public static IServiceCollection AddTelegramConversation(this IServiceCollection services) => services.AddHostedService<UpdateReceiver>();
}
