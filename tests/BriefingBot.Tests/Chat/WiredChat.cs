using System.Text.Json.Nodes;
using BriefingBot.Chat;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Sending;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Chat;

/// <summary>The conversation over the wire: the bot polls a Bot API server on the loopback and answers there.</summary>
internal sealed class WiredChat : IAsyncDisposable
{
    public const long ChannelId = BotApiMethods.ChannelId;
    public const long GroupId = -1_001_000_000_555;

    private UpdateReceiver _receiver;

    private WiredChat(BotApiServer server, ChatHarness chat, UpdateReceiver receiver) =>
        (Server, Chat, _receiver) = (server, chat, receiver);

    public BotApiServer Server { get; }

    public ChatHarness Chat { get; }

    public static async Task<WiredChat> StartAsync(
        Action<IServiceCollection>? change = null, params IEnumerable<(string Key, string Value)> settings)
    {
        var server = await BotApiServer.StartAsync();
        var chat = new ChatHarness(
            services =>
            {
                // The real clock, since the line's waits are real.
                services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
                services.Replace(ServiceDescriptor.Singleton<IChatAuthority, ChatAuthority>());
                services.AddTelegramConversation();
                change?.Invoke(services);
            },
            [
                ("Telegram:Token", server.Token),
                ("Telegram:BaseUrl", server.BaseUrl),
                ("Telegram:MessagesPerMinutePerGroup", "1000"),
                ("Telegram:MessagesPerSecond", "1000"),
                ("Telegram:PollTimeoutSeconds", "2"),
                .. settings,
            ]);
        return new WiredChat(server, chat, await BeginAsync(chat));
    }

    /// <summary>What the service does between its stop and its next start.</summary>
    /// <param name="meanwhile">What happens while it is down.</param>
    public async Task RestartAsync(Action meanwhile)
    {
        await _receiver.StopAsync(CancellationToken.None);
        _receiver.Dispose();
        meanwhile();
        _receiver = await BeginAsync(Chat);
    }

    /// <summary>Ends with the receiving.</summary>
    public Task Receiving => _receiver.ExecuteTask!; // not null: it was started

    /// <summary>Posts in the channel as it does itself.</summary>
    public void Post(string text) => Server.Push(new JsonObject { ["channel_post"] = Message(ChannelId, null, text) });

    /// <summary>Somebody says something in the group.</summary>
    public void Say(long userId, string text) =>
        Server.Push(new JsonObject { ["message"] = Message(GroupId, userId, text) });

    public static JsonObject Message(long chatId, long? userId, string text)
    {
        var message = new JsonObject
        {
            ["message_id"] = Random.Shared.Next(1_000_000, int.MaxValue),
            ["chat"] = BotApiMethods.Chat(chatId),
            ["date"] = 1_790_000_000,
            ["text"] = text,
        };
        if (userId is { } id)
        {
            message["from"] = new JsonObject { ["id"] = id, ["is_bot"] = false, ["first_name"] = "Ada" };
        }
        else
        {
            message["sender_chat"] = BotApiMethods.Chat(chatId);
        }

        return message;
    }

    /// <summary>Presses the button of the newest message that has one with this label.</summary>
    public void Press(string label, long userId)
    {
        var message = Server.Messages.Last(message => DataOf(message, label) is not null);
        Server.PushCallback(message, DataOf(message, label)!, userId); // not null: the line before
    }

    /// <summary>Waits until so many callbacks were answered, and gives the last answer.</summary>
    public async Task<(string? Text, bool IsAlert)> PopUpAsync(int answered)
    {
        await Server.WaitUntilAsync(server => Answers(server).Count >= answered, "the answer to a press");
        var answer = Answers(Server)[answered - 1].Parameters;
        return (answer["text"]?.GetValue<string>(), answer["show_alert"]?.GetValue<bool>() ?? false);
    }

    public Task SaidAsync(string words) => Server.WaitUntilAsync(
        server => server.Messages.Any(message => message.Text.Contains(words, StringComparison.Ordinal)), words);

    /// <summary>What the outbox holds goes out, until so many messages have arrived.</summary>
    public Task DeliveredAsync(int messages) => Eventually.HoldsAsync(
        async stop =>
        {
            await Chat.Get<OutboxSender>().DrainAsync(stop);
            return Server.Messages.Count >= messages;
        },
        $"{messages} messages");

    /// <summary>Waits until everything that came in is answered.</summary>
    public Task SettleAsync() => Eventually.HoldsAsync(
        async stop => (await Chat.Get<ChatStore>().LeftoversAsync(stop)).Count == 0, "all answers");

    public async ValueTask DisposeAsync()
    {
        await _receiver.StopAsync(CancellationToken.None);
        _receiver.Dispose();
        await Chat.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static string? DataOf(AcceptedMessage message, string label) =>
        message.ReplyMarkup?["inline_keyboard"]?.AsArray().SelectMany(row => row!.AsArray())
            .FirstOrDefault(button => button!["text"]!.GetValue<string>().Contains(label, StringComparison.Ordinal))
            ?["callback_data"]?.GetValue<string>();

    private static List<BotApiCall> Answers(BotApiServer server) =>
        [.. server.Calls.Where(call => call.Method == "answerCallbackQuery")];

    private static async Task<UpdateReceiver> BeginAsync(ChatHarness chat)
    {
        var services = chat.Get<IServiceProvider>();
        var receiver = ActivatorUtilities.CreateInstance<UpdateReceiver>(
            services, new Lazy<Inbox>(() => ActivatorUtilities.CreateInstance<Inbox>(services)));
        await receiver.StartAsync(CancellationToken.None);
        return receiver;
    }
}
