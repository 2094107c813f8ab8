namespace BriefingBot.Summaries.Filters;

/// <summary>The places at one model, and who waits for one. A place is kept free for what is urgent.</summary>
internal sealed class ModelTurns(int places, int mostWaiting)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<TaskCompletionSource<IDisposable>> _urgent = new();
    private readonly LinkedList<TaskCompletionSource<IDisposable>> _bulk = new();
    private int _taken;

    // Where there is one place, all share it.
    private int PlacesForBulk => Math.Max(1, places - 1);

    /// <summary>Waits for a place; null where too many wait, or where none came free in time. Dispose what it returns to
    /// give the place back.</summary>
    /// <param name="isUrgent">True where a person waits for the answer.</param>
    /// <param name="longest">How long to wait.</param>
    /// <param name="clock">Measures it.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<IDisposable?> EnterAsync(
        bool isUrgent, TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
    {
        // Before anything else, so that a caller who gave up takes no place.
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource<IDisposable> turn;
        lock (_gate)
        {
            var queue = isUrgent ? _urgent : _bulk;
            if (queue.Count == 0 && _taken < (isUrgent ? places : PlacesForBulk))
            {
                _taken++;
                return new Place(this);
            }

            // Each kind has its own bound: bulk that waits turns no question away.
            if (queue.Count >= mostWaiting)
            {
                return null;
            }

            turn = new TaskCompletionSource<IDisposable>(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.AddLast(turn);
        }

        try
        {
            return await turn.Task.WaitAsync(longest, clock, cancellationToken);
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

    private void Leave()
    {
        lock (_gate)
        {
            _taken--;
            while (Next() is { } queue)
            {
                _taken++;
                var turn = queue.First!.Value; // not null: it is not empty
                queue.RemoveFirst();
                turn.SetResult(new Place(this));
            }
        }
    }

    private LinkedList<TaskCompletionSource<IDisposable>>? Next() =>
        _urgent.Count > 0 && _taken < places ? _urgent
        : _bulk.Count > 0 && _taken < PlacesForBulk ? _bulk
        : null;

    private sealed class Place(ModelTurns turns) : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
            {
                turns.Leave();
            }
        }
    }
}
