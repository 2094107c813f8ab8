using BriefingBot.Sources.Polling;
using BriefingBot.Storage;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>What a wrong clock left in the states of polls.</summary>
public sealed class PollStoreTests : SourceRoomTests
{
    [Theory]
    [InlineData(48, null, null, true)]
    [InlineData(25, null, null, false)] // as a failing source may wait
    [InlineData(48, 7 * 24, null, false)]
    [InlineData(48, null, "|0,6", false)]
    public async Task A_next_poll_that_no_wait_reaches_is_brought_back(
        int hours, int? intervalHours, string? skip, bool isBroughtBack)
    {
        var source = await Rig.AddAsync("https://h.example/feed");
        var now = Rig.Clock.GetUtcNow();
        await Rig.Get<PollRecorder>().RecordAsync(
            source.Poll with { LastPoll = now, NextPoll = now.AddHours(hours), AsksSkip = skip },
            [],
            TimeSpan.Zero,
            default);
        await Rig.Get<Database>().WriteAsync(
            transaction => transaction.ExecuteAsync(
                "UPDATE source SET interval_seconds = @seconds", new { seconds = intervalHours * 3600 }),
            default);

        await Rig.Get<Database>().WriteAsync(
            transaction => Rig.Get<PollStore>().BringBackAsync(transaction, now), default);

        Assert.Equal(
            isBroughtBack ? now : now.AddHours(hours), (await Rig.Store.GetAsync(source.Id, default))!.Poll.NextPoll);
    }
}
