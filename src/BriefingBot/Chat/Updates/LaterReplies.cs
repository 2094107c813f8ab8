using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Updates;

/// <summary>Work that goes on after its answer, and what is said at its end: it may take longer than an answer may, and
/// the chat is answered meanwhile. It is not kept: what a stop interrupts is asked for again.</summary>
public sealed class LaterReplies(ReplySender sender, FaultReports faults)
{
    private readonly Lock _lock = new();
    private int _running;
    private TaskCompletionSource? _idle;
    private CancellationToken _stopping;

    /// <summary>Work may be added from now on, until a stop.</summary>
    public void Begin(CancellationToken stoppingToken) => _stopping = stoppingToken;

    /// <summary>Does some work beside everything else and tells how it ended.</summary>
    public void Add(Incoming incoming, Func<CancellationToken, Task<Reply?>> work)
    {
        lock (_lock)
        {
            _running++;
        }

        _ = RunAsync(incoming, work);
    }

    /// <summary>Ends when nothing is in work any more.</summary>
    public Task EndAsync()
    {
        lock (_lock)
        {
            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _running == 0 ? Task.CompletedTask : _idle.Task;
        }
    }

    private async Task RunAsync(Incoming incoming, Func<CancellationToken, Task<Reply?>> work)
    {
        await Task.Yield();
        try
        {
            if (await work(_stopping) is { } reply)
            {
                await sender.SendAsync(incoming, reply, _stopping);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The service stops.
        }
        catch (Exception error)
        {
            await faults.ReportAsync(FaultKind.Update, incoming.MessageId, error, CancellationToken.None);
        }

        lock (_lock)
        {
            if (--_running == 0)
            {
                _idle?.TrySetResult();
            }
        }
    }
}
