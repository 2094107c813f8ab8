using BriefingBot.Briefings.Between;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Sending;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What is looked at, and how far back.</summary>
public sealed partial class LivingStoriesTests
{
    [Fact]
    public async Task News_is_edited_in_at_the_next_look_where_the_reader_was_told_another_thing_meanwhile()
    {
        var meanwhile = new Meanwhile();
        var reader = await ReaderOfGrownStoryAsync(meanwhile);
        meanwhile.Do = () => _room.Database.WriteAsync(
            transaction => _room.Get<BriefingStore>().AddAsync(transaction, reader.Id, "other", [], Now()),
            CancellationToken.None);
        await _room.PassMinuteAsync();
        Assert.Empty(Edits());

        _room.Clock.Advance(TimeSpan.FromMinutes(3));
        await _room.PassMinuteAsync();

        Assert.Contains("4 people", Assert.Single(_server.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_grows_just_after_the_clock_was_set_back_is_edited_in()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(8));
        await _room.PassMinuteAsync();
        _room.Clock.AdjustTime(Now().AddMinutes(-5));
        await GrowAsync(hour: 2);

        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await _room.Get<LivingEditSender>().DrainAsync(CancellationToken.None);

        Assert.Single(Edits());
    }

    [Fact]
    public async Task Who_asks_for_it_gets_what_grew_before()
    {
        var reader = await _room.SubscribeAsync(Reader() with { Times = [], IsLive = false });
        await GrowAsync(hour: 1);
        await _room.BriefAsync(reader);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await _room.PassMinuteAsync();

        await _room.SubscribeAsync(reader with { IsLive = true });
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
    }

    [Fact]
    public async Task An_alert_that_grows_keeps_its_first_line_and_gets_neither_a_number_nor_the_lines_of_an_edition()
    {
        await _room.SubscribeAsync(Reader() with
        {
            Times = [],
            Alerts = new() { IsOn = true, Words = ["Velmar"], Since = A.Morning },
        });
        await GrowAsync(hour: 1);
        await ReportAsync(20, "Flood in Velmar kills two", "Two people drowned in the flood in Velmar, a reporter saw.");
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        var text = Assert.Single(_server.Messages).Text;
        Assert.StartsWith("🔔 Alert: Velmar\n", text, StringComparison.Ordinal);
        Assert.Contains("4 people", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1. ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("No source has been read yet", text, StringComparison.Ordinal);
    }
}
