using System.Text.Json.Nodes;
using BriefingBot.Chat;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>The conversation over the wire, against a Bot API server on the loopback.</summary>
public sealed class UpdateReceiverTests : IAsyncLifetime
{
    private BotApiServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await BotApiServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_person_is_answered_and_a_restart_answers_nothing_twice()
    {
        await using var chat = Wired();
        await using (var receiver = await RunningAsync(chat))
        {
            _server.PushText(ChatHarness.PersonId, "/start hello");
            await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the welcome");
        }

        await using (var receiver = await RunningAsync(chat))
        {
            _server.PushText(ChatHarness.PersonId, "/timezone Tokyo");
            await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the answer about the zone");
        }

        Assert.Contains("Hello Ada!", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Asia/Tokyo", _server.Messages[1].Text, StringComparison.Ordinal);
        Assert.Equal("hello", (await chat.PersonAsync()).Payload);
    }

    [Fact]
    public async Task A_message_is_answered_also_while_Telegram_is_silent_about_the_menus()
    {
        const int Menus = 18;
        _server.Script("setMyCommands", [.. Enumerable.Repeat(BotApiAnswer.Silence(), Menus)]);
        await using var chat = Wired();
        _server.PushText(ChatHarness.PersonId, "/help");

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the help");
            Assert.InRange(_server.Calls.Count(call => call.Method == "setMyCommands"), 0, Menus - 1);
        }
    }

    [Fact]
    public async Task Nothing_that_answers_is_made_before_Telegram_can_be_listened_to()
    {
        _server.Script("getMe", BotApiAnswer.Silence());
        await using var chat = Wired(services =>
            services.AddSingleton<ICommand>(_ => throw new InvalidOperationException("A command was made.")));

        await using var receiver = await RunningAsync(chat);
        await _server.WaitUntilAsync(server => server.Calls.Any(call => call.Method == "getMe"), "the first call");
    }

    [Fact]
    public async Task What_was_taken_in_before_a_crash_is_answered_after_it_once()
    {
        await using var chat = Wired();
        await chat.Get<ChatStore>().TakeInAsync([new(1, ChatHarness.FromPerson("/help"))], 2, CancellationToken.None);

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the help");
            await WaitForEmptyInboxAsync(chat);
        }

        Assert.Single(_server.Messages);
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_is_left_out_and_the_others_are_answered()
    {
        await using var chat = Wired();
        _server.PushText(ChatHarness.PersonId, "/start");
        // no chat
        _server.Push(
            new JsonObject { ["message"] = new JsonObject { ["message_id"] = 1, ["date"] = 1, ["text"] = "/help" } });
        _server.PushText(ChatHarness.PersonId, "/help");

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the answers before and after it");
        }

        Assert.Contains("What I can do", _server.Messages[1].Text, StringComparison.Ordinal);
        var told = await chat.QueryAsync<(long Chat, byte[] Content)>(
            "SELECT chat_id, content FROM outbox JOIN message_text ON message_text.id = text_id");
        var (admin, content) = Assert.Single(told);
        Assert.Equal(ChatHarness.AdminId, admin);
        var words = MessageContent.Unpack(content).Html;
        Assert.Contains("could not be read or answered", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_the_database_refuses_is_left_out_and_the_others_are_answered()
    {
        TestStorage.SkipOnPostgres();
        await using var chat = Wired();
        await chat.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON chat_inbox WHEN NEW.incoming LIKE '%poison%' "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");
        _server.PushText(ChatHarness.PersonId, "/start");
        _server.PushText(ChatHarness.PersonId, "/search poison");
        _server.PushText(ChatHarness.PersonId, "/help");

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the answers before and after it");
        }

