using BriefingBot.Sources;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class PollSlotsTests
{
    [Fact]
    public void A_slow_site_with_many_sources_does_not_hold_up_the_others()
    {
        var slots = new PollSlots(32);
        var site = Enumerable.Range(1, 300).Select(id => Row(id, $"https://site.example/feed/{id}")).ToList();
        var others = Enumerable.Range(1000, 40).Select(id => Row(id, $"https://other-{id}.example/feed")).ToList();

        var first = slots.Take(site.Concat(others), slots.Mark());
        var none = slots.Take(site.Concat(others), slots.Mark());
        slots.Release(first[0]);
        slots.Release(first[^1]);
        var next = slots.Take(site.Concat(others), slots.Mark());

        Assert.Equal(32, first.Count);
        Assert.Equal(4, first.Count(source => source.Id < 1000));
        Assert.Empty(none);
        Assert.Equal([first[0], first[^1]], next); // a place of the site and one of the others came free
    }

    [Fact]
    public void Who_is_polled_is_not_polled_twice_and_a_person_need_not_wait_for_a_place()
    {
        var slots = new PollSlots(8);
        var rows = Enumerable.Range(1, 9).Select(id => Row(id, $"https://host-{id}.example/")).ToList();

        Assert.Equal(8, slots.Take(rows, slots.Mark()).Count);
        Assert.False(slots.Take(rows[0]));
        Assert.True(slots.Take(rows[8]));
        slots.Release(rows[0]);
        Assert.Empty(slots.Take([rows[8]], slots.Mark()));
    }

    private static Source Row(long id, string url) =>
        new() { Id = id, GivenUrl = url, Poll = new PollState { Url = url, Kind = "feed" } };
}
