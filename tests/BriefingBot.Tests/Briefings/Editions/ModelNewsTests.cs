using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Summaries;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>What is new, and a headline where no report has one, written by a model and held against the reports.
/// </summary>
public sealed class ModelNewsTests : IAsyncLifetime
{
    private const string First = "The Velmar ferry sank off Tarn on Sunday. Boats took people off.";
    private const string News = "Divers found two more bodies in the Velmar ferry, the coast guard said.";
    private const string Invented = "Forty more people are missing, the coast guard said.";

    private ModelServer _model = null!; // not null: InitializeAsync
    private Newsroom _room = null!;

    public async ValueTask InitializeAsync()
    {
        _model = await ModelServer.StartAsync();
        _room = new Newsroom(
            ("Model:Backend", "compatible"), ("Model:Endpoint", _model.Endpoint), ("Model:Name", "made-up"));
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task The_news_for_who_was_told_before_is_written_from_the_new_reports_alone()
    {
        var reader = await ToldBeforeTheNewsAsync();
        _model.Answer = _ => IsAskedForNews()
            ? ModelServerAnswer.Sentences((News, [1]), (Invented, [1]))
            : ModelServerAnswer.Sentences((News, [2]));

        var told = Assert.Single((await _room.ComposeAsync(reader)).Stories);

        Assert.Equal([News], told.New.Select(sentence => sentence.Text));
        Assert.True(IsAskedForNews());
        var asked = _model.Requests.Last().GetRawText();
        Assert.Contains("The Velmar ferry sank off Tarn on Sunday.", asked, StringComparison.Ordinal);
        var reports = asked[..asked.IndexOf("What the readers know", StringComparison.Ordinal)];
        Assert.DoesNotContain("Boats took people off.", reports, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_model_fails_the_reports_own_sentences_tell_the_news()
    {
        var reader = await ToldBeforeTheNewsAsync();
        _model.Answer = _ => ModelServerAnswer.Sentences((Invented, [1]));

        var told = Assert.Single((await _room.ComposeAsync(reader)).Stories);

        Assert.Contains(told.New, sentence => sentence.Text == News);
    }

    [Theory]
    [InlineData("Velmar ferry sinks off Tarn", "Velmar ferry sinks off Tarn")]
    [InlineData("Forty drown as ferry sinks off Tarn", "The Velmar ferry sank off Tarn")]
    public async Task A_story_without_a_title_gets_a_headline_that_the_reports_bear_out(string written, string headline)
    {
        var reader = await _room.SubscribeAsync(A.Reader());
        _model.Answer = _ => ModelServerAnswer.Sentences((written, [1]));
        await ReportAsync(1, title: null, First);

        Assert.Equal(headline, Assert.Single((await _room.ComposeAsync(reader)).Stories).Story.Headline);
    }

    /// <summary>A reader who was told of the ferry, of which there is news.</summary>
    private async Task<Subscriber> ToldBeforeTheNewsAsync()
    {
        var reader = await _room.SubscribeAsync(A.Reader());
        _model.Answer = _ => ModelServerAnswer.Sentences(("The Velmar ferry sank off Tarn on Sunday.", [1]));
        await ReportAsync(1, "Ferry sinks off Tarn", First);
        await _room.BriefAsync(reader);
        await ReportAsync(2, "Divers find bodies in ferry", $"{News} The search in the hull goes on until Friday.");
        return reader;
    }

    private bool IsAskedForNews() =>
        _model.Requests.Last().GetRawText().Contains("What the readers know", StringComparison.Ordinal);

    private Task ReportAsync(int paper, string? title, string text)
    {
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        return _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithSource(paper, $"Paper {paper}")
            .WithTitle(title)
            .WithTime(_room.Clock.GetUtcNow())
            .WithText(text)));
    }
}
