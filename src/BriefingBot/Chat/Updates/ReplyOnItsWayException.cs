namespace BriefingBot.Chat.Updates;

/// <summary>An answer was given up while Telegram had it and had not said so: it may arrive.</summary>
public sealed class ReplyOnItsWayException(OperationCanceledException inner)
    : OperationCanceledException(inner.Message, inner, inner.CancellationToken)
{
    /// <summary>Waits for a message of several.</summary>
    /// <param name="isLast">Whether none was to follow, which would be missing now.</param>
    /// <exception cref="ReplyOnItsWayException">The last one was given up.</exception>
    /// <exception cref="OperationCanceledException">Another one was, or the work was stopped.</exception>
    public static async Task OfSeveralAsync(Task sending, bool isLast)
    {
        try
        {
            await sending;
        }
        catch (ReplyOnItsWayException given) when (!isLast)
        {
            throw new OperationCanceledException(
                "The rest of the answer was not sent.", given, given.CancellationToken);
        }
    }
}
