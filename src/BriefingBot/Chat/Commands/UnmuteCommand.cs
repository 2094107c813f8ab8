using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes muted words away.</summary>
internal sealed class UnmuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers)
{
    public override string Name => "unmute";

    public override string Example => "/unmute football";

    public override string Help(InterfaceTexts texts) => texts.UnmuteHelp;

    protected override IReadOnlyList<string> Present(Subscriber subscriber) => subscriber.Muted;

    protected override Subscriber With(Subscriber subscriber, IReadOnlyList<string> words) => subscriber with { Muted = words };

    protected override IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed) => Removed(present, typed);

    protected override ReplyText Shown(InterfaceTexts texts, IReadOnlyList<string> words) => texts.Muted(words);

    protected override ReplyText Unchanged(InterfaceTexts texts, IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        $"{texts.NotAmongThem(typed[0])} {Shown(texts, present)}";
}
