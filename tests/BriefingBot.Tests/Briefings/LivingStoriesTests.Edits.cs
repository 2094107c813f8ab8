using BriefingBot.Briefings;
using BriefingBot.Delivery.Sending;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings;

/// <summary>Which message is edited, when, and what of it stays.</summary>
public sealed partial class LivingStoriesTests
{
    private static readonly string[] Fates =
        ["sold to a shipping line", "painted blue", "closed for repairs", "named after a poet", "moved uphill"];

    private static readonly string[] Talks =
    [
        "a night of talks with the unions", "protests by the fishermen of the bay", "a report by engineers from Ostby",
        "a petition of eleven schoolchildren", "a warning by the fire brigade",
    ];

    [Fact]
    public async Task Nothing_is_edited_before_its_correction_was_told()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        await _room.StoreAsync(A.Story().WithId("s1").WithArticles(An.Article()
            .WithSource(20, "Hill Courier").WithTitle("Mayor corrects toll of Velmar flood").WithTime(Now())
            .WithText(
                "The figure of 4 killed was an error: 3 people were killed in the Velmar flood, the mayor said.")));
        _room.Clock.Advance(TimeSpan.FromMinutes(5));

        await _room.Get<LivingPublisher>().PublishAsync(CancellationToken.None);
        await _room.Get<LivingEditSender>().DrainAsync(CancellationToken.None);

        Assert.Empty(Edits());
    }

    [Fact]
    public async Task Of_two_messages_that_told_a_story_the_newer_is_edited()
    {
        var reader = await _room.SubscribeAsync(Reader() with { Times = [], IsLive = false });
        for (var hour = 1; hour <= 2; hour++)
        {
            await GrowAsync(hour);
            await _room.BriefAsync(reader);
            await _room.PassMinuteAsync();
        }

        await _room.SubscribeAsync(reader with { IsLive = true });
        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        Assert.DoesNotContain("6 people", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("6 people", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_edit_told_stays_when_another_story_grows()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await GrowAsync(hour: 1, "s2", "Tarn");
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync(hour: 3, "s2", "Tarn");
        await _room.PassMinuteAsync();
        _room.Clock.Advance(TimeSpan.FromMinutes(5));
        await GrowAsync(hour: 4, "s2", "Tarn");
        await _room.PassMinuteAsync();

        Assert.Equal(3, Edits().Count);
        var text = Assert.Single(_server.Messages).Text;
        Assert.Contains("Updated 08:02: 4 people were killed in the Velmar flood", text, StringComparison.Ordinal);
        Assert.Contains("Updated 08:14: 8 people were killed in the Tarn flood", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_grew_while_the_bot_was_down_is_edited_in()
    {
        await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        _room.Clock.Advance(TimeSpan.FromHours(3));

        await _room.RestartAsync();
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        Assert.Contains("4 people", _server.Messages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(47, 40, 1)]
    [InlineData(48, 0, 0)]
    public async Task A_message_is_edited_for_two_days_less_ten_minutes(int hours, int minutes, int edits)
    {
        var reader = await _room.SubscribeAsync(Reader() with { Times = [] });
        await GrowAsync(hour: 1);
        await _room.BriefAsync(reader);
        await _room.PassMinuteAsync();
        _room.Clock.Advance(new TimeSpan(hours, minutes, 0));
        await GrowAsync(hour: 2);
        await _room.PassMinuteAsync();

        Assert.Single(Sent());
        Assert.Equal(edits, Edits().Count);
    }

    [Fact]
    public async Task An_edit_that_would_overflow_is_made_at_the_short_length()
    {
        await _room.SubscribeAsync(Reader() with { Length = BriefingLength.Long });
        foreach (var number in Enumerable.Range(1, 6))
        {
            await TellOfVoteAsync(
                $"s{number}", $"Tarn {Letter(number)}", "harbour", "bridge", "museum", "ferry", "school");
        }

        await _room.PassMinuteAsync();
        var before = Assert.Single(_server.Messages).Text;
        await TellOfVoteAsync("s1", $"Tarn {Letter(1)}", "library", "hospital", "theatre", "airport", "market");
        await _room.PassMinuteAsync();

        Assert.Single(Edits());
        var after = Assert.Single(_server.Messages).Text;
        Assert.Contains("Updated 08:02", after, StringComparison.Ordinal);
        Assert.True(after.Length < before.Length);

        static char Letter(int number) => (char)('A' + number); // a number would be a figure
    }

    /// <summary>A report with a sentence of some hundred characters for each thing that was voted on.</summary>
    private Task TellOfVoteAsync(string story, string town, params string[] things) => _room.StoreAsync(
        A.Story().WithId(story).WithArticles(An.Article()
            .WithOutlet($"{things[0]} Post").WithTitle($"Council of {town} votes on its {things[0]}")
            .WithTime(Now())
            .WithText(string.Join("\n\n", things.Select((thing, index) =>
                $"The {thing} of {town} is to be {Fates[index]}, its council decided after {Talks[index]}.")))));
}
