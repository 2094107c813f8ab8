using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Builders;
using Moq;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>Whether the bot is meant: ordinary posts and talk are left alone.</summary>
public sealed class AddressingTests
{
    private const long ChannelId = -100_777;

    [Theory]
    [InlineData("/stop the war rally at 5")]
    [InlineData("/now on air: the evening show")]
    [InlineData("/news at ten")]
    [InlineData("/now")]
    [InlineData("/start the week with us")]
    [InlineData("/start today")]
    [InlineData("/help us find her")]
    [InlineData("/search for the missing boy goes on")]
    [InlineData("/ask the mayor anything tonight")]
    [InlineData("/follow us on the other site")]
    [InlineData("/mute the noise")]
    [InlineData("/schedule for tomorrow: rain")]
    [InlineData("/latest on the storm")]
    [InlineData("/story of the day")]
    [InlineData("/quiet please")]
    [InlineData("/timezone changes on Sunday")]
    [InlineData("/length of the bridge: 300 m")]
    [InlineData("/topics for tonight")]
    [InlineData("/sources say otherwise")]
    [InlineData("/check out our new site")]
    [InlineData("/pause for thought")]
    [InlineData("/forget it")]
    [InlineData("/export of grain resumes")]
    [InlineData("/live from the square")]
    [InlineData("/s")]
    [InlineData("/health workers strike")]
    [InlineData("/health")]
    [InlineData("/no more ferries tonight")]
    [InlineData("/yes the bridge opens")]
    [InlineData("/topics on fire in the square")]
    [InlineData("/sources on the ground say nine died")]
    public async Task A_channels_post_that_begins_like_a_command_is_a_post(string text)
    {
        await using var chat = new ChatHarness();
        chat.Get<BotIdentity>().Name = "news_bot";
        chat.LetEverybodyAdminister();
        await chat.AskAsync(Posted("/start"));

        Assert.Empty(await chat.Router.AnswerAsync(Posted(text), CancellationToken.None));
        Assert.Equal(
            SubscriberState.Active,
            (await chat.Subscribers.FindAsync(ChannelId, null, CancellationToken.None))!.State);
    }

    [Theory]
    [InlineData("/stop", "Stopped")]
    [InlineData("/schedule 7:30 mon-fri, 10 sat sun", "07:30")]
    [InlineData("/length short", "Short")]
    [InlineData("/timezone Berlin", "Europe/Berlin")]
    [InlineData("/quiet 22-7", "quiet 22-7")]
    [InlineData("/language de", "de")]
    [InlineData("/follow@news_bot climate", "climate")]
    public async Task A_bare_or_well_formed_command_and_one_with_the_bots_name_are_obeyed_in_a_channel(
        string text, string setting)
    {
        await using var chat = new ChatHarness();
        chat.Get<BotIdentity>().Name = "news_bot";
        chat.LetEverybodyAdminister();

        await chat.AskAsync(Posted("/start"));
        Assert.DoesNotContain(setting, await SettingsAsync());
        await chat.AskAsync(Posted(text));
        Assert.Contains(setting, await SettingsAsync());

        async Task<IEnumerable<string>> SettingsAsync()
        {
            var channel = (await chat.Subscribers.FindAsync(ChannelId, null, CancellationToken.None))!; // it was stored
            return
            [
                $"{channel.State}", $"{channel.Length}", channel.Zone, channel.Language, .. channel.Followed,
                .. channel.Times.Select(EditionTimes.Write),
                $"quiet {channel.Quiet?.From.Hour}-{channel.Quiet?.Until.Hour}",
            ];
        }
    }

    [Fact]
    public async Task A_short_word_with_the_bots_name_gets_its_answer_in_a_channel()
    {
        await using var chat = new ChatHarness();
        chat.Get<BotIdentity>().Name = "news_bot";

        var reply = Assert.Single(await chat.Router.AnswerAsync(Posted("/now@news_bot"), CancellationToken.None));

        Assert.NotNull(reply.Briefing);
    }

