using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>Whole sentences that people write to a bot in place of a command.</summary>
public sealed class PlainWishesTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("de", "briefings um halb acht werktags", "07:30", Weekdays.Workdays)]
    [InlineData("de", "Schick mir bitte jeden Tag um sieben Uhr die Nachrichten", "07:00", Weekdays.Everyday)]
    [InlineData("de", "Nachrichten um Viertel vor neun abends", "20:45", Weekdays.Everyday)]
    [InlineData("en", "send me the news at half past seven on weekdays", "07:30", Weekdays.Workdays)]
    [InlineData("en", "I want a briefing at 8 in the evening", "20:00", Weekdays.Everyday)]
    [InlineData("es", "quiero las noticias a las siete y media de lunes a viernes", "07:30", Weekdays.Workdays)]
    [InlineData("es", "boletín todos los días a las 8 de la tarde", "20:00", Weekdays.Everyday)]
    [InlineData("fr", "envoie-moi les nouvelles à huit heures et demie du lundi au vendredi", "08:30", Weekdays.Workdays)]
    [InlineData("ru", "присылай сводку в половине восьмого по будням", "07:30", Weekdays.Workdays)]
    [InlineData("ru", "новости в 7 вечера по субботам", "19:00", Weekdays.Saturday)]
    [InlineData("uk", "надсилай новини о пів на восьму щодня", "07:30", Weekdays.Everyday)]
    [InlineData("en", "Nachrichten jeden Tag um halb acht", "07:30", Weekdays.Everyday)]
    [InlineData("de", "noticias todos los días a las siete y media", "07:30", Weekdays.Everyday)]
    [InlineData("fr", "новости по будням в 8 вечера", "20:00", Weekdays.Workdays)]
    [InlineData("ru", "/schedule 7:30 Mo-Fr", "07:30", Weekdays.Workdays)]
    [InlineData("uk", "/schedule à 8h du soir le mardi", "20:00", Weekdays.Tuesday)]
    public async Task Times_are_set_as_people_say_them(string language, string words, string time, Weekdays days)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        var person = await _chat.PersonAsync();
        Assert.Equal(time, Assert.Single(person.Times.Select(EditionTimes.Write)));
        Assert.Equal(days, person.Days);
    }

    [Theory]
    [InlineData("es", "alerta si hay más de 20 muertos")]
    [InlineData("de", "Melde dich, wenn es mehr als 20 Tote gibt")]
    [InlineData("en", "alert me when more than 20 people are killed")]
    [InlineData("ru", "сообщи, если больше 20 погибших")]
    public async Task An_alert_of_a_figure_is_set_as_people_ask_for_it(string language, string words)
    {
        await SpeakAsync(language);

        await _chat.AskAsync(words);

        Assert.Equal(new FigureAlert(20, "killed"), Assert.Single((await _chat.PersonAsync()).Alerts.Figures));
    }

    [Theory]
    [InlineData("ru", "новости только по спорту")]
    [InlineData("ru", "только спорт")]
    [InlineData("ru", "присылай только новости про спорт, пожалуйста")]
    public async Task One_topic_is_chosen_in_any_of_its_forms(string language, string words)
    {
        await SpeakAsync(language);
        foreach (var topic in new[] { "Спорт", "Экономика" })
        {
            await _chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://e.example/{topic}", Topic: topic), "Ada", CancellationToken.None);
        }

        await _chat.AskAsync(words);

        Assert.Equal("Экономика", Assert.Single((await _chat.PersonAsync()).TopicsOff));
    }

    [Theory]
    [InlineData("nachrichten um 8")]
    [InlineData("I live in Kazan")]
    [InlineData("no thanks")]
    public async Task A_wish_is_no_question_that_a_full_chat_could_do_without(string words)
    {
        Assert.False(_chat.Router.IsQuestion(ChatHarness.FromPerson(words)));
        Assert.True(_chat.Router.IsQuestion(ChatHarness.FromPerson("how many people live in Kazan")));
        await SpeakAsync("en");
        for (var i = 0; i < 25; i++)
        {
            await _chat.AskAsync($"how many people were killed in {i}?");
        }

        Assert.DoesNotContain("a lot at once", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_may_begin_with_a_polite_word()
    {
        await SpeakAsync("en");
        foreach (var topic in new[] { "Open AI", "AI" })
        {
            await _chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://e.example/{topic.Length}", Topic: topic), "Ada", CancellationToken.None);
        }

        await _chat.AskAsync("only news about Open AI please");

        Assert.Equal("AI", Assert.Single((await _chat.PersonAsync()).TopicsOff));
    }

    [Theory]
    [InlineData("Ich wohne in Berlin", "Europe/Berlin")]
    [InlineData("I live in Madrid.", "Europe/Madrid")]
    [InlineData("I'm in New York right now", "America/New_York")]
    [InlineData("I live in the UK", "Europe/London")]
    [InlineData("ich wohne jetzt in der Schweiz", "Europe/Zurich")]
    [InlineData("Vivo en La Habana", "America/Havana")]
    [InlineData("je vis à Genève", "Europe/Zurich")]
    [InlineData("я живу в казани", "Europe/Moscow")]
    [InlineData("Переехала в Тбилиси", "Asia/Tbilisi")]
    [InlineData("Я мешкаю у Львові", "Europe/Kyiv")]
    public async Task Where_somebody_lives_is_their_zone(string words, string zone)
    {
        await SpeakAsync("en");

        await _chat.AskAsync(words);

        Assert.Equal(zone, (await _chat.PersonAsync()).Zone);
    }

    [Theory]
    [InlineData("de", "Ich möchte keine Nachrichten mehr")]
    [InlineData("de", "keine Nachrichten mehr bitte")]
    [InlineData("en", "I don’t want any more news")]
    [InlineData("en", "please stop sending me news")]
    [InlineData("es", "no quiero recibir más noticias")]
    [InlineData("fr", "Je ne veux plus de nouvelles")]
    [InlineData("ru", "не присылай мне больше новости")]
    [InlineData("uk", "більше не надсилай новини")]
    public async Task Who_wants_no_more_news_is_offered_to_stop(string language, string words)
    {
        await SpeakAsync(language);

        Assert.Contains("/stop", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_does_not_end_what_was_asked_for()
    {
        await SpeakAsync("en");
        await _chat.AskAsync("/type quiet");

        await _chat.AskAsync("ten-ish");
        await _chat.AskAsync("22-7");

        Assert.Equal(new QuietHours(new(22, 0), new(7, 0)), (await _chat.PersonAsync()).Quiet);
    }

    [Theory]
    [InlineData("speak German please", "de")]
    [InlineData("Deutsch bitte", "de")]
    [InlineData("говори по-русски", "ru")]
    [InlineData("українською, будь ласка", "uk")]
    [InlineData("/language alemán", "de")]
    public async Task A_language_is_spoken_when_it_is_named(string words, string language)
    {
        await SpeakAsync("en");

        await _chat.AskAsync(words);

        Assert.Equal(language, (await _chat.PersonAsync()).Language);
    }

    [Theory]
    [InlineData("Is it true that nine people died in Varna?", "Nine people died in Varna")]
    [InlineData("Stimmt es, dass der Streik beendet ist?", "Der Streik beendet ist")]
    [InlineData("¿Es verdad que el salario sube?", "El salario sube")]
    [InlineData("Правда ли, что мост рухнул?", "Мост рухнул")]
    [InlineData("Чи правда, що міст упав?", "Міст упав")]
    [InlineData("Est-ce vrai que le pont est tombé ?", "Le pont est tombé")]
    public void What_is_asked_the_truth_of_is_a_claim(string words, string claim) =>
        Assert.Equal(claim, _chat.Get<PlainWishes>().ClaimIn(words));

    [Fact]
    public async Task Spanish_asks_for_the_truth_between_two_marks()
    {
        await SpeakAsync("es");

        Assert.DoesNotContain(
            "Nada de lo que", await _chat.AskAsync("¿Sigue siendo cierto?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_truth_of_nothing_is_asked_for_in_words() =>
        Assert.Contains("sentences to be checked", await _chat.AskAsync("is it true?"), StringComparison.Ordinal);

    [Theory]
    [InlineData("How many people were killed at 7 on Friday?")]
    [InlineData("Only two people were killed in the Varna earthquake")]
    [InlineData("news of the ferry at Tarn")]
    [InlineData("What was the alert about?")]
    [InlineData("the sirens gave an alert at 7:30")]
    [InlineData("in Varna")]
    [InlineData("I live in fear")]
    [InlineData("I'm in the bath")]
    [InlineData("I'm in a car, talk later")]
    [InlineData("Je suis en réunion")]
    [InlineData("Je suis dans le métro")]
    [InlineData("Estoy en una reunión")]
    [InlineData("Я в метро")]
    [InlineData("Я в деле")]
    [InlineData("я в порту")]
    [InlineData("Я в селі")]
    [InlineData("Russia")]
    [InlineData("in Spanien")]
    [InlineData("Ich bin in Eile")]
    [InlineData("quiet night in Tarn")]
    public async Task A_question_or_a_remark_changes_nothing(string words)
    {
        await SpeakAsync("en");
        var before = await _chat.PersonAsync();

        await _chat.AskAsync(words);

        Assert.Equivalent(before, await _chat.PersonAsync());
    }

    [Theory]
    [InlineData("no thanks")]
    [InlineData("Forget it!")]
    [InlineData("нет, спасибо")]
    [InlineData("/type quiet")]
    public async Task What_was_refused_or_passed_over_is_not_done_at_the_next_ok(string words)
    {
        await SpeakAsync("en");
        await _chat.AskAsync("/follow rail");
        var before = await _chat.PersonAsync();

        await _chat.AskAsync("/forget");
        await _chat.AskAsync(words);
        await _chat.AskAsync("ok");

        Assert.Equivalent(before, await _chat.PersonAsync());
    }

    private async Task SpeakAsync(string language)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync($"/language {language}");
    }
}
