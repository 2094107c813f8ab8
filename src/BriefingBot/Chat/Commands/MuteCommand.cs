using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that leave a story out.</summary>
internal sealed class MuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers)
{
    public override string Name => "mute";

    public override int Order => 140;

    public override string Example => "/mute football";

    public override string Help(Texts texts) => texts.MuteHelp;

    public override ReplyText Prompt(Texts texts) => texts.MutePrompt;

    protected override string Adding => "mute";

    protected override string Removing => "unmute";

    protected override IReadOnlyList<string> Present(Subscriber subscriber) => subscriber.Muted;

    protected override Subscriber With(Subscriber subscriber, IReadOnlyList<string> words) =>
        subscriber with { Muted = words };

    protected override IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        Added(present, typed);

    protected override ReplyText Shown(Texts texts, IReadOnlyList<string> words) => texts.Muted(words);
}
