using System.Collections.Concurrent;
using System.Diagnostics;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Sending;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>The sender as it runs in the service.</summary>
public sealed class OutboxSenderTests : IAsyncLifetime
{
    private const long Ada = 11;
    private const long Ben = 22;
    private const long Cleo = 33;

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly FakeLogger<OutboxSender> _log = new();
    private readonly CancellationTokenSource _stop =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private DeliveryBench _bench = null!; // not null: InitializeAsync
    private Task _running = Task.CompletedTask;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _bench = await DeliveryBench.StartAsync();
        _bench.Clock.Awaited = _waits.Enqueue;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        await _bench.DisposeAsync();
    }

    [Theory]
    [InlineData("sending", 9, true, true)] // the program ended in the midst of it: it may have arrived
    [InlineData("sent", 1, true, false)]
    [InlineData("sent", 2, false, false)]
    public async Task Bulk_keeps_back_for_a_second_after_a_start_where_another_may_have_sent_just_before(
        string state, int secondsAgo, bool keepsBack, bool isUnsure)
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.ExecuteAsync(
            "UPDATE outbox SET state = @state, sent_at = @at",
            new { state, at = _bench.Clock.GetUtcNow().AddSeconds(-secondsAgo) });
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1));

        Run();
        if (keepsBack)
        {
            await UntilAsync(() => _waits.Contains(SendWindow.Length), "the wait for that second");
            Assert.Empty(_bench.Server.Calls);
            _bench.Clock.Advance(SendWindow.Length + TimeSpan.FromMilliseconds(10));
        }

        await UntilGotAsync(Ben);
        Assert.Equal(isUnsure ? [701] : [], _log.Collector.GetSnapshot().Select(line => line.Id.Id));

        var waits = _waits.Count(wait => wait == SendWindow.Length);
        await _bench.AddAsync(DeliveryBench.Edition(Cleo, parts: 1));
        await UntilGotAsync(Cleo);
        Assert.Equal(waits, _waits.Count(wait => wait == SendWindow.Length)); // that was no start
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(40, 30)]
    public async Task It_rests_until_the_next_part_is_due_and_for_half_a_minute_at_most(int due, int rests)
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1) with
        {
            DueAt = _bench.Clock.GetUtcNow().AddSeconds(due),
        });

        Run();
        await UntilAsync(() => !_waits.IsEmpty, "its rest");

        Assert.Equal([TimeSpan.FromSeconds(rests)], _waits.Distinct());
    }

    [Fact]
    public async Task With_nothing_to_send_it_rests_for_half_a_minute()
    {
        Run();
        await UntilAsync(() => !_waits.IsEmpty, "its rest");

        Assert.Equal([TimeSpan.FromSeconds(30)], _waits.Distinct());
    }

    [Fact]
    public async Task A_message_under_way_is_recorded_before_it_stops_and_the_next_is_not_begun()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _bench.Server.Script("sendMessage", BotApiAnswer.After(answer.Task));
        Run();
        await UntilAsync(() => !_waits.IsEmpty, "its rest");
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 2));
        await UntilAsync(() => _bench.Server.Calls.Count == 1, "the first part");

        await _stop.CancelAsync();
        await Task.WhenAny(_running, Task.Delay(100, Stop));
        Assert.False(_running.IsCompleted, "it did not wait for the answer");
        answer.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);

        Assert.Equal(["sent", "pending"], await _bench.StatesAsync(Ada));
    }

    [Fact]
    public async Task While_many_chats_wait_for_a_place_who_is_more_urgent_gets_the_next()
    {
        const int Places = 64;
        TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource others = new(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var chat = 1; chat <= Places + 6; chat++)
        {
            _bench.Server.Script("sendMessage", chat, BotApiAnswer.After((chat == 1 ? first : others).Task));
            await _bench.AddAsync(DeliveryBench.Edition(chat, parts: 1));
        }

        Run();
        await UntilAsync(() => _bench.Server.Calls.Count >= Places, "the first chats");
        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        await _bench.AddAsync(new OutgoingMessage
        {
            ChatId = 999,
            Edition = "answer",
            Text = RichText.Plain("It is all well."),
            Priority = SendPriority.Answer,
        });
        Assert.Equal(Places, _bench.Server.Calls.Count);

        first.SetResult();
        await UntilAsync(() => _bench.Server.Calls.Count > Places, "the next chat");
        Assert.Equal(999, _bench.Server.Calls[Places].ChatId);
        others.SetResult();
    }

    [Fact]
    public async Task A_chat_whose_parts_the_database_refuses_is_left_alone_for_a_while_and_others_get_theirs()
    {
        TestStorage.SkipOnPostgres();
        await _bench.ExecuteAsync(
            $"""
            CREATE TRIGGER broken BEFORE UPDATE ON outbox WHEN NEW.chat_id = {Ada} AND NEW.state = 'sending'
            BEGIN SELECT RAISE(ABORT, 'broken'); END
            """);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.AddAsync(DeliveryBench.Edition(Ben, parts: 1));

        Run();
        await UntilAsync(
            () => Got(Ben) && _bench.Get<SendRateLimiter>().WaitOf(Ada) == TimeSpan.FromSeconds(30), "the other chat");
        await _bench.ExecuteAsync("DROP TRIGGER broken");
        _bench.Clock.Advance(TimeSpan.FromSeconds(30));

        await UntilAsync(() => Got(Ada), "what waited");
    }

    [Fact]
    public async Task Each_call_is_counted_by_its_outcome_and_has_its_span_in_the_trace_of_the_edition()
    {
        var spans = new ConcurrentQueue<(string Name, object? Outcome)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.GetTagItem("edition") is "traced")
                {
                    spans.Enqueue((span.OperationName, span.GetTagItem("outcome")));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var sends = new CountedFaults("briefingbot.sends");
        _bench.Server.Script("sendMessage", BotApiAnswer.TooMany(5));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1, name: "traced"));

        await _bench.DrainAsync();
        _bench.Clock.Advance(TimeSpan.FromSeconds(5));
        await _bench.DrainAsync();

        Assert.Equal(["retryafter", "ok"], sends.Kinds);
        Assert.Equal([("send", (object?)BotOutcome.RetryAfter), ("send", BotOutcome.Ok)], spans);
    }

    private void Run()
    {
        var sender = ActivatorUtilities.CreateInstance<OutboxSender>(_bench.Get<IServiceProvider>(), _log);
        _running = Task.Run(() => sender.RunAsync(_stop.Token), Stop);
    }

    private Task UntilAsync(Func<bool> holds, string what) => _bench.Server.WaitUntilAsync(_ => holds(), what);

    /// <summary>Moves the clock on: messages are spread over the second.</summary>
    private Task UntilGotAsync(long chat) => UntilAsync(
        () =>
        {
            _bench.Clock.Advance(TimeSpan.FromMilliseconds(10));
            return Got(chat);
        },
        $"what chat {chat} gets");

    private bool Got(long chat) => _bench.Server.Messages.Any(message => message.ChatId == chat);
}
