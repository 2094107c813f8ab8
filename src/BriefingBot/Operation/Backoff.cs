namespace BriefingBot.Operation;

/// <summary>Waits that double with each time that something went the same way.</summary>
internal static class Backoff
{
    private const int MostDoublings = 16;

    /// <summary>The first wait doubled so often, at most the longest.</summary>
    public static TimeSpan After(int doublings, TimeSpan first, TimeSpan longest)
    {
        var wait = first * Math.Pow(2, Math.Clamp(doublings, 0, MostDoublings));
        return wait < longest ? wait : longest;
    }
}
