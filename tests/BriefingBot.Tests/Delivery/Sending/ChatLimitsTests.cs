using BriefingBot.Delivery.Sending;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Sending;

/// <summary>When one chat may get the next message, with Telegram's own limits: 1 a second, 20 a minute in a group.
/// </summary>
public sealed class ChatLimitsTests
{
    private const long Person = 7;
    private const long Group = -7;

    private static readonly TelegramOptions Options = new();

    private readonly DateTimeOffset _now = new TestClock().GetUtcNow();
    private readonly ChatLimits _limits = new();

    [Fact]
    public void An_answer_may_have_three_messages_at_once_and_bulk_one()
    {
        Send(Person, 1);
        Assert.Equal(_now.AddSeconds(1), FreeAt(Person, isAnswer: false));
        Send(Person, 1);
        Assert.True(FreeAt(Person, isAnswer: true) <= _now, "the third part of an answer has to wait");
        Send(Person, 1);

        Assert.Equal(_now.AddSeconds(3), FreeAt(Person, isAnswer: true));
        Assert.True(FreeAt(Person + 1, isAnswer: false) <= _now, "another chat has to wait");
    }

    [Fact]
    public void In_a_group_bulk_leaves_some_of_a_minute_to_persons()
    {
        for (var sent = 0; sent < 16; sent++)
        {
            Send(Group, 1, second: sent);
        }

        Assert.True(FreeAt(Group, isAnswer: false, second: 16) <= _now.AddSeconds(16), "bulk waits too early");
        Send(Group, 1, second: 16);
        Assert.Equal(_now.AddSeconds(60), FreeAt(Group, isAnswer: false, second: 17));
        Assert.True(FreeAt(Group, isAnswer: true, second: 20) <= _now.AddSeconds(20), "a person has to wait");
        Send(Group, 3, second: 25);
        Assert.Equal(_now.AddSeconds(60), FreeAt(Group, isAnswer: true, second: 30));
        Assert.True(FreeAt(Group, isAnswer: true, second: 61) <= _now.AddSeconds(61), "a minute is not over");
    }

    [Fact]
    public void A_minute_s_limit_is_for_groups_alone()
    {
        for (var sent = 0; sent < 30; sent++)
        {
            Send(Person, 1, second: sent);
        }

        Assert.True(FreeAt(Person, isAnswer: false, second: 30) <= _now.AddSeconds(30), "a person has to wait");
    }

    [Theory]
    [InlineData(Person, 3)]
    [InlineData(Group, 20)]
    public void No_limit_reaches_further_back_than_other_nodes_are_kept_off_a_chat(long chat, int messages)
    {
        Send(chat, messages);

        Assert.Equal(_now + ChatLimits.LongestOf(chat), FreeAt(chat, isAnswer: true));
    }

    [Fact]
    public void A_held_chat_waits_as_long_as_telegram_said_or_until_all_are_let_go()
    {
        _limits.Hold(Person, _now, TimeSpan.FromSeconds(90));
        Assert.Equal(_now.AddSeconds(90), FreeAt(Person, isAnswer: true));

        _limits.Tidy(_now.AddSeconds(89));
        Assert.Equal(_now.AddSeconds(90), FreeAt(Person, isAnswer: true));
        _limits.ReleaseAll();
        Assert.True(FreeAt(Person, isAnswer: true) <= _now, "it is held still");
    }

    [Fact]
    public void Private_chats_that_were_held_since_a_moment_are_told_and_groups_are_not()
    {
        _limits.Hold(1, _now.AddSeconds(-2), TimeSpan.FromSeconds(9));
        _limits.Hold(2, _now.AddSeconds(-1), TimeSpan.FromSeconds(8));
        _limits.Hold(3, _now, TimeSpan.FromSeconds(7));
        _limits.Hold(Group, _now, TimeSpan.FromSeconds(6));

        Assert.Equal(
            [_now.AddSeconds(7), _now.AddSeconds(7)], _limits.PrivateHeldSince(_now.AddSeconds(-1)).Order());
        _limits.Tidy(_now.AddSeconds(7));
        Assert.Empty(_limits.PrivateHeldSince(_now.AddSeconds(-5)));
    }

    [Fact]
    public void Chats_that_are_silent_for_a_minute_are_forgotten()
    {
        Send(Person, 1);
        Send(Person, 1, second: 50);
        _limits.Tidy(_now.AddSeconds(70));
        Assert.Equal(_now.AddSeconds(51), FreeAt(Person, isAnswer: false, second: 50));

        _limits.Tidy(_now.AddSeconds(130));
        Assert.Equal(DateTimeOffset.MinValue, FreeAt(Person, isAnswer: false, second: 130));
    }

    [Fact]
    public void Whoever_asks_has_the_chats_forgotten_that_are_silent_for_a_minute_or_held_no_longer()
    {
        FreeAt(Person, isAnswer: false); // looks through them for the first time
        Send(Person, 1);
        Send(Group, 1);
        _limits.Hold(Person + 1, _now, TimeSpan.FromSeconds(30));
        _limits.Hold(Person + 2, _now, TimeSpan.FromSeconds(90));

        FreeAt(Person, isAnswer: false, second: 59);
        Assert.Equal(4, _limits.Count);

        FreeAt(Person, isAnswer: false, second: 61);
        Assert.Equal(2, _limits.Count); // who asks, and who is held still
    }

    private void Send(long chat, int messages, int second = 0)
    {
        for (var sent = 0; sent < messages; sent++)
        {
            _limits.Add(chat, new SendTurn(_ => { }, _now.AddSeconds(second)));
        }
    }

    private DateTimeOffset FreeAt(long chat, bool isAnswer, int second = 0) =>
        _limits.FreeAt(chat, isAnswer, Options, _now.AddSeconds(second));
}
