using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using BriefingBot.Sources.Polling;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class FaultLinesTests
{
    private static readonly PollOutcome Fails = new(new PollResult.Failed("The server answers 503."));
    private static readonly PollOutcome Works = new(new PollResult.Unchanged());

    private readonly TestClock _clock = new();
    private readonly FakeLogger _log = new();

    [Fact]
    public void A_fault_is_one_line_at_its_beginning_and_one_at_its_end()
    {
        var lines = new FaultLines(_clock, _log);
        for (var failures = 0; failures < 5; failures++)
        {
            lines.Say(Of(1, failures), Fails, State(failures + 1));
        }

        lines.Say(Of(1, failures: 5), Works, State(failures: 0));
        lines.Say(Of(1, failures: 0), Works, State(failures: 0));

        Assert.Equal([1002, 1011], Said);
    }

    [Fact]
    public void A_thousand_sources_that_go_and_come_at_once_are_a_few_lines()
    {
        var lines = new FaultLines(_clock, _log);
        for (var id = 1; id <= 1000; id++)
        {
            lines.Say(Of(id, failures: 0), Fails, State(failures: 1));
        }

        _clock.Advance(TimeSpan.FromMinutes(5));
        for (var id = 1; id <= 1000; id++)
        {
            lines.Say(Of(id, failures: 1), Works, State(failures: 0));
        }

        Assert.Equal(1, Said.Count(id => id == 1012));
        Assert.InRange(Said.Count(), 2, 25);
    }

    private IEnumerable<int> Said => _log.Collector.GetSnapshot()
        .Where(record => record.Level >= LogLevel.Information)
        .Select(record => record.Id.Id);

    private static Source Of(long id, int failures) =>
        new() { Id = id, GivenUrl = $"https://h.example/{id}", Poll = State(failures) };

    private static PollState State(int failures) =>
        new() { Url = "https://h.example/f", Kind = "feed", Failures = failures };
}