        Assert.Contains("What I can do", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_the_database_refuses_again_and_again_is_given_up_and_told()
    {
        TestStorage.SkipOnPostgres();
        await using var chat = Wired();
        await chat.ExecuteAsync(
            "CREATE TRIGGER broken BEFORE INSERT ON chat_inbox WHEN NEW.update_id = 2 "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var inbox = ActivatorUtilities.CreateInstance<Inbox>(chat.Get<IServiceProvider>());
        var taken = new List<bool>();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            taken.Add(await chat.Get<UpdateIntake>().TryTakeInAsync(
                [.. new[] { 1, 2, 3 }.Select(Help)], offset: 4, inbox, CancellationToken.None));
        }

        Assert.Equal([false, false, false, false, true], taken);
        Assert.Equal(4, await chat.Get<ChatStore>().OffsetAsync(CancellationToken.None));
        Assert.Equal(1, await OutboxCountAsync(chat));
        await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the answers to the others");
    }

    private static Update Help(int id) => new()
    {
        Id = id,
        Message = new()
        {
            Chat = new() { Id = ChatHarness.PersonId, Type = ChatType.Private },
            From = new() { Id = ChatHarness.PersonId, FirstName = "Ada" },
            Text = "/help",
        },
    };

    [Fact]
    public async Task What_was_left_waiting_and_cannot_be_read_costs_nothing_else_and_is_not_met_again()
    {
        await using var chat = Wired();
        var store = chat.Get<ChatStore>();
        await store.TakeInAsync(
            [
                new(1, ChatHarness.FromPerson("/start")), new(2, ChatHarness.FromPerson("/search")),
                new(3, ChatHarness.FromPerson("/help")),
            ],
            4,
            CancellationToken.None);
        await chat.ExecuteAsync("UPDATE chat_inbox SET incoming = '{' WHERE update_id = 2");

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the answers before and after it");
            await WaitForEmptyInboxAsync(chat);
        }

        Assert.Empty(await store.LeftoversAsync(CancellationToken.None));
        Assert.Equal(
            0,
            await chat.SingleAsync<long>("SELECT count(*) FROM chat_inbox WHERE done_at IS NULL"));
        Assert.Equal(1, await OutboxCountAsync(chat));
    }

