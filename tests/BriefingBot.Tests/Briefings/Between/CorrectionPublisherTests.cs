using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Memory;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Between;

public sealed class CorrectionPublisherTests : IAsyncDisposable
{
    private static readonly Source Post = A.Source(1, "Harbour Post");

    private static readonly Entry Fire = A.Entry(
        "fire",
        "Warehouse burns in Velmar",
        "Three people were killed when a warehouse burned in the port of Velmar, the fire service said.",
        A.Morning.AddHours(-2));

    private static readonly Entry Corrected = Fire with
    {
        ContentText = Fire.ContentText!.Replace("Three", "Two", StringComparison.Ordinal),
    };

    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_correction_goes_to_the_active_chats_that_were_told_and_to_no_other()
    {
        await _room.OfferAsync(Post, Fire);
        var active = await ToldAsync(A.Reader(1));
        foreach (var (chat, state) in new[]
        {
            (2, SubscriberState.Paused), (3, SubscriberState.Stopped), (4, SubscriberState.Unreachable), // blocked
        })
        {
            var reader = await ToldAsync(A.Reader(chat));
            await _room.SubscribeAsync(reader with { State = state });
        }

        await _room.SubscribeAsync(A.Reader(5)); // was told nothing
        await ToldAsync(A.Reader(Subscriber.TerminalChatId)); // nothing can be delivered there
        await _room.OfferAsync(Post, Corrected);

        var correction = Assert.Single(await CorrectionsAsync());

        Assert.Equal(active.ChatId, correction.ChatId);
        const string Words = "Corrected: killed: 3 → 2 (Harbour Post: “Two people were killed when";
        Assert.Contains(Words, correction.Plain, StringComparison.Ordinal);
        var outbox = await _room.OutboxAsync();
        var carrier = Assert.Single(outbox, message => message.ChatId == active.ChatId && message.ReplyTo is null);
        Assert.Equal(carrier.Id, correction.ReplyTo);
    }

    [Fact]
    public async Task A_correction_is_told_once_and_the_next_briefing_does_not_repeat_it()
    {
        await _room.OfferAsync(Post, Fire);
        var reader = await ToldAsync(A.Reader());
        await _room.OfferAsync(Post, Corrected);
        Assert.Single(await CorrectionsAsync());

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.OfferAsync(Post, Corrected with { Title = "Velmar warehouse burns" });
        Assert.Single(await CorrectionsAsync());
        Assert.DoesNotContain((await _room.ComposeAsync(reader)).Stories, story => story.Corrections.Count > 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_correction_of_a_story_that_joined_another_is_told_once(bool isOtherTold)
    {
        var reader = await _room.SubscribeAsync(A.Reader());
        if (isOtherTold)
        {
            await _room.StoreAsync(A.Story("Museum of Tarn reopens").WithId("s900"));
            await _room.BriefAsync(reader);
        }

        await _room.OfferAsync(Post, Fire);
        await _room.BriefAsync(reader);
        if (!isOtherTold)
        {
            await _room.StoreAsync(A.Story("Museum of Tarn reopens").WithId("s900"));
        }

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.OfferAsync(Post, Corrected);
        await _room.ExecuteAsync("UPDATE story_article SET story_id = 's900' WHERE story_id <> 's900'");
        await _room.ExecuteAsync("UPDATE story SET updated_at = (SELECT max(updated_at) FROM story)");
        await _room.ExecuteAsync("UPDATE story SET merged_into = 's900' WHERE id <> 's900'");
        Assert.Single(await CorrectionsAsync());

        _room.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Single(await CorrectionsAsync());
        Assert.DoesNotContain((await _room.ComposeAsync(reader)).Stories, story => story.Corrections.Count > 0);
    }

    [Fact]
    public async Task A_correction_answers_the_message_that_carried_the_figure_not_a_later_one_of_its_story()
    {
        await _room.OfferAsync(Post, Fire);
        var reader = await ToldAsync(A.Reader(-5) with { ThreadId = 7, Kind = ChatKind.Group });
        await _room.OfferAsync(Post, Fire with
        {
            Id = "hurt",
            ContentText = "Forty people were injured when a warehouse burned in the port of Velmar, the fire service said.",
            Published = A.Morning,
        });
        Assert.Single((await _room.BriefAsync(reader)).Stories);
        var carrier = (await _room.OutboxAsync())[0];
        await _room.OfferAsync(Post, Corrected);

        Assert.Equal(carrier.Id, Assert.Single(await CorrectionsAsync()).ReplyTo);
        Assert.Equal([7L], await _room.QueryAsync<long>("SELECT DISTINCT thread_id FROM outbox"));
    }

    [Theory]
    [InlineData("rose to 11 after divers found four more bodies", "rose to 10 after divers found three more bodies")]
    [InlineData("rose to 11 after four people more died", "rose to 10 after three people more died")]
    public async Task Those_who_come_to_a_toll_are_no_toll_and_corrected_with_it(string before, string after)
    {
        var toll = Fire with
        {
            ContentText = $"The death toll of the Velmar warehouse fire {before}, police said.",
        };
        await _room.OfferAsync(Post, toll);
        await ToldAsync(A.Reader());
        await _room.OfferAsync(Post, toll with
        {
            ContentText = $"The death toll of the Velmar warehouse fire {after}, police said. "
                + "Correction: an earlier version of this report said that 11 people had died.",
        });

        var correction = Assert.Single(await CorrectionsAsync());
        Assert.Equal(["Corrected: killed: 11 → 10"], correction.Plain.Split('\n')
            .Where(line => line.Contains('→', StringComparison.Ordinal)).Select(line => line.Split(" (")[0]));
    }

    [Fact]
    public async Task A_count_that_grows_is_no_correction()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader());
        await _room.OfferAsync(Post, Fire with
        {
            Id = "later",
            Title = "Toll of Velmar warehouse fire rises",
            ContentText = Fire.ContentText!.Replace("Three", "Seven", StringComparison.Ordinal),
            Published = A.Morning,
        });

        Assert.Empty(await CorrectionsAsync());
    }

