using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>What subscribers type in their first week, and what they are told of it.</summary>
public sealed class SubscriberSlipsTests : IAsyncLifetime
{
    private readonly ChatHarness _chat = new();

    public async ValueTask InitializeAsync()
    {
        var sources = _chat.Get<SourceStore>();
        foreach (var (name, topic) in new[]
        {
            ("Harbour Post", "Coast"), ("Hill Courier", "Politics"), ("Town Crier", null), ("Tide News", "Coast"),
        })
        {
            await sources.AddAsync(
                new NewSource($"https://{name.Replace(' ', '.')}.example/feed", name, topic), "Bo",
                CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task A_word_that_is_too_long_is_told_the_limit() => Assert.StartsWith(
        "At most 60 letters.", await AskAsync("/follow " + new string('x', 600)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/sources off 1 2 4", "1 2 4")]
    [InlineData("/sources off 1, 4", "1 4")]
    [InlineData("/sources off 3", "3")]
    public async Task Several_sources_are_switched_by_their_numbers_and_all_on_by_one_word(string typed, string off)
    {
        await AskAsync(typed);
        Assert.Equal(off.Split(' ').Select(long.Parse), (await _chat.PersonAsync()).SourcesOff.Order());

        await AskAsync("/sources on all");
        Assert.Empty((await _chat.PersonAsync()).SourcesOff);
    }

    [Fact]
    public async Task Of_several_numbers_the_one_that_is_none_is_named_and_nothing_is_switched()
    {
        Assert.Contains("I watch no source “9”", await AskAsync("/sources off 1 9"), StringComparison.Ordinal);
        Assert.Contains("I watch no source “,”", await AskAsync("/sources off ,"), StringComparison.Ordinal);
        Assert.Empty((await _chat.PersonAsync()).SourcesOff);
    }

    [Fact]
    public async Task Nothing_to_switch_off_is_a_choice_of_topics() =>
        Assert.StartsWith("Topics", await AskAsync("/topics off"), StringComparison.Ordinal);

    [Fact]
    public async Task Who_chose_a_topic_is_told_of_sources_without_one_and_offered_what_is_on()
    {
        Assert.DoesNotContain("Town Crier", await AskAsync("/topics"), StringComparison.Ordinal);

        var page = await AskAsync("/topics only Politics");

        Assert.Contains("Sources without a topic always come: Town Crier.", page, StringComparison.Ordinal);
        Assert.Contains("/topics off Politics", page, StringComparison.Ordinal);
        await AskAsync("/sources off 3");
        Assert.DoesNotContain("Town Crier", await AskAsync("/topics"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/latest politics")]
    [InlineData("/briefing Politics")]
    public async Task The_newest_of_one_topic_is_of_its_sources_alone(string typed)
    {
        await StoreAsync("Council votes on the bridge", source: 2, "Hill Courier", topic: "Politics");
        await StoreAsync("Ferry aground at Tarn", source: 1, "Harbour Post", topic: "Coast");
        await StoreAsync("Fair opens in the market", source: 3, "Town Crier");
        await StoreAsync("Final moved to Velmar", source: 4, "Tide News", topic: "Sport");
        await _chat.Get<SourceStore>().RemoveAsync(4, TestContext.Current.CancellationToken);

        var answer = await AskAsync(typed);

        Assert.Contains("Council votes", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Ferry", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Fair", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Final", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_source_has_a_topic_the_newest_of_one_says_so()
    {
        foreach (var id in new[] { 1, 2, 4 })
        {
            await _chat.Get<SourceStore>().RemoveAsync(id, TestContext.Current.CancellationToken);
        }

        Assert.Contains("The sources have no topics.", await AskAsync("/latest Coast"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_topic_that_is_none_is_said_to_be_and_the_nearest_is_offered() => Assert.Equal(
        "There is no topic “Politcs”. /topics shows those there are. Did you mean /latest Politics?",
        await AskAsync("/briefing Politcs"));

    [Fact]
    public async Task A_word_that_changes_its_list_is_said_to_have_left_the_other()
    {
        await AskAsync("/follow climate");

        var answer = await AskAsync("/mute climate");

        Assert.EndsWith("No longer followed: climate.", answer, StringComparison.Ordinal);
        Assert.EndsWith("No longer muted: climate.", await AskAsync("/follow climate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_keeps_its_words_and_has_a_button()
    {
        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson("/stroy 2"), CancellationToken.None));

        Assert.Contains("Did you mean /story 2?", ChatHarness.Shown(reply.Text), StringComparison.Ordinal);
        Assert.Equal("/story 2", Assert.Single(Assert.Single(reply.Buttons)).Command);
    }

    [Fact]
    public async Task A_command_without_its_slash_is_known_with_a_number_behind_it() => Assert.Equal(
        await AskAsync("/story 2"), await AskAsync("story 2"));

    [Fact]
    public async Task Quiet_hours_name_the_briefings_that_they_hold_back()
    {
        await AskAsync("/schedule 7:30, 18:00");
        Assert.DoesNotContain("What was due", await AskAsync("/quiet 7-9"), StringComparison.Ordinal);
        await AskAsync("/start");

        Assert.Contains(
            "What was due at 07:30 comes at 09:00.", await AskAsync("/quiet 7-9"), StringComparison.Ordinal);
        Assert.DoesNotContain("What was due", await AskAsync("/quiet 22-6"), StringComparison.Ordinal);
        await AskAsync("/pause");
        Assert.DoesNotContain("What was due", await AskAsync("/quiet 7-9"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_shows_first_what_the_reader_can_read()
    {
        await StoreAsync("Explosión en el puerto de Linz", 1, "Diario del Sur", "es");
        await StoreAsync("Unfall im Bahnhof von Linz", 2, "Donaublatt", "de");
        await AskAsync("/language de");

        var found = await AskAsync("/search Linz");

        Assert.True(
            found.IndexOf("Unfall", StringComparison.Ordinal) < found.IndexOf("Explosión", StringComparison.Ordinal),
            found);
        await AskAsync("/language es");
        found = await AskAsync("/search Linz");
        Assert.True(
            found.IndexOf("Unfall", StringComparison.Ordinal) > found.IndexOf("Explosión", StringComparison.Ordinal),
            found);
    }

    [Fact]
    public async Task A_figure_of_millions_is_not_taken_for_its_first_number() => Assert.DoesNotContain(
        "5,000", await AskAsync("/alert 5000 millions killed"), StringComparison.Ordinal);

    private async Task<string> AskAsync(string text)
    {
        _chat.Clock.Advance(TimeSpan.FromSeconds(10)); // nobody asks too fast
        return await _chat.AskAsync(text);
    }

    private Task StoreAsync(
        string title, int source, string outlet, string language = "en", string? topic = null)
    {
        var article = An.Article().WithTitle(title).WithSource(source, outlet).WithLanguage(language)
            .WithTime(_chat.Clock.GetUtcNow()).WithText($"{title}.");
        return _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(topic is null ? article : article.WithTopic(topic)), _chat.Clock.GetUtcNow());
    }
}
