using BriefingBot.Briefings.Notices;
using BriefingBot.Chat.Routing;
using BriefingBot.Operation;

namespace BriefingBot.Chat.Updates;

/// <summary>Handles what was taken in: a queue for each chat, which keeps its order, and workers that take the chats in
/// turn. One item of a chat is in work at a time; all words and what else may have to wait for a model have workers of
/// their own.</summary>
public sealed partial class Inbox(
    ChatStore store,
    IncomingHandler handler,
    LaterReplies later,
    PressGate gate,
    CommandRouter router,
    FaultReports faults,
    TimeProvider clock,
    ILogger<Inbox> logger) : IDisposable
{
    private const int WorkersOfAKind = 32;
    private const int MostAttempts = 4; // the unit lets the program start five times in ten minutes

    /// <summary>What was said longer ago waited while the bot was down, and is answered whatever waits.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan LongestHandling = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly Dictionary<long, ChatQueue> _chats = [];
    private readonly SemaphoreSlim _quick = new(WorkersOfAKind);
    private readonly SemaphoreSlim _slow = new(WorkersOfAKind);
    private CancellationToken _stopping;
    private TaskCompletionSource? _idle;

    /// <summary>Adds what is in the database already.</summary>
    public void Add(InboxItem item)
    {
        var isSlow = router.IsSlow(item.Incoming);
        var queued = new Queued(item, isSlow, item.Incoming.IsPress ? AdmitAsync(item) : null);
        lock (_lock)
        {
            if (!_chats.TryGetValue(item.Incoming.ChatId, out var chat))
            {
                _chats.Add(item.Incoming.ChatId, chat = new ChatQueue());
                _ = WorkAsync(item.Incoming.ChatId, chat);
            }

            if (isSlow && chat.IsFull && router.IsQuestion(item.Incoming)
                && (clock.GetUtcNow() - item.Incoming.Date)?.Duration() < JustNow)
            {
                _ = RefuseAsync(item, isFirst: !chat.IsTold);
                chat.IsTold = true;
                return;
            }

            chat.Enqueue(queued);
        }
    }

    public void Dispose()
    {
        _quick.Dispose();
        _slow.Dispose();
    }

    /// <summary>Works until the service stops; begins with what an earlier run left.</summary>
    public async Task RunAsync(CancellationToken stoppingToken)
    {
        _stopping = stoppingToken;
        later.Begin(stoppingToken);
        try
        {
            await AddLeftoversAsync(stoppingToken);
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is unfinished stays in the database.
        }

        await EndAsync();
        await later.EndAsync();
    }

    private async Task AddLeftoversAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var item in await store.LeftoversAsync(cancellationToken))
            {
                Add(item);
            }
        }
        catch (Exception error) when (error.IsFault(cancellationToken))
        {
            Log.NotTakenUp(logger, error);
        }
    }

    /// <summary>Ends when no chat is in work any more.</summary>
    private Task EndAsync()
    {
        lock (_lock)
        {
            if (_chats.Count == 0)
            {
                return Task.CompletedTask;
            }

            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    private async Task WorkAsync(long chatId, ChatQueue chat)
    {
        await Task.Yield(); // whoever adds holds the lock
        while (Next(chatId, chat) is { } queued)
        {
            // A queue at each semaphore gives the chats their turns.
            var workers = queued.IsSlow ? _slow : _quick;
            try
            {
                await workers.WaitAsync(_stopping);
            }
            catch (OperationCanceledException)
            {
                continue; // what is unfinished stays in the database
            }

            try
            {
                await WorkAsync(queued);
            }
            finally
            {
                workers.Release();
            }
        }
    }

    /// <summary>The chat's next item; null where none is left, and the chat is then forgotten.</summary>
    private Queued? Next(long chatId, ChatQueue chat)
    {
        lock (_lock)
        {
            if (!_stopping.IsCancellationRequested && chat.TryDequeue(out var queued))
            {
                return queued;
            }

            _chats.Remove(chatId);
            if (_chats.Count == 0)
            {
                _idle?.TrySetResult();
            }

            return null;
        }
    }

    private async Task WorkAsync(Queued queued)
    {
        // What is begun is finished where that takes not long: an answer that was sent must not be sent again after a
        // restart.
        using var limit = new CancellationTokenSource(LongestHandling);
        await using (_stopping.Register(() => limit.CancelAfter(Grace)))
        {
            try
            {
                await HandleAsync(queued, limit.Token);
            }
            catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
            {
                return; // it is taken up again after the restart
            }
            catch (Exception error)
            {
                await faults.ReportAsync(FaultKind.Update, queued.Item.UpdateId, error, CancellationToken.None);
            }

            await ForgetAsync(queued.Item);
        }
    }

    // A database that fails now must not stop the chat; the item then comes again after a restart.
    private async Task ForgetAsync(InboxItem item)
    {
        try
        {
            await store.DoneAsync(item.UpdateId, CancellationToken.None);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.Failed(logger, error, item.UpdateId, item.Incoming.ChatId);
        }
    }

    private async Task HandleAsync(Queued queued, CancellationToken cancellationToken)
    {
        var (item, admitted) = (queued.Item, queued.Admitted);
        var attempt = await store.AttemptAsync(item.UpdateId, cancellationToken);
        if (attempt > MostAttempts)
        {
            Log.GivenUp(logger, item.UpdateId, item.Incoming.ChatId); // it took the process down before
        }
        else if (attempt > 0 && (admitted is null || await admitted))
        {
            await handler.HandleAsync(item.Incoming, cancellationToken);
        }
    }

    private async Task<bool> AdmitAsync(InboxItem item)
    {
        await Task.Yield();
        return await gate.AdmitAsync(item.Incoming, _stopping);
    }

    private async Task RefuseAsync(InboxItem item, bool isFirst)
    {
        await Task.Yield();
        try
        {
            if (isFirst)
            {
                await handler.SayBusyAsync(item.Incoming, _stopping);
            }
        }
        catch (Exception error) when (error.IsFault(_stopping))
        {
            await faults.ReportAsync(FaultKind.Update, item.UpdateId, error, CancellationToken.None);
        }

        await ForgetAsync(item);
    }

    private static partial class Log
    {
        [LoggerMessage(803, LogLevel.Error,
            "Update {UpdateId} of chat {ChatId} is given up: the program stopped over it several times")]
        public static partial void GivenUp(ILogger logger, long updateId, long chatId);

        [LoggerMessage(818, LogLevel.Error, "What an earlier run left cannot be taken up; the next start tries again")]
        public static partial void NotTakenUp(ILogger logger, Exception error);

        [LoggerMessage(804, LogLevel.Error, "Update {UpdateId} of chat {ChatId} could not be answered")]
        public static partial void Failed(ILogger logger, Exception error, long updateId, long chatId);
    }
}
