namespace BriefingBot.Delivery.Sending;

/// <summary>How long a message, or an edit of one, is tried.</summary>
internal static class SendPatience
{
    /// <summary>News that nobody could be told for so long is not news.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(12);

    /// <summary>A refused token is put right by a person, not by trying.</summary>
    public static readonly TimeSpan WaitForToken = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(1);

    /// <summary>1, 2, 4 … seconds with a jitter of half, so that chats do not come back together.</summary>
    /// <param name="attempts">From 1.</param>
    /// <param name="random">What the jitter is drawn from.</param>
    public static TimeSpan Backoff(int attempts, Random? random = null) =>
        Operation.Backoff.After(attempts - 1, FirstBackoff, LongestBackoff)
        * (0.75 + ((random ?? Random.Shared).NextDouble() / 2));
}
