using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes followed words away.</summary>
internal sealed class UnfollowCommand(SubscriberStore subscribers)
    : WordsCommand(subscribers, WordList.Followed, takesAway: true)
{
    public override string Name => "unfollow";

    public override int Order => 130;

    public override string Example => "/unfollow climate";

    public override string Help(Texts texts) => texts.UnfollowHelp;
}
