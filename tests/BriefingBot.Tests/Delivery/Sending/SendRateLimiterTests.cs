using BriefingBot.Briefings;
using BriefingBot.Delivery.Sending;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Delivery.Sending;

public sealed partial class SendRateLimiterTests : IDisposable
{
    private readonly TestClock _clock = new();
    private readonly List<(long ChatId, DateTimeOffset At)> _sent = [];

    /// <summary>For what would wait for ever: nobody moves the clock.</summary>
    private readonly CancellationTokenSource _limit =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private SendRateLimiter _pace;

    public SendRateLimiterTests()
    {
        _limit.CancelAfter(Eventually.Limit);
        _pace = new SendRateLimiter(Options.Create(new TelegramOptions()), _clock);
    }

    public void Dispose()
    {
        _limit.Cancel();
        _limit.Dispose();
        _pace.Dispose();
    }

    [Fact]
    public async Task No_second_sees_more_than_thirty_messages()
    {
        var sending = Enumerable.Range(1, 150).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await MoveAsync(TimeSpan.FromSeconds(10), sending);

        Assert.Equal(150, _sent.Count);
        Assert.True(Densest(TimeSpan.FromSeconds(1), _sent) <= 30, "more than 30 in a second");
        Assert.True(
            _clock.GetUtcNow() - new TestClock().GetUtcNow() < TimeSpan.FromSeconds(8),
            "slower than the limits ask for");
    }

    [Fact]
    public async Task After_a_start_bulk_waits_for_the_second_that_another_may_have_used_and_is_spread_then()
    {
        _pace.BeginAfterAnother();
        var sending = Enumerable.Range(1, 20).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await SendAsync(9_999, SendPriority.Answer);
        await SettleAsync();

        Assert.Equal(9_999, Assert.Single(_sent).ChatId);
        await MoveAsync(TimeSpan.FromSeconds(1.01), [Task.Delay(TimeSpan.FromSeconds(1.01), _clock)]);
        Assert.Equal(1, _sent.Count(message => message.ChatId != 9_999));
        await MoveAsync(TimeSpan.FromSeconds(2), sending);
        await MoveAsync(TimeSpan.FromSeconds(2), [Task.Delay(TimeSpan.FromSeconds(2), _clock)]);
        var afterSilence = Enumerable.Range(101, 20).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await SettleAsync();

        Assert.Equal(41, _sent.Count);
        await Task.WhenAll(afterSilence);
    }

    [Fact]
    public async Task One_chat_gets_one_a_second_and_a_group_twenty_a_minute()
    {
        var sending = Enumerable.Range(0, 30)
            .SelectMany(_ => new[] { SendAsync(7, SendPriority.Edition), SendAsync(-7, SendPriority.Edition) })
            .ToList();
        await MoveAsync(TimeSpan.FromSeconds(120), sending, step: 250);

        Assert.Equal(60, _sent.Count);
        Assert.Equal(1, Densest(TimeSpan.FromSeconds(1), _sent.Where(message => message.ChatId == 7)));
        Assert.True(
            Densest(TimeSpan.FromMinutes(1), _sent.Where(message => message.ChatId == -7)) <= 20,
            "more than 20 in a minute");
    }

    [Fact]
    public async Task A_person_does_not_wait_for_bulk()
    {
        var bulk = Enumerable.Range(1, 500).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await SendAsync(9_999, SendPriority.Answer);

        Assert.Contains(_sent, message => message.ChatId == 9_999);
        await MoveAsync(TimeSpan.FromSeconds(400), bulk, step: 250);
    }

