using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Updates;

/// <summary>Work that goes on after its answer, and what is said at its end: it may take longer than an answer may, and
/// the chat is answered meanwhile. What a stop interrupts is not kept here.</summary>
public sealed class LaterReplies(ReplySender sender, FaultReports faults)
{
    private readonly Lock _lock = new();
    private int _running;
    private TaskCompletionSource? _idle;
    private CancellationToken _stopping;

    /// <summary>Work may be added from now on, until a stop.</summary>
    public void Begin(CancellationToken stoppingToken) => _stopping = stoppingToken;

    /// <summary>Does some work beside everything else and tells how it ended.</summary>
    /// <param name="incoming">What it answers.</param>
    /// <param name="work">What is done.</param>
    /// <param name="ended">Called at its end, and not where a stop interrupts it; does not throw.</param>
    public void Add(Incoming incoming, Func<CancellationToken, Task<Reply?>> work, Func<Task>? ended = null)
    {
        lock (_lock)
        {
            _running++;
        }

        _ = RunAsync(incoming, work, ended);
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

    private async Task RunAsync(
        Incoming incoming, Func<CancellationToken, Task<Reply?>> work, Func<Task>? ended)
    {
        await Task.Yield();
        var isOver = true;
        try
        {
            if (await work(_stopping) is { } reply)
            {
                await sender.SendAsync(incoming, reply, _stopping);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            isOver = false;
        }
        catch (Exception error)
        {
            await faults.ReportAsync(FaultKind.Update, incoming.MessageId, error, CancellationToken.None);
        }

        try
        {
            if (isOver && ended is not null)
            {
                await ended();
            }
        }
        finally
        {
            lock (_lock)
            {
                if (--_running == 0)
                {
                    _idle?.TrySetResult();
                }
            }
        }
    }
}
