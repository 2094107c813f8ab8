using BriefingBot.Subscribers;

namespace BriefingBot.Briefings;

/// <summary>What a chat can ask of the briefings.</summary>
public interface IBriefingDesk
{
    /// <summary>A briefing for this chat as of now: with what is new to it, or, where nothing is, with the newest stories.</summary>
    Task<Briefing> ComposeNowAsync(Subscriber subscriber, CancellationToken cancellationToken);

    /// <summary>Story N of the last briefing this chat was given, as it stands now; null where there is none of that number.</summary>
    Task<BriefingStory?> FindStoryAsync(Subscriber subscriber, int number, CancellationToken cancellationToken);
}
