using BriefingBot.Chat.Routing;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Chat.Commands;

public sealed class AdminCommandsTests
{
    [Fact]
    public async Task A_subscriber_is_politely_refused_every_admin_command_and_does_not_see_them()
    {
        await using var chat = new ChatHarness();
        var adminCommands = chat.Get<CommandCatalog>().All
            .Where(command => command.Description.Role == CommandRole.Admin)
            .ToList();
        Assert.NotEmpty(adminCommands);
        var help = await chat.AskAsync("/help");
        foreach (var command in adminCommands)
        {
            chat.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Contains(
                "Sorry, that is for the admins", await chat.AskAsync($"/{command.Name} 1"), StringComparison.Ordinal);
            Assert.DoesNotContain($"/{command.Name} –", help, StringComparison.Ordinal);
        }

        Assert.Empty(await chat.Get<AdminStore>().ActionsAsync(10, CancellationToken.None));
    }

    [Fact]
    public async Task A_granted_admin_may_what_admins_may_until_the_role_is_taken_back()
    {
        await using var chat = new ChatHarness();
        Assert.Contains(
            "12 is an admin now", await chat.AskAsync(ChatHarness.FromAdmin("/grant 12")), StringComparison.Ordinal);
        Assert.Contains("already", await chat.AskAsync(ChatHarness.FromAdmin("/grant 12")), StringComparison.Ordinal);
        Assert.Contains("11, 12", await chat.AskAsync("/grant"), StringComparison.Ordinal);
        Assert.Contains("configuration", await chat.AskAsync("/revoke 11"), StringComparison.Ordinal);
        Assert.Contains(
            "no longer an admin", await chat.AskAsync(ChatHarness.FromAdmin("/revoke 12")), StringComparison.Ordinal);
        Assert.Contains("Sorry", await chat.AskAsync("/grant"), StringComparison.Ordinal);
        Assert.Contains(
            "/grant 123456789", await chat.AskAsync(ChatHarness.FromAdmin("/grant Ada")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_made_an_admin_is_told_in_their_language()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/language de");

        await chat.AskAsync(ChatHarness.FromAdmin("/grant 777")); // a stranger cannot be written to
        await chat.AskAsync(ChatHarness.FromAdmin($"/grant {ChatHarness.PersonId}"));
        await chat.AskAsync(ChatHarness.FromAdmin($"/grant {ChatHarness.PersonId}"));

        var row = Assert.Single(await chat.QueryAsync<(long Chat, byte[] Content)>(
            "SELECT o.chat_id, t.content FROM outbox o JOIN message_text t ON t.id = o.text_id"));
        Assert.Equal(ChatHarness.PersonId, row.Chat);
        Assert.Contains("Admin dieses Bots", PackedText.Unpack(row.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_admin_did_is_recorded_with_who_did_it()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync(ChatHarness.FromAdmin("/grant 12"));

        var action = Assert.Single(await chat.Get<AdminStore>().ActionsAsync(10, CancellationToken.None));
        Assert.Equal(
            (ChatHarness.AdminId, "Bo", "grant", "12"), (action.UserId, action.UserName, action.Action, action.Detail));
    }

    [Fact]
    public async Task Copies_of_the_database_stay_on_the_server_and_the_oldest_make_room()
    {
        TestStorage.SkipOnPostgres();
        await using var chat = new ChatHarness();
        for (var day = 0; day <= DatabaseCopies.Kept; day++)
        {
            chat.Clock.Advance(TimeSpan.FromDays(1));
            Assert.Contains(
                "Copied and checked", await chat.AskAsync(ChatHarness.FromAdmin("/backup")), StringComparison.Ordinal);
        }

        var kept = Directory.GetFiles(Path.Combine(chat.Folder, "backups"))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(DatabaseCopies.Kept, kept.Count);
        Assert.Equal($"bot-{chat.Clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.db", kept[^1]);
    }

    [Fact]
    public async Task Subscribers_are_listed_newest_first_a_page_at_a_time()
    {
        await using var chat = new ChatHarness();
        for (var i = 1; i <= 25; i++)
        {
            await chat.AskAsync(
                new Incoming
                {
                    ChatId = 100
                    + i,
                    UserId = 100
                    + i,
                    UserName = $"Reader {i}.",
                    ChatTitle = $"Reader {i}.",
                    Text = "/start"
                });
        }

        var first =
            Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromAdmin("/subscribers"), CancellationToken.None));
        Assert.Contains("25 active subscribers", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        Assert.Contains("Reader 25.", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Reader 1.", ChatHarness.Shown(first.Text), StringComparison.Ordinal);
        var second = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromAdmin(first.Buttons[0][0].Command), CancellationToken.None));
        Assert.Contains("Reader 1.", ChatHarness.Shown(second.Text), StringComparison.Ordinal);
        Assert.Equal("/subscribers 1", Assert.Single(Assert.Single(second.Buttons)).Command);
    }

    [Fact]
    public async Task Without_a_model_the_summaries_are_said_to_be_extractive()
    {
        await using var chat = new ChatHarness();

        Assert.Contains("extractive", await chat.AskAsync(ChatHarness.FromAdmin("/llm")), StringComparison.Ordinal);
        Assert.Contains(
            "extractive", await chat.AskAsync(ChatHarness.FromAdmin("/llm check")), StringComparison.Ordinal);
        Assert.Contains(
            "/llm check", await chat.AskAsync(ChatHarness.FromAdmin("/llm dance")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/grant -5")]
    [InlineData("/grant @mallory")]
    public async Task What_an_admin_tried_and_nobody_understood_does_not_stand_as_done(string typed)
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync(ChatHarness.FromAdmin(typed));

        Assert.Contains(
            "No admin has done anything",
            await chat.AskAsync(ChatHarness.FromAdmin("/audit")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_admins_did_is_shown_the_newest_first_with_who_did_it()
    {
        await using var chat = new ChatHarness();
        Assert.Contains(
            "No admin has done anything",
            await chat.AskAsync(ChatHarness.FromAdmin("/audit")),
            StringComparison.Ordinal);
        await chat.AskAsync(ChatHarness.FromAdmin("/grant 12"));
        await chat.AskAsync(ChatHarness.FromAdmin("/revoke")); // whom it offers is no deed
        chat.Clock.Advance(TimeSpan.FromHours(3));
        await chat.AskAsync(ChatHarness.FromTerminal("/revoke 12"));

        var rows = (await chat.AskAsync(ChatHarness.FromAdmin("/audit"))).Split('\n');

        Assert.Equal("• less than a minute ago: at the terminal – /revoke 12", rows[1]);
        Assert.Equal("• 3 hours ago: Bo (11) – /grant 12", rows[2]);
        Assert.Equal(3, rows.Length); // who looked is no deed
    }
}
