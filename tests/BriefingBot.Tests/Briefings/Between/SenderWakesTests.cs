using BriefingBot.Briefings;
using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Editions;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What is put into the outbox goes out at once: nobody waits for the sender's next look.</summary>
public sealed class SenderWakesTests : IAsyncDisposable
{
    private readonly Newsroom _room = new(services => services.AddSourceNotices(), ("Telegram:Admins:0", "99"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edition_wakes_it()
    {
        await GrowAsync("Two");
        await _room.SubscribeAsync(A.Reader());
        await _room.Get<EditionPublisher>().PublishDueAsync(Stop);

        await WokenAsync();
    }

    [Fact]
    public async Task A_briefing_that_is_asked_for_wakes_it()
    {
        await _room.BriefAsync(await _room.SubscribeAsync(A.Reader()));

        await WokenAsync();
    }

    [Fact]
    public async Task An_edition_of_the_week_wakes_it()
    {
        await _room.SubscribeAsync(A.Reader() with
        {
            Weekly = new WeeklyTime(Weekdays.Monday, new(8, 0), A.Morning.AddDays(-1)),
        });
        await _room.Get<WeeklyPublisher>().PublishAsync(Stop);

        await WokenAsync();
    }

    [Fact]
    public async Task An_alert_wakes_it()
    {
        await _room.SubscribeAsync(A.Reader() with
        {
            Alerts = new() { IsOn = true, Words = ["Velmar"], Since = A.Morning },
        });
        await GrowAsync("Two");
        await GrowAsync("Four");
        await _room.AlertAsync();

        await WokenAsync();
    }

    [Fact]
    public async Task A_correction_wakes_it()
    {
        var fire = A.Entry(
            "fire", "Warehouse burns in Velmar",
            "Three people were killed when a warehouse burned in the port of Velmar, the fire service said.",
            A.Morning.AddHours(-2));
        await _room.OfferAsync(A.Source(1, "Harbour Post"), fire);
        await _room.BriefAsync(await _room.SubscribeAsync(A.Reader() with { Times = [] }));
        await _room.Get<OutboxWriter>().WaitAsync(TimeSpan.Zero, Stop); // what the answer to a reader woke
        await _room.OfferAsync(
            A.Source(1, "Harbour Post"),
            fire with { ContentText = fire.ContentText!.Replace("Three", "Two", StringComparison.Ordinal) });
        await _room.Get<CorrectionPublisher>().PublishAsync(Stop);

        await WokenAsync();
    }

    [Fact]
    public async Task A_notice_of_a_source_wakes_it()
    {
        await _room.Get<ISourceHealthListener>().TellAsync(
            A.Source(1, "Harbour Post"), new SourceNotice.Bad(A.Morning, "It is away."), Stop);

        await WokenAsync();
    }

    [Fact]
    public async Task An_edit_of_a_message_wakes_who_makes_it()
    {
        await GrowAsync("Two");
        await _room.BriefAsync(await _room.SubscribeAsync(A.Reader() with { Times = [], IsLive = true }));
        await _room.ExecuteAsync("UPDATE outbox SET state = 'sent', message_id = 1, sent_at = created_at");
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync("Four");
        await _room.Get<LivingPublisher>().PublishAsync(Stop);

        await InTimeAsync(_room.Get<LivingMessageStore>().WaitAsync(TimeSpan.FromDays(1), Stop));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task WokenAsync() => InTimeAsync(_room.Get<OutboxWriter>().WaitAsync(TimeSpan.FromDays(1), Stop));

    // The clock stands: only who is woken goes on.
    private static Task InTimeAsync(Task woken) => woken.WaitAsync(TimeSpan.FromSeconds(10), Stop);

    private Task GrowAsync(string toll) => _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
        .WithSource(toll.Length, $"Paper {toll}").WithTitle($"{toll} dead in Velmar flood")
        .WithTime(_room.Clock.GetUtcNow())
        .WithText($"{toll} people were killed in the Velmar flood, the mayor said.")));
}
