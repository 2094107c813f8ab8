using BriefingBot.Briefings;
using BriefingBot.Briefings.Between;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What the next edition names of the quiet edits: what was made, lately, once, and in one line.</summary>
public sealed partial class LivingStoriesTests
{
    [Theory]
    [InlineData(BriefingFormat.Classic)]
    [InlineData(BriefingFormat.Rich)]
    public async Task What_an_edition_names_stays_a_line_when_what_it_tells_grows(BriefingFormat format)
    {
        await EditedOvernightAsync(Reader() with { Format = format }, () => GrowAsync(hour: 1, "s2", "Tarn"));
        var before = Named();
        Assert.Contains("4 people were killed in the Velmar flood", before, StringComparison.Ordinal);

        await GrowAsync(hour: 2, "s2", "Tarn");
        await _room.PassMinuteAsync();

        Assert.Equal(before, Named());
        Assert.Contains("4 people were killed in the Tarn flood", Morning(), StringComparison.Ordinal);
        Assert.Equal(2, Morning().Split("/open s").Length - 1);

        string Named() => Morning()[Morning().IndexOf("Already updated", StringComparison.Ordinal)..]
            .Split("No source")[0];

        string Morning() => format == BriefingFormat.Classic
            ? _server.Messages[1].Text + _server.Messages[1].ReplyMarkup!.ToJsonString()
            : (Edits().Skip(1).LastOrDefault() ?? Sent()[1]).Parameters["rich_message"]!.ToJsonString();
    }

    [Fact]
    public async Task Where_nothing_was_edited_no_message_of_a_chat_is_looked_up()
    {
        var living = new Mock<ILivingMessages>(MockBehavior.Strict);
        await using var room = new Newsroom(
            services => services.Replace(ServiceDescriptor.Singleton(living.Object)));
        await room.SubscribeAsync(Reader());
        await room.SubscribeAsync(Reader(6));
        await room.StoreAsync(A.Story("Ferry aground"));

        await room.PublishAsync();

        Assert.Equal(2, (await room.OutboxAsync()).Count);
    }

    [Fact]
    public async Task Chats_with_equal_edits_share_one_composition()
    {
        var (meanwhile, composed) = (new Meanwhile(), 0);
        await _room.DisposeAsync();
        _room = Room(services => services.Replace(ServiceDescriptor.Singleton<ISummarizer>(meanwhile)));
        await _room.SubscribeAsync(Reader(6));
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.Equal(2, Edits().Count);

        _room.Clock.Advance(TimeSpan.FromHours(24));
        await GrowAsync(hour: 1, "s2", "Tarn");
        meanwhile.Do = CountAsync;
        await _room.PublishAsync();

        Assert.Equal(1, composed);
        Assert.Equal(
            2, (await _room.OutboxAsync("2026-05-05")).Count(edition =>
                edition.Plain.Contains("4 dead in Velmar flood · Updated", StringComparison.Ordinal)));

        Task CountAsync()
        {
            composed++;
            meanwhile.Do = CountAsync;
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task No_more_is_named_than_an_edition_tells_and_nothing_of_more_than_two_days_ago()
    {
        string[] towns = ["Velmar", "Tarn", "Lonsk", "Brodna", "Kessin", "Ulvik"];
        var reader = await _room.SubscribeAsync(Reader());
        await GrowAllAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAllAsync(hour: 2);
        await _room.PassMinuteAsync();
        Assert.Equal(towns.Length, (await _room.ComposeAsync(reader)).Edited.Count);

        var briefly = await _room.ComposeAsync(reader with { Length = BriefingLength.Short });
        Assert.Equal(5, briefly.Edited.Count);

        _room.Clock.Advance(TimeSpan.FromHours(49));
        Assert.Empty((await _room.ComposeAsync(reader)).Edited);

        async Task GrowAllAsync(int hour)
        {
            foreach (var (place, town) in towns.Index())
            {
                await GrowAsync(hour, $"s{place + 1}", town);
            }
        }
    }

    [Fact]
    public async Task What_an_edition_named_that_never_arrived_is_named_by_the_next()
    {
        await EditedOvernightAsync(Reader(), () =>
        {
            _server.Script("sendMessage", [.. Enumerable.Repeat(BotApiAnswer.BadRequest("chat is strange"), 6)]);
            return Task.CompletedTask;
        });
        Assert.Single(_server.Messages);
        Assert.Equal(2, (await _room.OutboxAsync("2026")).Count);

        var next = await _room.ComposeAsync(await _room.SubscribeAsync(Reader()));

        Assert.Equal("4 dead in Velmar flood", Assert.Single(next.Edited).Story.Headline);
    }

    [Fact]
    public async Task An_edit_that_waits_is_not_named_before_it_is_made()
    {
        var reader = await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await GrowAsync(hour: 1, "s2", "Tarn");

        var meanwhile = await _room.BriefAsync(reader);
        Assert.Equal("s2", Assert.Single(meanwhile.StoryIds));

        await _room.Get<LivingEditSender>().DrainAsync(CancellationToken.None);
        Assert.Equal("s1", Assert.Single((await _room.BriefAsync(reader)).StoryIds));
        Assert.Empty((await _room.ComposeAsync(reader)).StoryIds);
    }

    [Fact]
    public async Task A_correction_made_a_sound_and_is_not_named()
    {
        var post = A.Source(1, "Harbour Post");
        var fire = A.Entry(
            "fire",
            "Three killed as warehouse burns in Tarn",
            "Three people were killed when a warehouse burned in Tarn, the fire service said.",
            A.Morning.AddHours(-2));
        var reader = await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(post, fire);
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await _room.OfferAsync(post, fire with
        {
            Title = fire.Title!.Replace("Three", "Two", StringComparison.Ordinal),
            ContentText = fire.ContentText!.Replace("Three", "Two", StringComparison.Ordinal),
        });
        for (var minute = 0; minute < 3; minute++)
        {
            await _room.PassMinuteAsync();
        }

        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Equal(2, Edits().Count);
        Assert.Equal("s1", Assert.Single((await _room.ComposeAsync(reader)).StoryIds));
    }

    [Fact]
    public async Task A_reply_to_what_told_a_story_goes_to_no_message_that_only_names_it()
    {
        await EditedOvernightAsync(Reader());
        var parts = await _room.OutboxAsync("2026");

        Assert.Equal(2, parts.Count);
        Assert.Equal(
            parts[0].Id,
            await _room.Get<IOutbox>().FindPartAsync(Chat, null, ["s1"], words: null, CancellationToken.None));
    }
}
