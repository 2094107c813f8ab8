using BriefingBot.Briefings.Between;
using BriefingBot.Delivery.Sending;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>Which message is edited, when, and what of it stays.</summary>
public sealed partial class LivingStoriesTests
{
    [Fact]
    public async Task Nothing_is_edited_before_its_correction_was_told()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithSource(2, "Paper 2").WithTitle("Mayor corrects toll of Velmar flood").WithTime(Now())
            .WithText(
                "The figure of 4 killed was an error: 3 people were killed in the Velmar flood, the mayor said. "
                    + "40 people were injured in the Velmar flood, the mayor said.")));
        _room.Clock.Advance(TimeSpan.FromMinutes(5));

        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await _room.Get<LivingEditSender>().DrainAsync(CancellationToken.None);
        Assert.Empty(Edits());

        await _room.PassMinuteAsync();
        Assert.Contains("40 people", Assert.Single(Edits()).Parameters["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_which_nothing_but_a_number_was_corrected_is_written_anew_once()
    {
        var post = A.Source(1, "Harbour Post");
        var fire = A.Entry(
            "fire",
            "Three killed as warehouse burns in Velmar",
            "Three people were killed when a warehouse burned in Velmar, the fire service said.",
            A.Morning.AddHours(-2));
        await _room.SubscribeAsync(Reader());
        await _room.OfferAsync(post, fire);
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

        Assert.Contains("Corrected: killed: 3 → 2", _server.Messages[1].Text, StringComparison.Ordinal);
        Assert.Single(Edits());
        Assert.Contains("Two people were killed", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Three", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_takes_no_other_news_out_of_the_message()
    {
        const string Resigned = "The transport minister resigned over the Velmar flood on 28 November.";
        const string Arrested = "Police arrested the 34-year-old keeper of the dam after the Velmar flood.";
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await ReportAsync(30, "Minister resigns over Velmar flood", Resigned);
        await ReportAsync(31, "Keeper of dam arrested after Velmar flood", Arrested);
        await _room.PassMinuteAsync();
        foreach (var news in new[] { "4 people were killed in the Velmar flood", Resigned[..^1], Arrested[..^1] })
        {
            Assert.Contains(news, _server.Messages[0].Text, StringComparison.Ordinal);
        }

        await ReportAsync(
            20, "Mayor corrects toll of Velmar flood",
            "The figure of 4 killed was an error: 3 people were killed in the Velmar flood, the mayor said.");
        for (var minute = 0; minute < 3; minute++)
        {
            await _room.PassMinuteAsync();
        }

        Assert.Contains("Corrected", _server.Messages[1].Text, StringComparison.Ordinal);
        var text = _server.Messages[0].Text;
        Assert.Contains(Resigned[..^1], text, StringComparison.Ordinal);
        Assert.Contains(Arrested[..^1], text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 people", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_waited_for_its_reader_comes_after_the_text_that_it_replaces()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await PressAsync("/open s1 summary");
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        _server.Script("editMessageText", BotApiAnswer.ServerError());

        var back = PressAsync("/open back");
        await _server.WaitUntilAsync(_ => Edits().Count == 2, "the first attempt to put the text back");
        await _room.Get<LivingEditSender>().DrainAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, Edits().Count);

        while (!back.IsCompleted)
        {
            _room.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await _room.PassMinuteAsync();
        Assert.Contains("Updated", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_that_waits_for_its_reader_is_told_by_a_briefing_that_is_asked_for()
    {
        var reader = await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await PressAsync("/open s1 summary");
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        await _room.BriefAsync(reader);
        await _room.PassMinuteAsync();
        Assert.Contains("4 people", _server.Messages[1].Text, StringComparison.Ordinal);

        await PressAsync("/open back");
        await _room.PassMinuteAsync();
        Assert.DoesNotContain("4 people", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_stamped_just_before_the_last_look_and_seen_after_it_is_edited_in()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await _room.PassMinuteAsync();
        _room.Clock.AdjustTime(Now().AddSeconds(-1));
        await GrowAsync(hour: 2);
        _room.Clock.AdjustTime(Now().AddMinutes(5));
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
    }

    [Fact]
    public async Task Of_two_messages_that_told_a_story_the_newer_is_edited()
    {
        var reader = await _room.SubscribeAsync(Reader() with { Times = [], IsLive = false });
        for (var hour = 1; hour <= 2; hour++)
        {
            await GrowAsync(hour);
            await _room.BriefAsync(reader);
            await _room.PassMinuteAsync();
        }

        await _room.SubscribeAsync(reader with { IsLive = true });
        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        Assert.DoesNotContain("6 people", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("6 people", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_edit_told_stays_when_another_story_grows()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await GrowAsync(hour: 1, "s2", "Tarn");
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync(hour: 3, "s2", "Tarn");
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync(hour: 4, "s2", "Tarn");
        await _room.PassMinuteAsync();

        Assert.Equal(3, Edits().Count);
        var text = Assert.Single(_server.Messages).Text;
        Assert.Contains("Updated 08:02: 4 people were killed in the Velmar flood", text, StringComparison.Ordinal);
        Assert.Contains("Updated 08:14: 8 people were killed in the Tarn flood", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_grew_while_the_bot_was_down_is_edited_in()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        _room.Clock.Advance(TimeSpan.FromHours(3));

        await _room.RestartAsync();
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        Assert.Contains("4 people", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(47, 40, 1)]
    [InlineData(48, 0, 0)]
    public async Task A_message_is_edited_for_two_days_less_ten_minutes(int hours, int minutes, int edits)
    {
        var reader = await _room.SubscribeAsync(Reader() with { Times = [] });
        await GrowAsync(hour: 1);
        await _room.BriefAsync(reader);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(new TimeSpan(hours, minutes, 0));
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Single(Sent());
        Assert.Equal(edits, Edits().Count);
    }
}
