using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that raise a story.</summary>
internal sealed class FollowCommand(SubscriberStore subscribers)
    : WordsCommand(subscribers, WordList.Followed, takesAway: false)
{
    public override string Name => "follow";

    public override int Order => 120;

    public override string Example => "/follow climate, high-speed rail";

    public override string Help(Texts texts) => texts.FollowHelp;
}
