using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that leave a story out.</summary>
internal sealed class MuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers, ChatWords.Muted)
{
    public override CommandDescription Description { get; } =
        new("mute", 140, "/mute football") { Role = CommandRole.Settings };
}
