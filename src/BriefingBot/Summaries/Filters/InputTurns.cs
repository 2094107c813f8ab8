namespace BriefingBot.Summaries.Filters;

/// <summary>One at a time for each input; different inputs never wait for one another.</summary>
internal sealed class InputTurns
{
    private readonly Dictionary<string, InputTurn> _turns = [];

    /// <summary>Waits until nobody else has the input's turn. Dispose what it returns to end one's own.</summary>
    public async Task<IDisposable> EnterAsync(string input, CancellationToken cancellationToken)
    {
        InputTurn turn;
        lock (_turns)
        {
            turn = _turns.GetValueOrDefault(input) ?? (_turns[input] = new InputTurn(this, input));
            turn.Users++;
        }

        try
        {
            await turn.Gate.WaitAsync(cancellationToken);
            return turn;
        }
        catch
        {
            Leave(turn);
            throw;
        }
    }

    private void Leave(InputTurn turn)
    {
        lock (_turns)
        {
            if (--turn.Users == 0)
            {
                _turns.Remove(turn.Input);
                turn.Gate.Dispose();
            }
        }
    }

    private sealed class InputTurn(InputTurns turns, string input) : IDisposable
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public string Input => input;

        // Those who have the turn or wait for it; guarded by the lock on the dictionary.
        public int Users { get; set; }

        public void Dispose()
        {
            Gate.Release();
            turns.Leave(this);
        }
    }
}
