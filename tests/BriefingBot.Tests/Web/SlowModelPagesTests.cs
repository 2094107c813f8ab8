using BriefingBot.Briefings.Telling;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Summaries;
using BriefingBot.Web;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Web;

/// <summary>A page of a story that is opened while the model is slow.</summary>
public sealed class SlowModelPagesTests : IAsyncLifetime
{
    private const string OfReport = "The ferry left Alm on Sunday and sank";
    private const string ByModel = "The ferry sank off Alm on Sunday.";

    private readonly TaskCompletionSource _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelServer _model = null!; // not null: InitializeAsync
    private Newsroom _room = null!;

    private string Name => _room.Get<IStoryAddresses>().Of("s1", "en")!.AbsolutePath[StoryAddresses.Folder.Length..];

    public async ValueTask InitializeAsync()
    {
        _model = await ModelServer.StartAsync();
        _model.Answer = _ => ModelServerAnswer.Sentences((ByModel, [1])) with
        {
            Pieces = [" "],
            Between = _answers.Task.WaitAsync,
        };
        _room = new Newsroom(
            ("Web:Listen", "127.0.0.1:8080"),
            ("Web:PublicUrl", "https://news.example"),
            ("Web:Token", "a-token-of-16-letters"),
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", _model.Endpoint),
            ("Model:Name", "made-up"),
            ("Model:TimeoutSeconds", "600"));
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithTitle("Ferry sinks off Alm")
            .WithTime(A.Morning.AddHours(-1))
            .WithText("The ferry left Alm on Sunday and sank off Alm the same day. Boats took people off.")));
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task The_reports_own_sentences_come_at_once_and_the_models_with_a_later_visit()
    {
        var first = await VisitAsync(CancellationToken.None);
        Assert.Contains(OfReport, first, StringComparison.Ordinal);
        // Which waits for no model: the clock stands.
        Assert.Equal(
            first,
            await PageAsync(CancellationToken.None).WaitAsync(
                TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));

        await AnswerAsync();

        Assert.All(_room.Get<ModelHealth>().Models, model => Assert.Null(model.FailingSince));
    }

    [Fact]
    public async Task What_the_model_was_asked_for_is_not_thrown_away_with_a_visitor_who_leaves()
    {
        using var left = new CancellationTokenSource();
        await VisitAsync(left.Token);
        await left.CancelAsync();

        await AnswerAsync();

        Assert.Single(_model.Requests);
    }

    private async Task AnswerAsync()
    {
        _answers.SetResult();
        await Eventually.HoldsAsync(
            async _ =>
            {
                _room.Clock.Advance(StoryPages.StandsIn);
                return (await PageAsync(CancellationToken.None)).Contains(ByModel, StringComparison.Ordinal);
            },
            "the model's sentence");
    }

    /// <summary>Opens it, and a moment passes once the model was asked.</summary>
    private async Task<string> VisitAsync(CancellationToken cancellationToken)
    {
        var page = PageAsync(cancellationToken);
        await Eventually.HoldsAsync(() => !_model.Requests.IsEmpty, "a request");
        _room.Clock.Advance(ModelPatience.OfPages);
        return await page.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private async Task<string> PageAsync(CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestAborted = cancellationToken, Response = { Body = body } };
        await _room.Get<StoryPages>().AnswerAsync(context, Name);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }
}
