namespace BriefingBot.Web;

/// <summary>What visitors ask for is made one after another, so that it cannot starve the chats. A visitor who leaves
/// ends nothing that is being made: others wait for the same.</summary>
internal sealed class VisitorTurns : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationToken _stopping;

    // Taken once: a source that is disposed of gives no token to a request that comes late.
    public VisitorTurns() => _stopping = _stop.Token;

    /// <summary>Makes something when its turn comes.</summary>
    /// <param name="make">Given a token that is cancelled when the server stops.</param>
    /// <param name="visitor">Cancelled when the visitor leaves.</param>
    public async Task<T> MakeAsync<T>(Func<CancellationToken, Task<T>> make, CancellationToken visitor)
    {
        _stopping.ThrowIfCancellationRequested();
        await _turn.WaitAsync(visitor);
        try
        {
            return await make(_stopping);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends what is being made. Its turn is not disposed of, which it gives back only then.</summary>
    public void Dispose()
    {
        if (!_stopping.IsCancellationRequested)
        {
            _stop.Cancel();
            _stop.Dispose();
        }
    }
}
