using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Moq;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>What people write that is almost a command: it is done, or asked about, never searched for in the
/// news.</summary>
public sealed class SlipsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("en", "stop sending me sports", "Sport")]
    [InlineData("en", "no more sports please", "Sport")]
    [InlineData("en", "Please don't send me any news about sport anymore!", "Sport")]
    [InlineData("de", "Schick mir bitte keinen Sport mehr", "Sport")]
    [InlineData("de", "hör auf mir Sport zu schicken", "Sport")]
    [InlineData("de", "Sport interessiert mich nicht", "Sport")]
    [InlineData("es", "no me envíes más noticias de deportes", "Deportes")]
    [InlineData("es", "deja de enviarme deportes, por favor", "Deportes")]
    [InlineData("fr", "arrête de m’envoyer du sport", "Sport")]
    [InlineData("fr", "le sport ne m'intéresse pas", "Sport")]
    [InlineData("ru", "не присылай мне больше новости про спорт", "Спорт")]
    [InlineData("ru", "хватит спорта", "Спорт")]
    [InlineData("uk", "не надсилай мені більше новин про спорт", "Спорт")]
    [InlineData("uk", "мене не цікавить спорт", "Спорт")]
    public async Task Less_of_a_topic_asks_whether_to_switch_it_off(string language, string words, string topic)
    {
        await BeginAsync(language, topic);

        await _chat.AskAsync(words);
        Assert.Empty((await _chat.PersonAsync()).TopicsOff);
        await _chat.AskAsync("ok");

        Assert.Equal(topic, Assert.Single((await _chat.PersonAsync()).TopicsOff));
    }

    [Theory]
    [InlineData("en", "mute the octopus stuff", "octopus")]
    [InlineData("en", "no more quizzes please", "quizzes")]
    [InlineData("de", "keine Quizze mehr", "Quizze")]
    [InlineData("ru", "меньше новостей о погоде", "погоде")]
    public async Task Less_of_a_word_is_a_question_whether_to_mute_it(string language, string words, string muted)
    {
        await BeginAsync(language, "World");

        await _chat.AskAsync(words);
        await _chat.AskAsync("ok");

        Assert.Equal(muted, Assert.Single((await _chat.PersonAsync()).Muted));
    }

    [Theory]
    [InlineData("en", "every morning at 7", "07:00")]
    [InlineData("de", "täglich um halb acht", "07:30")]
    [InlineData("fr", "tous les jours à 7h30", "07:30")]
    [InlineData("es", "cada día a las 8 de la tarde", "20:00")]
    [InlineData("ru", "каждый день в половине восьмого", "07:30")]
    [InlineData("uk", "щодня о пів на восьму", "07:30")]
    public async Task What_is_to_come_every_day_needs_no_name(string language, string words, string time)
    {
        await BeginAsync(language, "World");

        await _chat.AskAsync(words);

        var person = await _chat.PersonAsync();
        Assert.Equal(time, Assert.Single(person.Times.Select(EditionTimes.Write)));
        Assert.Equal(Weekdays.Everyday, person.Days);
    }

    [Theory]
    [InlineData("en", "shorter", BriefingLength.Short)]
    [InlineData("de", "kürzer", BriefingLength.Short)]
    [InlineData("fr", "plus long", BriefingLength.Long)]
    [InlineData("ru", "короче", BriefingLength.Short)]
    public async Task A_wish_for_another_length_is_done(string language, string words, BriefingLength length)
    {
        await BeginAsync(language, "World");

        await _chat.AskAsync(words);

        Assert.Equal(length, (await _chat.PersonAsync()).Length);
    }

    [Theory]
    [InlineData("/topics Wrld", "There is no topic “Wrld”", "/topics only World")]
    [InlineData("/topics off Wolrd", "There is no topic “Wolrd”", "/topics off World")]
    [InlineData("/topics Gardening", "There is no topic “Gardening”", "/topics shows")]
    public async Task A_topic_that_is_mistyped_is_named(string typed, string said, string meant)
    {
        await BeginAsync("en", "World");

        var answer = await _chat.AskAsync(typed);

        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.Contains(meant, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "/topics aus World")]
    [InlineData("ru", "/topics выкл World")]
    public async Task The_word_before_a_topic_is_read_in_the_readers_language(string language, string typed)
    {
        await BeginAsync(language, "World");

        await _chat.AskAsync(typed);

        Assert.Equal("World", Assert.Single((await _chat.PersonAsync()).TopicsOff));
    }

    [Fact]
    public async Task A_pause_for_some_time_is_asked_about()
    {
        await BeginAsync("en", "World");

        Assert.Contains("/resume", await _chat.AskAsync("/pause 3 days"), StringComparison.Ordinal);
        Assert.Equal(SubscriberState.Active, (await _chat.PersonAsync()).State);
        await _chat.AskAsync("yes");

        Assert.Equal(SubscriberState.Paused, (await _chat.PersonAsync()).State);
    }

    [Fact]
    public async Task Who_starts_again_has_the_buttons_of_the_first_time()
    {
        await BeginAsync("en", "World");

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/start"), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/schedule");
    }

    [Theory]
    [InlineData("remove https://e.example/World")]
    [InlineData("delete the source https://e.example/World please")]
    [InlineData("entferne https://e.example/World")]
    public async Task A_source_to_be_taken_away_is_not_offered_to_be_watched(string words)
    {
        await BeginAsync("en", "World");

        Assert.Contains(
            "https://e.example/World", await _chat.AskAsync(ChatHarness.FromAdmin(words)), StringComparison.Ordinal);
        await _chat.AskAsync(ChatHarness.FromAdmin("yes"));

        Assert.Empty(await _chat.Get<SourceStore>().ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_member_of_a_group_sees_its_settings_without_buttons_and_how_to_ask()
    {
        _chat.Authority.Setup(a => a.IsAdministratorAsync(It.IsAny<Incoming>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(false);

        var settings = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromGroup("/settings"), CancellationToken.None));

        Assert.Empty(settings.Buttons);
        Assert.Contains(
            "reply to me", await _chat.AskAsync(ChatHarness.FromGroup("/help")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_who_has_started_is_greeted_with_how_to_start()
    {
        var (outbox, now) = (_chat.Get<IOutbox>(), _chat.Clock.GetUtcNow());
        var greeting = new OutgoingMessage
        {
            ChatId = ChatHarness.PersonId,
            Edition = "greeting-1",
            DueAt = now.AddSeconds(5),
            Text = Texts.English.GroupGreeting.ToRichText(),
            Priority = SendPriority.Answer,
        };
        await outbox.AddAsync(greeting, CancellationToken.None);

        await _chat.AskAsync("/start");

        // Withdrawn, it can be added again.
        Assert.Equal(1, await outbox.AddAsync(greeting, CancellationToken.None));
        Assert.Equal(0, await outbox.AddAsync(greeting, CancellationToken.None));
    }

    [Fact]
    public async Task A_channel_need_not_be_subscribed() =>
        Assert.Contains("nothing was changed", await _chat.AskAsync("/channel no"), StringComparison.Ordinal);

    private async Task BeginAsync(string language, string topic)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync($"/language {language}");
        await _chat.Get<SourceStore>().AddAsync(
            new NewSource($"https://e.example/{topic}", Topic: topic), "Ada", CancellationToken.None);
    }
}