    [Fact]
    public async Task A_held_chat_waits_alone()
    {
        _pace.Hold(7, TimeSpan.FromSeconds(30));
        var held = SendAsync(7, SendPriority.Answer);
        await SendAsync(8, SendPriority.Answer);

        Assert.False(held.IsCompleted);
        await MoveAsync(TimeSpan.FromSeconds(31), [held], step: 250);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public async Task Several_private_chats_refused_at_once_hold_everybody_and_groups_do_not()
    {
        foreach (var group in (long[])[-1, -2, -3, -4])
        {
            _pace.Hold(group, TimeSpan.FromSeconds(40));
        }

        await SendAsync(8, SendPriority.Answer);
        foreach (var chat in (long[])[1, 2, 3])
        {
            _pace.Hold(chat, TimeSpan.FromSeconds(5));
        }

        var other = SendAsync(9, SendPriority.Answer);
        Assert.False(other.IsCompleted);
        await MoveAsync(TimeSpan.FromSeconds(6), [other]);
    }

    [Fact]
    public async Task A_refused_token_holds_everybody_for_as_long_as_it_says()
    {
        _pace.HoldAll(TimeSpan.FromSeconds(60));
        var (answer, bulk) = (SendAsync(8, SendPriority.Answer), SendAsync(9, SendPriority.Edition));
        _clock.Advance(TimeSpan.FromSeconds(59));
        await SettleAsync();
        Assert.Empty(_sent);

        await MoveAsync(TimeSpan.FromSeconds(2), [answer, bulk]);
        Assert.Equal(2, _sent.Count);
    }

    [Fact]
    public async Task Chats_that_were_held_for_a_fault_of_our_own_go_on_when_it_is_over()
    {
        _pace.Hold(7, TimeSpan.FromSeconds(30));
        _pace.ReleaseFaults();

        await SendAsync(7, SendPriority.Edition);

        Assert.Single(_sent);
    }

    [Fact]
    public async Task Two_private_chats_that_are_refused_hold_nobody_else()
    {
        _pace.Hold(1, TimeSpan.FromSeconds(5));
        _pace.Hold(2, TimeSpan.FromSeconds(5));
        _clock.Advance(TimeSpan.FromSeconds(1.5));
        _pace.Hold(3, TimeSpan.FromSeconds(5));

        await SendAsync(9, SendPriority.Answer);

        Assert.Single(_sent);
    }

    [Fact]
    public async Task Of_a_few_chats_after_a_silence_bulk_goes_out_at_once_and_is_spread_from_then_on()
    {
        const int AtOnce = 26; // a sixth of the second is kept for persons; the first that is spread has its turn too
        var sending = Enumerable.Range(1, 30).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await SentAsync(AtOnce);
        await MoveAsync(TimeSpan.FromSeconds(3), sending);
        Assert.InRange((_clock.GetUtcNow() - new TestClock().GetUtcNow()).TotalSeconds, 0.1, 1);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_nothing_behind_that_keeps_bulk_back()
    {
        _pace.HoldAll(TimeSpan.FromSeconds(5));
        using var given = new CancellationTokenSource();
        var answer = _pace.EnterAsync(8, SendPriority.Answer, given.Token);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);

        var bulk = Enumerable.Range(1, 25).Select(chat => SendAsync(chat, SendPriority.Edition)).ToList();
        await MoveAsync(TimeSpan.FromSeconds(6), bulk);

        Assert.Equal(25, _sent.Count);
    }

    /// <summary>Waits until so many were sent, and makes sure that no more are.</summary>
    private async Task SentAsync(int messages)
    {
        while (Sent() < messages)
        {
            await Task.Delay(1, _limit.Token);
        }

        await SettleAsync();
        Assert.Equal(messages, Sent());
    }

    private async Task SendAsync(long chatId, SendPriority priority)
    {
        using var turn = await _pace.EnterAsync(chatId, priority, _limit.Token);
        lock (_sent)
        {
            _sent.Add((chatId, _clock.GetUtcNow()));
        }
    }

    /// <summary>Moves the clock in small steps until all were sent; fails where the time does not suffice.</summary>
    /// <param name="step">Milliseconds; where a test counts nothing finer, longer steps are as good.</param>
    private async Task MoveAsync(TimeSpan atMost, List<Task> sending, int step = 50)
    {
        for (var moved = TimeSpan.Zero; moved < atMost
            && !sending.TrueForAll(task => task.IsCompleted); moved += TimeSpan.FromMilliseconds(step))
        {
            _clock.Advance(TimeSpan.FromMilliseconds(step));
            await SettleAsync();
        }

        await Task.WhenAll(sending).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    /// <summary>Each message wakes the next one: waits until none does any more.</summary>
    private async Task SettleAsync()
    {
        for (var quiet = 0; quiet < 3;)
        {
            var before = Sent();
            await Task.Delay(1, TestContext.Current.CancellationToken);
            quiet = Sent() == before ? quiet + 1 : 0;
        }
    }

    private int Sent()
    {
        lock (_sent)
        {
            return _sent.Count;
        }
    }

    private static int Densest(TimeSpan window, IEnumerable<(long ChatId, DateTimeOffset At)> sent)
    {
        var times = sent.Select(message => message.At).Order().ToList();
        return times.Max(from => times.Count(at => at >= from && at < from + window));
    }
}
