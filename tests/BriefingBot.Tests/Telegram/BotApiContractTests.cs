using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Tests.Telegram;

/// <summary>What every client behind <see cref="IBotApi"/> must do; runs over the wire against whichever is built.</summary>
public sealed class BotApiContractTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private BotApiServer _server = null!; // set in InitializeAsync
    private Microsoft.Extensions.DependencyInjection.ServiceProvider _services = null!; // set in InitializeAsync

    private IBotApi Api => _services.Api();

    public async ValueTask InitializeAsync()
    {
        _server = await BotApiServer.StartAsync();
        _services = BotApiUnderTest.Services(_server);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_message_arrives_with_all_its_fields()
    {
        var first = await Api.SendMessageAsync(new SendMessage { ChatId = 5, Text = "one" }, Cancel);
        var result = await Api.SendMessageAsync(
            new SendMessage
            {
                ChatId = -1_000_000_000_777,
                MessageThreadId = 9,
                Text = "<b>Zwölf</b> &lt;Boote&gt; 🚢",
                ParseMode = "HTML",
                DisableNotification = true,
                ReplyParameters = new ReplyParameters(4242),
                ReplyMarkup = new InlineKeyboardMarkup([[new InlineKeyboardButton("More", CallbackData: "story:1"), new InlineKeyboardButton("Open", Url: "https://e.example/")]]),
            },
            Cancel);

        Assert.True(first.IsOk, first.Description);
        Assert.True(result.IsOk, result.Description);
        Assert.Equal(9, result.Value.MessageThreadId);
        Assert.True(result.Value.IsTopicMessage);
        Assert.Equal("Zwölf <Boote> 🚢", result.Value.Text);
        Assert.Equal("supergroup", result.Value.Chat.Type);
        Assert.True(result.Value.Chat.IsGroup);
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
        var sent = await Api.SendMessageAsync(new SendMessage { ChatId = 7, Text = "hi" }, Cancel);
        _server.PushCallback(_server.Messages[0], "story:1", userId: 7);
        _server.Push(new JsonObject { ["poll"] = new JsonObject { ["id"] = "1", ["question"] = "?", ["options"] = new JsonArray(), ["total_voter_count"] = 0, ["is_closed"] = false, ["is_anonymous"] = true, ["type"] = "regular", ["allows_multiple_answers"] = false } });

        var updates = await Api.GetUpdatesAsync(0, TimeSpan.Zero, Cancel);
        var again = await Api.GetUpdatesAsync(updates.Value[0].UpdateId + 1, TimeSpan.Zero, Cancel);
        var none = await Api.GetUpdatesAsync(updates.Value[^1].UpdateId + 1, TimeSpan.Zero, Cancel);

        Assert.Equal(3, updates.Value.Count);
        var message = updates.Value[0].Message!;
        Assert.Equal("/start now", message.Text);
        Assert.Equal("en", message.From!.LanguageCode);
        Assert.True(message.Chat.IsPrivate);
        Assert.Empty(message.Entities);
        Assert.Empty(message.NewChatMembers);
        Assert.Equal("story:1", updates.Value[1].CallbackQuery!.Data);
        Assert.Equal(sent.Value.MessageId, updates.Value[1].CallbackQuery!.Message!.MessageId);
        Assert.Equal(2, again.Value.Count);
        Assert.Empty(none.Value);
    }

    [Fact]
    public async Task Long_polling_waits_until_something_happens()
    {
        var poll = Api.GetUpdatesAsync(0, TimeSpan.FromSeconds(20), Cancel);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        _server.PushText(7, "hello");

        var updates = await poll;

        Assert.Equal("hello", Assert.Single(updates.Value).Message!.Text);
        Assert.Equal(20, _server.Calls[0].Parameters["timeout"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_second_poller_is_a_conflict()
    {
        var poll = Api.GetUpdatesAsync(0, TimeSpan.FromSeconds(20), Cancel);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        await Api.GetUpdatesAsync(0, TimeSpan.Zero, Cancel);

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
        { "Bad Request: message text is empty", BotOutcome.BadRequest },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Refusals_are_told_apart_by_Telegrams_words(string description, BotOutcome expected)
    {
        _server.Script("sendMessage", BotApiAnswer.Error(400, description));

        var result = await Api.SendMessageAsync(new SendMessage { ChatId = 5, Text = "x" }, Cancel);

        Assert.Equal(expected, result.Outcome);
        Assert.Equal(description, result.Description);
    }

    [Fact]
    public async Task Waiting_times_and_new_chat_ids_are_kept()
    {
        _server.Script("sendMessage", BotApiAnswer.TooMany(17), BotApiAnswer.Migrated(-1_000_000_000_042), BotApiAnswer.Forbidden());
        var request = new SendMessage { ChatId = -42, Text = "x" };

        var slow = await Api.SendMessageAsync(request, Cancel);
        var moved = await Api.SendMessageAsync(request, Cancel);
        var blocked = await Api.SendMessageAsync(request, Cancel);

        Assert.Equal((BotOutcome.RetryAfter, TimeSpan.FromSeconds(17)), (slow.Outcome, slow.RetryAfter));
        Assert.Equal((BotOutcome.ChatMigrated, -1_000_000_000_042), (moved.Outcome, moved.NewChatId));
        Assert.Equal(BotOutcome.Blocked, blocked.Outcome);
        Assert.Equal(3, _server.Calls.Count);
    }

    [Fact]
    public async Task A_server_that_fails_in_any_way_is_unavailable()
    {
        await using var impatient = BotApiUnderTest.Services(_server, timeoutSeconds: 1);
        _server.Script("sendMessage", BotApiAnswer.ServerError(), BotApiAnswer.BadGateway(), BotApiAnswer.Dropped(), BotApiAnswer.Silence());
        for (var i = 0; i < 4; i++)
        {
            var result = await impatient.Api().SendMessageAsync(new SendMessage { ChatId = 5, Text = "x" }, Cancel);

            Assert.Equal(BotOutcome.Unavailable, result.Outcome);
            Assert.False(string.IsNullOrWhiteSpace(result.Description));
        }

        Assert.True((await impatient.Api().GetMeAsync(Cancel)).IsOk);
    }

    [Fact]
    public async Task No_server_at_all_is_unavailable()
    {
        await _server.DisposeAsync();

        Assert.Equal(BotOutcome.Unavailable, (await Api.GetMeAsync(Cancel)).Outcome);
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        await using var wrong = BotApiUnderTest.Services(_server, token: "123456:revoked-and-of-no-use-any-more-00");

        Assert.Equal(BotOutcome.Unauthorized, (await wrong.Api().GetMeAsync(Cancel)).Outcome);
    }

    [Fact]
    public async Task The_callers_own_cancellation_throws()
    {
        using var cancel = new CancellationTokenSource();
        var poll = Api.GetUpdatesAsync(0, TimeSpan.FromSeconds(20), cancel.Token);
        await _server.WaitUntilAsync(server => server.Calls.Count == 1, "the poll");
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => poll);
    }

    [Fact]
    public async Task Messages_are_edited_and_an_edit_that_changes_nothing_is_told()
    {
        var sent = await Api.SendMessageAsync(new SendMessage { ChatId = 5, Text = "one" }, Cancel);
        var edit = new EditMessageText { ChatId = 5, MessageId = sent.Value.MessageId, Text = "<i>two</i>", ParseMode = "HTML" };

        var edited = await Api.EditMessageTextAsync(edit, Cancel);
        var same = await Api.EditMessageTextAsync(edit, Cancel);

        Assert.Equal("two", edited.Value.Text);
        Assert.Equal(BotOutcome.NotModified, same.Outcome);
    }

    [Fact]
    public async Task The_small_methods_work()
    {
        _server.SetMember(-500, 7, "creator");
        _server.SetMember(-500, 8, "administrator");
        await Api.SendMessageAsync(new SendMessage { ChatId = 7, Text = "x" }, Cancel);
        _server.PushCallback(_server.Messages[0], "a", 7);
        var update = (await Api.GetUpdatesAsync(0, TimeSpan.Zero, Cancel)).Value[0];

        Assert.Equal("loopback_bot", (await Api.GetMeAsync(Cancel)).Value.Username);
        Assert.True((await Api.DeleteWebhookAsync(Cancel)).Value);
        Assert.True((await Api.AnswerCallbackQueryAsync(update.CallbackQuery!.Id, "Done", showAlert: false, Cancel)).IsOk);
        Assert.Equal(BotOutcome.BadRequest, (await Api.AnswerCallbackQueryAsync("1", null, showAlert: false, Cancel)).Outcome);
        Assert.True((await Api.SendChatActionAsync(7, null, "typing", Cancel)).IsOk);
        Assert.True((await Api.SendMessageDraftAsync(new SendMessageDraft { ChatId = 7, DraftId = 3, Text = "wri" }, Cancel)).IsOk);
        Assert.True((await Api.SetMyCommandsAsync([new BotCommand("start", "Begin")], new BotCommandScope("chat", ChatId: 7), "de", Cancel)).IsOk);
        Assert.True((await Api.GetChatAsync("@somechannel", Cancel)).Value.IsGroup);
        Assert.Equal("private", (await Api.GetChatAsync("7", Cancel)).Value.Type);
        Assert.True((await Api.GetChatMemberAsync(-500, 8, Cancel)).Value.IsAdministrator);
        Assert.False((await Api.GetChatMemberAsync(-500, 99, Cancel)).Value.IsInChat);
        Assert.Equal([7, 8], (await Api.GetChatAdministratorsAsync(-500, Cancel)).Value.Select(member => member.User.Id).Order());
    }

    [Fact]
    public async Task Files_go_both_ways()
    {
        var content = Encoding.UTF8.GetBytes("<opml/>");
        _server.AddFile("f1", content);

        var sent = await Api.SendDocumentAsync(
            new SendDocument { ChatId = 5, FileName = "sources.opml", Content = content, Caption = "Your sources" }, Cancel);
        var received = await Api.DownloadFileAsync("f1", 1000, Cancel);
        var tooBig = await Api.DownloadFileAsync("f1", 3, Cancel);

        Assert.Equal("sources.opml", sent.Value.Document!.FileName);
        Assert.Equal(content, _server.Calls[0].Files["sources.opml"]);
        Assert.Equal(content, received.Value.ToArray());
        Assert.Equal(BotOutcome.BadRequest, tooBig.Outcome);
        Assert.Equal(BotOutcome.BadRequest, (await Api.DownloadFileAsync("unknown", 1000, Cancel)).Outcome);
    }

    [Fact]
    public async Task The_token_is_in_no_log_line_no_result_and_no_trace()
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
        using var log = new LogToText(seen);
        await using var services = BotApiUnderTest.Services(_server, log: log);
        _server.Script("sendMessage", BotApiAnswer.ServerError(), BotApiAnswer.Dropped());
        await services.Api().GetMeAsync(Cancel);
        for (var i = 0; i < 2; i++)
        {
            lock (seen)
            {
                seen.Append("result: ");
            }

            var result = await services.Api().SendMessageAsync(new SendMessage { ChatId = 5, Text = "x" }, Cancel);
            lock (seen)
            {
                seen.Append(result.Description);
            }
        }

        Assert.Contains("result: ", seen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_server.Token, seen.ToString(), StringComparison.Ordinal);
    }

    private sealed class LogToText(StringBuilder output) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (output)
            {
                output.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
            }
        }

        public void Dispose()
        {
        }
    }
}
