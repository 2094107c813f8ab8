using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources.Fetching;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace BriefingBot.Tests.Chat;

/// <summary>The router with all its commands over a real database file; who administers a group is said by the
/// test.</summary>
internal sealed class ChatHarness(
    Action<IServiceCollection>? change = null, params IEnumerable<(string Key, string Value)> settings)
    : TestHost(
        [
            ("Telegram:Admins:0", $"{AdminId}"),
            ("Telegram:MessagesPerSecondPerChat", "1000"), // the clock stands: nobody could wait
            .. settings,
        ],
        services =>
        {
            services.Replace(ServiceDescriptor.Singleton(OfPrivateChats()));
            services.Replace(ServiceDescriptor.Singleton<ResolveName>(LoopbackNames.ResolveAsync));
            change?.Invoke(services);
        })
{
    public const long AdminId = 11;
    public const long PersonId = 12;
    public const long GroupId = -1001;

    public Mock<IChatAuthority> Authority => Mock.Get(Get<IChatAuthority>());

    public CommandRouter Router => Get<CommandRouter>();

    public SubscriberStore Subscribers => Get<SubscriberStore>();

    public static Incoming FromPerson(string text) =>
        new() { ChatId = PersonId, UserId = PersonId, UserName = "Ada", ChatTitle = "Ada", Text = text };

    public static Incoming FromAdmin(string text) =>
        new() { ChatId = AdminId, UserId = AdminId, UserName = "Bo", ChatTitle = "Bo", Text = text };

    public static Incoming FromTerminal(string text) =>
        new() { ChatId = Subscriber.TerminalChatId, UserName = "Cy", Text = text, IsTerminal = true };

    public static Incoming FromGroup(string text) =>
        new()
        {
            ChatId = GroupId,
            Kind = ChatKind.Group,
            UserId = PersonId,
            UserName = "Ada",
            ChatTitle = "Readers",
            Text = text,
        };

    /// <summary>What a person in a private chat is answered, as plain text.</summary>
    public Task<string> AskAsync(string text) => AskAsync(FromPerson(text));

    public async Task<string> AskAsync(Incoming incoming) =>
        string.Join(
            "\n---\n", (await Router.AnswerAsync(incoming, CancellationToken.None)).Select(reply => Shown(reply.Text)));

    public async Task<Subscriber> PersonAsync() =>
        (await Subscribers.FindAsync(PersonId, null, CancellationToken.None))!;

    public void LetEverybodyAdminister() => Authority.Setup(authority =>
        authority.IsAdministratorAsync(It.IsAny<Incoming>(), It.IsAny<CancellationToken>())).ReturnsAsync(true);

    /// <summary>A text as the terminal shows it.</summary>
    public static string Shown(ReplyText? text) =>
        text is null ? "" : PlainText.WriteWithAddresses(text.ToRichText());

    private static IChatAuthority OfPrivateChats()
    {
        var authority = new Mock<IChatAuthority>();
        authority.Setup(it => it.IsAdministratorAsync(
            It.Is<Incoming>(incoming => incoming.Kind == ChatKind.Private), It.IsAny<CancellationToken>()))
            .ReturnsAsync(true);
        return authority.Object;
    }
}
