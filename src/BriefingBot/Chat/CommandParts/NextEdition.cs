using BriefingBot.Subscribers;

namespace BriefingBot.Chat.CommandParts;

/// <summary>When a chat's next edition comes, on the clocks of its zone.</summary>
internal static class NextEdition
{
    /// <summary>Null where none is scheduled.</summary>
    public static DateTimeOffset? LocalTime(Subscriber subscriber, DateTimeOffset now) =>
        EditionClock.Next(subscriber, now) is { } next ? EditionClock.LocalTime(subscriber, next.Due) : null;
}
