namespace BriefingBot.Delivery.Sending;

/// <summary>A chat that was just claimed. A part may wait long, for its turn or for the database: before the next one
/// the chat is claimed again, since another node may have taken it.</summary>
internal sealed class ChatClaim(ChatClaims claims, long chatId, TimeProvider clock)
{
    private long _takenAt = clock.GetTimestamp();

    /// <summary>Whether the chat is still this node's.</summary>
    public async Task<bool> IsHeldAsync(CancellationToken cancellationToken)
    {
        if (clock.GetElapsedTime(_takenAt) < ChatClaims.Lease / 2)
        {
            return true;
        }

        _takenAt = clock.GetTimestamp();
        return await claims.TakeAsync([chatId], cancellationToken) is not [];
    }
}
