using System.Text.Json.Nodes;
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

    [Theory]
    [InlineData("de", "fr", true)]
    [InlineData(null, "de", true)]
    [InlineData("fr", "de", false)]
    public async Task Administrators_are_told_in_the_language_they_chose_here_or_else_in_that_of_telegram(
        string? chosen, string own, bool isReadable)
    {
        if (chosen is not null)
        {
            await _bench.Subscribers.SaveAsync(
                Builders.A.Reader(2) with { Language = chosen }, TestContext.Current.CancellationToken);
        }

        if (!isReadable)
        {
            await _bench.ExecuteAsync("UPDATE subscriber SET length = 'Endless'");
        }

        _bench.Server.Script("getChatAdministrators", BotApiAnswer.Ok(new JsonArray(new JsonObject
        {
            ["status"] = "creator",
            ["is_anonymous"] = false,
            ["user"] = new JsonObject
            {
                ["id"] = 2,
                ["is_bot"] = false,
                ["first_name"] = "Ada",
                ["language_code"] = own,
            },
        })));

        await TellAsync(Group);

        Assert.Contains("nicht schreiben", Assert.Single(_bench.Server.Messages).Text, StringComparison.Ordinal);
    }

    private Task TellAsync(long chat) =>
        _bench.Get<CannotPostAlert>().TellAdministratorsAsync(chat);
}
