using BriefingBot.Briefings.Memory;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>Alerts of figures that pass a bound.</summary>
public sealed class FigureAlertTests : IAsyncDisposable
{
    private readonly Newsroom _room = new();

    [Fact]
    public async Task A_toll_that_one_outlet_gives_never_alerts_and_one_that_two_give_does_once()
    {
        await _room.SubscribeAsync(Reader());
        await ReportAsync(1, 120);
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());

        await ReportAsync(2, 120);
        await _room.AlertAsync();
        await ReportAsync(3, 130);
        await _room.AlertAsync();

        var alert = Assert.Single(await AlertsAsync());
        Assert.StartsWith("🔔 Alert: killed ≥ 100", alert.Plain, StringComparison.Ordinal);
        Assert.Equal("alert-s1", alert.Edition);
    }

    [Fact]
    public async Task A_story_that_was_told_alerts_when_its_toll_passes_the_bound()
    {
        var reader = await _room.SubscribeAsync(Reader());
        await ReportAsync(1, 50);
        await ReportAsync(2, 50);
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());
        await _room.BriefAsync(reader);

        await ReportAsync(3, 120);
        await _room.AlertAsync();
        Assert.Empty(await AlertsAsync());
        await ReportAsync(4, 120);
        await _room.AlertAsync();
        await _room.AlertAsync();

        Assert.Contains(
            "New: 120 people were killed when a dam burst",
            Assert.Single(await AlertsAsync()).Plain,
            StringComparison.Ordinal);
        Assert.Empty((await _room.ComposeAsync(reader)).Stories);

        await ReportAsync(5, 130);
        await _room.AlertAsync();
        Assert.Single(await AlertsAsync());
    }

    [Fact]
    public async Task Of_a_told_story_each_bound_that_is_passed_alerts_beside_other_stories()
    {
        var reader = await _room.SubscribeAsync(Reader() with
        {
            Alerts = Reader().Alerts with
            {
                Figures = [new FigureAlert(100, "killed"), new FigureAlert(200, "killed")],
                Words = ["Tarn"],
            },
        });
        await ReportAsync(1, 50);
        await ReportAsync(2, 50);
        await _room.BriefAsync(reader);

        await ReportAsync(3, 120);
        await ReportAsync(4, 120);
        await _room.StoreAsync(A.Story().WithId("s2").WithArticles(
            An.Article().WithSource(8, "Paper 8").WithTitle("Museum of Tarn burns"),
            An.Article().WithSource(9, "Paper 9").WithTitle("Fire in museum of Tarn")));
        await _room.AlertAsync();
        Assert.Equal(2, (await AlertsAsync()).Count);

        await ReportAsync(5, 250);
        await ReportAsync(6, 250);
        await _room.AlertAsync();
        Assert.Equal(2, (await AlertsAsync()).Count(
            alert => alert.Plain.Contains("dam bursts above Velmar", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_lower_toll_and_another_count_alert_nobody()
    {
        await _room.SubscribeAsync(Reader());
        await ReportAsync(1, 99);
        await ReportAsync(2, 99);
        await _room.SubscribeAsync(Reader() with
        {
            ChatId = 2,
            Alerts = Reader().Alerts with { Figures = [new FigureAlert(10, "injured")] },
        });

        await _room.AlertAsync();

        Assert.Empty(await AlertsAsync());
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private static Subscriber Reader() => A.Reader() with
    {
        Times = [],
        Alerts = new AlertSettings { IsOn = true, Figures = [new FigureAlert(100, "killed")], Since = A.Morning },
    };

    private static readonly string[] Sides = ["north", "south", "east", "west", "centre", "harbour", "hills"];

    /// <summary>In its own words, so that it is nobody's copy.</summary>
    private async Task ReportAsync(int paper, int toll)
    {
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithSource(paper, $"Paper {paper}")
            .WithTitle($"{toll} people killed as dam bursts above Velmar")
            .WithTime(_room.Clock.GetUtcNow())
            .WithText($"{toll} people were killed when a dam burst above Velmar, the mayor said. "
                + $"Water reached the {Sides[paper % Sides.Length]} of the town by noon.")));
    }

    private Task<IReadOnlyList<Newsroom.Waiting>> AlertsAsync() => _room.OutboxAsync(BriefingStore.AlertPrefix);
}
