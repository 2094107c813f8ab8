using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Telegram.Bot.Types;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>What follows from Telegram's answers for those who wait.</summary>
public sealed class DeliveryResultsTests : IAsyncLifetime
{
    private const long Ada = 11;
    private const long Ben = 22;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SendRateLimiter Limiter => _bench.Get<SendRateLimiter>();

    public async ValueTask InitializeAsync() => _bench = await DeliveryBench.StartAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task A_chat_told_to_wait_gets_no_answer_either_and_with_a_refused_token_nobody_does()
    {
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.TooMany(17));
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.DrainAsync();
        Assert.Equal((17d, 0d), (Limiter.WaitOf(Ada).TotalSeconds, Limiter.WaitOf(Ben).TotalSeconds));

        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.Error(401, "Unauthorized"));
        _bench.Clock.Advance(TimeSpan.FromSeconds(17));
        await _bench.DrainAsync();
        Assert.Equal(60, Limiter.WaitOf(Ben).TotalSeconds);
    }

    [Fact]
    public async Task A_part_over_which_the_program_fails_is_tried_three_times_with_a_wait_in_between()
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.RewriteAsync(part: 1, content => content with { Keyboard = "{broken" });
        for (var attempt = 1; attempt < 3; attempt++)
        {
            await _bench.DrainAsync();
            await _bench.DrainAsync();
            Assert.Equal([$"pending {attempt}"], await PartsAsync("state || ' ' || attempts"));
            _bench.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        await _bench.DrainAsync();

        Assert.Equal(["failed 3"], await PartsAsync("state || ' ' || attempts"));
    }

    [Fact]
    public async Task Why_a_chat_cannot_be_reached_is_kept_in_telegrams_own_words()
    {
        _bench.Server.Script("sendMessage", Ada, BotApiAnswer.Forbidden());
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));

        await _bench.DrainAsync();

        Assert.Equal(["Forbidden: bot was blocked by the user"], await PartsAsync("error"));
    }

    [Theory]
    [InlineData(null, 714, LogLevel.Error)]
    [InlineData("""{"blocks":[{"type":"paragraph","text":"Nine were killed."}]}""", 718, LogLevel.Warning)]
    public async Task What_is_refused_for_its_form_is_a_bug_of_ours_but_for_rich_blocks(
        string? rich, int line, LogLevel level)
    {
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        await _bench.RewriteAsync(part: 1, content => content with { Rich = rich });
        var log = new FakeLogger<DeliveryResults>();
        var results = ActivatorUtilities.CreateInstance<DeliveryResults>(_bench.Get<IServiceProvider>(), log);
        var part = await _bench.Get<OutboxQueue>().ClaimAsync(Ada, _bench.Clock.GetUtcNow(), Stop);

        await results.RecordAsync(
            part!, // not null: added
            BotResult.Failed<Message>(new BotFailure(BotOutcome.BadRequest, "MEDIA_EMPTY")),
            Stop);

        Assert.Equal((line, level), (log.LatestRecord.Id.Id, log.LatestRecord.Level));
    }

    [Fact]
    public async Task An_answer_that_comes_while_the_database_takes_nothing_is_kept_and_nothing_is_sent_twice()
    {
        TestStorage.SkipOnPostgres();
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _bench.AddAsync(DeliveryBench.Edition(Ada, parts: 1));
        _bench.Server.Script("sendMessage", BotApiAnswer.After(answer.Task));
        var draining = _bench.DrainAsync();
        await _bench.Server.WaitUntilAsync(server => server.Calls.Any(IsSend), "the message under way");

        await MayWriteAsync(false);
        answer.SetResult();
        await Eventually.HoldsAsync(() => _bench.Get<StorageHealth>().Fault is not null, "the fault of the database");
        await MayWriteAsync(true);
        await Eventually.HoldsAsync(
            () =>
            {
                _bench.Clock.Advance(TimeSpan.FromSeconds(1));
                return draining.IsCompleted;
            },
            "the end of sending");

        Assert.Equal(["sent"], await PartsAsync("state"));
        Assert.Single(_bench.Server.Calls, IsSend);

        static bool IsSend(BotApiCall call) => call.Method == "sendMessage" && call.ChatId == Ada;
    }

    private Task MayWriteAsync(bool may) => _bench.Database.ReadAsync(
        session => session.QueryAsync<object>($"PRAGMA query_only = {(may ? 0 : 1)}"), Stop);

    private Task<IReadOnlyList<string>> PartsAsync(string column) => _bench.Database.ReadAsync(
        session => session.QueryAsync<string>($"SELECT {column} FROM outbox WHERE chat_id = {Ada} ORDER BY id"), Stop);
}
