using BriefingBot.Chat.Updates;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Chat.Updates;

public sealed class UpdateOffsetTests
{
    [Fact]
    public async Task After_a_silent_week_the_ids_begin_anew_lower_and_a_command_is_answered_once()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/start");
        await wired.SaidAsync("Hello Ada!");
        await wired.RestartAsync(() =>
        {
            wired.Server.ContinueUpdatesAt(400_000_000);
            wired.Server.PushText(ChatHarness.PersonId, "/help");
        });
        await wired.SaidAsync("What I can do");
        wired.Server.PushText(ChatHarness.PersonId, "/quiet");
        await wired.SaidAsync("quiet hours");

        Assert.Equal(3, wired.Server.Messages.Count);
        Assert.Equal(400_000_002, await wired.Chat.Get<ChatStore>().OffsetAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_ids_go_down_while_the_bot_polls_and_nothing_is_answered_twice()
    {
        await using var wired = await WiredChat.StartAsync();
        foreach (var id in new[] { 700_000_000L, 5_000_000, 9, 2_000_000_000 })
        {
            var before = wired.Server.Messages.Count;
            wired.Server.ContinueUpdatesAt(id);
            wired.Server.PushText(ChatHarness.PersonId, "/help");
            await wired.Server.WaitUntilAsync(server => server.Messages.Count > before, "the help");
        }

        await wired.SettleAsync();
        Assert.Equal(4, wired.Server.Messages.Count);
    }

    [Fact]
    public async Task An_update_that_is_delivered_again_is_not_answered_again()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");
        await wired.SettleAsync();
        var help = WiredChat.Message(ChatHarness.PersonId, ChatHarness.PersonId, "/help");
        wired.Server.PushAgain(new() { ["message"] = help }, 700_000_001);
        wired.Server.PushText(ChatHarness.PersonId, "/quiet");
        await wired.SaidAsync("quiet hours");

        Assert.Equal(2, wired.Server.Messages.Count);
    }

    [Fact]
    public async Task Another_token_has_an_offset_and_an_inbox_of_its_own()
    {
        await using var chat = new ChatHarness();
        var (store, bot) = (chat.Get<ChatStore>(), chat.Get<BotIdentity>());
        bot.Id = 1;
        await store.TakeInAsync([new(41, ChatHarness.FromPerson("/help"))], 42, CancellationToken.None);

        bot.Id = 2;
        Assert.Equal(0, await store.OffsetAsync(CancellationToken.None));
        Assert.Empty(await store.LeftoversAsync(CancellationToken.None));
        Assert.Single(await store.TakeInAsync(
            [new(41, ChatHarness.FromPerson("/help"))], 42, CancellationToken.None));

        bot.Id = 1;
        Assert.Equal(42, await store.OffsetAsync(CancellationToken.None));
        Assert.Single(await store.LeftoversAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_webhook_that_is_set_while_the_bot_polls_is_taken_away_once()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.Server.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "getUpdates"), "the first poll");
        wired.Server.Script("getUpdates", BotApiAnswer.Error(
            409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first"));
        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");

        // The words may still come by the poll that was under way; then the next one meets the webhook.
        await wired.Server.WaitUntilAsync(
            server => server.Calls.Count(call => call.Method == "deleteWebhook") == 2, "the webhook to be taken away");
    }

    [Fact]
    public async Task One_refusal_of_the_token_costs_seconds()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.Server.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "getUpdates"), "the first poll");
        wired.Server.Script("getUpdates", BotApiAnswer.Error(401, "Unauthorized"));
        wired.Server.PushText(ChatHarness.PersonId, "/help");

        await wired.SaidAsync("What I can do");
    }
}
