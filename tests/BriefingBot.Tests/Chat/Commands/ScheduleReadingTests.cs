using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Chat.Commands;

public sealed class ScheduleReadingTests
{
    [Theory]
    [InlineData("7.30 mon-fri, 10 sat sun", "07:30 on 31; 10:00 on 96")]
    [InlineData("mon-fri 7:30, sat sun 10", "07:30 on 31; 10:00 on 96")]
    [InlineData("weekdays 7:30 18:00 weekend 10", "07:30 18:00 on 31; 10:00 on 96")]
    [InlineData("8:00 18:00 weekdays", "08:00 18:00 on 31")]
    [InlineData("8, 18", "08:00 18:00 on 0")]
    [InlineData("at 8 and 18 on mondays", "08:00 18:00 on 1")]
    [InlineData("mon, wed, fri 8:00", "08:00 on 21")]
    [InlineData("from monday to friday at 7:30", "07:30 on 31")]
    [InlineData("mon - fri 8 am", "08:00 on 31")]
    [InlineData("fri-mon 9", "09:00 on 113")]
    [InlineData("every monday 8", "08:00 on 1")]
    [InlineData("every day at noon", "12:00 on 127")]
    [InlineData("24:00", "00:00 on 0")]
    [InlineData("24:00 mon", "00:00 on 2")]
    [InlineData("6:30 p.m.", "18:30 on 0")]
    [InlineData("730", "07:30 on 0")]
    [InlineData("８:３０", "08:30 on 0")]
    [InlineData("٨:٠٠", "08:00 on 0")]
    [InlineData("weekdays", " on 31")]
    [InlineData("8 mon; 9 tue; 10 wed", "08:00 on 1; 09:00 on 2; 10:00 on 4")]
    public void Times_and_days_are_read_as_people_write_them(string typed, string expected) =>
        Assert.Equal(expected, Written(ScheduleReading.Read(typed, Texts.English)));

    [Theory]
    [InlineData("8 to 10")]
    [InlineData("8-10")]
    [InlineData("mon-fri 7:30, sat")]
    [InlineData("7:30 mon-fri, 10")]
    [InlineData("8:60")]
    [InlineData("25:00")]
    [InlineData("soon")]
    [InlineData("8 mon or tue")]
    public void What_can_be_read_in_two_ways_or_none_is_refused(string typed) =>
        Assert.Null(ScheduleReading.Read(typed, Texts.English));

    [Theory]
    [InlineData("montag bis freitag um 7 uhr, sa so 10", "07:00 on 31; 10:00 on 96")]
    [InlineData("18 am montag", "18:00 on 1")]
    [InlineData("mittags", "12:00 on 0")]
    [InlineData("jeden dienstag 9", "09:00 on 2")]
    [InlineData("halb acht werktags", "07:30 on 31")]
    [InlineData("um Viertel nach 7 und um 18 Uhr", "07:15 18:00 on 0")]
    [InlineData("dreiviertel sechs", "05:45 on 0")]
    [InlineData("7 uhr morgens, 8 uhr abends", "07:00 20:00 on 0")]
    public void German_times_and_days_are_read(string typed, string expected) =>
        Assert.Equal(expected, Written(ScheduleReading.Read(typed, new Languages([]).For("de"))));

    [Fact]
    public async Task A_chat_has_other_times_at_the_weekend_and_is_told_so()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/start");

        var answer = await chat.AskAsync("/schedule 7.30 mon-fri, 10 sat sun");

        Assert.Contains(
            "07:30, Monday to Friday; 10:00, Saturday and Sunday", answer, StringComparison.Ordinal);
        var subscriber = await chat.PersonAsync();
        var keys = EditionClock.Between(
            subscriber,
            new DateTimeOffset(2026, 5, 7, 12, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2026, 5, 9, 12, 0, 0, TimeSpan.Zero)).Select(edition => edition.Key[..16]);
        Assert.Equal(["2026-05-08T07:30", "2026-05-09T10:00"], keys);
        Assert.Contains("07:30, Monday to Friday; 10:00", await chat.AskAsync("/settings"), StringComparison.Ordinal);
    }

    private static string? Written(IReadOnlyList<TimesOnDays>? groups) => groups is null
        ? null
        : string.Join("; ", groups.Select(group =>
            $"{string.Join(' ', group.Times.Select(EditionTimes.Write))} on {(int)group.Days}"));
}
