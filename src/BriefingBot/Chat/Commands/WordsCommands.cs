using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that raise a story.</summary>
internal sealed class FollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Followed)
{
    public override CommandDescription Description { get; } =
        new("follow", 120, "/follow climate, high-speed rail") { Role = CommandRole.Settings };
}

/// <summary>Takes followed words away.</summary>
internal sealed class UnfollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Followed)
{
    public override CommandDescription Description { get; } =
        new("unfollow", 130, "/unfollow climate") { Role = CommandRole.Settings, TakesAway = true };
}

/// <summary>Words that leave a story out.</summary>
internal sealed class MuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Muted)
{
    public override CommandDescription Description { get; } =
        new("mute", 140, "/mute football") { Role = CommandRole.Settings };
}

/// <summary>Takes muted words away.</summary>
internal sealed class UnmuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Muted)
{
    public override CommandDescription Description { get; } =
        new("unmute", 150, "/unmute football") { Role = CommandRole.Settings, TakesAway = true };
}
