using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources.Fetching;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace BriefingBot.Tests.Chat;

/// <summary>The router with all its commands over a real database file; who administers a group is said by the
/// test.</summary>
internal sealed class ChatHarness : IAsyncDisposable
{
    public const long AdminId = 11;
    public const long PersonId = 12;
    public const long GroupId = -1001;

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public ChatHarness(
        Action<IServiceCollection>? change = null, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                .. TestStorage.Settings(_folder),
                new("Telegram:Admins:0", AdminId.ToString()),
                new("Telegram:MessagesPerSecondPerChat", "1000"), // the clock stands: nobody could wait
                .. settings,
            ])
            .Build();
        var services = new ServiceCollection();
        services.AddLogging();
        Rooms.Add(services, configuration);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        services.Replace(ServiceDescriptor.Singleton(Authority.Object));
        services.Replace(ServiceDescriptor.Singleton<ResolveName>(LoopbackNames.ResolveAsync));
        change?.Invoke(services);
        _services = services.BuildServiceProvider();
        Authority.Setup(
            a =>
                a.IsAdministratorAsync(
                    It.Is<Incoming>(i => i.Kind == ChatKind.Private),
                    It.IsAny<CancellationToken>())).ReturnsAsync(true);
    }

    public TestClock Clock { get; } = new();

    public Mock<IChatAuthority> Authority { get; } = new();

    public string Folder => _folder.Path;

    public CommandRouter Router => Get<CommandRouter>();

    public SubscriberStore Subscribers => Get<SubscriberStore>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

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

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A text as the terminal shows it.</summary>
    public static string Shown(ReplyText? text) =>
        text is null ? "" : PlainText.WriteWithAddresses(text.ToRichText());
}
