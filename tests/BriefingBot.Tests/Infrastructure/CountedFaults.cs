namespace BriefingBot.Tests.Infrastructure;

/// <summary>The kinds of the faults that a test's own calls count while it lives.</summary>
/// <param name="counter">The instrument; the kind is its first tag.</param>
internal sealed class CountedFaults(string counter = "briefingbot.faults") : IDisposable
{
    private readonly OwnMeasurements<long> _faults = new(counter);

    public IReadOnlyList<string> Kinds => [.. _faults.All.Select(fault => fault.Tag!)]; // not null: its kind

    public void Dispose() => _faults.Dispose();
}
