using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Every setting can be set by buttons alone.</summary>
public sealed class ByButtonsAloneTests : IAsyncDisposable
{
    private const Weekdays TwoDays = Weekdays.Tuesday | Weekdays.Thursday;

    private readonly ChatHarness _chat = new();

    [Fact]
    public async Task Times_to_five_minutes_on_single_days_and_others_on_the_rest()
    {
        await PressAsync(
            "/schedule", "/schedule day tue", "/schedule day thu", "/schedule more", "/schedule more #1 35",
            "/schedule switch #1 07:35", "/schedule more #1 0", "/schedule switch #1 08:00", "/schedule",
            "/schedule also", "/schedule more #2 0", "/schedule more #2 15", "/schedule switch #2 09:15");

        var chat = await _chat.PersonAsync();
        Assert.Equal(
            [(TwoDays, "07:35"), (Weekdays.Everyday ^ TwoDays, "09:15 10:00")],
            chat.Schedule.Select(group => (group.Days, string.Join(' ', group.Times.Select(EditionTimes.Write)))));
    }

    [Fact]
    public async Task A_weekly_edition_on_a_Wednesday_at_any_time()
    {
        await PressAsync("/weekly", "/weekly wed", "/weekly more 0", "/weekly more 45", "/weekly 21:45");

        var weekly = (await _chat.PersonAsync()).Weekly!;
        Assert.Equal((Weekdays.Wednesday, new TimeOnly(21, 45)), (weekly.Day, weekly.At));
    }

    [Fact]
    public async Task Quiet_hours_of_any_length()
    {
        await PressAsync("/quiet", "/quiet from", "/quiet from minute 30", "/quiet from 20:30", "/quiet until",
            "/quiet until minute 15", "/quiet until 06:15");

        Assert.Equal(new QuietHours(new(20, 30), new(6, 15)), (await _chat.PersonAsync()).Quiet);
    }

    [Fact]
    public async Task A_zone_that_is_not_among_the_usual_ones()
    {
        await PressAsync("/timezone", "/timezone more", "/timezone more 345", "/timezone Asia/Kathmandu");

        Assert.Equal("Asia/Kathmandu", (await _chat.PersonAsync()).Zone);
    }

    // Each is a button of what stands there.
    private async Task PressAsync(string typed, params string[] presses)
    {
        var page = await AnswerAsync(typed, callback: null);
        foreach (var press in presses)
        {
            Assert.True(page.Buttons.Sum(row => row.Count) <= 100);
            Assert.Contains(page.Buttons.SelectMany(row => row), button => button.Command == press && button.Fits);
            page = await AnswerAsync(press, callback: "1");
        }
    }

    private async Task<Reply> AnswerAsync(string said, string? callback) =>
        Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromPerson(said) with { CallbackId = callback }, CancellationToken.None));

    public ValueTask DisposeAsync() => _chat.DisposeAsync();
}
