using System.Text.Json.Nodes;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// <c>getUpdates</c> with its offset and its waiting: an offset confirms all updates below it, but one that lies more
/// than ten beyond the newest update is taken for none, as TDLib's queue does; a second poller ends the first one's
/// call with 409.
/// </summary>
internal sealed class UpdateQueue
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<long, JsonObject> _waiting = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource? _poll;
    private const int MostAhead = 10;

    private long _nextId = 700_000_001;

    /// <summary>The next update gets this id: after a week without updates it is a random one.</summary>
    public void ContinueAt(long id)
    {
        lock (_gate)
        {
            _nextId = id;
        }
    }

    /// <summary>Delivers an update once more, whatever was confirmed.</summary>
    public void PushAgain(JsonObject update, long id)
    {
        lock (_gate)
        {
            update["update_id"] = id;
            _waiting[id] = update;
            Signal();
        }
    }

    public void Push(JsonObject update)
    {
        lock (_gate)
        {
            update["update_id"] = _nextId;
            _waiting[_nextId++] = update;
            Signal();
        }
    }

    /// <summary>True where every update was confirmed.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count == 0;
            }
        }
    }

    /// <summary>The oldest update that waits; null for none.</summary>
    public JsonObject? Peek()
    {
        lock (_gate)
        {
            return _waiting.Values.FirstOrDefault()?.DeepClone().AsObject();
        }
    }

    /// <summary>Delivered by a webhook.</summary>
    public void Remove(long id)
    {
        lock (_gate)
        {
            _waiting.Remove(id);
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _poll?.Cancel();
        }
    }

    public async Task<BotApiAnswer> AnswerAsync(JsonObject parameters, CancellationToken aborted)
    {
        var offset = parameters["offset"]?.GetValue<long>() ?? 0;
        var timeout = parameters["timeout"]?.GetValue<int>() ?? 0;
        using var poll = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        lock (_gate)
        {
            _poll?.Cancel();
            _poll = poll;
            var confirmed = offset > _nextId - 1 + MostAhead ? 0 : offset;
            foreach (var id in _waiting.Keys.Where(id => id < confirmed).ToList())
            {
                _waiting.Remove(id);
            }
        }

        try
        {
            return await WaitAsync(TimeSpan.FromSeconds(timeout), poll.Token);
        }
        catch (OperationCanceledException)
        {
            return BotApiAnswer.Conflict();
        }
        finally
        {
            lock (_gate)
            {
                _poll = _poll == poll ? null : _poll;
            }
        }
    }

    private async Task<BotApiAnswer> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var end = Task.Delay(timeout, cancellationToken);
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                if (_waiting.Count > 0 || end.IsCompletedSuccessfully)
                {
                    return BotApiAnswer.Ok(
                        new JsonArray([.. _waiting.Values.Take(100).Select(update => update.DeepClone())]));
                }

                changed = _changed.Task;
            }

            await Task.WhenAny(changed, end);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Signal()
    {
        _changed.SetResult();
        _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
