using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Wording;
using Moq;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>The chat's language and place, whoever speaks in it and however.</summary>
public sealed class ChatLanguageTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Fact]
    public async Task Who_asks_too_fast_is_told_so_in_the_chats_language()
    {
        await _chat.AskAsync("/language fr");
        var french = _chat.Get<Languages>().For("fr").TooFast;

        var answers = new List<string>();
        for (var at = 0; at < 40; at++)
        {
            answers.Add(await _chat.AskAsync(ChatHarness.FromPerson($"Qui est là {at} ?") with
            {
                LanguageCode = "en",
                Date = _chat.Clock.GetUtcNow(),
            }));
        }

        Assert.Contains(ChatHarness.Shown(french), answers);
    }

    [Fact]
    public async Task Whether_it_is_true_is_asked_in_any_language()
    {
        Assert.Equal(ChatHarness.Shown(Texts.English.CheckPrompt), await _chat.AskAsync("C’est vrai ?"));
    }

    [Fact]
    public async Task Behind_it_a_wish_is_no_sentence_to_be_checked()
    {
        await _chat.AskAsync("is that true?");

        Assert.Contains("football", await _chat.AskAsync("too much football"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("est-ce que c’est vrai que six personnes sont mortes à Tarnby ?")]
    [InlineData("il paraît que six personnes sont mortes à Tarnby")]
    [InlineData("this is wrong, six people died at Tarnby")]
    public async Task A_claim_is_told_from_the_words_before_it(string words)
    {
        var answer = await _chat.AskAsync(words);

        Assert.StartsWith("❔ Six pe", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_the_bot_does_not_speak_is_said_to_be_none_beside_those_it_does()
    {
        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/language português"), CancellationToken.None));

        Assert.Contains("do not speak", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/language uk");
    }

    [Fact]
    public async Task An_unknown_topic_is_answered_with_those_there_are()
    {
        await _chat.Get<SourceStore>().AddAsync(
            new NewSource("https://e.example/feed", Topic: "Sport"), "Ada", CancellationToken.None);

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/topics nonsense"), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/topics off #1");
    }

    [Fact]
    public async Task Whose_role_is_taken_back_is_told()
    {
        await _chat.AskAsync("/help");
        await _chat.AskAsync(ChatHarness.FromAdmin("/grant 12"));
        await _chat.AskAsync(ChatHarness.FromAdmin("/revoke 12"));

        var told = await _chat.QueryAsync<string>(
            "SELECT edition FROM outbox WHERE chat_id = 12 AND edition LIKE 'revoke-%'");
        Assert.Single(told);
    }

    [Theory]
    [InlineData("parle français", "fr")]
    [InlineData("not that", "en")]
    public async Task Of_edited_words_a_wish_counts(string words, string language)
    {
        await _chat.AskAsync("/language en");

        await _chat.AskAsync(ChatHarness.FromPerson(words) with { IsEdited = true });

        Assert.Equal(language, (await _chat.PersonAsync()).Language);
    }

    [Fact]
    public async Task Other_edited_words_are_passed_over() =>
        Assert.Empty(await _chat.AskAsync(ChatHarness.FromPerson("not that") with { IsEdited = true }));

    [Fact]
    public async Task A_mention_and_nothing_more_is_greeted() =>
        Assert.Equal(
            ChatHarness.Shown(Texts.English.Hello),
            await _chat.AskAsync(ChatHarness.FromGroup("") with { IsToBot = true }));

    [Fact]
    public async Task A_new_group_has_the_zone_of_who_speaks_first()
    {
        await _chat.AskAsync("/timezone Lisbon");

        await _chat.AskAsync(ChatHarness.FromGroup("/help"));

        var group = await _chat.Subscribers.FindAsync(ChatHarness.GroupId, null, CancellationToken.None);
        Assert.Equal("Europe/Lisbon", group!.Zone);
    }

    [Fact]
    public async Task A_member_turns_no_page_of_an_administrators_settings()
    {
        _chat.Authority.Setup(a => a.IsAdministratorAsync(It.IsAny<Incoming>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(value: false);

        var refusal = await _chat.Router.RefusePressAsync(
            ChatHarness.FromGroup("/length") with { CallbackId = "c" }, CancellationToken.None);

        Assert.Equal(ChatHarness.Shown(Texts.English.OnlyChatAdministrators), ChatHarness.Shown(refusal));
    }
}
