using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>What people type sets what it says, however often and however it is written.</summary>
public sealed class TypedArgumentsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Fact]
    public async Task What_is_asked_for_twice_stays_and_a_button_takes_it_away()
    {
        await TopicAsync("World");
        foreach (var typed in new[]
        {
            "/alert 100 killed", "/alert 100 killed", "/alert topic World", "/ALERT Topic world",
        })
        {
            await _chat.AskAsync(typed);
        }

        var alerts = (await _chat.PersonAsync()).Alerts;
        Assert.Equal([new FigureAlert(100, "killed")], alerts.Figures);
        Assert.Equal(["World"], alerts.Topics);
        var page = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/alert"), CancellationToken.None));
        foreach (var button in page.Buttons.SelectMany(row => row)
            .Where(button => button.Command.StartsWith("/alert remove", StringComparison.Ordinal)))
        {
            await _chat.AskAsync(button.Command);
        }

        alerts = (await _chat.PersonAsync()).Alerts;
        Assert.Empty(alerts.Figures);
        Assert.Empty(alerts.Topics);
    }

    [Theory]
    [InlineData("en", "/alert 1.000 displaced", null)]
    [InlineData("en", "/alert 1,000 displaced", 1000)]
    [InlineData("de", "/alert 1.000 Vertriebene", 1000)]
    [InlineData("en", "/alert 1.5 million displaced", 1500000)]
    public async Task A_bound_that_could_be_another_number_is_refused(string language, string typed, int? bound)
    {
        await _chat.AskAsync($"/language {language}");

        await _chat.AskAsync(typed);

        var alerts = (await _chat.PersonAsync()).Alerts;
        Assert.Equal(bound, (int?)alerts.Figures.SingleOrDefault()?.AtLeast);
        Assert.Empty(alerts.Words);
    }

    [Theory]
    [InlineData("２", 2)]
    [InlineData("#٣", 3)]
    [InlineData("১০.", 10)]
    [InlineData("two", null)]
    [InlineData("-1", null)]
    public void A_number_is_read_in_the_digits_of_any_script(string typed, int? number) =>
        Assert.Equal(number, (int?)new CommandArguments(typed).Number);

    [Fact]
    public async Task A_source_is_found_by_its_number_in_the_digits_of_any_script()
    {
        await TopicAsync("World");

        Assert.Equal(
            "World", (await _chat.Get<SourceStore>().FindAsync("１", CancellationToken.None))?.Topic);
    }

    [Theory]
    [InlineData("/topics OFF World", "✗ World")]
    [InlineData("/live ON", "Living stories: on")]
    [InlineData("/settings PREVIEWS On", "Link previews: on")]
    [InlineData("/alert OUTLETS 3", "3 outlets or more")]
    public async Task Capitals_make_no_difference(string typed, string answer)
    {
        await TopicAsync("World");
        await TopicAsync("Sport");

        Assert.Contains(answer, await _chat.AskAsync(typed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "/weekly nope", "/weekly Sonntag 10:00")]
    [InlineData("es", "/weekly nope", "/weekly domingo 10:00")]
    [InlineData("fr", "/help schedule", "lun-ven")]
    [InlineData("ru", "/help check", "/check В аварии")]
    [InlineData("uk", "/help follow", "/follow клімат")]
    public async Task An_example_is_in_the_chats_language_and_can_be_sent(string language, string typed, string example)
    {
        await _chat.AskAsync($"/language {language}");

        Assert.Contains(example, await _chat.AskAsync(typed), StringComparison.Ordinal);
        var weekly = new Languages([]).For(language).ExampleOf("/weekly sunday 10:00");
        Assert.NotEqual("/weekly sunday 10:00", weekly);
        await _chat.AskAsync(weekly);
        Assert.Equal(Weekdays.Sunday, (await _chat.PersonAsync()).Weekly?.Day);
    }

    [Fact]
    public async Task An_active_chat_is_told_that_a_link_names_nothing()
    {
        await _chat.AskAsync("/start");

        var answer = await _chat.AskAsync("/start topic_Nope");

        Assert.Contains("Nope", answer, StringComparison.Ordinal);
        Assert.Contains("already subscribed", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_topic_begins_with_it_alone_and_takes_nothing_from_one_who_is_subscribed()
    {
        await TopicAsync("Sport");
        await TopicAsync("World");
        await TopicAsync("Art");
        await _chat.AskAsync("/start topic_Sport");
        Assert.Equal(["Art", "World"], (await _chat.PersonAsync()).TopicsOff.Order());

        var answer = await _chat.AskAsync("/start topic_World");

        Assert.Equal(["Art"], (await _chat.PersonAsync()).TopicsOff);
        Assert.Contains("World", answer, StringComparison.Ordinal);
        Assert.Contains("already subscribed", answer, StringComparison.Ordinal);
        await _chat.AskAsync("/start sources_1");
        Assert.Empty((await _chat.PersonAsync()).SourcesOff);
    }

    private Task TopicAsync(string topic) => _chat.Get<SourceStore>().AddAsync(
        new NewSource($"https://{topic}.example/feed", Topic: topic), "Bo", CancellationToken.None);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();
}
