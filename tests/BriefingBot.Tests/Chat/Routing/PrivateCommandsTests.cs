using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>What names other people, or concerns a private chat, is answered there alone.</summary>
public sealed class PrivateCommandsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Theory]
    [InlineData("/subscribers")]
    [InlineData("/stats")]
    [InlineData("/audit")]
    [InlineData("/grant")]
    [InlineData("/health")]
    [InlineData("/opml")]
    public async Task An_admin_who_asks_in_a_group_is_sent_to_the_private_chat_and_nobody_is_named(string command)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync(ChatHarness.FromAdmin("/stats"));

        var replies = await _chat.Router.AnswerAsync(
            ChatHarness.FromGroup(command) with { UserId = ChatHarness.AdminId }, CancellationToken.None);

        var reply = Assert.Single(replies);
        Assert.True(reply.IsPersonal);
        Assert.Contains("our private chat", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "our private chat", await _chat.AskAsync(ChatHarness.FromAdmin(command)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_button_of_such_a_command_in_a_group_is_refused()
    {
        var press = ChatHarness.FromGroup("/subscribers 2") with { UserId = ChatHarness.AdminId, CallbackId = "1" };

        var refusal = await _chat.Router.RefusePressAsync(press, CancellationToken.None);

        Assert.Contains("private chat", ChatHarness.Shown(refusal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_is_offered_no_command_that_is_for_the_private_chat()
    {
        _chat.LetEverybodyAdminister();

        var group = await _chat.AskAsync(ChatHarness.FromGroup("/help") with { UserId = ChatHarness.AdminId });

        Assert.DoesNotContain("/channel", group, StringComparison.Ordinal);
        Assert.DoesNotContain("/subscribers", group, StringComparison.Ordinal);
        Assert.Contains("/channel", await _chat.AskAsync("/help"), StringComparison.Ordinal);
        var offered = _chat.Get<CommandCatalog>().Offered(CommandRoles.OfAdmins, isPrivate: false, Texts.English);
        Assert.DoesNotContain(offered, row => row.Command.Name is "channel" or "stats");
        Assert.Contains(
            "private chat", await _chat.AskAsync(ChatHarness.FromGroup("/channel")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_channel_names_it_and_its_words_are_for_it()
    {
        _chat.LetEverybodyAdminister();
        await _chat.AskAsync("/follow rail");
        await _chat.Subscribers.SaveAsync(
            A.Reader(-100777) with { Kind = ChatKind.Channel, Title = "Lark Daily", Followed = ["tunnel"] },
            CancellationToken.None);

        var settings = await _chat.AskAsync("/channel -100777 settings");
        Assert.StartsWith("Lark Daily\n", settings, StringComparison.Ordinal);
        Assert.Contains("/channel -100777 quiet", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("(/quiet)", settings, StringComparison.Ordinal);
        Assert.Contains(
            "/channel -100777 unfollow tunnel", await _chat.AskAsync("/channel -100777 follow"),
            StringComparison.Ordinal);
        Assert.Contains(
            "For example: /channel -100777 quiet 22:00", await _chat.AskAsync("/channel -100777 quiet x"),
            StringComparison.Ordinal);
        Assert.Contains(
            "stands alone", await _chat.AskAsync("/channel -100777 stop please"), StringComparison.Ordinal);
        var stopped = await _chat.AskAsync("/channel -100777 stop");
        Assert.Contains("/channel -100777 begins again", stopped, StringComparison.Ordinal);
        Assert.Contains("/channel -100777 forget deletes", stopped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channels_setting_is_switched_off_in_the_words_of_the_page_and_a_slip_is_said()
    {
        _chat.LetEverybodyAdminister();
        await _chat.AskAsync("/language de");
        await _chat.Subscribers.SaveAsync(
            A.Reader(-100777) with { Kind = ChatKind.Channel, Quiet = new(new(22, 0), new(7, 0)) },
            CancellationToken.None);

        await _chat.AskAsync("/channel -100777 quiet aus");

        Assert.Null((await _chat.Subscribers.FindAsync(-100777, null, CancellationToken.None))!.Quiet);
        Assert.Contains(
            "/channel", await _chat.AskAsync("/channel -100777 @lark_daily quiet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_or_no_to_nothing_is_counted_in_a_group_and_not_answered_and_one_to_a_question_gets_through()
    {
        _chat.LetEverybodyAdminister();
        static Incoming Said(string words) => ChatHarness.FromGroup(words) with { IsToBot = true };
        foreach (var said in Enumerable.Repeat("no", 10).Concat(Enumerable.Repeat("ok", 10)))
        {
            Assert.Equal("", await _chat.AskAsync(Said(said)));
        }

        Assert.Equal(ChatHarness.Shown(Texts.English.TooFast), await _chat.AskAsync(Said("no")));
        await _chat.AskAsync(Said("/forget"));
        Assert.NotEqual("", await _chat.AskAsync(Said("yes")));
        Assert.Null(await _chat.Subscribers.FindAsync(ChatHarness.GroupId, null, CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_is_forgotten_after_a_yes_and_the_private_chat_is_not()
    {
        _chat.LetEverybodyAdminister();
        await _chat.AskAsync("/follow rail");
        await _chat.Subscribers.SaveAsync(
            A.Reader(-100777) with { Kind = ChatKind.Channel, Title = "Lark Daily" }, CancellationToken.None);

        var question = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/channel -100777 forget"), CancellationToken.None));
        Assert.StartsWith("/yes ", question.Buttons[0][0].Command, StringComparison.Ordinal);
        await _chat.AskAsync("yes");

        Assert.Null(await _chat.Subscribers.FindAsync(-100777, null, CancellationToken.None));
        Assert.Equal(["rail"], (await _chat.PersonAsync()).Followed);
    }

    [Theory]
    [InlineData("/timezone")]
    [InlineData("/schedule")]
    [InlineData("how many people were killed?")]
    public async Task A_bare_yes_answers_only_what_was_asked_last(string between)
    {
        await _chat.AskAsync("/follow rail");
        await _chat.AskAsync("/forget");
        await _chat.AskAsync(between);

        await _chat.AskAsync("ok");
        await _chat.AskAsync("/yes");

        Assert.Equal(["rail"], (await _chat.PersonAsync()).Followed);
        await _chat.AskAsync("/yes 1"); // its button
        Assert.Null(await _chat.Subscribers.FindAsync(ChatHarness.PersonId, null, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();
}
