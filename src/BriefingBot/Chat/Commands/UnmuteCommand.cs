using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes muted words away.</summary>
internal sealed class UnmuteCommand(SubscriberStore subscribers)
    : WordsCommand(subscribers, WordList.Muted, takesAway: true)
{
    public override string Name => "unmute";

    public override int Order => 150;

    public override string Example => "/unmute football";

    public override string Help(Texts texts) => texts.UnmuteHelp;
}
