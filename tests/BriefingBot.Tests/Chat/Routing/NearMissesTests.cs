using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Chat.Routing;

/// <summary>Wishes that are nearly those the bot knows, and several at once.</summary>
public sealed class NearMissesTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("en", "news twice a day", "/schedule")]
    [InlineData("en", "wake me up earlier with my briefings", "/schedule")]
    [InlineData("en", "I want more business news", "/topics")]
    [InlineData("en", "how are the sources doing", "/sources")]
    [InlineData("en", "please pause this a bit", "/pause")]
    [InlineData("de", "zweimal täglich nachrichten", "/schedule")]
    [InlineData("de", "ich brauche andere Einstellungen", "/settings")]
    [InlineData("fr", "plus de bulletins le soir", "/schedule")]
    [InlineData("fr", "plus de sport s’il te plaît", "/topics")]
    [InlineData("es", "dos boletines al día", "/schedule")]
    [InlineData("ru", "уведомления мешают", "/alert")]
    [InlineData("uk", "без ранкових новин", "/schedule")]
    [InlineData("uk", "короткі зведення", "/schedule")]
    public async Task What_no_pattern_takes_is_asked_about(string language, string words, string command)
    {
        await _chat.AskAsync($"/language {language}");

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == command);
        Assert.InRange(reply.Buttons.Sum(row => row.Count), 1, 3);
    }

    [Theory]
    [InlineData("protests on Monday in London")]
    [InlineData("what happened on monday")]
    [InlineData("who won on sunday?")]
    [InlineData("bridge collapse")]
    [InlineData("football")]
    [InlineData("Explosion in Lindau")]
    [InlineData("Too many dead in Gaza")]
    [InlineData("Zu viele Tote in Gaza")]
    [InlineData("Keine Toten bei dem Brand")]
    [InlineData("Забагато загиблих у Газі")]
    [InlineData("No news for hostages")]
    [InlineData("quelle heure est-il ?")]
    public async Task What_is_about_news_is_not(string words)
    {
        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.Empty(reply.Buttons);
    }

    [Theory]
    [InlineData("en", "send it at 7", "07:00 Everyday")]
    [InlineData("en", "make it 8:15 instead", "08:15 Everyday")]
    [InlineData("en", "wake me with the news at 6:45", "06:45 Everyday")]
    [InlineData("en", "at 7:15 am and 5 pm", "07:15 17:00 Everyday")]
    [InlineData("en", "only on sundays", "08:00 Sunday")]
    [InlineData("en", "not on weekends", "08:00 Workdays")]
    [InlineData("de", "mach es lieber um 9", "09:00 Everyday")]
    [InlineData("de", "nur sonntags", "08:00 Sunday")]
    [InlineData("fr", "à 8h et à 20h", "08:00 20:00 Everyday")]
    [InlineData("fr", "mets plutôt à 9h", "09:00 Everyday")]
    [InlineData("es", "ponlo a las 9", "09:00 Everyday")]
    [InlineData("ru", "перенеси на девять", "09:00 Everyday")]
    [InlineData("uk", "надсилай о 9", "09:00 Everyday")]
    public async Task A_time_is_set_as_people_ask_for_it(string language, string words, string expected)
    {
        await _chat.AskAsync($"/language {language}");

        await _chat.AskAsync(words);

        Assert.Equal(expected, await ScheduleAsync());
    }

    [Theory]
    [InlineData("en", "and sundays at 10")]
    [InlineData("de", "und sonntags um 10")]
    [InlineData("fr", "et le dimanche à 10 h")]
    [InlineData("es", "y los domingos a las 10")]
    [InlineData("ru", "и по воскресеньям в 10")]
    [InlineData("uk", "і по неділях о 10")]
    public async Task A_time_that_is_added_takes_no_other_away(string language, string words)
    {
        await _chat.AskAsync("/schedule 7:30 mon-fri");
        await _chat.AskAsync($"/language {language}");

        await _chat.AskAsync(words);

        Assert.Equal("07:30 Workdays; 10:00 Sunday", await ScheduleAsync());
    }

    [Fact]
    public async Task At_noon_too_is_one_time_more()
    {
        await _chat.AskAsync("at noon too");

        Assert.Equal("08:00 12:00 Everyday", await ScheduleAsync());
    }

    [Theory]
    [InlineData("send me the news every weekday at half past seven and on sundays at 10, I'm in Lisbon")]
    [InlineData("I'm in Lisbon, every weekday at half past seven and on sundays at 10")]
    public async Task Two_wishes_at_once_are_both_done(string words)
    {
        await _chat.AskAsync(words);

        Assert.Equal("07:30 Workdays; 10:00 Sunday", await ScheduleAsync());
        Assert.Equal("Europe/Lisbon", (await _chat.PersonAsync()).Zone);
    }

    [Theory]
    [InlineData("en", "every day at 6pm please, london time", "18:00", "en")]
    [InlineData("fr", "bulletin à 9h et mets en anglais", "09:00", "en")]
    [InlineData("de", "Briefing um 9 und sprich Englisch", "09:00", "en")]
    public async Task Other_pairs_too(string language, string words, string time, string spoken)
    {
        await _chat.AskAsync($"/language {language}");

        await _chat.AskAsync(words);

        Assert.Equal($"{time} Everyday", await ScheduleAsync());
        Assert.Equal(spoken, (await _chat.PersonAsync()).Language);
    }

    [Theory]
    [InlineData("en", "pause for 2 days")]
    [InlineData("en", "pause until monday")]
    [InlineData("de", "Pause bis Montag")]
    [InlineData("fr", "pause jusqu’à lundi")]
    [InlineData("es", "pausa hasta el lunes")]
    [InlineData("ru", "пауза до понедельника")]
    [InlineData("uk", "пауза на три дні")]
    public async Task A_pause_for_a_time_is_asked_about(string language, string words)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync($"/language {language}");

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.StartsWith("/yes", reply.Buttons[0][0].Command, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("follow Kelmar", "Kelmar")]
    [InlineData("keep me posted on Kelmar", "Kelmar")]
    [InlineData("please follow the bridge story", "bridge")]
    [InlineData("suis la grève SNCF", "grève SNCF")]
    public async Task A_word_is_followed_and_let_go(string words, string word)
    {
        await _chat.AskAsync(words);
        Assert.Equal(word, Assert.Single((await _chat.PersonAsync()).Followed));

        await _chat.AskAsync($"unfollow {word}");
        Assert.Empty((await _chat.PersonAsync()).Followed);
    }

    [Theory]
    [InlineData("en", "no politics please", "/offer")]
    [InlineData("en", "less news about the war in Gaza", "/offer")]
    [InlineData("en", "too much football", "/offer")]
    [InlineData("de", "ich will nichts über den Krieg lesen", "/offer")]
    [InlineData("fr", "trop de sport", "/offer")]
    [InlineData("fr", "mets en sourdine Macron", "/offer")]
    [InlineData("uk", "забагато спорту", "/offer")]
    [InlineData("en", "keep it short", "/length short")]
    [InlineData("en", "that's too long", "/length short")]
    [InlineData("de", "zu lang", "/length short")]
    [InlineData("fr", "c’est trop long", "/length short")]
    [InlineData("es", "demasiado largo", "/length short")]
    [InlineData("en", "don't disturb me at night", "/quiet")]
    [InlineData("fr", "ne me dérange pas la nuit", "/quiet")]
    [InlineData("uk", "не турбуй уночі", "/quiet")]
    [InlineData("en", "what are my settings?", "/settings")]
    [InlineData("fr", "quels sont mes réglages ?", "/settings")]
    [InlineData("en", "when is my next briefing?", "/schedule")]
    [InlineData("uk", "коли наступний випуск?", "/schedule")]
    [InlineData("en", "which sources do you read?", "/sources")]
    [InlineData("en", "turn off alerts", "/alert off")]
    [InlineData("ru", "выключи уведомления", "/alert off")]
    [InlineData("en", "no news for four weeks", "/pause for four weeks")]
    [InlineData("en", "no news for the rest of the week please", "/pause for the rest of the week")]
    [InlineData("en", "no news for today", "/pause for today")]
    [InlineData("en", "unmute Trump", "/unmute Trump")]
    [InlineData("en", "only in German", "/language German")]
    [InlineData("fr", "uniquement en espagnol", "/language espagnol")]
    [InlineData("uk", "тільки українською", "/language українською")]
    [InlineData("en", "set language to French", "/language French")]
    [InlineData("en", "talk english pls", "/language english")]
    [InlineData("en", "change my time zone to Paris", "/timezone Paris")]
    [InlineData("fr", "on est à Lyon", "/timezone Lyon")]
    [InlineData("uk", "мене не було тиждень", "/catchup тиждень")]
    public async Task It_does_what_the_command_does(string language, string words, string command)
    {
        await _chat.AskAsync($"/language {language}");
        var expected = command == "/offer" ? null : await _chat.AskAsync(command);
        await _chat.AskAsync($"/language {language}");

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.True(expected is null
            ? reply.Buttons[0][0].Command!.StartsWith("/yes", StringComparison.Ordinal)
            : ChatHarness.Shown(reply.Text) == expected);
    }

    [Theory]
    [InlineData("delete everything about me")]
    [InlineData("lösche alles über mich")]
    [InlineData("efface toutes mes données")]
    public async Task To_forget_a_chat_asks_first(string words)
    {
        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(words), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/forget");
    }

    private async Task<string> ScheduleAsync() =>
        string.Join("; ", (await _chat.PersonAsync()).Schedule.Select(group =>
            $"{string.Join(' ', group.Times.Select(EditionTimes.Write))} {group.Days}"));
}