    [Theory]
    [InlineData("/yes the bridge opens at noon")]
    [InlineData("/no parking here today")]
    public async Task Words_that_begin_with_a_yes_or_no_answer_no_question(string text)
    {
        await using var chat = new ChatHarness();
        chat.LetEverybodyAdminister();
        await chat.AskAsync(Posted("/start"));
        await chat.AskAsync(Posted("/forget"));

        Assert.Empty(await chat.Router.AnswerAsync(Posted(text), CancellationToken.None));
        Assert.NotNull(await chat.Subscribers.FindAsync(ChannelId, null, CancellationToken.None));
        Assert.Contains("know nothing about", await chat.AskAsync(Posted("/yes")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stop the war")]
    [InlineData("/forget it")]
    public async Task A_command_that_stands_alone_takes_no_words(string text)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");

        Assert.Contains("stands alone", await chat.AskAsync(text), StringComparison.Ordinal);
        Assert.Equal(SubscriberState.Active, (await chat.PersonAsync()).State);
    }

    [Theory]
    [InlineData("/news", false)]
    [InlineData("/tz Berlin", false)]
    [InlineData("/find rail", false)]
    [InlineData("/news@news_bot", true)]
    [InlineData("/briefing", true)]
    public async Task In_a_group_a_short_word_needs_the_bots_name(string text, bool isAnswered)
    {
        await using var chat = new ChatHarness();
        chat.Get<BotIdentity>().Name = "news_bot";

        var replies = await chat.Router.AnswerAsync(ChatHarness.FromGroup(text), CancellationToken.None);

        Assert.Equal(isAnswered, replies.Count > 0);
    }

    [Fact]
    public async Task In_a_group_a_reply_or_a_mention_is_a_question_and_talk_is_not()
    {
        await using var chat = new ChatHarness();
        await chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article().WithText("Nine people were killed in the crash, police said.")),
            chat.Clock.GetUtcNow());
        var talk = ChatHarness.FromGroup("how many people were killed?");

        Assert.Empty(await chat.Router.AnswerAsync(talk, CancellationToken.None));
        Assert.Contains("Nine", await chat.AskAsync(talk with { IsToBot = true }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forwarded_words_do_nothing_and_a_forwarded_report_is_offered_to_be_checked()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");
        await chat.AskAsync("/forget");

        Assert.Contains("forwarded", await ForwardAsync(chat, "/stop"), StringComparison.Ordinal);
        Assert.Contains("forwarded", await ForwardAsync(chat, "yes"), StringComparison.Ordinal);
        Assert.Equal(SubscriberState.Active, (await chat.PersonAsync()).State);
        var report = "The ferry sank in the bay last night and nine people were killed, the port authority said.";
        Assert.Contains("check this", await ForwardAsync(chat, report), StringComparison.Ordinal);
        Assert.Contains("No report says so", await chat.AskAsync("yes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admins_command_by_a_group_or_channel_itself_is_met_with_silence()
    {
        await using var chat = new ChatHarness();
        var anonymous = ChatHarness.FromGroup("/health") with { UserId = 0, IsFromChatItself = true };

        Assert.Empty(await chat.Router.AnswerAsync(anonymous, CancellationToken.None));
        Assert.Contains(
            "for the admins", await chat.AskAsync(ChatHarness.FromGroup("/health")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_writes_in_a_group_changes_nothing_and_is_not_refused_before_all()
    {
        await using var chat = new ChatHarness();
        var channel = ChatHarness.FromGroup("/stop") with { UserId = 0 };

        Assert.Empty(await chat.Router.AnswerAsync(channel, CancellationToken.None));
        Assert.NotEmpty(await chat.Router.AnswerAsync(ChatHarness.FromGroup("/stop"), CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_that_writes_in_a_group_uses_up_no_question_to_its_anonymous_administrator()
    {
        await using var chat = new ChatHarness();
        chat.Authority.Setup(a => a.IsAdministratorAsync(
                It.Is<Incoming>(incoming => incoming.IsFromChatItself), It.IsAny<CancellationToken>()))
            .ReturnsAsync(true);
        var anonymous = ChatHarness.FromGroup("/forget") with { UserId = 0, IsFromChatItself = true };
        var asked = Assert.Single(await chat.Router.AnswerAsync(anonymous, CancellationToken.None));
        var yes = asked.Buttons[0][0].Command;

        await chat.AskAsync(anonymous with { Text = yes, IsFromChatItself = false });
        await chat.AskAsync(anonymous with { Text = "/yes", IsFromChatItself = false });

        var answer = await chat.AskAsync(anonymous with { Text = yes });
        Assert.Contains("I know nothing about this chat", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/format rihc")]
    [InlineData("/forgt")]
    [InlineData("/stpo")]
    [InlineData("/sto")]
    [InlineData("/for")]
    [InlineData("/removesorce")]
    [InlineData("/revok 5")]
    [InlineData("/unfolow rail")]
    [InlineData("/paus")]
    public async Task A_mistyped_word_is_never_taken_for_what_deletes_or_stops(string typed)
    {
        await using var chat = new ChatHarness();
        var answer = await chat.AskAsync(ChatHarness.FromAdmin(typed));

        Assert.DoesNotMatch("Did you mean /(forget|stop|pause|remove|revoke|un)", answer);
    }

    private static async Task<string> ForwardAsync(ChatHarness chat, string text) =>
        await chat.AskAsync(ChatHarness.FromPerson(text) with { IsQuoted = true });

    private static Incoming Posted(string text) => new()
    {
        ChatId = ChannelId,
        Kind = ChatKind.Channel,
        ChatTitle = "Bay channel",
        Text = text,
        IsFromChatItself = true,
    };
}
