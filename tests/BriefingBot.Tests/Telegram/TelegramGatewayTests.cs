using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;
using Moq;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace BriefingBot.Tests.Telegram;

/// <summary>Requests and results over the wire, against a Bot API server on the loopback.</summary>
public sealed class TelegramGatewayTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private BotApiServer _server = null!; // set in InitializeAsync
    private ServiceProvider _services = null!; // set in InitializeAsync

    private TelegramGateway Gateway => _services.Gateway();

    public async ValueTask InitializeAsync()
    {
        _server = await BotApiServer.StartAsync();
        _services = GatewayUnderTest.Services(_server);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_message_arrives_with_all_its_fields()
    {
        var first = await Gateway.SendAsync(new SendMessageRequest { ChatId = 5, Text = "one" }, Cancel);
        var result = await Gateway.SendAsync(
            new SendMessageRequest
            {
                ChatId = -1_000_000_000_777,
                MessageThreadId = 9,
                Text = "<b>Zwölf</b> &lt;Boote&gt; 🚢",
                ParseMode = ParseMode.Html,
                DisableNotification = true,
                LinkPreviewOptions = new() { IsDisabled = true },
                ReplyParameters = new() { MessageId = 4242, AllowSendingWithoutReply = true },
                ReplyMarkup = new InlineKeyboardMarkup(
                    InlineKeyboardButton.WithCallbackData("More", "story:1"),
                    InlineKeyboardButton.WithUrl("Open", "https://e.example/")),
            },
            Cancel);

        Assert.True(first.IsOk, first.Description);
        Assert.True(result.IsOk, result.Description);
        Assert.Equal(9, result.Value.MessageThreadId);
        Assert.True(result.Value.IsTopicMessage);
        Assert.Equal("Zwölf <Boote> 🚢", result.Value.Text);
        Assert.Equal(ChatType.Supergroup, result.Value.Chat.Type);
        var call = _server.Calls[^1].Parameters;
        Assert.True(call["link_preview_options"]!["is_disabled"]!.GetValue<bool>());
        Assert.True(call["reply_parameters"]!["allow_sending_without_reply"]!.GetValue<bool>());
        Assert.Equal("story:1", call["reply_markup"]!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>());
        Assert.False(_server.Calls[0].Parameters.ContainsKey("parse_mode"));
    }

    [Fact]
    public async Task Updates_come_once_and_are_confirmed_by_the_offset()
    {
        _server.PushText(7, "/start now");
        var sent = await Gateway.SendAsync(new SendMessageRequest { ChatId = 7, Text = "hi" }, Cancel);
        _server.PushCallback(_server.Messages[0], "story:1", userId: 7);
        _server.Push(new JsonObject { ["poll"] = APoll() });

        var updates = await Gateway.SendAsync(Poll(0), Cancel);
        var again = await Gateway.SendAsync(Poll(updates.Value[0].Id + 1), Cancel);
        var none = await Gateway.SendAsync(Poll(updates.Value[^1].Id + 1), Cancel);

        Assert.Equal(3, updates.Value.Length);
        var message = updates.Value[0].Message!;
        Assert.Equal("/start now", message.Text);
        Assert.Equal("en", message.From!.LanguageCode);
        Assert.Equal(ChatType.Private, message.Chat.Type);
        Assert.Equal("story:1", updates.Value[1].CallbackQuery!.Data);
        Assert.Equal(sent.Value.Id, updates.Value[1].CallbackQuery!.Message!.Id);
        Assert.Equal(2, again.Value.Length);
        Assert.Empty(none.Value);
    }

    [Fact]
    public async Task Long_polling_waits_until_something_happens()
    {
        var poll = Gateway.SendAsync(Poll(0, seconds: 20), Cancel);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        _server.PushText(7, "hello");

        var updates = await poll;

        Assert.Equal("hello", Assert.Single(updates.Value).Message!.Text);
        Assert.Equal(20, _server.Calls[0].Parameters["timeout"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_second_poller_is_a_conflict()
    {
        var poll = Gateway.SendAsync(Poll(0, seconds: 20), Cancel);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        await Gateway.SendAsync(Poll(0), Cancel);

        Assert.Equal(BotOutcome.Conflict, (await poll).Outcome);
    }

    public static TheoryData<string, BotOutcome> Refusals => new()
    {
        { "Bad Request: chat not found", BotOutcome.Blocked },
        { "Bad Request: group chat was deactivated", BotOutcome.Blocked },
        { "Bad Request: TOPIC_CLOSED", BotOutcome.NoRights },
        { "Bad Request: message thread not found", BotOutcome.NoRights },
        { "Bad Request: not enough rights to send text messages to the chat", BotOutcome.NoRights },
        { "Bad Request: need administrator rights in the channel chat", BotOutcome.NoRights },
        { "Bad Request: can't parse entities: Unsupported start tag \"x\" at byte offset 0", BotOutcome.CannotParse },
        { "Bad Request: message is not modified: as it is", BotOutcome.NotModified },
        { "Bad Request: ENTITY_BOUNDS_INVALID", BotOutcome.CannotParse },
        { "Bad Request: ENTITIES_TOO_LONG", BotOutcome.CannotParse },
        { "Bad Request: BUTTON_DATA_INVALID", BotOutcome.BadButtons },
        { "Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL", BotOutcome.BadButtons },
        { "Bad Request: can't parse inline keyboard button: Text buttons are unallowed", BotOutcome.BadButtons },
        { "Bad Request: USER_IS_BLOCKED", BotOutcome.Blocked },
        { "Bad Request: message text is empty", BotOutcome.BadRequest },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refusals_are_told_apart_by_Telegrams_words(string description, BotOutcome expected)
    {
        _server.Script("sendMessage", BotApiAnswer.Error(400, description));

        var result = await Gateway.SendAsync(new SendMessageRequest { ChatId = 5, Text = "x" }, Cancel);

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(description, result.Description);
    }

    [Fact]
    public async Task Waiting_times_and_new_chat_ids_are_kept()
    {
        _server.Script(
            "sendMessage",
            BotApiAnswer.TooMany(17),
            BotApiAnswer.Migrated(-1_000_000_000_042),
            BotApiAnswer.Forbidden());
        var request = new SendMessageRequest { ChatId = -42, Text = "x" };

        var slow = await Gateway.SendAsync(request, Cancel);
        var moved = await Gateway.SendAsync(request, Cancel);
        var blocked = await Gateway.SendAsync(request, Cancel);

        Assert.Equal((BotOutcome.RetryAfter, TimeSpan.FromSeconds(17)), (slow.Outcome, slow.RetryAfter));
        Assert.Equal((BotOutcome.ChatMigrated, -1_000_000_000_042), (moved.Outcome, moved.NewChatId));
        Assert.Equal(BotOutcome.Blocked, blocked.Outcome);
        Assert.Equal(3, _server.Calls.Count);
    }

    [Fact]
    public async Task A_server_that_fails_in_any_way_is_unavailable()
    {
        await using var impatient = GatewayUnderTest.Services(_server, timeoutSeconds: 1);
        _server.Script(
            "sendMessage",
            BotApiAnswer.ServerError(),
            BotApiAnswer.BadGateway(),
            BotApiAnswer.Dropped(),
            BotApiAnswer.Silence());
        var words = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            var result = await impatient.Gateway().SendAsync(new SendMessageRequest { ChatId = 5, Text = "x" }, Cancel);

            Assert.Equal(BotOutcome.Unavailable, result.Outcome);
            Assert.False(string.IsNullOrWhiteSpace(result.Description));
            words.Add(result.Description);
        }

        Assert.Equal("It answered 502 and no JSON.", words[1]);
        Assert.DoesNotContain(words, said => said.Contains("exception", StringComparison.OrdinalIgnoreCase));

        Assert.True((await impatient.Gateway().SendAsync(new GetMeRequest(), Cancel)).IsOk);
    }

    [Fact]
    public async Task No_server_at_all_is_unavailable()
    {
        await _server.DisposeAsync();

        Assert.Equal(BotOutcome.Unavailable, (await Gateway.SendAsync(new GetMeRequest(), Cancel)).Outcome);
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        await using var wrong = GatewayUnderTest.Services(_server, token: "123456:revoked-and-of-no-use-any-more-00");

        Assert.Equal(BotOutcome.Unauthorized, (await wrong.Gateway().SendAsync(new GetMeRequest(), Cancel)).Outcome);
    }

    [Fact]
    public async Task The_callers_own_cancellation_throws()
    {
        using var cancel = new CancellationTokenSource();
        var poll = Gateway.SendAsync(Poll(0, seconds: 20), cancel.Token);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
    }

    [Fact]
    public async Task Messages_are_edited_and_an_edit_that_changes_nothing_is_told()
    {
        var sent = await Gateway.SendAsync(new SendMessageRequest { ChatId = 5, Text = "one" }, Cancel);
        var edit = new EditMessageTextRequest
        {
            ChatId = 5,
            MessageId = sent.Value.Id,
            Text = "<i>two</i>",
            ParseMode = ParseMode.Html,
        };

        var edited = await Gateway.SendAsync(edit, Cancel);
        var same = await Gateway.SendAsync(edit, Cancel);

        Assert.Equal("two", edited.Value.Text);
        Assert.Equal(BotOutcome.NotModified, same.Outcome);
    }

    [Fact]
    public async Task The_small_methods_work()
    {
        _server.SetMember(-500, 7, "creator");
        _server.SetMember(-500, 8, "administrator");
        await Gateway.SendAsync(new SendMessageRequest { ChatId = 7, Text = "x" }, Cancel);
        _server.PushCallback(_server.Messages[0], "a", 7);
        var update = (await Gateway.SendAsync(Poll(0), Cancel)).Value[0];

        Assert.Equal("loopback_bot", (await Gateway.SendAsync(new GetMeRequest(), Cancel)).Value.Username);
        Assert.True((await Gateway.SendAsync(new DeleteWebhookRequest(), Cancel)).Value);
        var pressed = new AnswerCallbackQueryRequest { CallbackQueryId = update.CallbackQuery!.Id, Text = "Done" };
        Assert.True((await Gateway.SendAsync(pressed, Cancel)).IsOk);
        Assert.Equal(BotOutcome.BadRequest, (await Gateway.SendAsync(pressed, Cancel)).Outcome);
        var typing = new SendChatActionRequest { ChatId = 7, Action = ChatAction.Typing };
        Assert.True((await Gateway.SendAsync(typing, Cancel)).IsOk);
        var draft = new SendMessageDraftRequest { ChatId = 7, DraftId = 3, Text = "wri" };
        Assert.True((await Gateway.SendAsync(draft, Cancel)).IsOk);
        var menu = new SetMyCommandsRequest
        {
            Commands = [new("start", "Begin")],
            Scope = new BotCommandScopeChat { ChatId = 7 },
            LanguageCode = "de",
        };
        Assert.True((await Gateway.SendAsync(menu, Cancel)).IsOk);
        var group = await Gateway.SendAsync(new GetChatRequest { ChatId = "@somechannel" }, Cancel);
        Assert.Equal(ChatType.Supergroup, group.Value.Type);
        var chat = await Gateway.SendAsync(new GetChatRequest { ChatId = 7 }, Cancel);
        Assert.Equal(ChatType.Private, chat.Value.Type);
        var member = await Gateway.SendAsync(new GetChatMemberRequest { ChatId = -500, UserId = 8 }, Cancel);
        Assert.True(member.Value.IsAdmin);
        var stranger = await Gateway.SendAsync(new GetChatMemberRequest { ChatId = -500, UserId = 99 }, Cancel);
        Assert.False(stranger.Value.IsInChat);
        var administrators = await Gateway.SendAsync(new GetChatAdministratorsRequest { ChatId = -500 }, Cancel);
        Assert.Equal([7, 8], administrators.Value.Select(administrator => administrator.User.Id).Order());
    }

    [Fact]
    public async Task Files_go_both_ways()
    {
        var content = Encoding.UTF8.GetBytes("<opml/>");
        _server.AddFile("f1", content);

        var sent = await Gateway.SendAsync(
            new SendDocumentRequest
            {
                ChatId = 5,
                Document = InputFile.FromStream(new MemoryStream(content), "sources.opml"),
                Caption = "Your sources",
            },
            Cancel);
        var received = await Gateway.DownloadAsync("f1", 1000, Cancel);
        var tooBig = await Gateway.DownloadAsync("f1", 3, Cancel);

        Assert.Equal("sources.opml", sent.Value.Document!.FileName);
        Assert.Equal(content, _server.Calls[0].Files["sources.opml"]);
        Assert.Equal(content, received.Value.ToArray());
        Assert.Equal(BotOutcome.BadRequest, tooBig.Outcome);
        Assert.Equal(BotOutcome.BadRequest, (await Gateway.DownloadAsync("unknown", 1000, Cancel)).Outcome);
    }

    [Fact]
    public async Task A_file_larger_than_was_announced_is_not_read_to_its_end()
    {
        _server.AddFile("f1", new byte[1001]);
        _server.Script("getFile", FileOf(size: null), FileOf(size: 900), FileOf(size: null));

        Assert.Equal(BotOutcome.BadRequest, (await Gateway.DownloadAsync("f1", 1000, Cancel)).Outcome);
        Assert.Equal(BotOutcome.BadRequest, (await Gateway.DownloadAsync("f1", 1000, Cancel)).Outcome);
        Assert.Equal(1001, (await Gateway.DownloadAsync("f1", 2000, Cancel)).Value.Length);

        static BotApiAnswer FileOf(int? size)
        {
            var file = new JsonObject { ["file_id"] = "f1", ["file_unique_id"] = "f1", ["file_path"] = "documents/f1" };
            if (size is not null)
            {
                file["file_size"] = size;
            }

            return BotApiAnswer.Ok(file);
        }
    }

    [Fact]
    public async Task A_sent_message_counts_as_sent_whatever_in_it_is_newer_than_the_library()
    {
        _server.Script("sendMessage", BotApiAnswer.Ok(JsonNode.Parse(
            """
            {"message_id":77,"date":1,"chat":{"id":5,"type":"private"},"author_signature":5,
             "forward_origin":{"type":"hologram","date":1}}
            """)));

        var sent = await Gateway.SendAsync(new SendMessageRequest { ChatId = 5, Text = "one" }, Cancel);

        Assert.Equal((77, 5L), (sent.Value.Id, sent.Value.Chat.Id));
    }

    [Fact]
    public async Task A_member_of_a_new_standing_is_no_administrator_and_no_fault_of_the_connection()
    {
        const string New = """{"status":"co-owner","user":{"id":2,"is_bot":false,"first_name":"B"}}""";
        _server.Script("getChatAdministrators", BotApiAnswer.Ok(JsonNode.Parse(
            $"[{New}," + """{"status":"creator","user":{"id":1,"is_bot":false,"first_name":"A"}}]""")));
        _server.Script("getChatMember", BotApiAnswer.Ok(JsonNode.Parse(New)));

        var all = await Gateway.SendAsync(new GetChatAdministratorsRequest { ChatId = -5 }, Cancel);
        var one = await Gateway.SendAsync(new GetChatMemberRequest { ChatId = -5, UserId = 2 }, Cancel);

        Assert.Equal(1, Assert.Single(all.Value).User.Id);
        Assert.Equal(BotOutcome.BadRequest, one.Outcome);
    }

    [Fact]
    public async Task A_cancellation_that_the_package_wraps_comes_out_as_one()
    {
        using var cancel = new CancellationTokenSource();
        var client = new Mock<ITelegramBotClient>();
        client.Setup(bot => bot.SendRequest(It.IsAny<RawRequest>(), It.IsAny<CancellationToken>()))
            .Callback(cancel.Cancel)
            .ThrowsAsync(new RequestException("Exception during the body", new OperationCanceledException()));
        var gateway = new TelegramGateway(new(() => client.Object), Options.Create(new TelegramOptions()));

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => gateway.SendAsync(new GetMeRequest(), cancel.Token));

        Assert.Equal(cancel.Token, thrown.CancellationToken);
    }

    [Fact]
    public async Task Only_a_long_poll_may_take_longer_than_the_time_limit()
    {
        var client = new Mock<ITelegramBotClient>();
        client.Setup(bot => bot.SendRequest(It.IsAny<RawRequest>(), It.IsAny<CancellationToken>()))
            .Returns(Endless);
        var options = Options.Create(new TelegramOptions { RequestTimeoutSeconds = 1 });
        var gateway = new TelegramGateway(new(() => client.Object), options);

        var call = await gateway.SendAsync(new GetMeRequest(), Cancel);
        var poll = await gateway.SendAsync(new GetUpdatesRequest { Timeout = 1 }, Cancel);

        Assert.Equal((BotOutcome.Unavailable, "No answer within 1 s."), (call.Outcome, call.Description));
        Assert.Equal((BotOutcome.Unavailable, "No answer within 2 s."), (poll.Outcome, poll.Description));

        static async Task<JsonElement> Endless(object request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException();
        }
    }

    [Theory]
    [InlineData(-60, "60 minutes behind")]
    [InlineData(60, "60 minutes ahead")]
    [InlineData(-180, "3 hours behind")]
    [InlineData(2455, "41 hours ahead")]
    [InlineData(7200, "5 days ahead")]
    [InlineData(-7200, "5 days behind")]
    [InlineData(1, null)]
    public async Task A_clock_that_is_not_Telegrams_is_found(int minutes, string? expected)
    {
        await using var services = GatewayUnderTest.Services(_server);
        var clock = new TestClock();
        clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddMinutes(minutes));
        var telegram = new TelegramClock(clock);
        using var answered = new HttpMessageInvoker(
            new AnswerDates(telegram) { InnerHandler = new SocketsHttpHandler() });
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.BaseUrl);
        using var answer = await answered.SendAsync(request, Cancel);

        var findings = await ActivatorUtilities.CreateInstance<TelegramCheck>(services, telegram)
            .CheckAsync(Cancel).ToListAsync(Cancel);

        Assert.Equal(expected is null ? ["telegram"] : ["telegram", "clock"], findings.Select(found => found.Check));
        Assert.Contains(expected ?? "token", findings[^1].Message.ToString(), StringComparison.Ordinal);
        Assert.All(findings, found => Assert.True(found.Ok));
    }

    [Fact]
    public async Task Without_a_token_no_client_is_made()
    {
        await using var services = GatewayUnderTest.Services(_server, token: "");

        var check = ActivatorUtilities.CreateInstance<TelegramCheck>(services);
        await foreach (var finding in check.CheckAsync(Cancel))
        {
            Assert.True(finding.Ok);
        }

        Assert.False(services.GetRequiredService<Lazy<ITelegramBotClient>>().IsValueCreated);
    }

    [Fact]
    public async Task The_token_is_in_no_log_line_no_result_no_exception_and_no_trace()
    {
        var seen = new StringBuilder();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("System.Net", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (seen)
                {
                    seen.AppendJoin('\n', activity.TagObjects);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var log = new FakeLoggerProvider();
        await using var services = GatewayUnderTest.Services(_server, log: log);
        _server.Script("sendMessage", BotApiAnswer.ServerError(), BotApiAnswer.Dropped());
        await services.Gateway().SendAsync(new GetMeRequest(), Cancel);
        for (var i = 0; i < 2; i++)
        {
            lock (seen)
            {
                seen.Append("result: ");
            }

            var result = await services.Gateway().SendAsync(new SendMessageRequest { ChatId = 5, Text = "x" }, Cancel);
            lock (seen)
            {
                seen.Append(result.Description);
            }
        }

        using var cancel = new CancellationTokenSource();
        var poll = services.Gateway().SendAsync(Poll(0, seconds: 20), cancel.Token);
        await _server.WaitUntilAsync(server => server.Calls.Count == 4, "the poll");
        await cancel.CancelAsync();
        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
        lock (seen)
        {
            seen.Append(thrown);
            seen.AppendJoin(
                '\n', log.Collector.GetSnapshot().Select(record => $"{record.Message}\n{record.Exception}"));
        }

        Assert.Contains("result: ", seen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Token, seen.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Of a kind that the bot does not ask for.</summary>
    private static JsonObject APoll() => new()
    {
        ["id"] = "1",
        ["question"] = "?",
        ["options"] = new JsonArray(),
        ["total_voter_count"] = 0,
        ["is_closed"] = false,
        ["is_anonymous"] = true,
        ["type"] = "regular",
        ["allows_multiple_answers"] = false,
    };

    private static GetUpdatesRequest Poll(int offset, int seconds = 0) => new() { Offset = offset, Timeout = seconds };
}
