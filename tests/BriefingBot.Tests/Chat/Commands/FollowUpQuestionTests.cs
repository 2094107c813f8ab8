using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Questions that name no matter of their own, and words that ask for nothing.</summary>
public sealed class FollowUpQuestionTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData("What happened in Kelmar?", "how many died?", "Four people were killed in Kelmar")]
    [InlineData("What happened in Kelmar?", "How many people were injured?", "not say")]
    [InlineData("What happened in Baywater?", "how many died?", "twelve people were killed")]
    public async Task A_count_of_nothing_named_is_of_what_was_spoken_of(string first, string then, string expected)
    {
        await StoreAsync();
        Assert.NotEmpty(await _chat.AskAsync(first));

        Assert.Contains(expected, await _chat.AskAsync(then), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_bare_why_does_not_tell_the_same_again()
    {
        await StoreAsync();
        Assert.Contains("Four people", await _chat.AskAsync("How many people were killed in Kelmar?"));

        Assert.DoesNotContain("Four people", await _chat.AskAsync("why?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_names_no_event_stands_below_its_headline()
    {
        var now = _chat.Clock.GetUtcNow();
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(Report("Fire at Norrby shipyard", now.AddHours(-1),
                "A fire broke out on a tanker at the shipyard on Monday. Nobody was killed.")),
            now);

        Assert.Contains("Fire at Norrby shipyard", await _chat.AskAsync("how many killed?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm back")]
    [InlineData("everything")]
    [InlineData("you already told me that")]
    [InlineData("explique-moi")]
    public async Task What_asks_for_nothing_gets_no_passages(string words)
    {
        await StoreAsync();

        Assert.Contains("no question", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kelmar bridge")]
    [InlineData("bridge collapse in Kelmar")]
    public async Task What_a_headline_has_is_looked_for(string words)
    {
        await StoreAsync();

        Assert.Contains("Kelmar", await _chat.AskAsync(words), StringComparison.Ordinal);
    }

    private async Task StoreAsync()
    {
        var now = _chat.Clock.GetUtcNow();
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(Report("Kelmar bridge collapse kills four", now.AddHours(-3),
                "Four people were killed in Kelmar when a road bridge collapsed on Saturday, police said. "
                + "Divers go on searching the river for a lorry. I want everything back, the mayor said, and "
                + "told reporters that he already told the council.")),
            now);
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(Report("Storm hits Baywater", now.AddHours(-1),
                "Twelve people were killed in Baywater when a storm hit the harbour on Saturday, officials said. "
                + "Another 30 people were injured.")),
            now);
    }

    private static ArticleDraft Report(string title, DateTimeOffset time, string text) =>
        An.Article().WithTitle(title).WithOutlet("Post").WithSource("Post").WithLanguage("en").WithTime(time)
            .WithText(text);
}
