using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that leave a story out.</summary>
internal sealed class MuteCommand(SubscriberStore subscribers)
    : WordsCommand(subscribers, WordList.Muted, takesAway: false)
{
    public override string Name => "mute";

    public override int Order => 140;

    public override string Example => "/mute football";

    public override string Help(Texts texts) => texts.MuteHelp;
}
