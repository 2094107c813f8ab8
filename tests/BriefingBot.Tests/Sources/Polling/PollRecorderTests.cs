using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>Polls that end together are recorded together.</summary>
public sealed class PollRecorderTests : SourceRoomTests
{
    [Fact]
    public async Task Who_does_not_want_to_wait_any_longer_costs_the_others_no_record()
    {
        TestStorage.SkipOnPostgres();
        var (one, two, three) = (await AddAsync("1"), await AddAsync("2"), await AddAsync("3"));
        using var impatient = new CancellationTokenSource();
        var first = new Gate(Rig.Get<Database>());
        await first.Begun;
        // The first to come has the turn and waits for the database; the others gather behind it.
        var recorded = RecordAsync(one, default);
        Task[] gathered = [RecordAsync(two, impatient.Token), RecordAsync(three, default)];
        var second = new Gate(Rig.Get<Database>());
        await first.EndAsync();
        await recorded;
        await impatient.CancelAsync();
        await second.EndAsync();

        await Task.WhenAll(gathered);
        Assert.All(
            await Rig.Store.ListAsync(default), source => Assert.Equal("Recorded", source.Poll.Title));
    }

    [Fact]
    public async Task Of_ids_that_are_new_at_each_poll_the_newest_are_remembered()
    {
        var source = await AddAsync("f");
        for (var poll = 0; poll < 6; poll++)
        {
            var now = Rig.Clock.GetUtcNow().AddMinutes(poll);
            var entries = Enumerable.Range(0, 9_000).Select(number => new KnownEntry
            {
                Id = $"{poll}/{number}",
                Fingerprint = "x",
                FirstSeen = now,
                LastSeen = now,
            });
            await Rig.Get<PollRecorder>().RecordAsync(source.Poll, [.. entries], TimeSpan.Zero, default);
        }

        // What it offers, and the polls that the next 20,000 rows are of.
        var known = await Rig.Get<PollStore>().KnownAsync(source.Id, default);
        Assert.Equal(
            ["2", "3", "4", "5"], known.Select(entry => entry.Id[..1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(36_000, known.Count);
    }

    [Fact]
    public async Task What_a_removed_source_offered_is_forgotten_with_what_is_old()
    {
        var (kept, removed, now) = (await AddAsync("kept"), await AddAsync("removed"), Rig.Clock.GetUtcNow());
        foreach (var source in (Source[])[kept, removed])
        {
            var entry = new KnownEntry { Id = "1", Fingerprint = "x", FirstSeen = now, LastSeen = now };
            await Rig.Get<PollRecorder>().RecordAsync(source.Poll, [entry], TimeSpan.Zero, default);
        }

        await Rig.Store.RemoveAsync(removed.Id, default);
        var store = Rig.Get<PollStore>();
        await ForgetAsync(now);
        Assert.Single(await store.KnownAsync(removed.Id, default));

        await ForgetAsync(now.AddDays(1));
        Assert.Empty(await store.KnownAsync(removed.Id, default));
        Assert.Single(await store.KnownAsync(kept.Id, default));

        Task ForgetAsync(DateTimeOffset before) => Rig.Get<Database>().WriteAsync(
            transaction => store.ForgetBeforeAsync(transaction, before), CancellationToken.None);
    }

    [Fact]
    public async Task Admins_hear_of_a_source_whose_ids_are_new_at_each_poll()
    {
        var (source, now) = (await AddAsync("f"), Rig.Clock.GetUtcNow());
        var outcome = new PollOutcome(new PollResult.Unchanged());

        Assert.Empty(PollDecision.Of(source, outcome, TimeSpan.FromHours(1), null, now).Notices);
        outcome = outcome with { HasTooManyIds = true };
        var notice = Assert.Single(PollDecision.Of(source, outcome, TimeSpan.FromHours(1), null, now).Notices);
        Assert.Equal(new SourceNotice.TooManyIds(source.AddedAt), notice);
    }

    private async Task<Source> AddAsync(string path) => await Rig.AddAsync($"https://h.example/{path}");

    private Task RecordAsync(Source source, CancellationToken cancellationToken) => Rig.Get<PollRecorder>().RecordAsync(
        source.Poll with { Title = "Recorded" }, [], TimeSpan.Zero, cancellationToken);

    // A write that holds the others up.
    private sealed class Gate
    {
        private readonly TaskCompletionSource _begun = new();
        private readonly TaskCompletionSource _end = new();
        private readonly Task _writing;

        public Gate(Database database) => _writing = database.WriteAsync(
            async _ =>
            {
                _begun.SetResult();
                await _end.Task;
            },
            CancellationToken.None);

        public Task Begun => _begun.Task;

        public Task EndAsync()
        {
            _end.SetResult();
            return _writing;
        }
    }
}
