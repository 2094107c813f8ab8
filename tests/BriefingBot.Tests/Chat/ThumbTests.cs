using System.Text.Json.Nodes;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Sources;

namespace BriefingBot.Tests.Chat;

/// <summary>What a person wants with one thumb: the taps that it takes, counted over the wire.</summary>
public sealed class ThumbTests
{
    private const long Person = ChatHarness.PersonId;

    private int _taps;
    private int _presses;

    [Fact]
    public async Task The_first_briefing_at_half_past_seven_on_weekdays_in_Berlin_takes_four_taps()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(Person, "/start", languageCode: "de");
        await wired.SaidAsync("Hallo");

        await TapAsync(wired, "Zeiten", "08:00");
        await TapAsync(wired, "07:30", "07:30");
        await TapAsync(wired, "Montag bis Freitag", "Montag bis Freitag");
        await TapAsync(wired, "Berlin", "Europe/Berlin");

        var subscriber = await wired.Chat.PersonAsync();
        Assert.Equal(4, _taps);
        Assert.Equal(
            ("07:30", Weekdays.Workdays, "Europe/Berlin", SubscriberState.Active),
            (EditionTimes.Write(Assert.Single(subscriber.Times)), subscriber.Days, subscriber.Zone, subscriber.State));
    }

    [Fact]
    public async Task Only_two_topics_take_three_taps()
    {
        await using var wired = await WiredChat.StartAsync();
        foreach (var topic in new[] { "Art", "Science", "Sport", "World" })
        {
            await wired.Chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://{topic}.example/feed", topic, topic), "x", CancellationToken.None);
        }

        wired.Server.PushText(Person, "/topics"); // a tap in the menu
        _taps++;
        await wired.SaidAsync("You get all topics");
        await TapAsync(wired, "Science", "✓ Science");
        await TapAsync(wired, "World", "✓ World");

        Assert.Equal(3, _taps);
        Assert.Equal(["Art", "Sport"], (await wired.Chat.PersonAsync()).TopicsOff.Order());
    }

    [Fact]
    public async Task The_evidence_of_a_sentence_takes_one_tap_its_figures_two_and_back_returns()
    {
        await using var wired = await WiredChat.StartAsync();
        await StoryAsync(wired);
        wired.Server.PushText(Person, "/briefing");
        await wired.DeliveredAsync(1);
        var briefing = Assert.Single(wired.Server.Messages);

        await TapAsync(wired, "1 ▸", "Ferry runs aground");
        var opened = Assert.Single(wired.Server.Messages);
        Assert.Contains("Nine people were killed", opened.Text, StringComparison.Ordinal);
        Assert.Contains(opened.Entities, entity => entity.Url is not null);
        await TapAsync(wired, "Outlets", "Harbour Post");
        Assert.Equal(2, _taps);
        await TapAsync(wired, "« Back", briefing.Text);

        Assert.Equal(briefing.Text, Assert.Single(wired.Server.Messages).Text);
        Assert.Equal(
            briefing.ReplyMarkup!.ToJsonString(), wired.Server.Messages[0].ReplyMarkup!.ToJsonString());
    }

    [Fact]
    public async Task Back_restores_the_message_with_its_previews_also_where_telegram_asks_to_wait()
    {
        await using var wired = await WiredChat.StartAsync();
        await StoryAsync(wired);
        wired.Server.PushText(Person, "/settings previews on");
        await wired.SaidAsync("Settings");
        wired.Server.PushText(Person, "/briefing");
        await wired.DeliveredAsync(2);
        var briefing = wired.Server.Messages[^1];
        await TapAsync(wired, "1 ▸", "Ferry runs aground");
        wired.Server.Script("editMessageText", BotApiAnswer.TooMany(1));

        await TapAsync(wired, "« Back", briefing.Text);

        Assert.Equal([briefing.Text], wired.Server.Messages.Skip(1).Select(message => message.Text));
        var edit = wired.Server.Calls.Last(call => call.Method == "editMessageText");
        Assert.Null(edit.Parameters["link_preview_options"]);
    }

    [Fact]
    public async Task The_addresses_and_commands_of_a_broadcast_can_be_tapped()
    {
        const string Words = "We move to https://news.example/bot on Friday: /start there, says @desk.";
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(Person, "/start");
        await wired.SaidAsync("Hello");
        wired.Server.PushText(ChatHarness.AdminId, "/broadcast " + Words);
        await wired.SaidAsync(Words);
        await wired.Server.WaitUntilAsync(server => server.Messages.Count == 3, "the question");
        wired.Press("Yes", ChatHarness.AdminId);
        await wired.DeliveredAsync(4);

        Assert.Equal(
            $"From the operator:\n\n{Words}", wired.Server.Messages.Last(message => message.ChatId == Person).Text);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public async Task A_source_is_added_by_a_pasted_link_and_one_or_two_taps(bool isFromMenu, int taps)
    {
        await using var site = await SourceServer.StartAsync();
        site.On("/feed", SourceServer.Rss(("1", "Ferry aground")));
        await using var wired = await WiredChat.StartAsync(
            change: null, ("Network:Allow:0", "127.0.0.0/8"));
        if (isFromMenu)
        {
            wired.Server.PushText(ChatHarness.AdminId, "/addsource"); // a tap in the menu
            _taps++;
            await wired.SaidAsync("Send me the address of the source.");
        }

        wired.Server.PushText(ChatHarness.AdminId, site.Url + "/feed"); // pasted
        await wired.SaidAsync("Ferry aground");
        await TapAsync(wired, "Yes", "is watched now", ChatHarness.AdminId);

        Assert.Equal(taps, _taps);
        Assert.Single(await wired.Chat.Get<SourceStore>().ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_is_set_up_from_the_private_chat_by_three_taps_and_nothing_is_posted_there()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.ChannelId, Person, "creator");
        wired.Server.PushText(Person, "/channel"); // a tap in the menu
        _taps++;
        await wired.SaidAsync("Choose a channel");
        Assert.NotNull(wired.Server.Messages[0].ReplyMarkup!["keyboard"]![0]![0]!["request_chat"]);
        var shared = WiredChat.Message(Person, Person, "");
        shared.Remove("text");
        shared["chat_shared"] = new JsonObject { ["request_id"] = 1, ["chat_id"] = WiredChat.ChannelId };
        wired.Server.Push(new() { ["message"] = shared }); // a tap on the button, another on the channel
        _taps += 2;
        await wired.SaidAsync("Bay channel gets briefings");
        Assert.Equal(3, _taps);
        Assert.NotEmpty((await wired.Chat.Subscribers.FindAsync(WiredChat.ChannelId, null, CancellationToken.None))!
            .Times);

        await TapAsync(wired, "Settings", "Length: normal");
        await TapAsync(wired, "Length", "Briefings are normal");
        await TapAsync(wired, "short", "Briefings are short");

        var channel = await wired.Chat.Subscribers.FindAsync(WiredChat.ChannelId, null, CancellationToken.None);
        Assert.Equal((SubscriberState.Active, BriefingLength.Short), (channel!.State, channel.Length));
        Assert.Equal(BriefingLength.Normal, (await wired.Chat.PersonAsync()).Length);
        Assert.DoesNotContain(wired.Server.Messages, message => message.ChatId == WiredChat.ChannelId);
    }

    [Fact]
    public async Task Who_does_not_administer_a_channel_sets_nothing_up_there()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(Person, $"/channel {WiredChat.ChannelId} length short");
        await wired.SaidAsync("not an administrator of that channel");

        Assert.Null(await wired.Chat.Subscribers.FindAsync(WiredChat.ChannelId, null, CancellationToken.None));
    }

    [Fact]
    public async Task Under_a_channels_post_a_story_opens_in_the_private_chat_and_subscribes_nobody()
    {
        await using var wired = await WiredChat.StartAsync();
        var story = await StoryAsync(wired);
        wired.Post("/briefing");
        await wired.DeliveredAsync(1);
        var button = Assert.Single(wired.Server.Messages).ReplyMarkup!["inline_keyboard"]![0]![0]!;
        Assert.Equal($"https://t.me/loopback_bot?start=story_{story}", button["url"]!.GetValue<string>());

        wired.Server.PushText(Person, $"/start story_{story}");
        await wired.Server.WaitUntilAsync(
            server => server.Messages.Any(message => message.ChatId == Person), "the story");
        Assert.Equal(SubscriberState.New, (await wired.Chat.PersonAsync()).State);
    }

    private static async Task<string> StoryAsync(WiredChat wired)
    {
        var database = wired.Chat.Get<Database>();
        var stored = await database.StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithUrl("https://post.example/ferry").WithText("Nine people were killed in the crash, police said.")),
            TimeProvider.System.GetUtcNow());
        return stored.Id;
    }

    private async Task TapAsync(WiredChat wired, string label, string shown, long userId = Person)
    {
        _taps++;
        wired.Press(label, userId);
        await wired.PopUpAsync(++_presses);
        await wired.SettleAsync();
        await wired.SaidAsync(shown);
    }
}
