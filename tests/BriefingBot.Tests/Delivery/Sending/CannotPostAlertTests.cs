using BriefingBot.Delivery.Sending;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Delivery.Sending;

public sealed class CannotPostAlertTests : IAsyncLifetime
{
    private const long Group = -1_000_000_000_500;

    private DeliveryBench _bench = null!; // not null: InitializeAsync

    public async ValueTask InitializeAsync()
    {
        _bench = await DeliveryBench.StartAsync();
        for (var user = 1; user <= 7; user++)
        {
            _bench.Server.SetMember(Group, user, user == 1 ? "creator" : "administrator");
        }
    }

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Five_administrators_at_most_are_told_and_once_a_day()
    {
        await TellAsync(Group);
        await TellAsync(Group);

        Assert.Equal(5, _bench.Server.Messages.Count);
        Assert.All(_bench.Server.Messages, message =>
        {
            Assert.Equal("HTML", message.ParseMode);
            Assert.Contains("could not post in Readers", message.Text, StringComparison.Ordinal);
        });
        Assert.All(
            _bench.Server.Calls.Where(call => call.Method == "sendMessage"),
            call => Assert.True(call.Parameters["link_preview_options"]!["is_disabled"]!.GetValue<bool>()));
        _bench.Clock.Advance(TimeSpan.FromHours(23));
        await TellAsync(Group);
        Assert.Equal(5, _bench.Server.Messages.Count);
        _bench.Clock.Advance(TimeSpan.FromHours(1));
        await TellAsync(Group);
        Assert.Equal(10, _bench.Server.Messages.Count);
    }

    [Fact]
    public async Task A_private_chat_has_no_administrators()
    {
        await TellAsync(5);

        Assert.Empty(_bench.Server.Calls);
    }

    [Fact]
    public async Task Where_telegram_names_no_administrators_nobody_is_told()
    {
        _bench.Server.Script("getChatAdministrators", BotApiAnswer.BadRequest("member list is inaccessible"));

        await TellAsync(Group);

        Assert.Empty(_bench.Server.Messages);
    }

    [Fact]
    public async Task Where_the_chat_has_no_name_that_can_be_read_they_are_told_all_the_same()
    {
        _bench.Server.Script("getChat", BotApiAnswer.BadRequest("chat not found"));

        await TellAsync(Group);

        Assert.Equal(5, _bench.Server.Messages.Count);
        Assert.DoesNotContain("Readers", _bench.Server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_chosen_a_language_is_told_in_it()
    {
        await _bench.Subscribers.SaveAsync(
            Builders.A.Reader(2) with { Language = "de" }, TestContext.Current.CancellationToken);

        await TellAsync(Group);

        Assert.Contains(
            "nicht schreiben", _bench.Server.Messages.Single(message => message.ChatId == 2).Text,
            StringComparison.Ordinal);
    }

    private Task TellAsync(long chat) =>
        _bench.Get<CannotPostAlert>().TellAdministratorsAsync(chat);
}
