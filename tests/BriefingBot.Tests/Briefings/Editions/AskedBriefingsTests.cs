using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Operation;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>Briefings as they go out: those that are asked for, and in which form any of them is.</summary>
public sealed class AskedBriefingsTests
{
    [Fact]
    public async Task Who_asks_twice_within_a_second_is_answered_twice()
    {
        await using var room = new Newsroom();
        var reader = await room.SubscribeAsync(A.Reader());
        foreach (var headline in new[] { "Ferry aground", "Harbour reopens" })
        {
            await room.StoreAsync(A.Story(headline));
            await room.Get<AskedBriefings>()
                .AnswerAsync(reader, await room.ComposeAsync(reader), CancellationToken.None);
            room.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(2, (await room.OutboxAsync("now-")).Count);
    }

    [Theory]
    [InlineData(BriefingFormat.Classic, false)]
    [InlineData(BriefingFormat.Rich, true)]
    public async Task A_briefing_has_the_form_that_the_chat_chose(BriefingFormat format, bool isRich)
    {
        await using var room = new Newsroom();
        await room.StoreAsync(A.Story("Ferry aground"));
        await room.BriefAsync(await room.SubscribeAsync(A.Reader() with { Format = format }));

        var briefing = Assert.Single(await room.OutboxAsync());

        Assert.Equal(isRich, MessageContent.Unpack(briefing.Content).Rich is not null);
    }

    [Fact]
    public async Task A_chat_whose_edition_cannot_be_composed_costs_the_next_one_nothing_and_is_named()
    {
        var meanwhile = new Meanwhile { Do = () => throw new AdviceException("It is wrong.", "Mend it.") };
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)),
            ("Telegram:Admins:0", "99"));
        await room.StoreAsync(A.Story("Ferry aground"));
        await room.SubscribeAsync(A.Reader(1));
        await room.SubscribeAsync(A.Reader(2));

        await room.PublishAsync();

        Assert.Equal([2L], (await room.OutboxAsync("2026")).Select(edition => edition.ChatId));
        Assert.Contains("subscriber 1", await room.ToldAdminAsync(), StringComparison.Ordinal);
    }
}
