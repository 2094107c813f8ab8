using BriefingBot.Sources;
using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Chat.Commands;

public sealed class AlertCommandTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Fact]
    public async Task Alone_it_offers_on_the_number_of_outlets_the_most_a_day_topics_and_words()
    {
        await AddTopicsAsync();
        await _chat.AskAsync("/alert flood");
        await _chat.AskAsync("/alert off");

        var reply = Assert.Single(
            await _chat.Router.AnswerAsync(ChatHarness.FromPerson("/alert"), CancellationToken.None));

        string[] expected =
        [
            "/alert on", "/alert outlets 2", "/alert outlets 3", "/alert outlets 4", "/alert most 1", "/alert most 3",
            "/alert most 5", "/alert topic #1", "/alert topic #2", "/alert 10 killed", "/alert 100 killed",
            "/alert 100 injured", "/alert 1000 displaced", "/alert remove #1", "/type alert",
        ];
        Assert.Equal(expected, reply.Buttons.SelectMany(row => row).Select(button => button.Command));
        Assert.Contains("✓ ≥ 2 outlets", reply.Buttons[1][0].Label, StringComparison.Ordinal);
        Assert.Contains("Alerts: off", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_is_added_and_switches_alerts_on()
    {
        var answer = await _chat.AskAsync("/alert flood, night train");
        await _chat.AskAsync("/alert Flood");

        var alerts = await AlertsAsync();
        Assert.Equal(
            (true, 2, 3, _chat.Clock.GetUtcNow()), (alerts.IsOn, alerts.Outlets, alerts.MostADay, alerts.Since));
        Assert.Equal(["flood", "night train"], alerts.Words);
        Assert.Contains("Alert words: flood, night train", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_button_sets_what_it_says()
    {
        await AddTopicsAsync();
        foreach (var press in new[]
        {
            "/alert on", "/alert outlets 4", "/alert most 1", "/alert topic #2", "/alert flood, fire",
                "/alert remove #1",
            "/alert remove #9", // pressed on an old list
        })
        {
            await _chat.AskAsync(press);
        }

        var alerts = await AlertsAsync();
        Assert.Equal((true, 4, 1), (alerts.IsOn, alerts.Outlets, alerts.MostADay));
        Assert.Equal(("Sport", "fire"), (Assert.Single(alerts.Topics), Assert.Single(alerts.Words)));

        await _chat.AskAsync("/alert remove topic sport");
        await _chat.AskAsync("/alert off");
        Assert.Equal((false, 0), ((await AlertsAsync()).IsOn, (await AlertsAsync()).Topics.Count));
    }

    [Theory]
    [InlineData("/alert off tsunami", "Alert words: flood")]
    [InlineData("/alert remove 2", "Alert words: flood")]
    [InlineData("/alert remove flood, tsunami", "Alert words: none")]
    [InlineData("/alert off quake", "“quake” was not among them")]
    [InlineData("/alert remove 9", "“9” was not among them")]
    [InlineData("/alert 4 outlets", "4 outlets or more")]
    [InlineData("/alert 5 outlets", "/alert outlets 3")]
    public async Task Words_are_taken_out_as_people_write_it_and_what_is_not_there_is_said(string typed, string answer)
    {
        await _chat.AskAsync("/alert flood, tsunami");

        Assert.Contains(answer, await _chat.AskAsync(typed), StringComparison.Ordinal);
        Assert.DoesNotContain((await AlertsAsync()).Words, word => word.Contains("off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/alert remove #1")]
    [InlineData("/alert remove green deal")]
    public async Task A_word_that_an_older_version_kept_with_its_marks_can_be_taken_out(string typed)
    {
        await _chat.AskAsync("/alert flood");
        var person = await _chat.PersonAsync();
        await _chat.Subscribers.SaveAsync(
            person with { Alerts = person.Alerts with { Words = ["‘green deal’", "flood"] } }, CancellationToken.None);

        await _chat.AskAsync(typed);

        Assert.Equal(["flood"], (await AlertsAsync()).Words);
    }

    [Theory]
    [InlineData("en", "10 dead", 10, "killed")]
    [InlineData("en", "killed > 10", 10, "killed")]
    [InlineData("en", "deaths 20", 20, "killed")]
    [InlineData("en", "more than 100 injured", 100, "injured")]
    [InlineData("en", "injured at least 1,000", 1000, "injured")]
    [InlineData("de", "10 Tote", 10, "killed")]
    [InlineData("de", "Tote ab 10", 10, "killed")]
    [InlineData("de", "mehr als 1.000 Verletzte", 1000, "injured")]
    [InlineData("de", "50 missing", 50, "missing")]
    [InlineData("uk", "20 поранених", 20, "injured")]
    [InlineData("en", "１００ killed", 100, "killed")]
    [InlineData("en", "１，０００ killed", 1000, "killed")]
    [InlineData("en", "٥٠ killed", 50, "killed")]
    [InlineData("en", "fifty dead", 50, "killed")]
    [InlineData("en", "more than fifty dead", 50, "killed")]
    [InlineData("en", "two hundred people injured", 200, "injured")]
    [InlineData("de", "mehr als fünfzig Tote", 50, "killed")]
    [InlineData("es", "más de cincuenta muertos", 50, "killed")]
    [InlineData("fr", "plus de cinquante morts", 50, "killed")]
    [InlineData("ru", "пятьдесят погибших", 50, "killed")]
    [InlineData("uk", "п'ятдесят загиблих", 50, "killed")]
    public async Task A_number_with_a_word_of_harm_is_a_bound(string language, string typed, int atLeast, string counts)
    {
        await _chat.AskAsync($"/language {language}");

        await _chat.AskAsync("/alert " + typed);

        var alerts = await AlertsAsync();
        Assert.Equal(new FigureAlert(atLeast, counts), Assert.Single(alerts.Figures));
        Assert.Empty(alerts.Words);
    }

    [Fact]
    public async Task A_number_that_is_not_understood_becomes_no_word()
    {
        foreach (var typed in new[]
        {
            "10 blue", "５０人 死者", "-5 killed", "10-20 killed", "dozens dead", "forty or fifty killed",
            "100000000000000000000 killed",
        })
        {
            Assert.Contains("/alert 100 killed", await _chat.AskAsync($"/alert {typed}"), StringComparison.Ordinal);
            Assert.Equal((0, 0), ((await AlertsAsync()).Words.Count, (await AlertsAsync()).Figures.Count));
        }

        await _chat.AskAsync("/alert G7, covid-19, seven sisters");
        Assert.Equal(["G7", "covid-19", "seven sisters"], (await AlertsAsync()).Words);
    }

    [Theory]
    [InlineData("/alert outlets 1", "/alert outlets 3")]
    [InlineData("/alert outlets 99", "/alert outlets 3")]
    [InlineData("/alert most 0", "/alert 100 killed")]
    [InlineData("/alert topic Nonsense", "/alert climate")]
    [InlineData("/alert ,", "/alert climate")]
    public async Task What_cannot_be_set_gets_an_example_and_changes_nothing(string command, string example)
    {
        var before = await SettingsAsync();

        Assert.Contains(example, await _chat.AskAsync(command), StringComparison.Ordinal);

        Assert.Equivalent(before, await AlertsAsync(), strict: true);
    }

    [Fact]
    public async Task There_is_an_end_to_the_words()
    {
        await _chat.AskAsync("/alert " + string.Join(",", Enumerable.Range(1, 50).Select(number => $"w{number}")));

        Assert.Contains("more than 50 words", await _chat.AskAsync("/alert one more"), StringComparison.Ordinal);
        Assert.Equal(50, (await AlertsAsync()).Words.Count);
    }

    [Fact]
    public async Task However_much_is_set_there_are_no_more_buttons_than_telegram_takes()
    {
        foreach (var topic in Enumerable.Range(1, 40))
        {
            await _chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://{topic}.example/feed", Topic: $"Topic {topic}"), "x", CancellationToken.None);
        }

        await _chat.AskAsync("/alert " + string.Join(",", Enumerable.Range(1, 50).Select(number => $"w{number}")));
        foreach (var bound in Enumerable.Range(1, 45))
        {
            await _chat.AskAsync($"/alert {bound * 7} killed");
        }

        var page = Assert.Single(
            await _chat.Router.AnswerAsync(ChatHarness.FromPerson("/alert"), CancellationToken.None));
        Assert.InRange(page.Buttons.Sum(row => row.Count), 50, 100);
    }

    [Fact]
    public async Task In_a_group_only_administrators_set_them()
    {
        Assert.Contains(
            "only the administrators", await _chat.AskAsync(ChatHarness.FromGroup("/alert flood")),
            StringComparison.Ordinal);
        Assert.Empty(await GroupWordsAsync());

        _chat.LetEverybodyAdminister();
        await _chat.AskAsync(ChatHarness.FromGroup("/alert flood"));
        Assert.Equal(["flood"], await GroupWordsAsync());

        async Task<IReadOnlyList<string>> GroupWordsAsync() =>
            (await _chat.Subscribers.FindAsync(ChatHarness.GroupId, null, CancellationToken.None))?.Alerts.Words ?? [];
    }

    [Fact]
    public async Task Settings_lead_to_them()
    {
        var reply = Assert.Single(
            await _chat.Router.AnswerAsync(ChatHarness.FromPerson("/settings"), CancellationToken.None));

        Assert.Contains(reply.Buttons.SelectMany(row => row), button => button.Command == "/alert");
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    private async Task AddTopicsAsync()
    {
        foreach (var topic in new[] { "Science", "Sport" })
        {
            await _chat.Get<SourceStore>().AddAsync(
                new NewSource($"https://{topic}.example/feed", topic, topic), "x", CancellationToken.None);
        }
    }

    private async Task<AlertSettings> SettingsAsync()
    {
        await _chat.AskAsync("/settings");
        return await AlertsAsync();
    }

    private async Task<AlertSettings> AlertsAsync() => (await _chat.PersonAsync()).Alerts;
}
