using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Terminal;
using BriefingBot.Chat.Updates;

namespace BriefingBot.Chat;

internal static class ChatRegistration
{
    /// <summary>The commands, their router and the terminal chat; nothing runs by itself.</summary>
    public static IServiceCollection AddChat(this IServiceCollection services) => services
        .AddSingleton<PlainMessages>()
        .AddSingleton<CommandRouter>()
        .AddSingleton(CommandCatalog.Find)
        .AddSingleton<CommandContexts>()
        .AddSingleton<CommandAccess>()
        .AddSingleton<CommandExecution>()
        .AddSingleton<Addressing>()
        .AddSingleton<SeveralWishes>()
        .AddSingleton<ConfirmationStore>()
        .AddSingleton<PromptStore>()
        .AddSingleton<ChatRate>()
        .AddSingleton<OwnChannels>()
        .AddSingleton<ReplyRenderer>()
        .AddSingleton<SourcePreview>()
        .AddSingleton<ClaimChecks>()
        .AddSingleton<ToldClaims>()
        .AddSingleton<AskedStories>()
        .AddSingleton<IChatAuthority, ChatAuthority>()
        .AddSingleton<TerminalChat>()
        .AddSingleton<ChatStore>()
        .AddSingleton<Membership>()
        .AddSingleton<RestingReplies>()
        .AddSingleton<UpdateIntake>()
        .AddSingleton<ReceivingFaults>()
        .AddSingleton<Webhook>()
        .AddSingleton<Reactions>()
        .AddSingleton<AnswerDrafts>()
        .AddSingleton<PressGate>()
        .AddSingleton<Inbox>()
        .AddSingleton<InboxWork>()
        .AddSingleton<IncomingHandler>()
        .AddSingleton<LaterReplies>()
        .AddSingleton<ReplyAttempts>()
        .AddSingleton<ReplySender>()
        .AddSingleton<CommandMenu>();

    /// <summary>Long polling, for a service that has a token.</summary>
    public static IServiceCollection AddTelegramConversation(this IServiceCollection services) =>
        services.AddHostedService<UpdateReceiver>();

    /// <summary>The chat in this terminal, for a service that has none.</summary>
    public static IServiceCollection AddTerminalConversation(this IServiceCollection services) =>
        services.AddHostedService<TerminalSession>();
}
