namespace BriefingBot.Delivery.Sending;

/// <summary>One message's place among those that Telegram's limits count, from <see cref="SendRateLimiter.EnterAsync"/>
/// until Telegram has answered; then it is to be disposed.</summary>
public sealed class SendTurn : IDisposable
{
    private readonly Action<SendTurn> _leave;

    internal SendTurn(Action<SendTurn> leave, DateTimeOffset enteredAt) =>
        (_leave, EnteredAt, ArrivedAt) = (leave, enteredAt, enteredAt);

    /// <summary>When the message was let through.</summary>
    internal DateTimeOffset EnteredAt { get; }

    /// <summary>The latest moment at which it may have reached Telegram, as far as is known.</summary>
    internal DateTimeOffset ArrivedAt { get; set; }
    internal bool IsAnswered { get; set; }

    /// <summary>Telegram has answered, or the call failed.</summary>
    public void Dispose() => _leave(this);
}
