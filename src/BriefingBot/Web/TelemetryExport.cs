using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BriefingBot.Web;

/// <summary>Sends measurements and spans to <c>Web:OtlpEndpoint</c> (OTLP over HTTP, protobuf).</summary>
internal sealed class TelemetryExport(IOptions<WebOptions> options) : IHostedService, IDisposable
{
    private const string ServiceName = "briefingbot";

    private static readonly string? Version = typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3);

    private MeterProvider? _meters;
    private TracerProvider? _tracers;

    /// <summary>Whose measurements and spans these are.</summary>
    internal static void Describe(ResourceBuilder resource) =>
        resource.AddService(ServiceName, serviceVersion: Version);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _meters = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe)
            .AddMeter(Telemetry.Name, "System.Runtime")
            .AddOtlpExporter(exporter => Configure(exporter, "metrics"))
            .Build();
        _tracers = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe)
            .AddSource(Telemetry.Name)
            .AddOtlpExporter(exporter => Configure(exporter, "traces"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What was gathered last is sent, within a bound: a collector that is away holds up no stop.
        _meters?.Shutdown(1000);
        _tracers?.Shutdown(1000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _meters?.Dispose();
        _tracers?.Dispose();
    }

    private void Configure(OtlpExporterOptions exporter, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{options.Value.OtlpEndpoint.TrimEnd('/')}/v1/{signal}");
    }
}
