namespace BriefingBot.Summaries;

/// <summary>How long is waited for models in all while something is composed, however many requests that takes: then
/// sentences of the reports stand in, and nothing more is asked. A request that is under way goes on, and its answer is
/// kept for whoever asks next.</summary>
internal static class ModelPatience
{
    /// <summary>For one round of all that is due: editions, alerts and living messages.</summary>
    public static readonly TimeSpan OfEditions = TimeSpan.FromMinutes(1);

    /// <summary>A person who asked looks at the chat; within the time that handling may take.</summary>
    public static readonly TimeSpan OfPeople = TimeSpan.FromSeconds(75);

    /// <summary>Whoever pressed a button sees at once what there is; what the model writes follows.</summary>
    public static readonly TimeSpan OfPresses = TimeSpan.FromMilliseconds(100);

    /// <summary>Whoever opens a page in a browser waits a moment; what the model writes is there for a later visit.
    /// </summary>
    public static readonly TimeSpan OfPages = TimeSpan.FromSeconds(1);

    // Ambient: between who composes and a request lie rooms that need not know.
    private static readonly AsyncLocal<(CancellationToken End, TimeSpan? Longest)> Ambient = new();

    /// <summary>Cancelled when the patience of whoever began ends; never where nobody did.</summary>
    public static CancellationToken End => Ambient.Value.End;

    /// <summary>True where a model that has not answered by then need not be slow.</summary>
    public static bool IsShort => Ambient.Value.Longest <= OfPages;

    /// <summary>Begins for all that the caller then awaits.</summary>
    public static IDisposable Begin(TimeSpan longest, TimeProvider clock)
    {
        var end = new CancellationTokenSource(longest, clock);
        Ambient.Value = (end.Token, longest);
        return end;
    }
}
