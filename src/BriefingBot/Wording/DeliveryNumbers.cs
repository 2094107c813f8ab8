namespace BriefingBot.Wording;

/// <summary>What was delivered in a span of time.</summary>
/// <param name="Editions">Editions of chats.</param>
/// <param name="Sent">Message parts that arrived.</param>
/// <param name="Waiting">Those on their way.</param>
/// <param name="Failed">Those that never will.</param>
public sealed record DeliveryNumbers(long Editions, long Sent, long Waiting, long Failed);
