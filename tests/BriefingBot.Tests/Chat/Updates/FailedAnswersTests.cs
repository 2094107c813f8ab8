using System.Text.Json.Nodes;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Operation.Health;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>Whoever said something is told something, whatever failed over it.</summary>
public sealed class FailedAnswersTests
{
    [Fact]
    public async Task What_takes_longer_than_an_answer_may_is_said_to_have_failed()
    {
        await using var wired = await WiredChat.StartAsync(services =>
        {
            services.AddSingleton<ICommand>(new EndlessCommand());
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new HastyClock()));
        });
        wired.Server.PushText(ChatHarness.PersonId, "/endless");

        await wired.SaidAsync("my fault");
        await wired.SettleAsync();
        Assert.Single(wired.Server.Messages);
    }

    [Fact]
    public async Task What_waits_for_a_busy_machine_has_its_time_all_the_same()
    {
        var (clock, command) = (new TestClock(), new WaitingCommand());
        await using var wired = await StartAsync(clock, command);
        wired.Chat.Get<LostTime>().Tick();
        wired.Server.PushText(ChatHarness.PersonId, "/waiting");
        await command.Begun.Task;

        clock.Advance(InboxWork.LongestAnswer + TimeSpan.FromMinutes(1));
        command.GoesOn.SetResult();

        await wired.SaidAsync("It is done");
        await wired.SettleAsync();
        Assert.Single(wired.Server.Messages);
    }

    [Theory]
    [InlineData(ChatHarness.PersonId)]
    [InlineData(WiredChat.GroupId)] // where an answer that concerns one person is shown to that person alone
    public async Task What_telegram_has_and_does_not_confirm_is_not_said_to_have_failed(long chatId)
    {
        var clock = new TestClock();
        await using var wired = await StartAsync(clock, new WaitingCommand());
        wired.Server.Script("sendMessage", BotApiAnswer.Silence(isAccepted: true));
        wired.Server.Push(new JsonObject
        {
            ["message"] = WiredChat.Message(chatId, ChatHarness.PersonId, "/addsource https://e.example/feed.xml"),
        });
        await wired.Server.WaitUntilAsync(_ => Sent(wired) > 0, "the answer");

        clock.Advance(InboxWork.LongestAnswer + TimeSpan.FromMinutes(1));
        await wired.SettleAsync();

        Assert.Equal(1, Sent(wired));
    }

    [Theory]
    [InlineData(true)] // in one reply, or in two
    [InlineData(false)]
    public async Task What_was_to_follow_an_answer_that_is_not_confirmed_is_said_to_be_missing(bool isOne)
    {
        var clock = new TestClock();
        await using var wired = await StartAsync(clock, new LongCommand(isOne));
        wired.Server.Script("sendMessage", BotApiAnswer.Silence(isAccepted: true));
        wired.Server.PushText(ChatHarness.PersonId, "/long");
        await wired.Server.WaitUntilAsync(_ => Sent(wired) > 0, "the first part");

        clock.Advance(InboxWork.LongestAnswer + TimeSpan.FromMinutes(1));

        await wired.SaidAsync("my fault");
    }

    [Fact]
    public async Task A_chat_that_cannot_be_read_is_answered_that_this_failed()
    {
        await using var wired = await WiredChat.StartAsync();
        await LoseAsync(wired, "subscriber");
        wired.Server.PushText(ChatHarness.PersonId, "/help");

        await wired.SaidAsync("my fault");
    }

    [Fact]
    public async Task A_guest_whose_question_fails_is_told_so()
    {
        await using var wired = await WiredChat.StartAsync();
        await LoseAsync(wired, "article");
        var message = WiredChat.Message(-1_001_000_000_999, 12, "@loopback_bot How many people were injured?");
        message["guest_query_id"] = "guest";
        wired.Server.Push(new JsonObject { ["guest_message"] = message });

        await wired.Server.WaitUntilAsync(
            server => server.Calls.Any(call => call.Method == "answerGuestQuery"
                && call.Parameters.ToJsonString().Contains("my fault", StringComparison.Ordinal)),
            "the answer to the guest");
    }

    [Fact]
    public async Task A_menu_that_was_lost_on_the_way_is_set_after_the_next_answer()
    {
        await using var wired = await WiredChat.StartAsync();
        var languages = wired.Chat.Get<Languages>().All.Count;
        await wired.Server.WaitUntilAsync(_ => Menus(wired).Count == 4 * languages, "the menus of the start");
        wired.Server.Script("setMyCommands", BotApiAnswer.ServerError());
        wired.Server.PushText(ChatHarness.AdminId, $"/grant {ChatHarness.PersonId}");
        await wired.Server.WaitUntilAsync(_ => Menus(wired).Count == (4 * languages) + 1, "the menu that is lost");

        wired.Server.PushText(ChatHarness.AdminId, "/help");
        await wired.Server.WaitUntilAsync(_ => Menus(wired).Count == (5 * languages) + 1, "all menus of the new admin");
    }

    [Fact]
    public async Task A_group_whose_move_fails_keeps_nobody_from_being_answered()
    {
        TestStorage.SkipOnPostgres();
        await using var wired = await WiredChat.StartAsync();
        wired.Say(userId: 5, "/schedule");
        await wired.SaidAsync("Briefings at");
        await wired.Chat.ExecuteAsync(
            $"CREATE TRIGGER broken BEFORE UPDATE ON subscriber WHEN OLD.chat_id = {WiredChat.GroupId} "
                + "BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var moved = WiredChat.Message(WiredChat.GroupId, 5, "");
        moved["migrate_to_chat_id"] = -1_001_000_000_777;
        wired.Server.Push(new JsonObject { ["message"] = moved });
        wired.Server.PushText(ChatHarness.PersonId, "/help");

        await wired.SaidAsync("What I can do");
    }

    [Theory]
    [InlineData("ENTITY_BOUNDS_INVALID", true)]
    [InlineData("BUTTON_DATA_INVALID", false)]
    public async Task An_answer_that_is_refused_for_its_form_is_given_in_another(string refusal, bool hasButtons)
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.Script("sendMessage", BotApiAnswer.BadRequest(refusal));

        wired.Server.PushText(ChatHarness.PersonId, "/length");

        await wired.Server.WaitUntilAsync(server => server.Messages.Count > 0, "the answer");
        Assert.Equal(hasButtons, wired.Server.Messages[0].ReplyMarkup is not null);
        Assert.Equal(!hasButtons, wired.Server.Messages[0].ParseMode == "HTML");
    }

    private static Task<WiredChat> StartAsync(TestClock clock, ICommand command) => WiredChat.StartAsync(
        services => services.AddSingleton(command).Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));

    private static int Sent(WiredChat wired) => wired.Server.Calls.Count(call => call.Method == "sendMessage");

    private static Task LoseAsync(WiredChat wired, string table) => wired.Chat.ExecuteAsync(
        $"ALTER TABLE {table} RENAME TO lost");

    private static List<BotApiCall> Menus(WiredChat wired) =>
        [.. wired.Server.Calls.Where(call => call.Method == "setMyCommands")];

    /// <summary>The longest answer takes no more than a moment; all else takes as long as ever.</summary>
    private sealed class HastyClock : TimeProvider
    {
        public override ITimer CreateTimer(
            TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(
                callback, state, dueTime == InboxWork.LongestAnswer ? TimeSpan.FromMilliseconds(50) : dueTime, period);
    }

    private sealed class WaitingCommand : ICommand
    {
        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public TaskCompletionSource GoesOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public CommandDescription Description { get; } = new("waiting", int.MaxValue, "/waiting");

        public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
        {
            Begun.SetResult();
            await GoesOn.Task.WaitAsync(cancellationToken);
            return [(ReplyText)$"It is done"];
        }
    }

    private sealed class LongCommand(bool isOne) : ICommand
    {
        public CommandDescription Description { get; } = new("long", int.MaxValue, "/long");

        public Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
        {
            ReplyText[] parts = [.. Enumerable.Range(0, 2).Select(_ => (ReplyText)$"{new string('a', 4000)}")];
            return Task.FromResult<IReadOnlyList<Reply>>(
                isOne ? [(ReplyText)$"{parts[0]}\n\n{parts[1]}"] : [.. parts.Select(part => (Reply)part)]);
        }
    }

    private sealed class EndlessCommand : ICommand
    {
        public CommandDescription Description { get; } = new("endless", int.MaxValue, "/endless");

        public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }
    }
}
