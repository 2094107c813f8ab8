namespace BriefingBot.Operation;

/// <summary>Tells a fault from a stop.</summary>
internal static class FaultFilter
{
    /// <summary>
    /// Whether an error is one, and not the end of work that was to stop: a call that ran into a time limit ends in the
    /// same exception.
    /// </summary>
    public static bool IsFault(this Exception error, CancellationToken cancellationToken) =>
        error is not OperationCanceledException || !cancellationToken.IsCancellationRequested;
}
