using BriefingBot.Briefings.Editions;
using BriefingBot.Sources;
using BriefingBot.Sources.Fetching;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Editions;

public sealed class CoverageLineTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 6, 30, 0, TimeSpan.Zero);

    // Two hours ahead of UTC in May.
    private static readonly Subscriber Reader =
        NewSubscriber.For(1, new BriefingOptions { TimeZone = "Europe/Berlin" }, Now);

    [Fact]
    public void It_says_how_many_were_read_which_were_not_and_how_new_the_news_is() => Assert.Equal(
        "2 of 3 sources read; Bay Radio unreachable since 06:00; newest report 07:41",
        CoverageLine.Write(
            Health([Good("a"), Good("b"), Bad("Bay Radio", Now.AddHours(-2.5))]),
            Now.AddMinutes(-49),
            Reader,
            Now,
            Texts.English));

    [Fact]
    public void Many_that_fail_are_counted_and_an_older_day_is_named() => Assert.Equal(
        "1 of 6 sources read; b unreachable since 2 May 08:30; c unreachable since 2 May 08:30; d unreachable "
            + "since 2 May 08:30; 2 more unreachable; newest report 31 Dec 2025",
        CoverageLine.Write(
            Health([Good("a"), .. "bcdef".Select(name => Bad(name.ToString(), Now.AddDays(-2)))]),
            new DateTimeOffset(2025, 12, 31, 10, 0, 0, TimeSpan.Zero),
            Reader,
            Now,
            Texts.English));

    [Fact]
    public void A_server_that_has_nothing_there_was_reached() => Assert.Contains(
        "Bay Radio not found since 06:00",
        CoverageLine.Write(
            Health([Missing(Bad("Bay Radio", Now.AddHours(-2.5)))]), newestReport: null, Reader, Now, Texts.English),
        StringComparison.Ordinal);

    [Fact]
    public void A_server_that_asks_to_wait_was_reached() => Assert.Contains(
        "Bay Radio asks to wait since 06:00",
        CoverageLine.Write(
            Health([Waiting(Bad("Bay Radio", Now.AddHours(-2.5)))]),
            newestReport: null,
            Reader,
            Now,
            Texts.English),
        StringComparison.Ordinal);

    [Fact]
    public void A_name_that_several_sources_share_is_said_once() => Assert.Equal(
        "0 of 5 sources read; b unreachable since 04:30; c unreachable since 06:30",
        CoverageLine.Write(
            Health([Bad("b", Now.AddHours(-4)), .. "bbcc".Select(name => Bad(name.ToString(), Now.AddHours(-2)))]),
            newestReport: null,
            Reader,
            Now,
            Texts.English));

    [Fact]
    public void Of_one_name_all_are_counted_where_it_is_not_said_and_each_state_is() => Assert.Equal(
        "0 of 8 sources read; b asks to wait since 06:30; b unreachable since 06:30; c unreachable since 06:30; 5 more "
            + "unreachable",
        CoverageLine.Write(
            Health([Waiting(Bad("b", Now.AddHours(-2))),
                .. "bcdddee".Select(name => Bad(name.ToString(), Now.AddHours(-2)))]),
            newestReport: null,
            Reader,
            Now,
            Texts.English));

    [Fact]
    public void Where_all_that_fail_are_named_none_is_counted() => Assert.Equal(
        "0 of 3 sources read; b unreachable since 06:30; c unreachable since 06:30; d unreachable since 06:30",
        CoverageLine.Write(
            Health([.. "bcd".Select(name => Bad(name.ToString(), Now.AddHours(-2)))]),
            newestReport: null,
            Reader,
            Now,
            Texts.English));

    [Fact]
    public void Pages_that_come_with_the_program_are_said_to_be_made_up() => Assert.Contains(
        "Samples is made up",
        CoverageLine.Write(
            Health([Good("Samples") with { AddedBy = SourceStore.Samples }]), Now, Reader, Now, Texts.English),
        StringComparison.Ordinal);

    [Fact]
    public void Before_the_first_poll_it_claims_nothing() =>
        Assert.Equal(
            "No source has been read yet",
            CoverageLine.Write(Health([Row("a")]), Now.AddHours(-1), Reader, Now, Texts.English));

    private static SourceHealth Health(IReadOnlyList<Source> active) =>
        new(active, [.. active.Where(source => source.Poll.Failures > 0)], [], []);

    private static Source Missing(Source source) => source with
    {
        Poll = source.Poll with { LastError = FetchErrors.NothingThere },
    };

    private static Source Waiting(Source source) => source with { Poll = source.Poll with { AsksToWait = true } };

    private static Source Row(string name) => new()
    {
        GivenUrl = $"https://{name}.example/",
        Name = name,
        Poll = new PollState { Url = $"https://{name}.example/", Kind = "feed" },
    };

    private static Source Good(string name) =>
        Row(name) is var row ? row with { Poll = row.Poll with { LastSuccess = Now } } : row;

    private static Source Bad(string name, DateTimeOffset since) =>
        Row(name) is var row ? row with { Poll = row.Poll with { Failures = 4, FailingSince = since } } : row;
}
