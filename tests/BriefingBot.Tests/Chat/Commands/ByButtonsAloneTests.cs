using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

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
            "/schedule", "/schedule day tue", "/schedule day thu", "/schedule more", "/schedule more #10 35",
            "/schedule switch #10 07:35", "/schedule more #10 0", "/schedule switch #10 08:00", "/schedule",
            "/schedule also", "/schedule more #117 0", "/schedule more #117 15", "/schedule switch #117 09:15");

        var chat = await _chat.PersonAsync();
        Assert.Equal(
            [(TwoDays, "07:35"), (Weekdays.Everyday ^ TwoDays, "09:15 10:00")],
            chat.Schedule.Select(group => (group.Days, string.Join(' ', group.Times.Select(EditionTimes.Write)))));
    }

    [Fact]
    public async Task The_last_time_of_a_group_gives_way_to_another_and_no_group_is_lost()
    {
        await _chat.AskAsync("/schedule 7:30 mon-fri, 10 sat sun");

        await PressAsync("/schedule", "/schedule more #31 30", "/schedule switch #31 07:30",
            "/schedule switch #31 08:30", "/schedule switch #31 07:30");

        Assert.Equal(
            [(Weekdays.Workdays, "08:30"), (Weekdays.Weekend, "10:00")],
            (await _chat.PersonAsync()).Schedule.Select(
                group => (group.Days, string.Join(' ', group.Times.Select(EditionTimes.Write)))));
        await PressAsync("/schedule", "/schedule without #31");
        await AnswerAsync("/schedule without #31", callback: "1"); // pressed twice
        Assert.Equal(Weekdays.Weekend, Assert.Single((await _chat.PersonAsync()).Schedule).Days);
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

    [Theory]
    [InlineData("from", "07:00")]
    [InlineData("until", "22:00")]
    public async Task Quiet_hours_are_not_offered_the_same_time_for_both_ends(string end, string other)
    {
        await _chat.AskAsync("/quiet 22:00-07:00");

        var page = await AnswerAsync($"/quiet {end}", callback: "1");

        var offered = page.Buttons.SelectMany(row => row).Select(button => button.Command).ToList();
        Assert.Contains($"/quiet {end} 08:00", offered);
        Assert.DoesNotContain($"/quiet {end} {other}", offered);
    }

    [Fact]
    public async Task A_zone_that_is_not_among_the_usual_ones()
    {
        await PressAsync("/timezone", "/timezone more", "/timezone more 345", "/timezone Asia/Kathmandu");

        Assert.Equal("Asia/Kathmandu", (await _chat.PersonAsync()).Zone);
    }

    [Theory]
    [InlineData("/schedule daily", "/schedule also", "/schedule daily")]
    [InlineData("/quiet 22:00-07:00", "/quiet until 22:00", "/quiet 22:00-07:00")]
    public async Task A_page_that_was_left_open_offers_nothing_that_cannot_be_understood(
        string meanwhile, string pressed, string shown)
    {
        await _chat.AskAsync(meanwhile);

        var reply = await AnswerAsync(pressed, callback: "1");

        Assert.False(reply.IsMistake);
        Assert.Contains(shown, reply.Buttons.SelectMany(row => row).Select(button => button.Command));
    }

    [Theory]
    [InlineData("/source 1", "/source")]
    [InlineData("/setsource 1", "/setsource")]
    public async Task What_a_button_of_a_list_shows_stands_in_its_place_and_leads_back(string pressed, string list)
    {
        await _chat.Get<SourceStore>().AddAsync(
            new NewSource("https://e.example/feed", "Post"), "Ada", CancellationToken.None);

        var reply = Assert.Single(await _chat.Router.AnswerAsync(
            ChatHarness.FromAdmin(pressed) with { CallbackId = "1" }, CancellationToken.None));

        Assert.True(reply.IsInPlace);
        Assert.Equal(list, reply.Buttons[^1][0].Command);
    }

    [Fact]
    public void Who_speaks_English_finds_Berlin_among_the_first_zones() =>
        Assert.Contains("Europe/Berlin", Texts.English.UsualZones.Take(6));

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
