using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Sending;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Chat;

/// <summary>
/// Every command and every button in each kind of chat, over the wire: nothing fails, and the server, as strict as
/// Telegram's, takes everything that is sent.
/// </summary>
public sealed partial class ScriptedConversationTests : IAsyncLifetime
{
    private const long TopicId = 7;

    /// <summary>So many at once: of more slow ones the bot says that it is still at them.</summary>
    private const int AtOnce = 8;

    /// <summary>Of the stories told here, and of the examples of commands, which are said as they are.</summary>
    private static readonly string[] OwnWords =
    [
        "Ferry 1 runs aground off Tarn", "Ferry 2 runs aground off Tarn", "Ferry 3 runs aground off Tarn",
        "high-speed rail", "How many people were on board?", "bridge closed",
        "Nine people were killed in the crash.", "The bot rests tonight from 22:00 to 23:00.",
    ];

    private readonly FakeLoggerProvider _log = new();
    private WiredChat _chat = null!; // not null: InitializeAsync
    private readonly HashSet<string> _pressed = new(StringComparer.Ordinal);
    private int _minute;

    public static TheoryData<string, string> Chats => new MatrixTheoryData<string, string>(
        ["private", "group", "channel", "topic"], ["en", "uk"]);

    public async ValueTask InitializeAsync()
    {
        _chat = await WiredChat.StartAsync(services => services.AddSingleton<ILoggerProvider>(_log));
        _chat.Server.SetMember(WiredChat.GroupId, ChatHarness.AdminId, "creator");
        _chat.Server.SetMember(WiredChat.ChannelId, ChatHarness.AdminId, "creator");
        var feed = Path.Combine(_chat.Chat.Folder, "feed.xml");
        await File.WriteAllTextAsync(
            feed,
            """
            <rss version="2.0"><channel><title>Harbour Post</title>
            <item><guid>1</guid><title>Ferry aground</title><link>https://e.example/1</link></item></channel></rss>
            """);
        await _chat.Chat.Get<SourceStore>().AddAsync(
            new NewSource(feed, "Harbour Post", "World"), "Ada", CancellationToken.None);
        var gone = Path.Combine(_chat.Chat.Folder, "gone.xml");
        await File.WriteAllTextAsync(gone, "");
        await _chat.Chat.Get<SourceStore>().AddAsync(new NewSource(gone, "Gone"), "Ada", CancellationToken.None);
        File.Delete(gone);
        foreach (var number in Enumerable.Range(1, 3))
        {
            await _chat.Chat.Get<Database>().StoreAsync(
                A.Story($"Ferry {number} runs aground off Tarn"), TimeProvider.System.GetUtcNow());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _chat.DisposeAsync();
        _log.Dispose();
    }

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task Every_command_and_every_button_is_answered(string kind, string language)
    {
        await SayAsync(kind, language, ["/start", $"/language {language}", "/briefing"]);
        var commands = _chat.Chat.Get<CommandCatalog>().All
            // These end the conversation; they come last.
            .OrderBy(command => command.Name is "stop" or "forget")
            .SelectMany(command => new[] { $"/{command.Name}", command.Description.Example, $"/{command.Name} 1 ∞" })
            .Where(said => language == "en" || !ChangesLanguage(said))
            .Distinct()
            .ToList();
        foreach (var some in commands.Chunk(AtOnce))
        {
            await SayAsync(kind, language, some);
            await PressAllAsync(kind, language);
        }

        await SayAsync(kind, language, ["/start", "/format rich", "/briefing"]);
        await PressAllAsync(kind, language);
        await PressWhatIsLeftAsync(language);

        Assert.DoesNotContain(_log.Collector.GetSnapshot(), record => record.Level >= LogLevel.Error);
        Assert.Empty(Refusals());
        Assert.Empty(Offered(language).Select(KindOf).Except(_pressed.Select(KindOf)));
        Assert.Contains(_chat.Server.Calls, call => call.Method == "sendRichMessage");
        // A channel speaks English until it is told otherwise, and this server's presses name no topic.
        if (language != "en" && kind is "private" or "group")
        {
            Assert.Empty(EnglishProse());
        }

        Assert.True(kind == "channel" || _chat.Server.Messages.Count > 60, $"{_chat.Server.Messages.Count} messages");
    }

    [Theory]
    [MemberData(nameof(Chats))]
    public async Task No_words_whatever_they_are_make_it_fail(string kind, string language)
    {
        foreach (var some in NaughtyArguments(shift: kind.Length + language[0]).Chunk(AtOnce))
        {
            await SayAsync(kind, language, some);
        }

        Assert.DoesNotContain(_log.Collector.GetSnapshot(), record => record.Level >= LogLevel.Error);
        Assert.Empty(Refusals());
    }

    [Fact]
    public async Task Telegrams_own_parser_takes_every_text()
    {
        await SayAsync("private", "en", ["/start", "/briefing"]);
        foreach (var some in Naughty().Where(words => words.Length > 0).Select(words => $"/search {words}")
            .Concat(NaughtyArguments(shift: 0)).Chunk(AtOnce))
        {
            await SayAsync("private", "en", some);
        }

        var texts = _chat.Server.Calls.Where(call => call.Parameters["parse_mode"] is not null)
            .Select(call => call.Parameters["text"]!.ToString())
            .Distinct()
            .ToList();
        var verdicts = await TelegramOracle.JudgeAsync(texts);
        Assert.All(verdicts, verdict => Assert.True(verdict.IsAccepted, verdict.Error));
    }

    /// <summary>
    /// Each of the strings after one of the commands, and some by themselves; with each shift after other ones.
    /// </summary>
    private IEnumerable<string> NaughtyArguments(int shift)
    {
        string[] commands =
        [
            "", "/", "/setsource 1 name ", "/setsource 1 topic ", "/alert word ", "/channel ",
            .. _chat.Chat.Get<CommandCatalog>().All.Select(command => $"/{command.Name} "),
        ];
        return Naughty().Select((words, index) => commands[(index + shift) % commands.Length] + words)
            .Where(words => !string.IsNullOrWhiteSpace(words));
    }

    /// <summary>The data of every button that was ever shown.</summary>
    private IEnumerable<string> Offered(string language) => _chat.Server.Calls
        .SelectMany(call => DataIn(call.Parameters))
        .Where(data => language == "en" || !ChangesLanguage(data))
        .Distinct();

    /// <summary>Buttons that do the same are of one kind, whichever story, source or time they are of.</summary>
    private static string KindOf(string data) => Digits().Replace(string.Join(' ', data.Split(' ').Take(3)), "0");

    private static IEnumerable<string> DataIn(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field is { Key: "callback_data", Value: { } data }
            ? [data.GetValue<string>()]
            : DataIn(field.Value)),
        JsonArray items => items.SelectMany(DataIn),
        _ => [],
    };

