using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Delivery;

/// <summary>The room with a real database and the loopback Bot API, on a clock that the test moves; paces are wide open
/// unless set.</summary>
internal sealed class DeliveryBench : IAsyncDisposable
{
    /// <summary>Who is told what goes wrong.</summary>
    public const long Admin = 777;

    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private DeliveryBench(BotApiServer server, TimeProvider clock)
    {
        Server = server;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Settings(server, Path.Combine(_folder.Path, "bot.db")))
            .AddInMemoryCollection(TestStorage.Settings(_folder))
            .Build();
        var services = new ServiceCollection();
        services.AddLogging()
            .AddOperation(configuration)
            .AddStorage()
            .AddSubscribers()
            .AddWording()
            .AddBriefings()
            .AddTelegram()
            .AddDelivery();
        services.AddSingleton(clock);
        _services = services.BuildServiceProvider();
    }

    public BotApiServer Server { get; }

    public TestClock Clock { get; private init; } = new();

    public OutboxWriter Outbox => _services.GetRequiredService<OutboxWriter>();

    public OutboxSender Sender => _services.GetRequiredService<OutboxSender>();

    public Database Database => Get<Database>();

    public SubscriberStore Subscribers => _services.GetRequiredService<SubscriberStore>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<DeliveryBench> StartAsync()
    {
        var clock = new TestClock();
        return new DeliveryBench(await BotApiServer.StartAsync(), clock) { Clock = clock };
    }

    public static Dictionary<string, string?> Settings(BotApiServer server, string database) => new()
    {
        ["Telegram:Token"] = server.Token,
        ["Telegram:BaseUrl"] = server.BaseUrl,
        ["Telegram:Admins:0"] = "777",
        ["Telegram:MessagesPerSecond"] = "1000",
        ["Telegram:MessagesPerSecondPerChat"] = "1000",
        ["Telegram:MessagesPerMinutePerGroup"] = "1000",
        ["Telegram:RequestTimeoutSeconds"] = "10",
        ["Storage:Path"] = database,
    };

    /// <summary>An edition of so many parts, each telling one story (s1, s2, …) in words that name chat, edition and
    /// part.</summary>
    public static OutgoingMessage Edition(
        long chatId, int parts, string name = "2026-05-04T08:00", long? threadId = null)
    {
        var text = new RichTextBuilder();
        for (var part = 1; part <= parts; part++)
        {
            // Two of these do not fit in one message.
            text.Section("s" + part).Bold(Label(chatId, name, part)).Text(" " + new string('x', 2100));
        }

        return new OutgoingMessage { ChatId = chatId, ThreadId = threadId, Edition = name, Text = text.Build() };
    }

    public static string Label(long chatId, string edition, int part) => $"chat {chatId}, {edition}, part {part}:";

    public Task AddAsync(OutgoingMessage edition) => Outbox.AddAsync(edition, CancellationToken.None);

    public Task DrainAsync() => Eventually.EndsAsync(Sender.DrainAsync);

    public async Task<Subscriber> SubscribeAsync(long chatId, long? threadId = null) => await Subscribers.SaveAsync(
        new Subscriber
        {
            ChatId = chatId,
            ThreadId = threadId,
            Zone = "UTC",
            CreatedAt = Clock.GetUtcNow(),
            SettledUntil = Clock.GetUtcNow(),
        }, CancellationToken.None);

    /// <summary>What a briefing of so many stories (s1, s2, …) leaves behind: the chat counts as told of
    /// them.</summary>
    public Task TellAsync(Subscriber subscriber, int stories, string edition = "2026-05-04T08:00") =>
        Database.WriteAsync(
        async transaction =>
        {
            for (var story = 1; story <= stories; story++)
            {
                await new BriefingStore().AddToldAsync(
                    transaction, subscriber.Id, edition, $"s{story}", new ToldStory(), Clock.GetUtcNow());
            }
        },
        CancellationToken.None);

    /// <summary>Changes what a part of the only message in the outbox says.</summary>
    public Task RewriteAsync(int part, Func<MessageContent, MessageContent> change) => Database.WriteAsync(
        async transaction =>
        {
            var (id, content) = await transaction.QuerySingleAsync<(long, byte[])>(
                "SELECT text_id, content FROM outbox JOIN message_text ON message_text.id = text_id WHERE part = @part",
                new { part });
            var changed = change(MessageContent.Unpack(content));
            var packed = PackedText.Pack(JsonSerializer.Serialize(changed));
            await transaction.ExecuteAsync("UPDATE message_text SET content = @packed WHERE id = @id", new { packed, id });
        },
        CancellationToken.None);

    /// <summary>The stories that chats count as told of.</summary>
    public Task<IReadOnlyList<string>> ToldAsync() => Database.ReadAsync(
        session => session.QueryAsync<string>("SELECT story_id FROM told JOIN telling ON telling.id = telling_id ORDER BY story_id"), CancellationToken.None);

    public Task<IReadOnlyList<string>> StatesAsync(long chatId) => Database.ReadAsync(
        session => session.QueryAsync<string>(
            "SELECT state FROM outbox WHERE chat_id = @chatId ORDER BY id", new { chatId }),
        CancellationToken.None);

    /// <summary>The labels of the messages that one chat got, in order.</summary>
    public IEnumerable<string> Labels(long chatId) =>
        Server.Messages.Where(message => message.ChatId == chatId)
            .Select(
            message =>
                message.Text[..(message.Text.IndexOf(':', message.Text.IndexOf("part", StringComparison.Ordinal))
                    + 1)]);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
