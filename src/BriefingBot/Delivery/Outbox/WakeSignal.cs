namespace BriefingBot.Delivery.Outbox;

/// <summary>Wakes the one who sends what a table holds; a call while nobody waits is kept for the next wait.</summary>
internal sealed class WakeSignal(TimeProvider clock)
{
    private TaskCompletionSource _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Wake() => _woken.TrySetResult();

    /// <summary>Ends at the next <see cref="Wake"/>, or after the time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_woken.Task, Task.Delay(atMost, clock, enough.Token));
        await enough.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (_woken.Task.IsCompleted)
        {
            Interlocked.Exchange(
                ref _woken, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }
}
