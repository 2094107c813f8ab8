using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes words from those that a chat has muted.</summary>
internal sealed class UnmuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Muted)
{
    public override CommandDescription Description { get; } =
        new("unmute", 150, "/unmute football") { Role = CommandRole.Settings, TakesAway = true };
}