    [Fact]
    public async Task What_was_corrected_while_the_bot_was_down_is_told_at_the_first_look()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader());
        await _room.OfferAsync(Post, Corrected);
        _room.Clock.Advance(TimeSpan.FromHours(47));

        Assert.Single(await CorrectionsAsync());
    }

    [Fact]
    public async Task What_is_corrected_just_after_the_clock_was_set_back_is_told_as_well()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader());
        Assert.Empty(await CorrectionsAsync());

        _room.Clock.AdjustTime(_room.Clock.GetUtcNow().AddHours(-1));
        await _room.OfferAsync(Post, Corrected);

        Assert.Single(await CorrectionsAsync());
    }

    [Fact]
    public async Task What_a_switched_off_source_withdraws_is_no_correction()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader(1) with { SourcesOff = [2] });
        await ToldAsync(A.Reader(2));
        await _room.OfferAsync(A.Source(2, "Velmar Times"), Fire with
        {
            Id = "note",
            Title = "Fire service corrects toll of Velmar warehouse fire",
            ContentText = "The figure of three killed was an error: two people were killed when a warehouse burned in "
                + "the port of Velmar, the fire service said.",
            Published = A.Morning,
        });
        await _room.OfferAsync(A.Source(3, "Hill Courier"), Fire with
        {
            Id = "other note",
            Title = "Velmar warehouse fire: toll corrected",
            ContentText = "It was two people who were killed in the burning warehouse in the port of Velmar on Monday, "
                + "the fire service said.",
            Published = A.Morning,
        });

        Assert.Equal([2L], (await CorrectionsAsync()).Select(correction => correction.ChatId));
    }

    [Fact]
    public async Task A_correction_in_quiet_hours_waits_for_their_end()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader() with { Times = [], Quiet = new QuietHours(new(7, 0), new(9, 0)) });
        await _room.OfferAsync(Post, Corrected);
        Assert.Empty(await CorrectionsAsync());

        _room.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Single(await CorrectionsAsync());
    }

    [Fact]
    public async Task A_change_that_was_stamped_just_before_the_last_look_and_seen_after_it_is_told()
    {
        await _room.OfferAsync(Post, Fire);
        await ToldAsync(A.Reader());
        _room.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Empty(await CorrectionsAsync());

        _room.Clock.AdjustTime(_room.Clock.GetUtcNow().AddSeconds(-1));
        await _room.OfferAsync(Post, Corrected);
        _room.Clock.AdjustTime(_room.Clock.GetUtcNow().AddMinutes(1));

        Assert.Single(await CorrectionsAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<Subscriber> ToldAsync(Subscriber reader)
    {
        reader = await _room.SubscribeAsync(reader);
        Assert.Single((await _room.BriefAsync(reader)).Stories);
        return reader;
    }

    private async Task<IReadOnlyList<Newsroom.Waiting>> CorrectionsAsync()
    {
        await _room.Get<CorrectionPublisher>().PublishAsync(CancellationToken.None);
        return await _room.OutboxAsync(BriefingStore.CorrectionPrefix);
    }
}
