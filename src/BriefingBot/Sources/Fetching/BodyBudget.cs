namespace BriefingBot.Sources.Fetching;

/// <summary>Bounds the bytes of large bodies that are held at once, however many sources are polled: who reads one
/// waits until there is room for it. Small bodies, as nearly all are, never wait.</summary>
public sealed class BodyBudget
{
    /// <summary>A body up to this many bytes is small.</summary>
    public const int LargestSmall = 256 * 1024;

    // Ambient: between the poll that keeps a body and the reading of it lie kinds of sources, which need not know.
    private static readonly AsyncLocal<Share?> Ambient = new();

    private readonly Lock _lock = new();
    private readonly Queue<(Share Share, long Bytes, TaskCompletionSource Turn)> _waiting = [];
    private readonly long _capacity;
    private long _free;

    /// <summary>A budget of which nothing is taken yet.</summary>
    /// <param name="capacity">Bytes for all large bodies together.</param>
    public BodyBudget(long capacity) => (_capacity, _free) = (capacity, capacity);

    /// <summary>The share whose bodies are being read here; null where nothing bounds them.</summary>
    internal static Share? Current => Ambient.Value;

    /// <summary>Begins a share for what is fetched until it is disposed; it waits once at most.</summary>
    internal Share Begin() => Ambient.Value = new Share(this, Ambient.Value);

    private Task TakeAsync(Share share, long bytes, CancellationToken cancellationToken)
    {
        bytes = Math.Min(bytes, _capacity);
        lock (_lock)
        {
            if (share.Bytes > 0)
            {
                return Task.CompletedTask;
            }

            if (_waiting.Count == 0 && bytes <= _free)
            {
                _free -= bytes;
                share.Bytes = bytes;
                return Task.CompletedTask;
            }

            // Not on the thread of who gives back.
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((share, bytes, turn));
            return turn.Task.WaitAsync(cancellationToken);
        }
    }

    private void Keep(Share share, long bytes, bool isOver = false)
    {
        lock (_lock)
        {
            share.IsOver |= isOver;
            _free += Math.Max(0, share.Bytes - bytes);
            share.Bytes = Math.Min(share.Bytes, bytes);
            while (_waiting.TryPeek(out var next)
                && (next.Share is { IsOver: true } or { Bytes: > 0 } || next.Bytes <= _free))
            {
                _waiting.Dequeue();
                // Who gave up waiting and waits again stands here twice.
                if (next.Share is { IsOver: false, Bytes: 0 })
                {
                    _free -= next.Bytes;
                    next.Share.Bytes = next.Bytes;
                }

                next.Turn.TrySetResult();
            }
        }
    }

    /// <summary>What one poll, or the reading of one article, holds.</summary>
    internal sealed class Share(BodyBudget budget, Share? outer) : IDisposable
    {
        /// <summary>Guarded by the budget's lock.</summary>
        public long Bytes { get; set; }

        /// <summary>Disposed of, so that it need not be served; guarded likewise.</summary>
        public bool IsOver { get; set; }

        /// <summary>Takes room for a body of so many bytes at most; completed at once where there is.</summary>
        public Task TakeAsync(long bytes, CancellationToken cancellationToken) =>
            budget.TakeAsync(this, bytes, cancellationToken);

        /// <summary>Gives back what the body did not need.</summary>
        public void Keep(long bytes) => budget.Keep(this, bytes);

        public void Dispose()
        {
            Ambient.Value = outer;
            budget.Keep(this, bytes: 0, isOver: true);
        }
    }
}

/// <summary>The two budgets: an article's page is read while its feed is held, and must not wait for it.</summary>
/// <param name="Polls">What sources offer.</param>
/// <param name="Pages">The pages behind entries.</param>
public sealed record BodyBudgets(BodyBudget Polls, BodyBudget Pages)
{
    /// <summary>Two of the size that the options give; one body fits at least.</summary>
    public static BodyBudgets Of(NetworkOptions options)
    {
        var capacity = Math.Max(options.BytesInFlight, options.MaxBodyBytes);
        return new BodyBudgets(new BodyBudget(capacity), new BodyBudget(capacity));
    }
}
