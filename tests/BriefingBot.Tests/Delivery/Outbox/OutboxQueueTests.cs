using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation.Health;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Delivery.Outbox;

/// <summary>Whose turn it is, and whether the queue moves at all.</summary>
public sealed class OutboxQueueTests : IAsyncLifetime
{
    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private OutboxQueue Queue => _bench.Get<OutboxQueue>();

    private OutboxProbe Probe => _bench.Get<IEnumerable<IReadinessProbe>>().OfType<OutboxProbe>().Single();

    private DateTimeOffset Now => _bench.Clock.GetUtcNow();

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task The_most_urgent_chats_come_first_and_no_more_than_are_asked_for()
    {
        await AddAsync(1, SendPriority.Broadcast);
        await AddAsync(2, SendPriority.Edition);
        await AddAsync(3, SendPriority.Answer);
        await AddAsync(4, SendPriority.Edition);
        await AddAsync(5, SendPriority.Answer, dueAt: Now.AddMinutes(5));
        await AddAsync(6, SendPriority.Edition, dueAt: Now.AddMinutes(9));

        var turn = await Queue.TurnAsync(Now, most: 100, Stop);

        Assert.Equal([3L, 2L, 4L, 1L], turn.ChatIds);
        Assert.Equal(Now.AddMinutes(5), turn.Next);
        Assert.Equal([3L, 2L], (await Queue.TurnAsync(Now, most: 2, Stop)).ChatIds);
        var later = await Queue.TurnAsync(Now.AddMinutes(9), most: 100, Stop);
        Assert.Equal([3L, 5L, 2L, 4L, 6L, 1L], later.ChatIds);
        Assert.Null(later.Next);
    }

    [Fact]
    public async Task What_fails_is_named_with_its_topic_and_its_stories()
    {
        foreach (var thread in (long?[])[null, 3])
        {
            await _bench.AddAsync(new OutgoingMessage
            {
                ChatId = 1,
                ThreadId = thread,
                Edition = "e",
                Text = new RichTextBuilder().Section("s1").Text("One.").Section("s2").Text("Two.").Build(),
            });
        }

        var failed = await _bench.Database.WriteAsync(
            transaction => Queue.FailAsync(transaction, id: null, 1, threadId: null, "may not"), Stop);

        Assert.Equal([null, 3], failed.Select(part => part.ThreadId));
        Assert.All(failed, part => Assert.Equal(["s1", "s2"], part.StoryIds));
    }

    [Fact]
    public async Task What_waits_keeps_back_what_stands_behind_it_in_its_chat()
    {
        await AddAsync(1, SendPriority.Edition, dueAt: Now.AddMinutes(5));
        await AddAsync(1, SendPriority.Broadcast);

        Assert.Empty((await Queue.TurnAsync(Now, most: 100, Stop)).ChatIds);
        Assert.Null(await Queue.PeekAsync(1, Now, Stop));
        Assert.Null(await Queue.ClaimAsync(1, Now, Stop));
        Assert.Equal(SendPriority.Edition, await Queue.PeekAsync(1, Now.AddMinutes(5), Stop));
        Assert.Null(await Queue.PeekAsync(2, Now, Stop));
    }

    [Fact]
    public async Task Each_claim_of_a_part_counts_as_an_attempt_and_one_under_way_is_begun_again_after_a_restart()
    {
        await AddAsync(1, SendPriority.Edition);
        Assert.Equal(0, await Queue.RecoverAsync(Stop));

        Assert.Equal(1, (await Queue.ClaimAsync(1, Now, Stop))?.Attempts);
        Assert.Equal(["sending"], await _bench.StatesAsync(1));
        Assert.Equal(1, await Queue.RecoverAsync(Stop));
        Assert.Equal(["pending"], await _bench.StatesAsync(1));
        Assert.Equal(2, (await Queue.ClaimAsync(1, Now, Stop))?.Attempts);
    }

    [Fact]
    public async Task A_part_that_was_given_up_is_not_taken_up_again()
    {
        await AddAsync(1, SendPriority.Edition);
        var part = await Queue.ClaimAsync(1, Now, Stop);
        await _bench.Get<Database>().WriteAsync(
            async transaction =>
            {
                await Queue.FailAsync(transaction, part!.Id, 1, threadId: null, "may not"); // not null: it was added
                await Queue.PostponeAsync(transaction, part, Now.AddMinutes(1), "an alert failed");
                await Queue.ChangeFormAsync(transaction, part.Id, PartForm.Plain);
            },
            Stop);

        Assert.Equal(["failed"], await _bench.StatesAsync(1));
    }

    [Fact]
    public async Task The_queue_is_well_until_a_part_is_due_for_ten_minutes()
    {
        Assert.Equal("0 parts of messages are due.", (await Probe.LookAsync(Stop)).Message.ToString());
        await AddAsync(1, SendPriority.Edition);
        _bench.Clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        var well = await Probe.LookAsync(Stop);
        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        var stuck = await Probe.LookAsync(Stop);

        Assert.Equal(("outbox", true, null), (well.Check, well.Ok, well.Remedy));
        Assert.Equal("1 parts of messages are due.", well.Message.ToString());
        Assert.Equal(("outbox", false), (stuck.Check, stuck.Ok));
        Assert.Equal("1 parts of messages are due, the oldest for 10 minutes.", stuck.Message.ToString());
        Assert.Equal(
            "Look whether the service runs and Telegram answers; nothing is lost.", stuck.Remedy!.ToString());
    }

    [Fact]
    public async Task Where_there_is_no_database_yet_the_check_says_nothing_and_makes_none()
    {
        TestStorage.SkipOnPostgres();
        File.Delete(_bench.Get<IOptions<StorageOptions>>().Value.Path);
        Assert.Empty(await CheckedAsync());
        Assert.Empty(await CheckedAsync());

        await AddAsync(1, SendPriority.Edition);

        Assert.Equal(["outbox"], await CheckedAsync());
    }

    private async Task<List<string>> CheckedAsync()
    {
        var found = new List<string>();
        await foreach (var finding in Probe.CheckAsync(Stop))
        {
            found.Add(finding.Check);
        }

        return found;
    }

    private Task AddAsync(long chatId, SendPriority priority, DateTimeOffset? dueAt = null) =>
        _bench.AddAsync(new OutgoingMessage
        {
            ChatId = chatId,
            Edition = $"{priority}",
            Text = RichText.Plain("Nine were killed."),
            Priority = priority,
            DueAt = dueAt,
        });
}
