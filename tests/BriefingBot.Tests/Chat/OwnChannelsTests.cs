using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Moq;

namespace BriefingBot.Tests.Chat;

/// <summary>Channels and those who administer them, over the wire: all of it is said in private.</summary>
public sealed class OwnChannelsTests : IAsyncLifetime
{
    private const long Person = ChatHarness.PersonId;
    private const long Channel = WiredChat.ChannelId;

    private WiredChat _wired = null!; // not null: InitializeAsync

    public async ValueTask InitializeAsync()
    {
        _wired = await WiredChat.StartAsync();
        _wired.Server.SetMember(Channel, Person, "creator");
    }

    public ValueTask DisposeAsync() => _wired.DisposeAsync();

    [Fact]
    public async Task A_channel_in_which_the_bot_has_no_right_to_post_is_not_subscribed_until_it_has_and_a_button_asks()
    {
        _wired.Server.SetMember(Channel, BotApiMethods.BotId, "administrator"); // of those who may not post
        _wired.Server.PushText(Person, $"/channel {Channel}");
        await _wired.SaidAsync("I cannot post in Bay channel");
        Assert.Null(await _wired.Chat.Subscribers.FindAsync(Channel, null, CancellationToken.None));

        _wired.Press("Try again", Person);
        await _wired.Server.WaitUntilAsync(server => server.Calls.Any(call => call.Method == "editMessageText"), "it");
        Assert.Null(await _wired.Chat.Subscribers.FindAsync(Channel, null, CancellationToken.None));

        _wired.Server.ForgetMember(Channel, BotApiMethods.BotId);
        _wired.Press("Try again", Person);
        await _wired.SaidAsync("Bay channel gets briefings");
        Assert.DoesNotContain(_wired.Server.Messages, message => message.ChatId == Channel);
    }

    [Fact]
    public async Task Whoever_is_no_administrator_yet_tries_again_by_a_button()
    {
        _wired.Server.SetMember(Channel, Person, "left");
        _wired.Server.PushText(Person, $"/channel {Channel}");
        await _wired.SaidAsync("not an administrator of that channel");

        _wired.Server.SetMember(Channel, Person, "administrator");
        _wired.Press("Try again", Person);

        await _wired.SaidAsync("Bay channel gets briefings");
    }

    [Fact]
    public async Task Ones_own_channels_are_listed_and_no_others()
    {
        await SubscribeAsync(Channel, "Bay channel");
        await SubscribeAsync(-1_001_000_000_999, "Of somebody else");

        _wired.Server.PushText(Person, "/channel");
        await _wired.SaidAsync("Your channels");
        await _wired.SaidAsync("Choose a channel");

        Assert.DoesNotContain(
            _wired.Server.Messages,
            message => message.ReplyMarkup?.ToJsonString().Contains("Of somebody", StringComparison.Ordinal) == true);
        _wired.Press("Bay channel", Person);
        await _wired.SaidAsync("Length: normal");
    }

    [Fact]
    public async Task Asking_for_the_list_again_asks_Telegram_nothing_until_a_channel_is_added()
    {
        await SubscribeAsync(-1_001_000_000_999, "Of somebody else");
        _wired.Server.PushText(Person, "/channel");
        _wired.Server.PushText(Person, "/channel");
        await _wired.Server.WaitUntilAsync(server => server.Messages.Count == 2, "both answers");
        Assert.Single(_wired.Server.Calls, call => call.Method == "getChatMember");

        _wired.Server.PushText(Person, $"/channel {Channel}");
        await _wired.SaidAsync("Bay channel gets briefings");
        _wired.Server.PushText(Person, "/channel");
        await _wired.SaidAsync("Your channels");
    }

    [Fact]
    public async Task Telegram_is_asked_about_a_few_channels_at_a_time()
    {
        var (now, most) = (0, 0);
        await using var chat = new ChatHarness();
        chat.Authority
            .Setup(it => it.IsAdministratorAsync(
                It.Is<Incoming>(incoming => incoming.Kind == ChatKind.Channel), It.IsAny<CancellationToken>()))
            .Returns(async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref now));
                await Task.Delay(5);
                Interlocked.Decrement(ref now);
                return true;
            });
        for (var channel = 1; channel <= 20; channel++)
        {
            await chat.Subscribers.SaveAsync(
                A.Reader(-1_001_000_000_000 - channel) with { Kind = ChatKind.Channel, Title = "Channel" },
                TestContext.Current.CancellationToken);
        }

        var own = await chat.Get<OwnChannels>().ListAsync(
            ChatHarness.FromPerson("/channel"), TestContext.Current.CancellationToken);

        Assert.Equal(20, own.Count);
        Assert.InRange(most, 1, 4);
    }

    [Fact]
    public async Task A_channel_without_a_title_is_listed_by_its_number()
    {
        await SubscribeAsync(Channel, "");

        _wired.Server.PushText(Person, "/channel");

        await _wired.SaidAsync("Your channels");
        _wired.Press($"{Channel}", Person);
        await _wired.SaidAsync("Length: normal");
    }

    [Fact]
    public async Task Who_is_told_that_posting_failed_is_given_a_button_and_nothing_to_say_in_the_channel()
    {
        await SubscribeAsync(Channel, "Bay channel");

        await _wired.Chat.Get<CannotPostAlert>().TellAdministratorsAsync(Channel);

        var told = Assert.Single(_wired.Server.Messages);
        Assert.Equal(Person, told.ChatId);
        Assert.Contains("I cannot post in Bay channel", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/start", told.Text, StringComparison.Ordinal);
        _wired.Press("Try again", Person);
        await _wired.SaidAsync("Bay channel gets briefings");
    }

    private Task SubscribeAsync(long channel, string title) => _wired.Chat.Subscribers.SaveAsync(
        A.Reader(channel) with { Kind = ChatKind.Channel, Title = title }, TestContext.Current.CancellationToken);
}
