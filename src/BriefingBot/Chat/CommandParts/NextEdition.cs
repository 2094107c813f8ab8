using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>When a chat's next edition comes, on the clocks of its zone.</summary>
internal static class NextEdition
{
    /// <summary>Null where none is scheduled.</summary>
    public static ComingEdition? LocalTime(Subscriber subscriber, DateTimeOffset now)
    {
        if (EditionClock.Next(subscriber, now) is not { } next)
        {
            return null;
        }

        var local = EditionClock.LocalTime(subscriber, next.Due);
        return new ComingEdition(local, local.Date == EditionClock.LocalTime(subscriber, now).Date);
    }
}
