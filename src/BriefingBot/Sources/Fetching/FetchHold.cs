namespace BriefingBot.Sources.Fetching;

/// <summary>What a fetch holds while a body is read: its time, and its turn at the host.</summary>
internal sealed class FetchHold(FetchTimeout time, IDisposable turn)
{
    /// <summary>Waits for what is not the server's doing: time is paused, the turn is given up.</summary>
    public async Task WaitAsync(Task task)
    {
        if (task.IsCompleted)
        {
            await task;
            return;
        }

        time.Pause();
        turn.Dispose();
        try
        {
            await task;
        }
        finally
        {
            time.Resume();
        }
    }
}
