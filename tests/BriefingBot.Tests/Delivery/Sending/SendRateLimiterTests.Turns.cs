using BriefingBot.Briefings;
using BriefingBot.Delivery.Sending;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>Who has the next turn.</summary>
public sealed partial class SendRateLimiterTests
{
    [Fact]
    public async Task Answers_that_wait_go_before_bulk_that_waited_longer_and_then_bulk_has_all_the_room()
    {
        Use(messagesPerSecond: 6);
        await SendAllAsync(101, 3, SendPriority.Answer);
        _clock.Advance(TimeSpan.FromSeconds(0.5));
        await SendAllAsync(104, 3, SendPriority.Answer);
        _ = SendAllAsync(1, 10, SendPriority.Edition);
        _ = SendAllAsync(201, 3, SendPriority.Answer);
        await SentAsync(6);

        _clock.Advance(TimeSpan.FromSeconds(0.51));
        await SentAsync(9);
        Assert.Equal([201L, 202L, 203L], _sent.Skip(6).Select(message => message.ChatId).Order());

        _clock.Advance(TimeSpan.FromSeconds(0.5));
        await SentAsync(10);
    }

    [Fact]
    public async Task An_answer_that_waits_for_its_own_chat_takes_no_room_from_bulk()
    {
        Use(messagesPerSecond: 6);
        foreach (var chat in Enumerable.Range(101, 6))
        {
            _pace.Hold(-chat, TimeSpan.FromSeconds(30));
            _ = SendAsync(-chat, SendPriority.Answer);
        }

        _ = SendAllAsync(1, 6, SendPriority.Edition);

        await SentAsync(6);
    }

    [Fact]
    public async Task A_person_gets_three_parts_of_an_answer_at_once_and_bulk_one_a_second()
    {
        await SendAsync(8, SendPriority.Edition);
        for (var part = 0; part < 3; part++)
        {
            await SendAsync(7, SendPriority.Answer);
        }

        Assert.Equal(TimeSpan.FromSeconds(1), _pace.WaitOf(8));
        Assert.Equal(TimeSpan.Zero, _pace.WaitOf(9));
    }

    [Fact]
    public async Task Of_two_bulk_messages_to_one_chat_that_stand_in_line_the_second_waits_for_its_chat_once_more()
    {
        _pace.BeginAfterAnother();
        List<Task> sending = [SendAsync(7, SendPriority.Edition), SendAsync(7, SendPriority.Edition)];

        await MoveAsync(TimeSpan.FromSeconds(4), sending);

        Assert.Equal(1, Densest(TimeSpan.FromSeconds(1), _sent));
    }

    [Fact]
    public void Everybody_waits_as_long_as_the_first_of_those_that_were_refused_together()
    {
        foreach (var (chat, seconds) in (ReadOnlySpan<(long, int)>)[(1, 20), (2, 5), (3, 40)])
        {
            _pace.Hold(chat, TimeSpan.FromSeconds(seconds));
        }

        Assert.Equal(TimeSpan.FromSeconds(5), _pace.WaitOf(9));
    }

    [Fact]
    public async Task Answers_of_telegram_that_come_after_all_patience_make_no_room_a_second_time()
    {
        var turns = new List<SendTurn>();
        foreach (var chat in Enumerable.Range(1, 30))
        {
            turns.Add(await _pace.EnterAsync(chat, SendPriority.Answer, _limit.Token));
        }

        _clock.Advance(TimeSpan.FromSeconds(7));
        await SendAsync(100, SendPriority.Answer);
        turns.ForEach(turn => turn.Dispose());
        _clock.Advance(TimeSpan.FromSeconds(2));
        _ = SendAllAsync(101, 40, SendPriority.Answer);

        await SentAsync(1 + 30);
    }

    private void Use(int messagesPerSecond)
    {
        _pace.Dispose();
        _pace = new SendRateLimiter(
            Options.Create(new TelegramOptions { MessagesPerSecond = messagesPerSecond }), _clock);
    }

    /// <summary>One message to each of so many chats.</summary>
    private Task SendAllAsync(int first, int chats, SendPriority priority) =>
        Task.WhenAll(Enumerable.Range(first, chats).Select(chat => SendAsync(chat, priority)).ToList());
}
