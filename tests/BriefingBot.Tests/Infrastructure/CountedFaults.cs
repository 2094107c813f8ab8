using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using BriefingBot.Operation;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>The kinds of the faults that a test's own calls count while it lives.</summary>
internal sealed class CountedFaults : IDisposable
{
    private readonly ConcurrentQueue<string> _kinds = [];
    private readonly MeterListener _listener = new();
    private readonly AsyncLocal<bool> _isOfThisTest = new() { Value = true }; // others run beside it

    /// <summary>Begins to listen.</summary>
    /// <param name="counter">The instrument; the kind is its first tag.</param>
    public CountedFaults(string counter = "briefingbot.faults")
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Telemetry.Name && instrument.Name == counter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) =>
        {
            if (_isOfThisTest.Value)
            {
                _kinds.Enqueue((string)tags[0].Value!); // not null: its tag
            }
        });
        _listener.Start();
    }

    public IReadOnlyList<string> Kinds => [.. _kinds];

    public void Dispose() => _listener.Dispose();
}
