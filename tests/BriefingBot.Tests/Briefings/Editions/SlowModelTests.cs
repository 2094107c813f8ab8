using BriefingBot.Scheduling;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Budget;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Summaries;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>Editions on a model that answers late or never: they go out on time, without it where it must be.</summary>
public sealed class SlowModelTests : IAsyncLifetime
{
    private static readonly string[] Towns =
        ["Alm", "Brandt", "Corvin", "Dorn", "Elst", "Farn", "Gorm", "Holm", "Irsk", "Jorn"];

    private readonly TaskCompletionSource _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ModelServer _model = null!; // not null: InitializeAsync
    private Newsroom _room = null!;

    public async ValueTask InitializeAsync()
    {
        _model = await ModelServer.StartAsync();
        _model.Answer = _ => ModelServerAnswer.Sentences(("The ferry sank on Sunday.", [1]))
            with
        { Pieces = [" "], Between = _answers.Task.WaitAsync };
        _room = new Newsroom(
            ("Model:Backend", "compatible"),
            ("Model:Endpoint", _model.Endpoint),
            ("Model:Name", "made-up"),
            ("Model:TimeoutSeconds", "600"));
        await _room.SubscribeAsync(A.Reader());
        foreach (var town in Towns)
        {
            await _room.StoreAsync(A.Story().WithArticles(An.Article()
                .WithTitle($"Ferry sinks off {town}")
                .WithTime(A.Morning.AddHours(-1))
                .WithText($"The ferry sank off {town} on Sunday. Boats took people off.")));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _room.DisposeAsync();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task Ten_stories_and_a_model_that_hangs_make_an_edition_that_is_out_within_its_minute_and_labelled()
    {
        await PublishAsync();

        var edition = string.Concat((await _room.OutboxAsync()).Select(message => message.Plain));
        Assert.All(Towns, town => Assert.Contains($"sank off {town}", edition, StringComparison.Ordinal));
        Assert.Contains("Written without the language model today.", edition, StringComparison.Ordinal);
        Assert.Equal(3, _model.Requests.Count); // of four places one is people's
    }

    [Fact]
    public async Task What_comes_too_late_for_an_edition_is_not_paid_for_again()
    {
        await PublishAsync();
        _answers.SetResult();
        await WaitUntilAsync(async () => (await _room.Get<IModelLedger>().ReadUsageAsync(
            DateOnly.FromDateTime(A.Morning.UtcDateTime), CancellationToken.None)).Values.Sum(used => used.Requests)
                == 3);

        var told = await _room.ComposeAsync(await _room.SubscribeAsync(A.Reader(2)));

        Assert.Equal(10, told.Stories.Count(story => story.Summary.Backend == "compatible"));
        Assert.Equal(10, _model.Requests.Count);
    }

    /// <summary>The edition's minute passes while the model has not answered.</summary>
    private async Task PublishAsync()
    {
        var stop = TestContext.Current.CancellationToken;
        var work = ActivatorUtilities.CreateInstance<EditionJob>(_room.Services).Execute(null!, stop).AsTask();
        await WaitUntilAsync(() => Task.FromResult(work.IsCompleted || _model.Requests.Count == 3));
        _room.Clock.Advance(ModelPatience.OfEditions);
        await work.WaitAsync(TimeSpan.FromSeconds(30), stop);
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 600 && !await isSo(); tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(await isSo());
    }
}
