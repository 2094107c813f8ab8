using System.Text.Json;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery;

/// <summary>The room with a real database and the loopback Bot API, on a clock that the test moves; paces are wide open
/// unless set.</summary>
internal sealed class DeliveryBench : TestHost
{
    /// <summary>Who is told what goes wrong.</summary>
    public const long Admin = 777;

    private DeliveryBench(BotApiServer server, bool? isPostgres)
        : base(Settings(server), isPostgres: isPostgres) => Server = server;

    public BotApiServer Server { get; }

    public OutboxWriter Outbox => Get<OutboxWriter>();

    public OutboxSender Sender => Get<OutboxSender>();

    public SubscriberStore Subscribers => Get<SubscriberStore>();

    public static async Task<DeliveryBench> StartAsync(bool? isPostgres = null) =>
        new(await BotApiServer.StartAsync(), isPostgres);

    public static IEnumerable<(string Key, string Value)> Settings(BotApiServer server) =>
    [
        ("Telegram:Token", server.Token),
        ("Telegram:BaseUrl", server.BaseUrl),
        ("Telegram:Admins:0", $"{Admin}"),
        ("Telegram:MessagesPerSecond", "1000"),
        ("Telegram:MessagesPerSecondPerChat", "1000"),
        ("Telegram:MessagesPerMinutePerGroup", "1000"),
        ("Telegram:RequestTimeoutSeconds", "10"),
    ];

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
    public Task<IReadOnlyList<string>> ToldAsync() => QueryAsync<string>(
        "SELECT story_id FROM told JOIN telling ON telling.id = telling_id ORDER BY story_id");

    public Task<IReadOnlyList<string>> StatesAsync(long chatId) =>
        QueryAsync<string>("SELECT state FROM outbox WHERE chat_id = @chatId ORDER BY id", new { chatId });

    /// <summary>The labels of the messages that one chat got, in order.</summary>
    public IEnumerable<string> Labels(long chatId) =>
        Server.Messages.Where(message => message.ChatId == chatId)
            .Select(
            message =>
                message.Text[..(message.Text.IndexOf(':', message.Text.IndexOf("part", StringComparison.Ordinal))
                    + 1)]);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
