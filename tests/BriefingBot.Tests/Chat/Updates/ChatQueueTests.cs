using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>One chat's slow answer delays no other chat, and a press not even its own.</summary>
public sealed class ChatQueueTests
{
    [Fact]
    public async Task Slow_answers_of_forty_chats_delay_neither_anothers_help_nor_a_press()
    {
        var slow = new SlowCommand();
        await using var wired = await WiredChat.StartAsync(services => services.AddSingleton<ICommand>(slow));
        wired.Server.PushText(1000, "/settings");
        await wired.SaidAsync("Settings");
        for (var chat = 1000; chat < 1040; chat++)
        {
            wired.Server.PushText(chat, "/slow");
            wired.Server.PushText(chat, "/slow");
        }

        await slow.Begun.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        wired.Server.PushText(1008 + 4000, "/help");
        wired.Server.PushText(1001 + 4000, "/help");
        wired.Server.PushCallback(wired.Server.Messages[0], "/length short", 1000);
        await wired.PopUpAsync(1);
        await wired.Server.WaitUntilAsync(server => Helps(server) == 2, "both helps");

        slow.Release.SetResult(); // no slow answer was done before
    }

    [Fact]
    public async Task What_one_chat_says_is_answered_in_its_order()
    {
        await using var wired = await WiredChat.StartAsync();
        for (var hour = 0; hour < 24; hour++)
        {
            wired.Server.PushText(ChatHarness.PersonId, $"/schedule {hour}:00");
        }

        await wired.Server.WaitUntilAsync(server => server.Messages.Count == 24, "all answers");
        Assert.All(
            wired.Server.Messages.Index(),
            row => Assert.Contains($"at {row.Index:00}:00", row.Item.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chat_that_heaps_up_questions_is_told_once_that_the_bot_is_still_at_them()
    {
        var slow = new SlowCommand();
        await using var wired = await WiredChat.StartAsync(services => services.AddSingleton<ICommand>(slow));
        for (var i = 0; i < 20; i++)
        {
            Now(wired, "/slow");
        }

        await wired.SaidAsync("still at your earlier questions");
        slow.Release.SetResult();
        await wired.SettleAsync();
        Assert.Single(
            wired.Server.Messages,
            message => message.Text.Contains("earlier questions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_people_say_to_each_other_while_the_bot_is_down_is_neither_answered_nor_kept()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.RestartAsync(() =>
        {
            for (var i = 0; i < 12; i++)
            {
                wired.Post($"Post {i} of the channel");
                wired.Say(1, $"Is line {i} of the group read by anybody?");
            }

            wired.Server.PushText(ChatHarness.PersonId, "/help");
        });
        await wired.SaidAsync("What I can do");
        await wired.SettleAsync();

        Assert.Single(wired.Server.Messages);
        Assert.Equal(1, await wired.Chat.SingleAsync<long>("SELECT count(*) FROM chat_inbox"));
    }

    [Fact]
    public async Task Twelve_questions_that_were_asked_while_the_bot_was_down_have_twelve_answers()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.RestartAsync(() =>
        {
            for (var i = 0; i < 12; i++)
            {
                wired.Server.PushText(ChatHarness.PersonId, $"Who won race {i}?");
            }
        });
        await wired.Server.WaitUntilAsync(server => server.Messages.Count >= 12, "twelve answers");
        await wired.SettleAsync();

        Assert.Equal(12, wired.Server.Messages.Count);
        Assert.DoesNotContain(
            wired.Server.Messages, message => message.Text.Contains("earlier questions", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_changes_something_is_done_however_many_questions_wait()
    {
        var slow = new SlowCommand();
        await using var wired = await WiredChat.StartAsync(services => services.AddSingleton<ICommand>(slow));
        wired.Server.PushText(ChatHarness.PersonId, "/start");
        await wired.SaidAsync("Hello");
        for (var i = 0; i < 12; i++)
        {
            Now(wired, "/slow");
        }

        await wired.SaidAsync("earlier questions");
        Now(wired, "/forget");
        Now(wired, "yes");
        var store = wired.Chat.Get<ChatStore>();
        await Eventually.HoldsAsync(
            async stop => (await store.LeftoversAsync(stop)).Any(item => item.Incoming.Text == "yes"), "the yes");
        slow.Release.SetResult();
        await wired.SaidAsync("I know nothing about this chat");
    }

    private static void Now(WiredChat wired, string text)
    {
        var said = WiredChat.Message(ChatHarness.PersonId, ChatHarness.PersonId, text);
        said["date"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        wired.Server.Push(new() { ["message"] = said });
    }

    private static int Helps(BotApiServer server) => server.Messages.Count(
        message => message.Text.Contains("What I can do", StringComparison.Ordinal));

    private sealed class SlowCommand : ICommand
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Release { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public CommandDescription Description { get; } = new("slow", int.MaxValue, "/slow") { IsSlow = true };

        public async Task<IReadOnlyList<Reply>> HandleAsync(
            CommandContext context, CancellationToken cancellationToken)
        {
            Begun.TrySetResult();
            await Release.Task.WaitAsync(cancellationToken);
            return [context.Texts.Paused];
        }
    }
}
