using BriefingBot.Operation;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BriefingBot.Web;

/// <summary>Sends measurements and spans to <c>Web:OtlpEndpoint</c> (OTLP over HTTP, protobuf).</summary>
internal sealed partial class TelemetryExport(IOptions<WebOptions> options, ILogger<TelemetryExport> logger)
    : IHostedService, IDisposable
{
    private const string ServiceName = "briefingbot";

    private static readonly string? Version = typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3);

    private MeterProvider? _meters;
    private TracerProvider? _tracers;
    private int _isFailing;

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
        exporter.HttpClientFactory = () => new HttpClient(new Watch(this) { InnerHandler = new SocketsHttpHandler() })
        {
            Timeout = TimeSpan.FromMilliseconds(exporter.TimeoutMilliseconds),
        };
    }

    /// <summary>Says it once when nothing arrives any more, and once when it does again.</summary>
    private void Note(string? fault)
    {
        var isFailing = fault is null ? 0 : 1;
        if (Interlocked.Exchange(ref _isFailing, isFailing) == isFailing)
        {
            return;
        }

        if (fault is null)
        {
            Log.Arrives(logger, options.Value.OtlpEndpoint);
        }
        else
        {
            Log.DoesNotArrive(logger, options.Value.OtlpEndpoint, fault);
        }
    }

    /// <summary>Sees how each sending ends; the exporter itself tells nobody.</summary>
    private sealed class Watch(TelemetryExport export) : DelegatingHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return Noted(base.Send(request, cancellationToken));
            }
            catch (Exception error)
            {
                export.Note(Words(error));
                throw;
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return Noted(await base.SendAsync(request, cancellationToken));
            }
            catch (Exception error)
            {
                export.Note(Words(error));
                throw;
            }
        }

        private static string Words(Exception error) =>
            error is OperationCanceledException ? "no answer in time" : error.Message;

        private HttpResponseMessage Noted(HttpResponseMessage response)
        {
            export.Note(response.IsSuccessStatusCode ? null : $"it answers {(int)response.StatusCode}");
            return response;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1303, LogLevel.Warning,
            "Measurements and spans do not reach Web:OtlpEndpoint {Endpoint}: {Reason}. Is OTLP over HTTP spoken "
                + "there, mostly on port 4318? 4317 is that of gRPC")]
        public static partial void DoesNotArrive(ILogger logger, string endpoint, string reason);

        [LoggerMessage(1304, LogLevel.Information, "Measurements and spans reach Web:OtlpEndpoint {Endpoint} again")]
        public static partial void Arrives(ILogger logger, string endpoint);
    }
}
