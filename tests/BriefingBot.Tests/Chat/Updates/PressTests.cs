using System.Text.Json.Nodes;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BriefingBot.Tests.Chat.Updates;

/// <summary>Whose question a press answers, who may press, and what the others are told.</summary>
public sealed class PressTests
{
    private const long Ann = 1;
    private const long Bob = 2;

    [Fact]
    public async Task Somebody_else_presses_yes_is_told_alone_and_the_question_stays_for_who_was_asked()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.GroupId, Ann, "creator");
        wired.Server.SetMember(WiredChat.GroupId, Bob, "member");
        wired.Say(Ann, "/forget");
        await wired.SaidAsync("Delete all settings");

        wired.Press("Yes", Bob);
        var (text, isAlert) = await wired.PopUpAsync(1);
        Assert.Equal(("That question was for somebody else.", true), (text, isAlert));
        await wired.SettleAsync();
        Assert.Contains("Delete all settings", Assert.Single(wired.Server.Messages).Text, StringComparison.Ordinal);

        wired.Press("Yes", Ann);
        await wired.SaidAsync("I know nothing about this chat");
    }

    [Fact]
    public async Task A_channel_that_asked_to_be_forgotten_is_confirmed_by_its_administrator_and_by_nobody_else()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.ChannelId, Ann, "creator");
        wired.Post("/forget");
        await wired.SaidAsync("Delete all settings");

        wired.Press("Yes", Bob);
        Assert.True((await wired.PopUpAsync(1)).IsAlert);
        wired.Press("Yes", Ann);
        await wired.SaidAsync("I know nothing about this chat");
        Assert.Null(await wired.Chat.Subscribers.FindAsync(WiredChat.ChannelId, null, CancellationToken.None));
    }

    [Fact]
    public async Task An_anonymous_administrator_asks_and_presses_as_a_person()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.GroupId, Ann, "administrator");
        var anonymous = WiredChat.Message(WiredChat.GroupId, null, "/forget");
        anonymous["from"] = new JsonObject { ["id"] = 1087968824, ["is_bot"] = true, ["first_name"] = "Group" };
        wired.Server.Push(new() { ["message"] = anonymous });
        await wired.SaidAsync("Delete all settings");

        wired.Press("Yes", Ann);
        await wired.SaidAsync("I know nothing about this chat");
    }

    [Fact]
    public async Task An_anonymous_administrator_presses_for_words_and_answers_as_the_group()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.GroupId, Ann, "administrator");
        wired.Say(Ann, "/follow");
        await wired.Server.WaitUntilAsync(server => server.Messages.Count == 1, "the words");
        wired.Server.PushCallback(wired.Server.Messages[0], "/type follow", Ann);
        await wired.Server.WaitUntilAsync(server => server.Messages.Count == 2, "the question for words");
        var asked = wired.Server.Messages[1];
        Assert.NotEqual(true, asked.ReplyMarkup!["selective"]?.GetValue<bool>());

        var answer = WiredChat.Message(WiredChat.GroupId, null, "penguins");
        answer["from"] = new JsonObject { ["id"] = 1087968824, ["is_bot"] = true, ["first_name"] = "Group" };
        answer["reply_to_message"] = new JsonObject
        {
            ["message_id"] = asked.MessageId,
            ["chat"] = BotApiMethods.Chat(WiredChat.GroupId),
            ["date"] = 1_790_000_000,
            ["text"] = asked.Text,
            ["from"] = new JsonObject
            {
                ["id"] = wired.Chat.Get<BotIdentity>().Id,
                ["is_bot"] = true,
                ["first_name"] = "Briefing",
            },
        };
        wired.Server.Push(new() { ["message"] = answer });
        await wired.SaidAsync("penguins");

        var group = await wired.Chat.Subscribers.FindAsync(WiredChat.GroupId, null, CancellationToken.None);
        Assert.Equal(["penguins"], group!.Followed);
    }

    [Fact]
    public async Task A_press_that_stands_under_no_message_does_not_turn_it_into_a_story()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.Chat.Get<Database>().StoreAsync(A.Story().WithId("s1"), A.Morning);
        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");
        var help = wired.Server.Messages[0];
        wired.Server.Push(new()
        {
            ["callback_query"] = new JsonObject
            {
                ["id"] = "1",
                ["from"] = new JsonObject
                {
                    ["id"] = ChatHarness.PersonId,
                    ["is_bot"] = false,
                    ["first_name"] = "Ada",
                },
                ["chat_instance"] = "1",
                ["data"] = "/open s1",
                ["message"] = new JsonObject
                {
                    ["message_id"] = help.MessageId,
                    ["chat"] = BotApiMethods.Chat(help.ChatId),
                    ["date"] = 1_777_881_600,
                    ["text"] = help.Text,
                    ["reply_markup"] = JsonNode.Parse(
                        """{"inline_keyboard":[[{"text":"Length","callback_data":"/length"}]]}"""),
                },
            },
        });
        await wired.SaidAsync("Ferry runs aground");

        Assert.Equal(2, wired.Server.Messages.Count);
        Assert.Contains("What I can do", wired.Server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_to_a_message_that_is_not_kept_any_more_says_so()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");
        wired.Server.PushCallback(wired.Server.Messages[0], "/open back", ChatHarness.PersonId);

        await wired.SaidAsync("older version");
    }

    [Fact]
    public async Task Who_may_not_change_the_group_is_told_in_a_pop_up_and_the_settings_stay()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.GroupId, Ann, "creator");
        wired.Server.SetMember(WiredChat.GroupId, Bob, "member");
        wired.Say(Ann, "/length");
        await wired.SaidAsync("Briefings are normal");

        wired.Press("short", Bob);
        var (text, isAlert) = await wired.PopUpAsync(1);

        Assert.True(isAlert);
        Assert.Contains("only the administrators", text, StringComparison.Ordinal);
        await wired.SettleAsync();
        Assert.Single(wired.Server.Messages);
        wired.Press("short", Ann);
        await wired.SaidAsync("Briefings are short");
    }

    [Fact]
    public async Task A_refusal_that_comes_too_late_for_a_pop_up_is_said_in_a_message_to_the_person_alone()
    {
        var authority = new SlowAuthority();
        await using var wired = await WiredChat.StartAsync(
            services => services.Replace(ServiceDescriptor.Singleton<IChatAuthority>(authority)));
        wired.Say(Ann, "/length");
        await wired.SaidAsync("Briefings are normal");

        wired.Press("short", Bob);
        Assert.Null((await wired.PopUpAsync(1)).Text);
        authority.Answer.SetResult(false);
        await wired.SaidAsync("only the administrators");

        var said = wired.Server.Calls.Last(call => call.Method == "sendMessage");
        Assert.Equal(Bob, said.Parameters["ephemeral_message_parameters"]?["receiver_user_id"]?.GetValue<long>());
        await wired.SettleAsync();
        Assert.Contains("Briefings are normal", wired.Server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_older_version_says_so_and_asks_nothing()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/help");
        await wired.SaidAsync("What I can do");
        wired.Server.PushCallback(wired.Server.Messages[0], "v1:set:len:2", ChatHarness.PersonId);

        Assert.Contains("older version", (await wired.PopUpAsync(1)).Text, StringComparison.Ordinal);
        await wired.SettleAsync();
        Assert.Single(wired.Server.Messages);
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_keeps_what_came_of_it()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/forget");
        await wired.SaidAsync("Delete all settings");
        wired.Press("Yes", ChatHarness.PersonId);
        wired.Press("Yes", ChatHarness.PersonId);
        await wired.PopUpAsync(2);
        await wired.SettleAsync();

        Assert.Contains("I know nothing", Assert.Single(wired.Server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fourteen_quick_taps_are_fourteen_changes()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.PushText(ChatHarness.PersonId, "/schedule more");
        await wired.SaidAsync("Briefings at 08:00");
        for (var hour = 9; hour < 23; hour++)
        {
            wired.Server.PushCallback(
                wired.Server.Messages[0], $"/schedule switch {hour:00}:00", ChatHarness.PersonId);
        }

        await wired.PopUpAsync(14);
        await wired.SettleAsync();
        Assert.Equal(15, (await wired.Chat.PersonAsync()).Times.Count);
        Assert.Single(wired.Server.Messages);
    }

    [Fact]
    public async Task Thirty_commands_said_while_the_bot_was_down_have_thirty_answers()
    {
        await using var wired = await WiredChat.StartAsync();
        await wired.RestartAsync(() =>
        {
            for (var i = 0; i < 30; i++)
            {
                wired.Server.PushText(ChatHarness.PersonId, i % 2 == 0 ? "/help" : $"/schedule {i / 2}:00");
            }
        });
        await wired.Server.WaitUntilAsync(server => server.Messages.Count >= 30, "thirty answers");
        await wired.SettleAsync();

        Assert.Equal(30, wired.Server.Messages.Count);
        Assert.Equal([new TimeOnly(14, 0)], (await wired.Chat.PersonAsync()).Times);
    }

    [Fact]
    public async Task The_bot_is_added_to_a_group_and_says_how_to_begin()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.Push(Membership(WiredChat.GroupId, "left", "member"));
        await wired.DeliveredAsync(1);

        Assert.Contains("/start", Assert.Single(wired.Server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_that_come_back_wake_the_chat()
    {
        await using var wired = await WiredChat.StartAsync();
        wired.Server.SetMember(WiredChat.GroupId, Ann, "creator");
        wired.Say(Ann, "/start");
        await wired.SaidAsync("Hello");
        wired.Server.Push(Membership(WiredChat.GroupId, "member", "restricted"));
        await StateAsync(wired, SubscriberState.Unreachable);

        wired.Server.Push(Membership(WiredChat.GroupId, "restricted", "member"));
        await StateAsync(wired, SubscriberState.Active);
    }

    private static Task StateAsync(WiredChat wired, SubscriberState state) => Eventually.HoldsAsync(
        async stop => (await wired.Chat.Subscribers.FindAsync(WiredChat.GroupId, null, stop))?.State == state,
        $"{state}");

    private static JsonObject Membership(long chatId, string before, string after) => new()
    {
        ["my_chat_member"] = new JsonObject
        {
            ["chat"] = BotApiMethods.Chat(chatId),
            ["from"] = new JsonObject { ["id"] = Ann, ["is_bot"] = false, ["first_name"] = "Ann" },
            ["date"] = 1_790_000_000,
            ["old_chat_member"] = Member(before),
            ["new_chat_member"] = Member(after),
        },
    };

    private static JsonObject Member(string status)
    {
        var member = new JsonObject
        {
            ["status"] = status,
            ["user"] = new JsonObject { ["id"] = 123456, ["is_bot"] = true, ["first_name"] = "Briefing" },
        };
        if (status == "restricted")
        {
            member["is_member"] = true;
            member["until_date"] = 0;
            foreach (var right in (string[])["can_send_messages", "can_send_audios", "can_send_documents",
                "can_send_photos", "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
                "can_send_other_messages", "can_add_web_page_previews", "can_change_info", "can_invite_users",
                "can_pin_messages", "can_manage_topics"])
            {
                member[right] = false;
            }
        }

        return member;
    }

    private sealed class SlowAuthority : IChatAuthority
    {
        public TaskCompletionSource<bool> Answer { get; } = new();

        public Task<bool> IsAdministratorAsync(Incoming incoming, CancellationToken cancellationToken) => Answer.Task;
    }
}
