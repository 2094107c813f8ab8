using BriefingBot.Delivery.Sending;

namespace BriefingBot.Tests.Delivery.Sending;

public sealed class SendPatienceTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(50, 60)]
    public void Each_wait_is_about_twice_as_long_as_the_one_before_and_no_two_chats_come_back_together(
        int attempts, int seconds)
    {
        var random = new Random(1);
        var waits = Enumerable.Range(0, 500)
            .Select(_ => SendPatience.Backoff(attempts, random) / TimeSpan.FromSeconds(seconds)).ToList();

        Assert.InRange(waits.Min(), 0.75, 0.9);
        Assert.InRange(waits.Max(), 1.1, 1.25);
    }
}
