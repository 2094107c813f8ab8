using System.Collections.Concurrent;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Stories;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>How edits get through, and what becomes of their news where they do not.</summary>
public sealed class LivingEditSenderTests : IAsyncLifetime
{
    private const long Ada = 11;
    private const long Ben = 22;
    private const long Forum = -1_000_000_000_500;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SendRateLimiter Limiter => _bench.Get<SendRateLimiter>();

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory]
    [InlineData(Ada, null)]
    [InlineData(Forum, 7L)]
    public async Task The_news_of_edits_that_cannot_be_made_is_new_again_and_that_of_earlier_ones_is_not(
        long chat, long? topic)
    {
        await SendAsync(chat, topic);
        await EditAsync(chat, "s1", topic);
        await DrainAsync();
        await EditAsync(chat, "s2", topic);
        await EditAsync(chat, "s3", topic);
        _bench.Server.Script("editMessageText", BotApiAnswer.BadRequest("message to edit not found"));

        await DrainAsync();
        await DrainAsync();

        Assert.Equal(2, Edits());
        Assert.Equal(["s1"], await _bench.ToldAsync());
    }

    [Fact]
    public async Task An_edit_that_does_not_get_through_is_tried_again_ever_later()
    {
        _bench.Server.Script("editMessageText", BotApiAnswer.ServerError(), BotApiAnswer.ServerError());
        await SendAsync(Ada);
        await EditAsync(Ada, "s1");
        foreach (var (seconds, tried) in (List<(double, int)>)[(0, 1), (0.7, 1), (0.6, 2), (1.4, 2), (1.2, 3)])
        {
            _bench.Clock.Advance(TimeSpan.FromSeconds(seconds));
            await DrainAsync();
            Assert.Equal(tried, Edits());
        }

        Assert.Equal("Edit s1", Assert.Single(_bench.Server.Messages).Text);
    }

    [Fact]
    public async Task An_edit_that_does_not_get_through_for_half_a_day_is_given_up()
    {
        _bench.Server.Script("editMessageText", BotApiAnswer.ServerError(), BotApiAnswer.ServerError());
        await SendAsync(Ada);
        await EditAsync(Ada, "s1");
        await DrainAsync();
        Assert.Equal(["s1"], await _bench.ToldAsync());

        _bench.Clock.Advance(TimeSpan.FromHours(12));
        await DrainAsync();

        Assert.Empty(await _bench.ToldAsync());
    }

    [Theory]
    [InlineData(true, 1, 0)]
    [InlineData(false, 60, 60)]
    public async Task Telegrams_wish_to_wait_holds_what_else_the_chat_gets_and_a_refused_token_all(
        bool isWish, double seconds, double others)
    {
        _bench.Server.Script(
            "editMessageText", isWish ? BotApiAnswer.TooMany(1) : BotApiAnswer.Error(401, "Unauthorized"));
        await SendAsync(Ada);
        await EditAsync(Ada, "s1");

        await DrainAsync();
        Assert.Equal(
            (seconds, others, 1), (Limiter.WaitOf(Ada).TotalSeconds, Limiter.WaitOf(Ben).TotalSeconds, Edits()));

        _bench.Clock.Advance(TimeSpan.FromSeconds(seconds));
        await DrainAsync();
        Assert.Equal("Edit s1", Assert.Single(_bench.Server.Messages).Text);
    }

    [Fact]
    public async Task An_edit_over_which_the_program_fails_is_lost_and_told_to_the_admins_and_the_others_are_made()
    {
        await AssertLostAsync($"UPDATE outbox SET message_id = 4294967297 WHERE chat_id = {Ada}", edits: 1);
    }

    [Fact]
    public async Task An_edit_that_the_database_refuses_costs_no_other_chat_its_own()
    {
        TestStorage.SkipOnPostgres();
        await AssertLostAsync(
            $"""
            CREATE TRIGGER refuse BEFORE UPDATE OF sent_edits ON living_message
            WHEN NEW.sent_edits > OLD.sent_edits AND NEW.outbox_id IN (SELECT id FROM outbox WHERE chat_id = {Ada})
            BEGIN SELECT RAISE(ABORT, 'refused'); END
            """,
            edits: 2);
    }

    [Fact]
    public async Task Sixteen_chats_at_most_are_edited_at_one_time()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var chat = 1; chat <= 20; chat++)
        {
            await SendAsync(chat);
            await EditAsync(chat, "s1");
            _bench.Server.Script("editMessageText", chat, BotApiAnswer.After(answer.Task));
        }

        var draining = DrainAsync();
        await _bench.Server.WaitUntilAsync(_ => Edits() >= 16, "the first edits");
        await Task.Delay(50, Stop);
        Assert.Equal(16, Edits());

        answer.SetResult();
        await draining;
        Assert.Equal(20, Edits());
    }

    [Fact]
    public async Task The_service_makes_edits_when_it_is_woken_and_looks_for_others_every_twenty_seconds()
    {
        var pause = TimeSpan.FromSeconds(20);
        var pauses = new ConcurrentQueue<TimeSpan>();
        await SendAsync(Ada);
        _bench.Clock.Awaited = wait => pauses.Enqueue(wait);
        var sender = _bench.Get<LivingEditSender>();
        await sender.StartAsync(Stop);
        await _bench.Server.WaitUntilAsync(_ => pauses.Count(wait => wait == pause) == 1, "the first pause");

        await EditAsync(Ada, "s1");
        _bench.Get<LivingMessageStore>().Wake();
        await _bench.Server.WaitUntilAsync(_ => pauses.Count(wait => wait == pause) == 2, "the second pause");
        Assert.Equal(1, Edits());

        await EditAsync(Ada, "s2");
        _bench.Clock.Advance(pause);
        await _bench.Server.WaitUntilAsync(_ => Edits() == 2, "the second edit");
        await sender.StopAsync(Stop);
    }

    private async Task AssertLostAsync(string fault, int edits)
    {
        foreach (var chat in (long[])[Ada, Ben])
        {
            await SendAsync(chat);
            await EditAsync(chat, $"s{chat}");
        }

        await _bench.ExecuteAsync(fault);

        await DrainAsync();
        await _bench.DrainAsync();

        Assert.Equal(edits, Edits());
        Assert.Equal([$"s{Ben}"], await _bench.ToldAsync());
        Assert.Contains("could not be sent", _bench.Server.Messages[^1].Text, StringComparison.Ordinal);
        Assert.Equal(DeliveryBench.Admin, _bench.Server.Messages[^1].ChatId);
    }

    private Task DrainAsync() => Eventually.EndsAsync(_bench.Get<LivingEditSender>().DrainAsync);

    private int Edits() => _bench.Server.Calls.Count(call => call.Method == "editMessageText");

    /// <summary>A message that arrived.</summary>
    private async Task SendAsync(long chat, long? topic = null)
    {
        await _bench.SubscribeAsync(chat, topic);
        await _bench.AddAsync(Message(chat, topic, "As it was sent"));
        await _bench.DrainAsync();
    }

    /// <summary>An edit of a chat's message that tells news of a story.</summary>
    private Task EditAsync(long chat, string story, long? topic = null) => _bench.Database.WriteAsync(
        async transaction =>
        {
            var (store, now) = (_bench.Get<LivingMessageStore>(), _bench.Clock.GetUtcNow());
            var message = Assert.Single(await store.ListAsync(transaction, chat, topic, now.AddHours(-1)));
            message = message with { Edits = message.Edits + 1, EditedAt = now };
            await store.EditAsync(transaction, message, Message(chat, topic, "Edit " + story));
            var reader = await transaction.QuerySingleAsync<long>(
                "SELECT id FROM subscriber WHERE chat_id = @chat", new { chat });
            await new BriefingStore().AddToldAsync(
                transaction, reader, LivingMessage.NameOf(message.PartId, message.Edits), story, new ToldStory(), now);
        },
        Stop);

    private static OutgoingMessage Message(long chat, long? topic, string words) => new()
    {
        ChatId = chat,
        ThreadId = topic,
        Edition = "2026-05-04T08:00",
        Text = new RichTextBuilder().Section("s1").Text(words).Build(),
    };
}