    [Fact]
    public async Task What_was_left_waiting_is_answered_once_the_database_can_be_read()
    {
        await using var chat = Wired();
        await chat.Get<ChatStore>().TakeInAsync([new(1, ChatHarness.FromPerson("/start"))], 2, CancellationToken.None);
        await RenameInboxAsync(chat, "chat_inbox", "hidden");
        using var stop = new CancellationTokenSource();

        var run = ActivatorUtilities.CreateInstance<Inbox>(chat.Get<IServiceProvider>()).RunAsync(stop.Token);
        await RenameInboxAsync(chat, "hidden", "chat_inbox");
        while (_server.Messages.Count == 0)
        {
            chat.Clock.Advance(ReceivingFaults.LongestWait);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await WaitForEmptyInboxAsync(chat);
        await stop.CancelAsync();
        await run;
        Assert.Single(_server.Messages);
    }

    [Fact]
    public async Task A_file_that_an_earlier_version_left_waiting_is_imported()
    {
        const string Old =
            """{"ChatId":11,"ChatTitle":"Bo","UserId":11,"UserName":"Bo","Text":"/import","FileId":"f1","MessageI"""
            + """d":5}""";
        await using var chat = Wired();
        _server.AddFile(
            "f1", """<opml><body><outline xmlUrl="https://post.example/feed"/></body></opml>"""u8.ToArray());
        await chat.ExecuteAsync("INSERT INTO chat_inbox (update_id, incoming) VALUES (1, @Old)", new { Old });

        await using (var receiver = await RunningAsync(chat))
        {
            await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the answer about the file");
        }

        var source = Assert.Single(await chat.Get<SourceStore>().ListAsync(CancellationToken.None));
        Assert.Equal("https://post.example/feed", source.Url);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task A_message_over_which_the_process_died_four_times_is_given_up(
        int deaths, bool isAnswered)
    {
        await using var chat = Wired();
        var store = chat.Get<ChatStore>();
        await store.TakeInAsync([new(1, ChatHarness.FromPerson("/help"))], 2, CancellationToken.None);
        for (var i = 0; i < deaths; i++)
        {
            await store.AttemptAsync(1, CancellationToken.None);
        }

        await using (var receiver = await RunningAsync(chat))
        {
            await WaitForEmptyInboxAsync(chat);
        }

        Assert.Equal(isAnswered, _server.Messages.Count == 1);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_and_the_message_changes_in_place()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        _server.PushText(ChatHarness.PersonId, "/settings");
        await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the settings");

        // What Telegram delays or loses is tried again: no second message.
        _server.Script("editMessageText", BotApiAnswer.TooMany(1), BotApiAnswer.ServerError());
        _server.PushCallback(_server.Messages[0], "/length long", ChatHarness.PersonId);
        await _server.WaitUntilAsync(
            server => server.Messages.Any(message => message.Text.Contains("long", StringComparison.Ordinal)),
            "the changed settings");

        Assert.Contains("Briefings are long", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
        Assert.Contains("answerCallbackQuery", _server.Calls.Select(call => call.Method));
        Assert.Equal(BriefingLength.Long, (await chat.PersonAsync()).Length);
    }

    [Fact]
    public async Task The_menu_of_commands_differs_by_role_and_follows_it()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        await _server.WaitUntilAsync(
            server => Menus().Any(menu => menu.ChatId == ChatHarness.AdminId), "the menu of the admin");
        var everybody = Menus().First(menu => menu.ChatId is null);
        var admin = Menus().First(menu => menu.ChatId == ChatHarness.AdminId);
        Assert.DoesNotContain("grant", everybody.Commands);
        Assert.Contains("grant", admin.Commands);
        Assert.Contains("briefing", everybody.Commands);
        var members = MenuOf("all_group_chats");
        Assert.Contains("briefing", members);
        Assert.DoesNotContain("stop", members);
        Assert.DoesNotContain("forget", members);
        Assert.Contains("schedule", MenuOf("all_chat_administrators"));

        _server.PushText(ChatHarness.AdminId, $"/grant {ChatHarness.PersonId}");
        await _server.WaitUntilAsync(
            server => Menus().Any(menu => menu.ChatId == ChatHarness.PersonId && menu.Commands.Contains("grant")),
            "the menu of the new admin");
        _server.PushText(ChatHarness.AdminId, $"/revoke {ChatHarness.PersonId}");
        await _server.WaitUntilAsync(
            server => Menus().Any(menu => menu.ChatId == ChatHarness.PersonId && !menu.Commands.Contains("grant")),
            "the menu without the role");
    }

    [Fact]
    public async Task In_a_group_Telegram_is_asked_who_administers_it()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        _server.PushText(ChatHarness.GroupId, "/schedule 9", userId: 55);
        await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the refusal");
        Assert.Contains("only the administrators", _server.Messages[0].Text, StringComparison.Ordinal);

        _server.SetMember(ChatHarness.GroupId, 55, "administrator");
        _server.PushText(ChatHarness.GroupId, "/schedule 9", userId: 55);
        await _server.WaitUntilAsync(server => server.Messages.Count == 2, "the schedule");
        Assert.Contains("09:00", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_blocks_the_bot_rests_and_start_wakes_them()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        _server.PushText(ChatHarness.PersonId, "/start");
        await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the welcome");
        _server.Script("sendMessage", ChatHarness.PersonId, BotApiAnswer.Forbidden());
        _server.PushText(ChatHarness.PersonId, "/help");
        await WaitForStateAsync(chat, SubscriberState.Unreachable);

        _server.PushText(ChatHarness.PersonId, "/start");
        await WaitForStateAsync(chat, SubscriberState.Active);
    }

    [Fact]
    public async Task A_group_that_moved_while_it_was_answered_gets_its_answer_in_its_new_place()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        _server.Script("sendMessage", ChatHarness.GroupId, BotApiAnswer.Migrated(-1_009_000));
        _server.PushText(ChatHarness.GroupId, "/help", userId: 55);
        await _server.WaitUntilAsync(
            server => server.Messages.Any(message => message.ChatId == -1_009_000), "the answer in the new chat");

        Assert.NotNull(await chat.Subscribers.FindAsync(-1_009_000, null, CancellationToken.None));
    }

    [Fact]
    public async Task Trouble_on_the_line_delays_and_loses_nothing()
    {
        await using var chat = Wired();
        _server.Script("getMe", BotApiAnswer.BadGateway());
        _server.Script("getUpdates", BotApiAnswer.Dropped(), BotApiAnswer.TooMany(1));
        _server.Script("sendMessage", BotApiAnswer.TooMany(1), BotApiAnswer.ServerError());
        _server.PushText(ChatHarness.PersonId, "/help");

        await using var receiver = await RunningAsync(chat);
        await _server.WaitUntilAsync(server => server.Messages.Count == 1, "the help");
        Assert.Contains("What I can do", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Telegram_takes_the_answer_of_every_command_also_with_hostile_words()
    {
        await using var chat = Wired();
        await using var receiver = await RunningAsync(chat);
        var commands = chat.Get<CommandCatalog>().All.Where(
            command =>
                command.Name is not ("briefing" or "story" or "addsource" or "testsource" or "poll" or "stop"
                    or "forget")).ToList();
        var expected = 0;
        foreach (var text in commands.SelectMany(
            command =>
                new[] { $"/{command.Name}", $"/{command.Name} <b>&\"'</i> \u202e\u0007 "
                    + new string('x', 300), command.Description.Example }))
        {
            _server.PushText(ChatHarness.AdminId, text);
            expected++;
            await _server.WaitUntilAsync(server => Sent(server) >= expected, $"the answer to {text}");
        }

        Assert.DoesNotContain(
            _server.Messages, message => message.ParseMode is null && message.ChatId == ChatHarness.AdminId);

        static int Sent(BotApiServer server) =>
            server.Calls.Count(call => call.Method is "sendMessage" or "sendDocument");
    }

    private IReadOnlyList<(long? ChatId, string[] Commands)> Menus() =>
        _server.Calls.Where(call => call.Method == "setMyCommands")
        .Select(
        call =>
            (Node(call.Parameters["scope"])?["chat_id"]?.GetValue<long>(), Node(call.Parameters["commands"])!.AsArray()
                .Select(row => row!["command"]!.GetValue<string>())
                .ToArray()))
        .ToList();

    private string[] MenuOf(string scope) =>
        _server.Calls.Where(call => call.Method == "setMyCommands")
            .Where(call => Node(call.Parameters["scope"])?["type"]?.GetValue<string>() == scope)
            .Select(call => Node(call.Parameters["commands"])!.AsArray())
            .Select(rows => rows.Select(row => row!["command"]!.GetValue<string>()).ToArray())
            .First();

    private static JsonNode? Node(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? JsonNode.Parse(text) : node;

    // The real clock, since the line's waits are real; and no limit on how fast a test may ask.
    private ChatHarness Wired(Action<IServiceCollection>? more = null) => new(
        services =>
        {
            services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
            services.Replace(ServiceDescriptor.Singleton<IChatAuthority, ChatAuthority>());
            services.Replace(ServiceDescriptor.Singleton(
                new ChatRate(TimeProvider.System) { Burst = 10_000, QuestionBurst = 10_000 }));
            services.AddTelegramConversation();
            more?.Invoke(services);
        },
        ("Telegram:Token", _server.Token),
        ("Telegram:BaseUrl", _server.BaseUrl),
        ("Telegram:PollTimeoutSeconds", "2"));

    private static async Task<Running> RunningAsync(ChatHarness chat)
    {
        var receiver = ActivatorUtilities.CreateInstance<UpdateReceiver>(
            chat.Get<IServiceProvider>(),
            new Lazy<Inbox>(() => ActivatorUtilities.CreateInstance<Inbox>(chat.Get<IServiceProvider>())));
        await receiver.StartAsync(CancellationToken.None);
        return new Running(receiver);
    }

    /// <summary>Where only the admin was told something.</summary>
    private static Task<long> OutboxCountAsync(ChatHarness chat) => chat.SingleAsync<long>(
        "SELECT count(*) FROM outbox WHERE chat_id = @AdminId", new { ChatHarness.AdminId });

    private static Task RenameInboxAsync(ChatHarness chat, string from, string to) => chat.ExecuteAsync(
        $"ALTER TABLE {from} RENAME TO {to}");

    private static Task WaitForEmptyInboxAsync(ChatHarness chat) => Eventually.HoldsAsync(
        async stop => (await chat.Get<ChatStore>().LeftoversAsync(stop)).Count == 0, "all answers");

    private static Task WaitForStateAsync(ChatHarness chat, SubscriberState state) => Eventually.HoldsAsync(
        async stop => (await chat.Subscribers.FindAsync(ChatHarness.PersonId, null, stop))?.State == state,
        $"{state}");

    private sealed class Running(UpdateReceiver receiver) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await receiver.StopAsync(CancellationToken.None);
            receiver.Dispose();
        }
    }
}
