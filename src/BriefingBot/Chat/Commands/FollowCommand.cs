using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Follows words: stories that have one of them rise.</summary>
internal sealed class FollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Followed)
{
    public override CommandDescription Description { get; } =
        new("follow", 120, "/follow climate, high-speed rail") { Role = CommandRole.Settings };
}
