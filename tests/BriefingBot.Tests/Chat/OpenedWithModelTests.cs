using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Tests.Summaries;

namespace BriefingBot.Tests.Chat;

/// <summary>A story that is opened while the model is slow.</summary>
public sealed class OpenedWithModelTests : IAsyncLifetime
{
    private const string ByModel = "The ferry sank off Alm on Sunday.";

    private readonly TaskCompletionSource _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelServer _model = null!; // not null: InitializeAsync
    private BotApiServer _server = null!;
    private Newsroom _room = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await BotApiServer.StartAsync();
        _model = await ModelServer.StartAsync();
        _model.Answer = _ => ModelServerAnswer.Sentences(("The ferry left Alm on Sunday.", [1]));
        _room = new Newsroom(
            ("Telegram:Token", _server.Token),
            ("Telegram:BaseUrl", _server.BaseUrl),
            ("Telegram:MessagesPerSecondPerChat", "1000"), // the clock stands: nobody could wait
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", _model.Endpoint),
            ("Model:Name", "made-up"),
            ("Model:TimeoutSeconds", "600"));
        await _room.SubscribeAsync(A.Reader());
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithTitle("Ferry sinks off Alm")
            .WithTime(A.Morning.AddHours(-1))
            .WithText("The ferry left Alm on Sunday and sank off Alm the same day. Boats took people off.")));
        await _room.PassMinuteAsync();
        _model.Answer = _ => ModelServerAnswer.Sentences((ByModel, [1])) with
        {
            Pieces = [" "],
            Between = _answers.Task.WaitAsync,
        };
        _room.Get<LaterReplies>().Begin(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _model.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task It_shows_the_reports_own_sentences_at_once_and_the_models_when_they_come()
    {
        await OpenAsync();
        Assert.Contains("The ferry left Alm on Sunday and sank", Shown(), StringComparison.Ordinal);
        Assert.Contains("Written without the language model.", Shown(), StringComparison.Ordinal);

        _answers.SetResult();
        await _server.WaitUntilAsync(_ => Shown().Contains(ByModel, StringComparison.Ordinal), "the model's sentence");

        Assert.DoesNotContain("without the language model", Shown(), StringComparison.Ordinal);
        // Nobody waited long enough to call it slow.
        Assert.All(_room.Get<ModelHealth>().Models, model => Assert.Null(model.FailingSince));
    }

    [Fact]
    public async Task A_page_that_stands_there_is_not_shown_again_after_a_stop() =>
        Assert.False(await OpenAsync(), "The press would be taken up again.");

    [Fact]
    public async Task Who_went_back_meanwhile_is_not_shown_the_story_again()
    {
        var before = Shown();
        await OpenAsync();
        await PressAsync("/open back");

        _answers.SetResult();
        await _room.Get<LaterReplies>().EndAsync();

        Assert.Equal(before, Shown());
    }

    private string Shown() => _server.Messages[0].Text;

    /// <summary>Opens it, and a blink passes once the model was asked.</summary>
    private async Task<bool> OpenAsync()
    {
        var asked = _model.Requests.Count;
        var press = PressAsync("/open s1 summary");
        await Eventually.HoldsAsync(() => _model.Requests.Count > asked, "a request");
        _room.Clock.Advance(ModelPatience.OfPresses);
        return await press.WaitAsync(TimeSpan.FromSeconds(30), Stop);
    }

    private Task<bool> PressAsync(string command) => _room.Get<IncomingHandler>().HandleAsync(
        new Incoming
        {
            ChatId = 1,
            UserId = 1,
            ChatTitle = "Ada",
            Text = command,
            MessageId = _server.Messages[0].MessageId,
            CallbackId = command,
        },
        Stop);
}
