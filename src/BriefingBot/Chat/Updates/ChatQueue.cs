using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Chat.Updates;

/// <summary>What one chat said and was not answered yet.</summary>
internal sealed class ChatQueue
{
    private const int MostSlow = 10;

    private readonly Queue<Queued> _waiting = [];

    /// <summary>How many of the waiting items are slow to answer (a language model, a source to be read).</summary>
    private int _slow;

    /// <summary>True where of further questions the chat is told that the bot is still at the earlier ones.</summary>
    public bool IsFull => _slow >= MostSlow;

    /// <summary>True where the chat was told that it asks more than can be answered.</summary>
    public bool IsTold { get; set; }

    public void Enqueue(Queued queued)
    {
        _waiting.Enqueue(queued);
        _slow += queued.IsSlow ? 1 : 0;
    }

    public bool TryDequeue([NotNullWhen(true)] out Queued? queued)
    {
        if (!_waiting.TryDequeue(out queued))
        {
            return false;
        }

        _slow -= queued.IsSlow ? 1 : 0;
        return true;
    }
}

/// <summary>An item that waits for its turn.</summary>
/// <param name="Admitted">Whether a press may have it; null for what is no press.</param>
internal sealed record Queued(InboxItem Item, bool IsSlow, Task<bool>? Admitted);
