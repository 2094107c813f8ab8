using BriefingBot.Storage;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>A sentence that gives two figures, each with who says it.</summary>
public sealed class CheckDisputesTests : IAsyncLifetime
{
    private const string Both = "Fourteen workers were injured in a fire at a Gdansk shipyard on Monday, the workers "
        + "union said, while the fire brigade spoke of nine.";

    private readonly ChatHarness _chat = new();

    public async ValueTask InitializeAsync()
    {
        var now = _chat.Clock.GetUtcNow();
        await _chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(
                Report("Harbor Post", now.AddHours(-2), "Fire at Gdansk shipyard injures dock workers",
                    "A fire at a shipyard in Gdansk injured nine workers on Monday, the fire brigade said. The blaze "
                        + "broke out on a tanker under repair. Nobody was killed. The workers union said 14 people had "
                        + "been hurt and blamed old equipment."),
                Report("Northern Wire", now.AddHours(-1), "Gdansk shipyard blaze: union says 14 hurt, officials nine",
                    Both + " The fire was put out after four hours.")),
            now);
    }

    public async ValueTask DisposeAsync() => await _chat.DisposeAsync();

    [Theory]
    [InlineData(Both)]
    [InlineData("Fourteen workers were injured in a fire at a Gdansk shipyard, the workers union said.")]
    [InlineData("A fire at a shipyard in Gdansk injured nine workers on Monday, the fire brigade said.")]
    [InlineData("The workers union said 14 people had been hurt and blamed old equipment.")]
    public async Task What_the_reports_give_as_disputed_is_disputed_and_not_refuted(string said)
    {
        var answer = await _chat.AskAsync($"/check {said}");

        Assert.Contains("Disputed", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("otherwise", answer, StringComparison.Ordinal);
        Assert.Equal(2, answer.Split("spoke of nine").Length); // each sentence once
    }

    [Fact]
    public async Task A_third_number_is_what_the_reports_say_otherwise()
    {
        var answer = await _chat.AskAsync(
            "/check Thirty workers were injured in a fire at a Gdansk shipyard on Monday.");

        Assert.Contains("The reports say otherwise", answer, StringComparison.Ordinal);
    }

    private static ArticleDraft Report(string outlet, DateTimeOffset at, string title, string text) => An.Article()
        .WithTitle(title).WithOutlet(outlet).WithSource(outlet).WithTime(at).WithLanguage("en").WithText(text);
}
