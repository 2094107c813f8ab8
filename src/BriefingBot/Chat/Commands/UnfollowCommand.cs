using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes followed words away.</summary>
internal sealed class UnfollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Followed)
{
    public override CommandDescription Description { get; } =
        new("unfollow", 130, "/unfollow climate") { Role = CommandRole.Settings, TakesAway = true };
}
