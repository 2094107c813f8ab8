using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>What people write in place of a command.</summary>
public sealed class PlainWordsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("help", "What I can do")]
    [InlineData("Menu", "What I can do")]
    [InlineData("Hilfe!", "What I can do")]
    [InlineData("/ help", "What I can do")]
    [InlineData("/hilfe", "What I can do")]
    [InlineData("/einstellungen", "Settings")]
    [InlineData("settings", "Settings")]
    [InlineData("settings please", "Settings")]
    [InlineData("покажи настройки", "Settings")]
    public async Task A_bare_word_is_the_command(string words, string expected) =>
        Assert.Contains(expected, await _chat.AskAsync(words), StringComparison.Ordinal);

    [Theory]
    [InlineData("briefing")]
    [InlineData("/ briefing")]
    [InlineData("What's new?")]
    [InlineData("Was ist neu?")]
    [InlineData("Give me the news, please")]
    [InlineData("headlines")]
    [InlineData("Dame las noticias")]
    [InlineData("последние новости")]
    public async Task What_is_new_is_a_briefing(string words)
    {
        await _chat.Get<Database>().StoreAsync(
            A.Story("Ferry runs aground off Lindholm"), _chat.Clock.GetUtcNow());

        var reply = Assert.Single(
            await _chat.Router.AnswerAsync(ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.Equal("Ferry runs aground off Lindholm", Assert.Single(reply.Briefing!.Stories).Story.Headline);
    }

    [Theory]
    [InlineData("stop", "/stop")]
    [InlineData("forget", "/forget")]
    [InlineData("Keine Nachrichten mehr!", "/stop")]
    [InlineData("хватит", "/stop")]
    [InlineData("hör auf", "/stop")]
    [InlineData("Stop it, please!", "/stop")]
    [InlineData("deja de escribirme", "/stop")]
    [InlineData("borra mis datos", "/forget")]
    public async Task What_takes_away_is_offered(string word, string command)
    {
        await _chat.AskAsync("/start");

        var reply = Assert.Single(
            await _chat.Router.AnswerAsync(ChatHarness.FromPerson(word), CancellationToken.None));

        Assert.Equal(command, Assert.Single(Assert.Single(reply.Buttons)).Command);
        Assert.Equal(BriefingBot.Subscribers.SubscriberState.Active, (await _chat.PersonAsync()).State);
    }

    [Theory]
    [InlineData("hi", "Hello! Ask me")]
    [InlineData("Hallo!", "Hello! Ask me")]
    [InlineData("thanks", "You are welcome")]
    [InlineData("ok, thanks! 👍", "You are welcome")]
    [InlineData("Got it, see you tomorrow", "All right")]
    [InlineData("Gute Nacht!", "All right")]
    [InlineData("понятно, до завтра", "All right")]
    [InlineData("👍", "All right")]
    [InlineData("ok", "All right")]
    [InlineData("Der Streik geht weiter.", "I see no question")]
    public async Task A_greeting_is_greeted_also_after_a_question(string word, string expected)
    {
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article().WithText(
                "The budget foresees a deficit of 2.9 percent, finance minister Anna Kolar said.")),
            _chat.Clock.GetUtcNow());
        await _chat.AskAsync("Who is the finance minister?");

        Assert.StartsWith(expected, await _chat.AskAsync(word), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What did I miss since Friday?")]
    [InlineData("Was habe ich seit Freitag verpasst?")]
    [InlineData("что я пропустил за выходные?")]
    public async Task What_was_missed_is_caught_up_with(string words)
    {
        await _chat.Get<Database>().StoreAsync(
            A.Story("Ferry runs aground off Lindholm"), _chat.Clock.GetUtcNow());

        Assert.StartsWith("What you missed", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admins_word_is_a_question_of_others() =>
        Assert.Contains("I see no question in that", await _chat.AskAsync("health"), StringComparison.Ordinal);
}
