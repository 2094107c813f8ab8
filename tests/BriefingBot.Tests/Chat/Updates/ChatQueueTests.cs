using BriefingBot.Chat.Routing;
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
            wired.Server.PushText(ChatHarness.PersonId, "/slow");
        }

        await wired.SaidAsync("still at your earlier questions");
        slow.Release.SetResult();
        await wired.SettleAsync();
        Assert.Single(
            wired.Server.Messages,
            message => message.Text.Contains("earlier questions", StringComparison.Ordinal));
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
