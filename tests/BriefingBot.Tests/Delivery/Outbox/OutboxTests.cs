using System.Text.Json.Nodes;
using BriefingBot.Briefings;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Outbox;

public sealed class OutboxTests : IAsyncLifetime
{
    private const long Ada = 11;
    private const long Ben = 22;
    private const long Group = -4_242;

    private DeliveryBench _bench = null!; // set in InitializeAsync

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Parts_arrive_in_order_and_an_edition_put_in_twice_arrives_once()
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 4));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 2, threadId: null));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 4));

        await _bench.DrainAsync();
        await _bench.DrainAsync();

        Assert.Equal(
            Enumerable.Range(1, 4).Select(part => DeliveryBench.Label(Ada, "2026-05-04T08:00", part)),
            _bench.Labels(Ada));
        Assert.Equal(2, _bench.Labels(Ben).Count());
        Assert.All(await _bench.StatesAsync(Ada), state => Assert.Equal("sent", state));
    }

    [Fact]
    public async Task A_part_that_cannot_be_read_is_given_up_and_what_follows_it_arrives()
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 3));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1));
        await _bench.ExecuteAsync(
            """
            UPDATE message_text SET content = @nothing
            WHERE id = (SELECT text_id FROM outbox WHERE chat_id = @Ada AND part = 2)
            """,
            new { nothing = new byte[] { 0 }, Ada });

        await _bench.DrainAsync();

        Assert.Equal(
            new[] { 1, 3 }.Select(part => DeliveryBench.Label(Ada, "2026-05-04T08:00", part)), _bench.Labels(Ada));
        Assert.Single(_bench.Labels(Ben));
        Assert.Equal(["sent", "failed", "sent"], await _bench.StatesAsync(Ada));
        Assert.Contains(
            _bench.Server.Messages,
            message => message.ChatId == DeliveryBench.Admin
                && message.Text.Contains("could not be sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_transaction_that_fails_leaves_nothing_in_the_outbox()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _bench.Database.WriteAsync(
            async transaction =>
            {
                await _bench.Outbox.AddAsync(transaction, DeliveryBench.Edition(Ada, parts: 2));
                throw new InvalidOperationException();
            },
            CancellationToken.None));

        await _bench.DrainAsync();

        Assert.Empty(_bench.Server.Messages);
    }

    [Fact]
    public async Task Topic_buttons_and_previews_reach_Telegram()
    {
        var edition = DeliveryBench.Edition(-1_000_000_000_009, parts: 2, threadId: 77) with
        {
            Buttons = [[new("1", "/story 1")]],
            HasLinkPreviews = true,
        };
        await _bench.AddAsync(edition);

        await _bench.DrainAsync();

        Assert.All(_bench.Server.Messages, message => Assert.Equal(77, message.ThreadId));
        Assert.Null(_bench.Server.Messages[0].ReplyMarkup);
        Assert.NotNull(_bench.Server.Messages[1].ReplyMarkup);
        Assert.False(_bench.Server.Calls[0].Parameters.ContainsKey("link_preview_options"));
    }

    [Fact]
    public async Task Buttons_that_an_earlier_version_put_into_the_outbox_arrive()
    {
        const string Old =
            """{"inline_keyboard":[[{"text":"1","callback_data":"story:1"},{"text":"Open","url":"https://e.exampl"""
            + """e/?a=1\u0026b=2"}]]}""";
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.RewriteAsync(part: 1, content => content with { Keyboard = Old });

        await _bench.DrainAsync();

        Assert.Equal(
            JsonNode.Parse(Old)!.ToJsonString(), // not null: an object
            Assert.Single(_bench.Server.Messages).ReplyMarkup!.ToJsonString()); // not null: Telegram was sent buttons
    }

    [Fact]
    public async Task A_part_over_which_the_program_itself_fails_is_given_up_and_the_rest_arrives()
    {
        await _bench.TellAsync(await _bench.SubscribeAsync(Ada), stories: 3);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 3));
        await _bench.RewriteAsync(part: 2, content => content with { Keyboard = "{broken" });

        for (var attempt = 0; attempt < 4; attempt++)
        {
            await _bench.DrainAsync();
            _bench.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal([1, 3], Parts(Ada));
        Assert.Equal(["s1", "s3"], await _bench.ToldAsync());
        Assert.Equal(
            "Message 2 could not be sent and was given up. The log has the reason.",
            Assert.Single(_bench.Server.Messages, message => message.ChatId == DeliveryBench.Admin).Text);
    }

    [Fact]
    public async Task A_chat_told_to_wait_waits_as_long_as_told_and_stalls_no_other()
    {
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.TooMany(17));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 2));

        await _bench.DrainAsync();
        Assert.Empty(_bench.Labels(Ada));
        Assert.Equal(2, _bench.Labels(Ben).Count());

        _bench.Clock.Advance(TimeSpan.FromSeconds(16.9));
        await _bench.DrainAsync();
        Assert.Empty(_bench.Labels(Ada));

        _bench.Clock.Advance(TimeSpan.FromSeconds(0.2));
        await _bench.DrainAsync();
        Assert.Equal([1, 2], Parts(Ada));
    }

    [Fact]
    public async Task A_blocked_chat_is_unreachable_and_what_it_was_not_told_is_taken_back()
    {
        var ada = await _bench.SubscribeAsync(Ada);
        await _bench.TellAsync(ada, stories: 3);
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.Forbidden());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 3));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1));

        await _bench.DrainAsync();

        Assert.Equal(["failed", "failed", "failed"], await _bench.StatesAsync(Ada));
        Assert.Empty(await _bench.ToldAsync());
        Assert.Equal(
            SubscriberState.Unreachable, (await _bench.Subscribers.GetAsync(ada.Id, CancellationToken.None))!.State);
        Assert.Single(_bench.Labels(Ben));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_gets_its_parts_under_the_new_id()
    {
        const long NewId = -1_000_000_004_242;
        var group = await _bench.SubscribeAsync(Group);
        _bench.Server.Script("sendMessage", Group, BotApiAnswer.Migrated(NewId));
        await _bench.AddAsync(DeliveryBench.Edition(Group, parts: 2));

        await _bench.DrainAsync();

        Assert.Equal(2, _bench.Server.Messages.Count(message => message.ChatId == NewId));
        Assert.Equal(NewId, (await _bench.Subscribers.GetAsync(group.Id, CancellationToken.None))!.ChatId);
    }

    [Fact]
    public async Task A_text_that_cannot_be_parsed_goes_out_plain_once()
    {
        _bench.Server.Script(
            "sendMessage",
            Ada,
            BotApiAnswer.BadRequest("can't parse entities: Unsupported start tag \"x\" at byte offset 0"));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));

        await _bench.DrainAsync();

        Assert.Equal([1, 2], Parts(Ada));
        Assert.Null(_bench.Server.Messages[0].ParseMode);
        Assert.Equal("HTML", _bench.Server.Messages[1].ParseMode);
        Assert.DoesNotContain("<b>", _bench.Server.Messages[0].Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ENTITY_BOUNDS_INVALID", 1, false, true)]
    [InlineData("ENTITIES_TOO_LONG", 1, false, true)]
    [InlineData("WEBPAGE_CURL_FAILED", 1, false, true)]
    [InlineData("message is too long", 1, false, true)]
    [InlineData("BUTTON_DATA_INVALID", 1, true, false)]
    [InlineData("inline keyboard button URL 'x' is invalid: Wrong HTTP URL", 1, true, false)]
    [InlineData("BUTTON_DATA_INVALID", 2, false, false)]
    [InlineData("MEDIA_EMPTY", 2, false, false)]
    public async Task What_is_refused_for_its_form_goes_out_in_the_next(
        string refusal, int times, bool isMarkedUp, bool hasButtons)
    {
        _bench.Server.Script(
            "sendMessage", Ada, [.. Enumerable.Repeat(BotApiAnswer.BadRequest(refusal), times)]);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1) with
        {
            Buttons = [[new("1", "/story 1")]],
            HasLinkPreviews = true,
        });

        await _bench.DrainAsync();

        var message = Assert.Single(_bench.Server.Messages);
        Assert.Equal((isMarkedUp, hasButtons), (message.ParseMode == "HTML", message.ReplyMarkup is not null));
        Assert.True(_bench.Server.Calls[^1].Parameters.ContainsKey("link_preview_options"));
    }

    [Fact]
    public async Task A_part_that_is_refused_for_good_takes_its_told_back_and_the_others_go_on()
    {
        await _bench.TellAsync(await _bench.SubscribeAsync(Ada), stories: 2);
        var refusal = BotApiAnswer.BadRequest("message text is empty");
        _bench.Server.Script("sendMessage", Ada, refusal, refusal, refusal);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));

        await _bench.DrainAsync();

        Assert.Equal(["failed", "sent"], await _bench.StatesAsync(Ada));
        Assert.Equal(["s2"], await _bench.ToldAsync());
    }

    [Fact]
    public async Task Server_errors_are_tried_again_later_in_the_same_order()
    {
        _bench.Server.Script(
            "sendMessage", Ada, BotApiAnswer.ServerError(), BotApiAnswer.BadGateway(), BotApiAnswer.Dropped());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));

        for (var attempt = 0; attempt < 4; attempt++)
        {
            await _bench.DrainAsync();
            _bench.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal([1, 2], Parts(Ada));
        Assert.Equal(5, _bench.Server.Calls.Count);
    }

    [Fact]
    public async Task What_could_not_be_sent_for_half_a_day_is_given_up()
    {
        await _bench.TellAsync(await _bench.SubscribeAsync(Ada), stories: 1);
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.ServerError(), BotApiAnswer.ServerError());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.DrainAsync();
        _bench.Clock.Advance(TimeSpan.FromHours(12));

        await _bench.DrainAsync();

        Assert.Equal(["failed"], await _bench.StatesAsync(Ada));
        Assert.Empty(await _bench.ToldAsync());
    }

    [Fact]
    public async Task A_message_that_arrived_although_its_answer_was_lost_is_sent_again()
    {
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.Dropped(isAccepted: true));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));
        await _bench.DrainAsync();
        _bench.Clock.Advance(TimeSpan.FromSeconds(10));

        await _bench.DrainAsync();

        Assert.Equal([1, 1, 2], Parts(Ada));
    }

    [Fact]
    public async Task A_closed_topic_rests_alone_and_the_administrators_are_told()
    {
        const long Forum = -1_000_000_000_500;
        var closed = await _bench.SubscribeAsync(Forum, threadId: 5);
        var open = await _bench.SubscribeAsync(Forum, threadId: 6);
        _bench.Server.SetMember(Forum, userId: 99, "creator");
        _bench.Server.Script("sendMessage", Forum, BotApiAnswer.BadRequest("TOPIC_CLOSED"));
        await _bench.AddAsync(DeliveryBench.Edition(Forum, parts: 2, threadId: 5));
        await _bench.AddAsync(DeliveryBench.Edition(Forum, parts: 1, threadId: 6));

        await _bench.DrainAsync();

        Assert.Equal(["failed", "failed", "sent"], await _bench.StatesAsync(Forum));
        Assert.Equal(
            SubscriberState.Unreachable, (await _bench.Subscribers.GetAsync(closed.Id, CancellationToken.None))!.State);
        Assert.Equal(
            SubscriberState.Active, (await _bench.Subscribers.GetAsync(open.Id, CancellationToken.None))!.State);
        Assert.Contains(
            "could not post in Readers",
            Assert.Single(_bench.Server.Messages, message => message.ChatId == 99).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_refused_token_everything_waits()
    {
        _bench.Server.Script("sendMessage", BotApiAnswer.Error(401, "Unauthorized"));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.DrainAsync();
        Assert.Equal(["pending"], await _bench.StatesAsync(Ada));

        _bench.Clock.Advance(TimeSpan.FromMinutes(2));
        await _bench.DrainAsync();

        Assert.Equal([1], Parts(Ada));
    }

    [Fact]
    public async Task A_correction_replies_to_the_message_that_carried_the_figure_and_overtakes_editions()
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 3));
        await _bench.DrainAsync();
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, name: "later"));
        var told = await _bench.Outbox.FindPartAsync(Ada, null, ["s2"], words: null, CancellationToken.None);
        await _bench.AddAsync(new OutgoingMessage
        {
            ChatId = Ada,
            Edition = "correction-1",
            Text = RichText.Plain("chat, part: it was six"),
            Priority = SendPriority.Correction,
            ReplyToPart = told,
        });

        await _bench.DrainAsync();

        var correction = _bench.Server.Messages[3];
        Assert.Contains("it was six", correction.Text, StringComparison.Ordinal);
        Assert.Equal(_bench.Server.Messages[1].MessageId, correction.ReplyTo);
        Assert.Null(await _bench.Outbox.FindPartAsync(Ben, null, ["s2"], words: null, CancellationToken.None));
    }

    private IEnumerable<int> Parts(long chatId) =>
        _bench.Labels(chatId).Select(label => int.Parse(label[(label.LastIndexOf(' ') + 1)..^1]));
}