    /// <summary>Presses one of each kind that was not pressed, also where the button is not there any more.</summary>
    private async Task PressWhatIsLeftAsync(string language)
    {
        for (var round = 0; round < 6; round++)
        {
            var pressed = _pressed.Select(KindOf).ToHashSet(StringComparer.Ordinal);
            var left = Offered(language).DistinctBy(KindOf).Where(data => !pressed.Contains(KindOf(data))).ToList();
            foreach (var some in left.Chunk(AtOnce))
            {
                foreach (var data in some)
                {
                    _pressed.Add(data);
                    _chat.Server.PushCallback(_chat.Server.Messages[^1], data, ChatHarness.AdminId);
                }

                await SettleAsync();
            }
        }
    }

    /// <summary>A button whose choice stands already changes nothing, which Telegram calls a mistake.</summary>
    private IEnumerable<string> Refusals() => _chat.Server.Refusals
        .Where(refusal => !refusal.Contains("message is not modified", StringComparison.Ordinal));

    /// <summary>
    /// What was said with two English words in a row, but for the words of this test's stories and people. It is looked
    /// for in a language of another script, where such words cannot be its own.
    /// </summary>
    private IEnumerable<string> EnglishProse() => _chat.Server.Calls
        .SelectMany(call => ButtonLabels(call.Parameters["reply_markup"])
            .Append(call.Parameters["text"]?.ToString())
            .Append(call.Parameters["caption"]?.ToString()))
        .OfType<string>()
        .Select(text => OwnWords.Aggregate(
            NotProse().Replace(text, " "), (rest, own) => rest.Replace(own, " ", StringComparison.Ordinal)))
        .Where(text => TwoWords().IsMatch(text))
        .Distinct();

