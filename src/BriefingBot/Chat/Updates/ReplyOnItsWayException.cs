namespace BriefingBot.Chat.Updates;

/// <summary>An answer was given up while Telegram had it and had not said so: it may arrive.</summary>
public sealed class ReplyOnItsWayException(OperationCanceledException inner)
    : OperationCanceledException(inner.Message, inner, inner.CancellationToken)
{
    /// <summary>The same where more was to follow, which is missing now.</summary>
    public OperationCanceledException ForMore() => new("The rest of the answer was not sent.", this, CancellationToken);
}
