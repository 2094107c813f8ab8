using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;

namespace BriefingBot.Tests.Operation;

/// <summary>Alone: what other tests do would count too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TelemetryAlone
{
    public const string Name = "Telemetry alone";
}

/// <summary>What arrives at a collector and in a scrape is what docs/operating.md lists, in both directions.</summary>
[Collection(TelemetryAlone.Name)]
public sealed class DocumentedTelemetryTests : IClassFixture<TelemetryRun>
{
    private readonly TelemetryCollector _collector;
    private readonly string _scrape;

    public DocumentedTelemetryTests(TelemetryRun run)
    {
        TestStorage.SkipOnPostgres();
        (_collector, _scrape) = (run.Collector, run.Scrape);
    }

    private static string Page => File.ReadAllText(Path.Combine(SharedData.Root(), "docs", "operating.md"));

    [Fact]
    public void Every_listed_meter_is_seen_and_every_one_seen_is_listed()
    {
        var seen = _collector.Meters.Where(meter => !meter.StartsWith("dotnet.", StringComparison.Ordinal));
        Assert.Equal(Meters().Order(StringComparer.Ordinal), seen.Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(_collector.Meters, meter => meter.StartsWith("dotnet.gc.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_listed_meter_is_in_one_scrape_and_every_one_there_is_listed()
    {
        var scraped = Regex.Matches(_scrape, "^# TYPE ([a-z_]+)", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups[1].Value)
            .Where(name => !name.StartsWith("dotnet_", StringComparison.Ordinal) && name != "target_info")
            .ToList();
        var listed = Meters().Select(meter => meter.Replace('.', '_')).ToList();

        Assert.All(listed, meter => Assert.Contains(scraped, name => Is(name, meter)));
        Assert.All(scraped, name => Assert.Contains(listed, meter => Is(name, meter)));
    }

    [Theory]
    [InlineData("briefingbot_faults_total", "kind=\"living\"")]
    [InlineData("briefingbot_intake_faults_total", "stage=\"extraction\"")]
    [InlineData("briefingbot_editions_late_total", "")]
    public void What_has_not_failed_yet_is_counted_at_zero(string meter, string tag) => Assert.Contains(
        _scrape.Split('\n'),
        line => line.StartsWith(meter, StringComparison.Ordinal)
            && line.Contains(tag, StringComparison.Ordinal)
            && line.Contains("} 0", StringComparison.Ordinal));

    [Fact]
    public void An_edition_is_late_after_five_minutes_in_the_counter_and_in_the_histogram()
    {
        using var late = new MetricCollector<long>(null, Telemetry.Name, "briefingbot.editions.late");
        Telemetry.CountEdition(TimeSpan.FromSeconds(300));
        Telemetry.CountEdition(TimeSpan.FromSeconds(301));

        Assert.Equal(1, Assert.Single(late.GetMeasurementSnapshot()).Value);
        Assert.Matches("edition_delay_seconds_bucket{[^}]*le=\"300\"", _scrape);
    }

    [Fact]
    public void Every_listed_span_is_seen_and_every_one_seen_is_listed() => Assert.Equal(
        Spans().Order(StringComparer.Ordinal),
        _collector.Spans.Select(span => span.Name.Replace("made-up", "MODEL", StringComparison.Ordinal)).Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void An_edition_is_one_trace_that_leads_from_the_poll_to_the_answer_of_Telegram()
    {
        var compose = Assert.Single(_collector.Spans, span => span is { Name: "compose", LinkedTraces.Count: > 0 }
            && _collector.Spans.Any(other => other.Name == "send" && other.Trace == span.Trace));
        var poll = Assert.Single(
            _collector.Spans, span => span.Name == "poll" && span.Trace == compose.LinkedTraces[0]);
        Assert.Contains(_collector.Spans, span => span.Name == "intake" && span.Parent == poll.Id);
        var send = Assert.Single(_collector.Spans, span => span.Name == "send" && span.Trace == compose.Trace);
        Assert.Single(
            _collector.Spans,
            span => span.Name == "telegram" && span.Trace == compose.Trace && span.Parent == send.Id);
    }

    private static bool Is(string scraped, string meter) => scraped == meter || scraped == meter + "_total"
        || scraped == meter + "_seconds" || scraped == meter + "_bytes" || scraped == meter + "_seconds_total";

    /// <summary>The names in the first column of the table; one that begins with a dot has the beginning of that before
    /// it.</summary>
    private static IEnumerable<string> Meters()
    {
        var whole = "";
        foreach (var name in FirstColumn("### Figures").Where(name => name.Contains('.') && name != "dotnet.*"))
        {
            whole = name[0] == '.' ? whole[..whole.LastIndexOf('.')] + name : name;
            yield return whole;
        }
    }

    private static IEnumerable<string> Spans() => FirstColumn("### Spans");

    private static IEnumerable<string> FirstColumn(string section) =>
        Page.Split(section + "\n")[1].Split("\n\n")[0].Split('\n')
            .Select(row => row.Split('|')[1])
            .SelectMany(cell => Regex.Matches(cell, "`([^`]+)`", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(match => match.Groups[1].Value);
}
