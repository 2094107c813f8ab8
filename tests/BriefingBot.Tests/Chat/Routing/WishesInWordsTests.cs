using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>What people write to a bot in their own language, where its buttons would do.</summary>
public sealed class WishesInWordsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("de", "Benachrichtige mich bei Erdbeben", "Erdbeben")]
    [InlineData("de", "Melde mir Erdbeben", "Erdbeben")]
    [InlineData("de", "Eilmeldung Erdbeben", "Erdbeben")]
    [InlineData("ru", "Уведомляй меня о землетрясениях", "землетрясениях")]
    [InlineData("uk", "Сповіщай мене про землетруси", "землетруси")]
    [InlineData("es", "Avísame de los terremotos", "terremotos")]
    [InlineData("fr", "Préviens-moi en cas de séisme", "séisme")]
    [InlineData("en", "Alert me about earthquakes", "earthquakes")]
    public async Task An_alert_of_a_word_is_set_as_people_ask_for_it(string language, string words, string word)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        Assert.Equal(word, Assert.Single((await _chat.PersonAsync()).Alerts.Words));
    }

    [Theory]
    [InlineData("de", "Folge dem Hochwasser", "Hochwasser")]
    [InlineData("de", "Ich möchte dem Wort Klima folgen", "Klima")]
    [InlineData("ru", "Следи за взрывом", "взрывом")]
    [InlineData("ru", "Хочу следить за темой мост", "мост")]
    [InlineData("uk", "Стеж за вибухом", "вибухом")]
    [InlineData("es", "Quiero seguir el tema clima", "clima")]
    [InlineData("fr", "Je veux suivre le sujet climat", "climat")]
    [InlineData("en", "I want to follow the topic climate", "climate")]
    public async Task A_word_is_followed_as_people_ask_for_it(string language, string words, string word)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        Assert.Equal(word, Assert.Single((await _chat.PersonAsync()).Followed));
    }

    [Theory]
    [InlineData("de", "weiter")]
    [InlineData("de", "Ich will doch wieder Nachrichten")]
    [InlineData("ru", "продолжай")]
    [InlineData("ru", "подпиши меня снова")]
    [InlineData("uk", "продовжуй")]
    [InlineData("es", "reanudar")]
    [InlineData("fr", "reprendre")]
    [InlineData("en", "continue")]
    public async Task A_pause_is_ended_by_words(string language, string words)
    {
        await SpeakAsync(language);
        await _chat.AskAsync("/start");
        await _chat.AskAsync("/pause");

        await _chat.AskAsync(words);

        Assert.Equal(SubscriberState.Active, (await _chat.PersonAsync()).State);
    }

    [Theory]
    [InlineData("de", "Jeden Morgen um halb acht, am Wochenende um 10", "07:30 Workdays; 10:00 Weekend")]
    [InlineData("de", "Werktags um 7:30 und samstags um zehn", "07:30 Workdays; 10:00 Saturday")]
    [InlineData("de", "Am Montag um 8 und freitags um 18 Uhr", "08:00 Monday; 18:00 Friday")]
    [InlineData("de", "Briefing um acht Uhr dreißig", "08:30 Everyday")]
    [InlineData("de", "Ändere die Uhrzeit auf neun", "09:00 Everyday")]
    [InlineData("de", "nur werktags", "08:00 Workdays")]
    [InlineData("ru", "по будням в семь утра, по выходным в десять", "07:00 Workdays; 10:00 Weekend")]
    public async Task Times_of_days_need_no_other_word(string language, string words, string expected)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        Assert.Equal(expected, string.Join("; ", (await _chat.PersonAsync()).Schedule.Select(group =>
            $"{string.Join(' ', group.Times.Select(EditionTimes.Write))} {group.Days}")));
    }

    [Theory]
    [InlineData("de", "Zeitzone Wien", "Europe/Vienna")]
    [InlineData("de", "Ich ziehe nach München", "Europe/Berlin")]
    [InlineData("ru", "часовой пояс Самара", "Europe/Samara")]
    [InlineData("es", "zona horaria Lima", "America/Lima")]
    public async Task A_zone_is_set_by_its_city(string language, string words, string zone)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        Assert.Equal(zone, (await _chat.PersonAsync()).Zone);
    }

    [Theory]
    [InlineData("de", "Nur Sport bitte", "Kultur")]
    [InlineData("de", "Wieder alle Rubriken", "")]
    [InlineData("de", "/topics alle", "")]
    [InlineData("ru", "все рубрики", "")]
    public async Task Topics_are_chosen_by_words(string language, string words, string off)
    {
        await SpeakAsync(language);
        foreach (var topic in new[] { "Sport", "Kultur" })
        {
            await _chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://e.example/{topic}", Topic: topic), "Ada", CancellationToken.None);
        }

        await _chat.AskAsync("/topics off Kultur");

        await _chat.AskAsync(words);

        Assert.Equal(off, string.Join(' ', (await _chat.PersonAsync()).TopicsOff));
    }

    [Fact]
    public async Task A_muted_word_is_shown_again_by_any_of_its_forms()
    {
        await SpeakAsync("ru");
        await _chat.AskAsync("/mute патриарха, новый мост");

        await _chat.AskAsync("/unmute патриарх");

        Assert.Equal("новый мост", Assert.Single((await _chat.PersonAsync()).Muted));
    }

    [Fact]
    public async Task Of_two_muted_words_the_one_that_is_named_goes()
    {
        await _chat.AskAsync("/mute covid");
        await _chat.Subscribers.SaveAsync(
            await _chat.PersonAsync() with { Muted = ["C++", "C", "covid-19", "covid"] }, CancellationToken.None);

        await _chat.AskAsync("/unmute C");
        await _chat.AskAsync("/unmute #3");

        Assert.Equal(["C++", "covid-19"], (await _chat.PersonAsync()).Muted);
    }

    [Theory]
    [InlineData("de", "Folge mir")]
    [InlineData("de", "Folge 5 von Tatort")]
    [InlineData("de", "Melde mir morgen alles")]
    [InlineData("de", "So, um 8")]
    [InlineData("es", "Avísame por la mañana")]
    [InlineData("ru", "Сообщи о погоде завтра")]
    public async Task What_may_mean_something_else_sets_nothing(string language, string words)
    {
        await SpeakAsync(language);
        var before = await _chat.PersonAsync();

        await _chat.AskAsync(words);

        var after = await _chat.PersonAsync();
        Assert.Equal(before.Followed, after.Followed);
        Assert.Equal(before.Alerts.Words, after.Alerts.Words);
        Assert.Equal(before.Schedule.Select(group => group.Days), after.Schedule.Select(group => group.Days));
    }

    [Theory]
    [InlineData("de", "Pausiere die Quelle Sport Heute")]
    [InlineData("es", "pausa la fuente 1")]
    [InlineData("ru", "приостанови источник 1")]
    public async Task Sources_are_paused_by_words(string language, string words)
    {
        await _chat.Get<SourceStore>().AddAsync(
            new NewSource("https://e.example/feed", "Sport Heute"), "Ada", CancellationToken.None);
        await _chat.AskAsync(ChatHarness.FromAdmin($"/language {language}"));

        await _chat.AskAsync(ChatHarness.FromAdmin(words));

        var source = Assert.Single(await _chat.Get<SourceStore>().ListAsync(CancellationToken.None));
        Assert.Equal(SourceState.Paused, source.State);
    }

    [Theory]
    [InlineData("de", "Nachts bitte nicht stören")]
    [InlineData("ru", "Ночью не беспокоить")]
    public async Task Who_wants_quiet_nights_is_offered_the_hours(string language, string words)
    {
        await SpeakAsync(language);

        var replies = await _chat.Router.AnswerAsync(ChatHarness.FromPerson(words), CancellationToken.None);

        Assert.Contains(
            replies[0].Buttons.SelectMany(row => row), button => button.Command == "/quiet 22:00-07:00");
    }

    [Theory]
    [InlineData("Gilt das noch?")]
    [InlineData("Stimmt das immer noch?")]
    [InlineData("это еще правда?")]
    [InlineData("это ещё правда?")]
    [InlineData("чи це ще правда?")]
    [InlineData("¿Todavía es cierto?")]
    [InlineData("C’est toujours vrai ?")]
    [InlineData("Est-ce que c’est vrai ?")]
    [InlineData("Это неправда!")]
    public void Whether_it_still_holds_is_asked_in_many_ways(string words) =>
        Assert.True(_chat.Get<PlainWords>().MeansStillTrue(words));

    [Theory]
    [InlineData("de", "Mehr dazu")]
    [InlineData("de", "Erzähl mir mehr darüber")]
    [InlineData("ru", "подробнее")]
    [InlineData("ru", "расскажи подробнее об этом")]
    [InlineData("uk", "докладніше")]
    [InlineData("es", "cuéntame más")]
    [InlineData("fr", "dis-m’en plus")]
    [InlineData("en", "tell me more")]
    public async Task More_is_told_of_the_story_that_was_just_spoken_of(string language, string words)
    {
        await SpeakAsync(language);
        await StoreAsync();
        await _chat.AskAsync("Wie viele Tote gibt es in Lindau?");

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.Contains("Lindau", reply.Story!.Story.Headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Erzähl mir mehr über die Explosion in Lindau")]
    [InlineData("de", "Was ist in Lindau passiert?")]
    [InlineData("de", "Explosion in Lindau")]
    public async Task More_of_what_is_named_is_what_the_reports_lead_with(string language, string words)
    {
        await SpeakAsync(language);
        await StoreAsync();

        Assert.Contains("Nach der Explosion", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    private Task StoreAsync() => _chat.Get<Database>().StoreAsync(
        A.Story().WithArticles(An.Article().WithTitle("Explosion in Lindau: Zahl der Toten steigt auf drei")
            .WithOutlet("Abendblatt").WithSource("Abendblatt").WithLanguage("de")
            .WithTime(_chat.Clock.GetUtcNow().AddHours(-1))
            .WithText("Nach der Explosion in einem Wohnhaus in Lindau ist die Zahl der Toten auf drei gestiegen. "
                + "Die Nachbarhäuser wurden geräumt.")),
        _chat.Clock.GetUtcNow());

    private Task SpeakAsync(string language) => _chat.AskAsync($"/language {language}");
}
