namespace BriefingBot.Sources;

/// <summary>How many sources are read, which of them fail, and how many are paused or gone.</summary>
/// <param name="Active">Sources that are polled, failing ones included.</param>
/// <param name="Failing">Those whose last poll failed, the longest first.</param>
/// <param name="Paused">Those that an admin paused.</param>
/// <param name="Retired">Those that are gone for good.</param>
public sealed record SourceHealth(
    IReadOnlyList<Source> Active,
    IReadOnlyList<Source> Failing,
    IReadOnlyList<Source> Paused,
    IReadOnlyList<Source> Retired)
{
    /// <summary>Sources whose last poll succeeded; those never polled are neither.</summary>
    public int Read => Active.Count(source => source.Poll is { Failures: 0, LastSuccess: not null });

    /// <summary>Sources that can be read, but have offered nothing new for unusually long.</summary>
    public IReadOnlyList<Source> Stale =>
        [.. Active.Where(source => source.Poll is { Failures: 0, IsToldStale: true })];

    /// <summary>Sorts sources that were not removed by how they do.</summary>
    public static SourceHealth Of(IReadOnlyList<Source> sources)
    {
        var byState = sources.ToLookup(source => source.State);
        var active = byState[SourceState.Active].ToList();
        var failing = active.Where(source => source.Poll.Failures > 0).OrderBy(source => source.Poll.FailingSince);
        return new SourceHealth(
            active, [.. failing], [.. byState[SourceState.Paused]], [.. byState[SourceState.Retired]]);
    }
}
