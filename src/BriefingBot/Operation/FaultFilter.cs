using System.Data.Common;

namespace BriefingBot.Operation;

/// <summary>Tells a fault from a stop.</summary>
internal static class FaultFilter
{
    private const string Told = "told";

    /// <summary>Classes of PostgreSQL's errors (appendix A): connection, insufficient resources, operator's
    /// intervention, system error.</summary>
    private static readonly string[] OfServers = ["08", "53", "57P", "58"];

    /// <summary>Notes that an error's cause was told by itself: no line of the log repeats it.</summary>
    public static void MarkTold(this Exception error) => error.Data[Told] = true;

    /// <summary>Whether an error's cause was told by itself already: <see cref="MarkTold"/>.</summary>
    public static bool IsTold(this Exception? error) =>
        error is not null && (error.Data.Contains(Told) || error.InnerException.IsTold());

    /// <summary>Whether the server of a database is away or refuses every statement, of everybody.</summary>
    public static bool IsOfServer(this DbException error) => error.SqlState is { } state
        ? OfServers.Any(beginning => state.StartsWith(beginning, StringComparison.Ordinal))
        : error.IsTransient;

    /// <summary>False where this token stopped the work; a time limit throws the same exception, and is a
    /// fault.</summary>
    public static bool IsFault(this Exception error, CancellationToken cancellationToken) =>
        error is not OperationCanceledException || !cancellationToken.IsCancellationRequested;
}
