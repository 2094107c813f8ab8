using BriefingBot.Benchmarks;
using BriefingBot.Operation;
using BriefingBot.Web;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Web;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task A_collector_that_is_away_is_one_warning()
    {
        var log = new FakeLogger<TelemetryExport>();
        var endpoint = $"http://127.0.0.1:{LoopbackServer.FreePort()}";
        using (var export = new TelemetryExport(Options.Create(new WebOptions { OtlpEndpoint = endpoint }), log))
        {
            await export.StartAsync(CancellationToken.None);
            Telemetry.Editions.Add(1);
            await export.StopAsync(CancellationToken.None);
            Telemetry.Editions.Add(1);
        }

        var line = Assert.Single(log.Collector.GetSnapshot());
        Assert.Equal(LogLevel.Warning, line.Level);
        Assert.Contains(endpoint, line.Message, StringComparison.Ordinal);
        Assert.Contains("4318", line.Message, StringComparison.Ordinal);
    }
}
