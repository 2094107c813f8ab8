using BriefingBot.Chat.Routing;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>How often a chat may ask, by the dates of what it said.</summary>
public sealed class ChatRateTests
{
    private readonly TestClock _clock = new();

    /// <summary>Each has its turn a second after the one before: in none of them the chat was silent.</summary>
    [Fact]
    public void A_flood_that_waits_for_its_turn_is_told_once_and_dropped()
    {
        var rate = new ChatRate(_clock) { Burst = 40 };
        var said = _clock.GetUtcNow();

        var verdicts = Enumerable.Range(0, 2_000).Select(_ => Next(said)).CountBy(verdict => verdict).ToDictionary();

        Assert.Equal((40, 1), (verdicts[RateVerdict.Allowed], verdicts[RateVerdict.TooFast]));

        RateVerdict Next(DateTimeOffset date)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            return rate.Take(7, RequestKind.Command, date);
        }
    }

    [Fact]
    public void What_waited_while_the_bot_was_down_did_not_come_at_once()
    {
        var rate = new ChatRate(_clock) { Burst = 2 };
        var said = _clock.GetUtcNow() - TimeSpan.FromHours(1);

        Assert.All(
            Enumerable.Range(0, 50),
            n => Assert.Equal(RateVerdict.Allowed, rate.Take(7, RequestKind.Command, said.AddSeconds(n))));
    }

    [Fact]
    public void A_flood_that_goes_on_is_not_told_at_every_second_message()
    {
        var rate = new ChatRate(_clock) { Burst = 40 };
        var said = _clock.GetUtcNow();

        // Two a second, where one a second may come.
        var told = Enumerable.Range(0, 400)
            .Count(n => rate.Take(7, RequestKind.Command, said.AddSeconds(n / 2)) == RateVerdict.TooFast);

        Assert.Equal(1, told);
    }
}
