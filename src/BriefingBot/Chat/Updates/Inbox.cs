using System.Collections.Concurrent;
using BriefingBot.Chat.Routing;
using BriefingBot.Operation;

namespace BriefingBot.Chat.Updates;

/// <summary>Handles what was taken in: a queue for each chat, which keeps its order, and workers that take the chats in
/// turn. One item of a chat is in work at a time; all words and what else may have to wait for a model have workers of
/// their own.</summary>
public sealed partial class Inbox(
    ChatStore store,
    InboxWork work,
    LaterReplies later,
    PressGate gate,
    CommandRouter router,
    TimeProvider clock,
    ILogger<Inbox> logger) : IDisposable
{
    private const int WorkersOfAKind = 32;

    /// <summary>What was said longer ago waited while the bot was down, and is answered whatever waits.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<long, ChatQueue> _chats = [];
    private readonly SemaphoreSlim _quick = new(WorkersOfAKind);
    private readonly SemaphoreSlim _slow = new(WorkersOfAKind);
    private CancellationToken _stopping;
    private TaskCompletionSource? _idle;

    /// <summary>The updates that came while the leftovers were not taken up; null once they are.</summary>
    private ConcurrentDictionary<long, bool>? _came = [];

    /// <summary>Adds what is in the database already.</summary>
    public void Add(InboxItem item)
    {
        _came?.TryAdd(item.UpdateId, true);
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
                _ = work.RefuseAsync(item, isFirst: !chat.IsTold, _stopping);
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

    // A database that cannot be read at the start can be a moment later. What came meanwhile is among the leftovers
    // then.
    private async Task AddLeftoversAsync(CancellationToken cancellationToken)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                var came = _came!; // not null: until here
                var leftovers = await store.LeftoversAsync(cancellationToken);
                _came = null;
                foreach (var item in leftovers.Where(item => !came.ContainsKey(item.UpdateId)))
                {
                    Add(item);
                }

                return;
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                if (isFirst)
                {
                    Log.NotTakenUp(logger, error);
                }

                await Task.Delay(ReceivingFaults.LongestWait, clock, cancellationToken);
            }
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
                await work.DoAsync(queued, _stopping);
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

    private async Task<bool> AdmitAsync(InboxItem item)
    {
        await Task.Yield();
        return await gate.AdmitAsync(item.Incoming, _stopping);
    }

    private static partial class Log
    {
        [LoggerMessage(818, LogLevel.Error, "What an earlier run left cannot be taken up yet; it is tried again")]
        public static partial void NotTakenUp(ILogger logger, Exception error);
    }
}
