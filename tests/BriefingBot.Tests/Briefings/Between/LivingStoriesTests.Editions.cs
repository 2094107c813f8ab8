using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Briefings.Between;

/// <summary>What the next edition says of what quiet edits told: it names each story once.</summary>
public sealed partial class LivingStoriesTests
{
    [Theory]
    [InlineData(EmptyEdition.OneLine)]
    [InlineData(EmptyEdition.Skip)]
    public async Task The_next_edition_names_what_an_edit_told_with_its_news_and_the_one_after_it_does_not(
        EmptyEdition empty)
    {
        await EditedOvernightAsync(Reader() with { EmptyEdition = empty });

        Assert.Equal(2, Sent().Count);
        var morning = _server.Messages[1];
        Assert.Contains("Already updated in earlier messages", morning.Text, StringComparison.Ordinal);
        Assert.Contains("1. 4 dead in Velmar flood · Updated 4 May 08:0", morning.Text, StringComparison.Ordinal);
        Assert.Contains("4 people were killed", morning.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing new.", morning.Text, StringComparison.Ordinal);
        Assert.Equal(
            "/open s1",
            morning.ReplyMarkup!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>());

        _room.Clock.Advance(TimeSpan.FromHours(24));
        await _room.PassMinuteAsync();

        Assert.DoesNotContain(
            _server.Messages.Skip(2), message => message.Text.Contains("Velmar", StringComparison.Ordinal));
        Assert.Equal(empty == EmptyEdition.Skip ? 2 : 3, Sent().Count);
    }

    [Fact]
    public async Task What_was_named_is_edited_where_it_was_told_and_named_again_with_its_further_news()
    {
        await EditedOvernightAsync(Reader());
        await GrowAsync(hour: 3);
        await _room.PassMinuteAsync();

        Assert.Equal(2, Sent().Count);
        Assert.Contains("1. 6 dead in Velmar flood", _server.Messages[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("6 people", _server.Messages[1].Text, StringComparison.Ordinal);

        _room.Clock.Advance(TimeSpan.FromHours(24));
        await _room.PassMinuteAsync();
        Assert.Contains("6 people were killed", _server.Messages[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_the_edition_tells_is_not_named_a_second_time_and_others_follow_it_in_number()
    {
        var reader = await _room.SubscribeAsync(Reader());
        await GrowAsync(hour: 1);
        await GrowAsync(hour: 1, "s2", "Tarn");
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        await GrowAsync(hour: 2, "s2", "Tarn");
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 3, "s2", "Tarn");

        var asked = await _room.BriefAsync(reader);

        Assert.Equal("6 dead in Tarn flood", Assert.Single(asked.Stories).Story.Headline);
        Assert.Equal("4 dead in Velmar flood", Assert.Single(asked.Edited).Story.Headline);
        await _room.PassMinuteAsync();
        Assert.Contains("2. 4 dead in Velmar flood · Updated", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rich_edition_names_them_too()
    {
        await EditedOvernightAsync(Reader() with { Format = BriefingFormat.Rich });

        var rich = Sent()[1].Parameters["rich_message"]!.ToJsonString();
        Assert.Contains("Already updated in earlier messages", rich, StringComparison.Ordinal);
        Assert.Contains("4 people were killed", rich, StringComparison.Ordinal);
        Assert.Contains("/open s1", rich, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_cannot_be_read_costs_the_edition_that_would_name_it_nothing()
    {
        await EditedOvernightAsync(Reader(), () => _room.ExecuteAsync("UPDATE article SET authors = '{'"));

        Assert.Equal(2, Sent().Count);
        Assert.DoesNotContain("Velmar", _server.Messages[1].Text, StringComparison.Ordinal);
    }

    private async Task EditedOvernightAsync(Subscriber reader, Func<Task>? atNight = null)
    {
        await _room.SubscribeAsync(reader);
        await GrowAsync(hour: 1);
        await _room.PassMinuteAsync();
        await GrowAsync(hour: 2);
        for (var minute = 0; minute < 3; minute++)
        {
            await _room.PassMinuteAsync();
        }

        Assert.Single(Edits());
        _room.Clock.Advance(TimeSpan.FromHours(24));
        if (atNight is not null)
        {
            await atNight();
            await _room.RestartAsync(); // nothing is remembered of it
        }

        await _room.PassMinuteAsync();
    }
}
