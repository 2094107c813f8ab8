namespace BriefingBot.Summaries.Filters;

/// <summary>The places at one model, and who waits for one. A place is kept free for what is urgent.</summary>
internal sealed class ModelTurns(int places, int mostWaiting)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<IDisposable>> _urgent = new();
    private readonly LinkedList<TaskCompletionSource<IDisposable>> _bulk = new();
    private int _taken;
    private int _takenByBulk;

    // Where there is one place, all share it.
    private int PlacesForBulk => Math.Max(1, places - 1);

    /// <summary>Waits for a place, to be disposed; null where too many wait or none came in time.</summary>
    /// <param name="isUrgent">True where a person waits for the answer.</param>
    /// <param name="longest">How long to wait.</param>
    /// <param name="clock">Measures it.</param>
    public async Task<IDisposable?> EnterAsync(
        bool isUrgent, TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
    {
        // Before anything else, so that a caller who gave up takes no place.
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource<IDisposable> turn;
        lock (_gate)
        {
            var queue = isUrgent ? _urgent : _bulk;
            if (queue.Count == 0 && IsFree(isUrgent))
            {
                return Take(isUrgent);
            }

            // Each kind has its own bound: bulk that waits turns no question away.
            if (queue.Count >= mostWaiting)
            {
                return null;
            }

            turn = new TaskCompletionSource<IDisposable>(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.AddLast(turn);
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ModelPatience.End);
        try
        {
            return await turn.Task.WaitAsync(longest, clock, either.Token);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException)
        {
            // A place that came just then goes to the next.
            if (!Withdraw(turn))
            {
                (await turn.Task).Dispose();
            }

            cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
    }

    private bool Withdraw(TaskCompletionSource<IDisposable> turn)
    {
        lock (_gate)
        {
            return _urgent.Remove(turn) || _bulk.Remove(turn);
        }
    }

    private bool IsFree(bool isUrgent) => _taken < places && (isUrgent || _takenByBulk < PlacesForBulk);

    private Place Take(bool isUrgent)
    {
        _taken++;
        _takenByBulk += isUrgent ? 0 : 1;
        return new Place(this, isUrgent);
    }

    private void Leave(bool isUrgent)
    {
        lock (_gate)
        {
            _taken--;
            _takenByBulk -= isUrgent ? 0 : 1;
            Serve(_urgent, isUrgent: true);
            Serve(_bulk, isUrgent: false);
        }
    }

    private void Serve(LinkedList<TaskCompletionSource<IDisposable>> queue, bool isUrgent)
    {
        while (queue.First is { } first && IsFree(isUrgent))
        {
            queue.RemoveFirst();
            first.Value.SetResult(Take(isUrgent));
        }
    }

    private sealed class Place(ModelTurns turns, bool isUrgent) : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
            {
                turns.Leave(isUrgent);
            }
        }
    }
}
