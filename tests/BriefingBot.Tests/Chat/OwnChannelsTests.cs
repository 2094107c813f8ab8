using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;

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
