using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Delivery.Outbox;

/// <summary>What is asked of the outbox, and what it forgets.</summary>
public sealed class OutboxStoreTests : IAsyncLifetime
{
    private const long Ada = 11;
    private static readonly BotApiAnswer Refused = BotApiAnswer.BadRequest("message text is empty");

    private const long Ben = 22;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private OutboxStore Store => _bench.Get<OutboxStore>();

    private DateTimeOffset Now => _bench.Clock.GetUtcNow();

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task The_part_that_told_a_story_last_is_found_and_rather_the_one_with_the_words()
    {
        await _bench.AddAsync(Telling("first", "s1", "Nine were killed."));
        await _bench.AddAsync(Telling("second", "s1", "Twelve were killed."));
        await _bench.AddAsync(Telling("other", "s11", "Nine were killed."));
        await _bench.AddAsync(Telling("topic", "s1", "Nine were killed.") with { ThreadId = 3 });

        Assert.Equal("second", await FoundAsync("s1", words: null));
        Assert.Equal("first", await FoundAsync("s1", "Nine"));
        Assert.Equal("second", await FoundAsync("s1", "Fifty"));
        Assert.Equal("topic", await FoundAsync("s1", words: null, threadId: 3));
        Assert.Null(await FoundAsync("s", words: null));

        await _bench.ExecuteAsync("UPDATE outbox SET state = 'failed' WHERE edition = 'second'");
        Assert.Equal("first", await FoundAsync("s1", words: null));
    }

    [Fact]
    public async Task A_message_leads_to_its_part_once_it_was_sent()
    {
        await _bench.AddAsync(Telling("first", "s1", "Nine were killed."));
        Assert.Null(await Store.FindSentAsync(Ada, 1, Stop));

        await _bench.DrainAsync();

        var message = Assert.Single(_bench.Server.Messages);
        Assert.Equal("first", (await Store.FindSentAsync(Ada, message.MessageId, Stop))?.Edition);
        Assert.Null(await Store.FindSentAsync(Ben, message.MessageId, Stop));
    }

    [Fact]
    public async Task A_part_that_cannot_be_read_keeps_no_other_from_being_found()
    {
        await _bench.AddAsync(Telling("first", "s1", "Nine were killed."));
        await _bench.AddAsync(Telling("damaged", "s1", "Twelve were killed."));
        await _bench.DrainAsync();
        await _bench.ExecuteAsync(
            """
            UPDATE message_text SET content = @content
            WHERE id = (SELECT text_id FROM outbox WHERE edition = 'damaged')
            """,
            new { content = (byte[])[1, 2, 3] });

        Assert.Equal("first", await FoundAsync("s1", "Nine"));
        Assert.Equal("damaged", await FoundAsync("s1", words: null));
        Assert.Null(await Store.FindSentAsync(Ada, _bench.Server.Messages[1].MessageId, Stop));
    }

    [Fact]
    public async Task What_is_overdue_counts_from_the_moment_that_it_was_due()
    {
        await _bench.AddAsync(Telling("now", "s1", "Nine."));
        await _bench.AddAsync(Telling("later", "s1", "Ten.") with { ChatId = Ben, DueAt = Now.AddHours(-1) });
        await _bench.AddAsync(Telling("tomorrow", "s1", "Ten.") with { DueAt = Now.AddDays(1) });

        Assert.Equal((2, Now.AddHours(-1)), await Store.OverdueAsync(Now, Stop));
        await _bench.DrainAsync();
        Assert.Equal((0, null), await Store.OverdueAsync(Now, Stop));
    }

