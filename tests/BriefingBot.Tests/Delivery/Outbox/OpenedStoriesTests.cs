using BriefingBot.Delivery.Outbox;

namespace BriefingBot.Tests.Delivery.Outbox;

public sealed class OpenedStoriesTests
{
    private const long Group = -1_000_000_000_500;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_tells_its_stories_and_while_one_of_them_is_open_that_one_alone()
    {
        await using var bench = await DeliveryBench.StartAsync();
        var opened = bench.Get<OpenedStories>();
        await bench.AddAsync(DeliveryBench.Edition(Group, parts: 1, threadId: 7));
        await bench.AddAsync(DeliveryBench.Edition(5, parts: 1));
        await bench.DrainAsync();
        var message = Assert.Single(bench.Server.Messages, sent => sent.ChatId == Group).MessageId;

        var told = await opened.FindToldAsync(Group, message, Stop);
        Assert.Equal(7, told!.ThreadId);
        Assert.Equal(["s1"], told.StoryIds);
        Assert.Null(await opened.FindToldAsync(Group, message + 10, Stop));
        var own = Assert.Single(bench.Server.Messages, sent => sent.ChatId == 5).MessageId;
        Assert.Null((await opened.FindToldAsync(5, own, Stop))!.ThreadId);

        await opened.OpenedAsync(Group, message, "s8", Stop);
        await opened.OpenedAsync(Group, message, "s9", Stop);
        Assert.Equal(["s9"], (await opened.FindToldAsync(Group, message, Stop))!.StoryIds);
        var part = await bench.Get<OutboxStore>().FindSentAsync(Group, message, Stop);
        await opened.ClosedAsync(part!.Id, Stop);
        Assert.Equal(["s1"], (await opened.FindToldAsync(Group, message, Stop))!.StoryIds);
    }
}