    private static IEnumerable<string?> ButtonLabels(JsonNode? markup) =>
        markup?["inline_keyboard"]?.AsArray()
            .SelectMany(row => row!.AsArray())
            .Select(button => button!["text"]?.GetValue<string>()) ?? [];

    /// <summary>Code, tags, addresses and commands.</summary>
    [GeneratedRegex(@"<code>.*?</code>|<[^>]+>|https?://\S+|/[a-z]+( [\w:#.,-]+)?", RegexOptions.Singleline)]
    private static partial Regex NotProse();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[a-z]{2,} [a-z]{2,}\b")]
    private static partial Regex TwoWords();

    private static string[] Naughty() => JsonSerializer.Deserialize<string[]>(
        File.ReadAllText(SharedData.Path("data/hostile/naughty-strings.json")))!; // not null: a list

    /// <summary>Says it all, and waits until it is answered and what it put into the outbox is delivered.</summary>
    private async Task SayAsync(string kind, string language, IEnumerable<string> words)
    {
        foreach (var said in words)
        {
            _chat.Server.Push(Update(kind, language, said));
        }

        await SettleAsync();
    }

    private async Task SettleAsync()
    {
        await _chat.Server.WaitUntilAsync(server => server.IsIdle, "the updates to be taken", seconds: 60);
        await _chat.SettleAsync();
        await _chat.Chat.Get<OutboxSender>().DrainAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>
    /// Presses each button that stands there and was not pressed before, also those that it leads to.
    /// </summary>
    private async Task PressAllAsync(string kind, string language)
    {
        var pressed = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < 2; round++)
        {
            var buttons = _chat.Server.Messages.TakeLast(40)
                .SelectMany(message => ButtonsOf(message).Select(data => (message, data)))
                .Where(button => language == "en" || !ChangesLanguage(button.data))
                .Where(button => pressed.Add(button.data))
                .Take(40)
                .ToList();
            foreach (var some in buttons.Chunk(AtOnce))
            {
                foreach (var (message, data) in some)
                {
                    _pressed.Add(data);
                    _chat.Server.PushCallback(message, data, ChatHarness.AdminId, language);
                }

                await SettleAsync();
            }
        }
    }

    /// <summary>A conversation in another language is to stay in it.</summary>
    private static bool ChangesLanguage(string said) => said.StartsWith("/language ", StringComparison.Ordinal);

    private static IEnumerable<string> ButtonsOf(AcceptedMessage message) =>
        DataIn(message.ParseMode == "rich" ? JsonNode.Parse(message.Raw) : message.ReplyMarkup);

    private JsonObject Update(string kind, string language, string text)
    {
        var chatId = kind switch
        {
            "private" => ChatHarness.AdminId,
            "channel" => WiredChat.ChannelId,
            _ => WiredChat.GroupId,
        };
        var message = WiredChat.Message(chatId, kind == "channel" ? null : ChatHarness.AdminId, text);
        message["date"] = 1_790_000_000 + (60 * _minute++); // nobody speaks too fast
        if (message["from"] is { } from)
        {
            from["language_code"] = language;
        }

        if (kind == "topic")
        {
            message["message_thread_id"] = TopicId;
            message["is_topic_message"] = true;
        }

        return new JsonObject { [kind == "channel" ? "channel_post" : "message"] = message };
    }
}