    [Fact]
    public async Task Editions_and_parts_are_counted_by_what_became_of_them()
    {
        await _bench.AddAsync(Telling("yesterday", "s1", "Old."));
        await _bench.DrainAsync();
        _bench.Clock.Advance(TimeSpan.FromDays(1));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1));
        await _bench.AddAsync(Telling("answer", "s1", "Ten.") with { Priority = SendPriority.Answer });
        var since = Now.AddHours(-1);

        Assert.Equal(
            new OutboxCounts { Editions = 2, Waiting = 4 }, await Store.CountSinceAsync(since, Stop));
        _bench.Server.Script("sendMessage", Ben, [.. Enumerable.Repeat(Refused, 3)]);
        await _bench.DrainAsync();

        Assert.Equal(
            new OutboxCounts { Editions = 2, Sent = 3, Failed = 1 }, await Store.CountSinceAsync(since, Stop));
        Assert.Equal(new OutboxCounts(), await Store.CountSinceAsync(Now.AddHours(1), Stop));
    }

    [Fact]
    public async Task The_newest_of_some_editions_is_counted_over_all_chats()
    {
        await _bench.AddAsync(Telling("broadcast-1", "s1", "Old."));
        await _bench.AddAsync(Telling("broadcast-2", "s1", "New."));
        await _bench.AddAsync(Telling("broadcast-2", "s1", "New.") with { ChatId = Ben });
        await _bench.AddAsync(Telling("zebra", "s1", "Other."));
        _bench.Server.Script("sendMessage", Ben, [.. Enumerable.Repeat(Refused, 3)]);

        Assert.Equal(
            new OutboxCounts { Editions = 1, Waiting = 2 }, await Store.CountLatestAsync("broadcast-", Stop));
        await _bench.DrainAsync();
        Assert.Equal(
            new OutboxCounts { Editions = 1, Sent = 1, Failed = 1 }, await Store.CountLatestAsync("broadcast-", Stop));
        Assert.Equal(new OutboxCounts(), await Store.CountLatestAsync("notice-", Stop));
    }

    [Fact]
    public async Task A_message_takes_the_place_of_the_one_that_waits_and_not_of_one_that_was_sent()
    {
        await _bench.AddAsync(Telling("notice", "s1", "Two sources failed."));
        await _bench.AddAsync(Telling("notice", "s1", "Two sources failed.") with { ThreadId = 3 });
        await ReplaceAsync(Telling("notice", "s1", "Three sources failed."));
        await _bench.DrainAsync();
        await ReplaceAsync(Telling("notice", "s1", "Four sources failed."));
        await _bench.DrainAsync();

        Assert.Equal(
            ["Three sources failed.", "Two sources failed."],
            _bench.Server.Messages.Select(message => message.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_forgotten_chat_leaves_nothing_and_texts_that_others_got_stay()
    {
        await _bench.AddAsync(Telling("first", "s1", "For both."));
        await _bench.AddAsync(Telling("first", "s1", "For both.") with { ChatId = Ben });
        await _bench.AddAsync(Telling("second", "s1", "For Ada alone."));
        await _bench.AddAsync(Telling("second", "s1", "In a topic.") with { ThreadId = 3 });
        Assert.Equal(3, await CountAsync("message_text"));

        await ForgetChatAsync(threadId: null);

        Assert.Equal((2, 2), (await CountAsync("outbox"), await CountAsync("message_text")));
        await ForgetChatAsync(threadId: 3);
        Assert.Equal((1, 1), (await CountAsync("outbox"), await CountAsync("message_text")));
    }

    [Fact]
    public async Task A_text_that_another_goes_on_after_stays_until_that_is_forgotten_too()
    {
        await _bench.AddAsync(Choice(Ada, 1, 2, 3, 4));
        await _bench.AddAsync(Choice(Ben, 4, 2, 1, 3));
        Assert.Equal(1, await CountAsync("message_text WHERE base_id IS NOT NULL"));

        await ForgetChatAsync(threadId: null);
        await _bench.DrainAsync();

        var message = Assert.Single(_bench.Server.Messages);
        Assert.Equal(
            string.Join("\n\n", Choice(Ben, 4, 2, 1, 3).Text.Blocks.Select(block => block.PlainText)), message.Text);
        await ForgetBeforeAsync(Now.AddDays(1));
        Assert.Equal(0, await CountAsync("message_text"));
    }

    [Fact]
    public async Task What_was_settled_long_ago_is_forgotten_and_what_waits_is_kept()
    {
        await _bench.AddAsync(Telling("sent", "s1", "Sent."));
        await _bench.DrainAsync();
        await _bench.AddAsync(Telling("waiting", "s1", "Waiting.") with { DueAt = Now.AddDays(90) });
        _bench.Clock.Advance(TimeSpan.FromDays(30));
        await _bench.AddAsync(Telling("new", "s1", "New.") with { ChatId = Ben });
        await _bench.DrainAsync();

        await ForgetBeforeAsync(Now);
        Assert.Equal(["waiting", "new"], await EditionsAsync());
        await ForgetBeforeAsync(Now.AddDays(1));
        Assert.Equal(["waiting"], await EditionsAsync());
    }

    [Fact]
    public async Task The_newest_part_before_a_moment_is_the_sign_of_its_time()
    {
        await _bench.AddAsync(Telling("first", "s1", "Nine."));
        _bench.Clock.Advance(TimeSpan.FromHours(1));
        await _bench.AddAsync(Telling("second", "s1", "Ten."));

        Task<DateTimeOffset?> NewestAsync(DateTimeOffset before) =>
            _bench.Database.ReadAsync(session => Store.NewestAsync(session, before), Stop);

        Assert.Equal(Now.AddHours(-1), await NewestAsync(Now));
        Assert.Equal(Now, await NewestAsync(Now.AddHours(1)));
        Assert.Null(await NewestAsync(Now.AddHours(-1)));
    }

    [Fact]
    public async Task Added_are_the_parts_that_were_not_there()
    {
        var edition = DeliveryBench.Edition(Ada, parts: 3);

        Assert.Equal(3, await _bench.Outbox.AddAsync(edition, Stop));
        Assert.Equal(0, await _bench.Outbox.AddAsync(edition, Stop));
    }

    [Fact]
    public async Task What_had_to_wait_is_due_when_the_clock_was_set()
    {
        await _bench.AddAsync(Telling("soon", "s1", "Eleven.") with { DueAt = Now.AddMinutes(30), ChatId = Ben });
        await _bench.AddAsync(Telling("later", "s1", "Ten.") with { DueAt = Now.AddDays(1) });
        await _bench.AddAsync(Telling("now", "s1", "Nine.") with { ChatId = Ben });

        Assert.Equal(
            1, await _bench.Database.WriteAsync(transaction => Store.BringBackAsync(transaction, Now), Stop));
        await _bench.DrainAsync();

        Assert.Equal(3, _bench.Server.Messages.Count);
    }

    [Fact]
    public async Task A_chat_that_moves_keeps_what_was_put_there_after_the_move_and_no_old_message_ids()
    {
        await _bench.AddAsync(Telling("sent", "s1", "Sent."));
        await _bench.DrainAsync();
        await _bench.AddAsync(Telling("both", "s1", "The older one."));
        await _bench.AddAsync(Telling("both", "s1", "The newer one.") with { ChatId = Ben });
        await _bench.AddAsync(Telling("waiting", "s1", "Waiting."));

        await _bench.Database.WriteAsync(transaction => Store.MoveChatAsync(transaction, Ada, Ben), Stop);
        var message = Assert.Single(_bench.Server.Messages);
        await _bench.DrainAsync();

        Assert.Null(await Store.FindSentAsync(Ben, message.MessageId, Stop));
        Assert.Equal(
            ["The newer one.", "Waiting."],
            _bench.Server.Messages.Where(sent => sent.ChatId == Ben).Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_figure_is_found_where_it_stands_by_itself_under_any_id_of_its_story_and_not_in_the_weeks_list()
    {
        await _bench.AddAsync(Telling("carrier", "s9", "killed: 9 (was 3)"));
        await _bench.AddAsync(Telling("other", "s7", "19 hurt; 9,000 fled by 08:09 in 2009; 9.5 km, 9\u202f000 left"));
        await _bench.AddAsync(Telling("week-2026-05-03T10:00", "s7", "9. A list of the week"));

        Assert.Equal("carrier", await FoundAsync(["s7", "s9"], "9"));
        Assert.Equal("other", await FoundAsync(["s7", "s9"], "9,000"));
        Assert.Equal("other", await FoundAsync(["s7", "s9"], "5"));
    }

    private static OutgoingMessage Telling(string name, string story, string words) => new()
    {
        ChatId = Ada,
        Edition = name,
        Text = new RichTextBuilder().Section(story).Text(words).Build(),
    };

    /// <summary>An edition of long stories, each in the same words for all chats.</summary>
    private static OutgoingMessage Choice(long chatId, params int[] stories)
    {
        var text = new RichTextBuilder();
        foreach (var story in stories)
        {
            var numbers = Enumerable.Range(1, 100).Select(i => i * i * (story + 10) % 9973);
            text.Section($"s{story}").Bold($"Story {story}").Text($" {string.Join(' ', numbers)}.");
        }

        return new OutgoingMessage { ChatId = chatId, Edition = "2026-05-04T08:00", Text = text.Build() };
    }

    private Task<string?> FoundAsync(string story, string? words, long? threadId = null) =>
        FoundAsync([story], words, threadId);

    private async Task<string?> FoundAsync(IReadOnlyList<string> stories, string? words, long? threadId = null) =>
        await Store.FindPartAsync(Ada, threadId, stories, words, Stop) is { } id
            ? await _bench.SingleAsync<string>("SELECT edition FROM outbox WHERE id = @id", new { id })
            : null;

    private Task ForgetChatAsync(long? threadId) => _bench.Database.WriteAsync(
        transaction => Store.ForgetChatAsync(transaction, Ada, threadId), Stop);

    private Task ReplaceAsync(OutgoingMessage message) =>
        _bench.Database.WriteAsync(transaction => _bench.Outbox.ReplaceAsync(transaction, message), Stop);

    private Task ForgetBeforeAsync(DateTimeOffset before) =>
        _bench.Database.WriteAsync(transaction => Store.ForgetBeforeAsync(transaction, before), Stop);

    private Task<IReadOnlyList<string>> EditionsAsync() => _bench.QueryAsync<string>(
        "SELECT edition FROM outbox ORDER BY id");

    private Task<int> CountAsync(string table) => _bench.SingleAsync<int>($"SELECT count(*) FROM {table}");
}
