namespace BriefingBot.Operation;

/// <summary>Tells a fault from a stop.</summary>
internal static class FaultFilter
{
    /// <summary>Whether an error is one, not the end of stopped work; a time limit throws the same.</summary>
    public static bool IsFault(this Exception error, CancellationToken cancellationToken) =>
        error is not OperationCanceledException || !cancellationToken.IsCancellationRequested;
}
