using System.Text;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>A command tapped in a menu arrives bare: it offers its choices or asks.</summary>
public sealed class BareCommandsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task No_command_answers_a_tap_that_it_did_not_understand(string language)
    {
        await using var chat = new ChatHarness();
        await PrepareAsync(chat);
        await chat.AskAsync(ChatHarness.FromAdmin($"/language {language}"));
        var texts = chat.Get<BriefingBot.Wording.Languages>().For(language);
        var misunderstood = ChatHarness.Shown(texts.NotUnderstood);
        var commands = chat.Get<CommandCatalog>().All
            .Where(command => texts.Help(command.Name) is not null && command.Name is not "poll");
        foreach (var command in commands)
        {
            chat.Clock.Advance(TimeSpan.FromMinutes(1));
            var answer = await chat.AskAsync(ChatHarness.FromAdmin($"/{command.Name}"));

            Assert.DoesNotContain(misunderstood, answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/length")]
    [InlineData("/schedule")]
    [InlineData("/timezone")]
    [InlineData("/quiet")]
    [InlineData("/empty")]
    [InlineData("/language")]
    [InlineData("/format")]
    [InlineData("/topics")]
    [InlineData("/sources")]
    [InlineData("/follow")]
    [InlineData("/alert")]
    [InlineData("/live")]
    [InlineData("/weekly")]
    [InlineData("/settings")]
    [InlineData("/removesource")]
    [InlineData("/source")]
    [InlineData("/pausesource")]
    [InlineData("/resumesource")]
    [InlineData("/setsource")]
    public async Task Its_choices_are_buttons(string command)
    {
        await using var chat = new ChatHarness();
        await PrepareAsync(chat);

        var reply = Assert.Single(
            await chat.Router.AnswerAsync(ChatHarness.FromAdmin(command), CancellationToken.None));

        Assert.NotEmpty(reply.Buttons);
        Assert.All(reply.Buttons.SelectMany(row => row), button =>
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Command), 1, 64));
        Assert.All(reply.Buttons, row => Assert.InRange(row.Count, 1, 8));
    }

    [Theory]
    [InlineData("/ask", "how many people were killed?", "Nine people")]
    [InlineData("/search", "crash", "Ferry runs aground")]
    [InlineData("/addsource", "not an address", "Only http and https")]
    [InlineData("/check", "Nine people were killed in the crash.", "Confirmed by a report")]
    [InlineData("/type follow", "rail, climate", "rail, climate")]
    [InlineData("/type schedule", "7:30 mon-fri", "07:30")]
    [InlineData("/type timezone", "Lisbon", "Europe/Lisbon")]
    public async Task What_is_missing_is_asked_for_and_the_next_words_are_it(string bare, string words, string expected)
    {
        await using var chat = new ChatHarness();
        await PrepareAsync(chat);

        var asked = Assert.Single(await chat.Router.AnswerAsync(ChatHarness.FromAdmin(bare), CancellationToken.None));

        Assert.True(asked.AsksForWords);
        Assert.Contains(expected, await chat.AskAsync(ChatHarness.FromAdmin(words)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_command_in_between_is_no_answer_and_ends_the_asking()
    {
        await using var chat = new ChatHarness();
        await PrepareAsync(chat);
        await chat.AskAsync("/type follow");
        await chat.AskAsync("/quiet");
        await chat.AskAsync("is the bridge open?");

        Assert.Empty((await chat.PersonAsync()).Followed);
    }

    [Fact]
    public async Task A_topic_with_a_long_name_has_a_button_that_switches_it()
    {
        await using var chat = new ChatHarness();
        var name = new string('Ж', 49);
        var store = chat.Get<SourceStore>();
        await store.AddAsync(new NewSource("https://a.example/1", "One", name), "x", CancellationToken.None);
        await store.AddAsync(new NewSource("https://a.example/2", "Two", "Sport"), "x", CancellationToken.None);
        await store.AddAsync(new NewSource("https://a.example/3", "Three", "Art"), "x", CancellationToken.None);

        await PressAsync(chat, await ButtonsAsync(chat, "/topics"), "ЖЖЖ");
        await PressAsync(chat, await ButtonsAsync(chat, "/topics"), "Sport");

        Assert.Equal(["Art"], (await chat.PersonAsync()).TopicsOff);
    }

    [Fact]
    public async Task A_bare_address_and_a_list_of_feeds_are_offered_to_an_admin()
    {
        await using var chat = new ChatHarness();

        Assert.Contains(
            "cannot be read", await chat.AskAsync(ChatHarness.FromAdmin("https://localhost.invalid/feed")),
            StringComparison.Ordinal);
        var sticker = ChatHarness.FromPerson("") with { Content = IncomingKind.Other };
        Assert.Contains("only read text", await chat.AskAsync(sticker), StringComparison.Ordinal);
        var file = ChatHarness.FromPerson("") with { Content = IncomingKind.File, FileId = "f1" };
        Assert.Contains("only read text", await chat.AskAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_setting_is_reached_from_the_settings_and_leads_back()
    {
        await using var chat = new ChatHarness();
        await PrepareAsync(chat);
        var pages = (await ButtonsAsync(chat, "/settings")).Where(button => !button.Command.Contains(' ')).ToList();

        Assert.True(pages.Count >= 11);
        foreach (var page in pages)
        {
            var pressed = ChatHarness.FromPerson(page.Command) with { CallbackId = "c" };
            var reply = Assert.Single(await chat.Router.AnswerAsync(pressed, CancellationToken.None));
            Assert.True(reply.IsInPlace);
            Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/settings");
        }
    }

    private static async Task<List<BriefingBot.Wording.MessageButton>> ButtonsAsync(ChatHarness chat, string text) =>
    [
        .. (await chat.Router.AnswerAsync(ChatHarness.FromPerson(text), CancellationToken.None))
            .SelectMany(reply => reply.Buttons).SelectMany(row => row),
    ];

    private static async Task PressAsync(
        ChatHarness chat, List<BriefingBot.Wording.MessageButton> buttons, string label)
    {
        var button = buttons.First(button => button.Label.Contains(label, StringComparison.Ordinal));
        await chat.Router.AnswerAsync(
            ChatHarness.FromPerson(button.Command) with { CallbackId = "c" }, CancellationToken.None);
    }

    private static async Task PrepareAsync(ChatHarness chat)
    {
        await chat.Get<SourceStore>().AddAsync(
            new NewSource("https://a.example/feed", "Harbour Post", "Science"), "x", CancellationToken.None);
        await chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article().WithText("Nine people were killed in the crash, police said.")),
            chat.Clock.GetUtcNow());
    }
}
