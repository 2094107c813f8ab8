using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BriefingBot.Operation;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>What a test's own calls measure while it lives; others run beside it.</summary>
/// <typeparam name="T">What the instrument measures in.</typeparam>
internal sealed class OwnMeasurements<T> : IDisposable
    where T : struct
{
    private readonly ConcurrentQueue<(T Value, string? Tag)> _all = [];
    private readonly MeterListener _listener = new();
    private readonly AsyncLocal<bool> _isOfThisTest = new() { Value = true };

    /// <summary>Begins to listen to an instrument of this name.</summary>
    public OwnMeasurements(string instrument)
    {
        _listener.InstrumentPublished = (published, listener) =>
        {
            if (published.Meter.Name == Telemetry.Name && published.Name == instrument)
            {
                listener.EnableMeasurementEvents(published);
            }
        };
        _listener.SetMeasurementEventCallback<T>((_, value, tags, _) =>
        {
            if (_isOfThisTest.Value)
            {
                _all.Enqueue((value, tags.Length > 0 ? (string?)tags[0].Value : null));
            }
        });
        _listener.Start();
    }

    /// <summary>In order, with the value of the first tag.</summary>
    public IReadOnlyList<(T Value, string? Tag)> All => [.. _all];

    public IEnumerable<T> Values => _all.Select(measured => measured.Value);

    public void Dispose() => _listener.Dispose();
}
