using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes muted words away.</summary>
internal sealed class UnmuteCommand(SubscriberStore subscribers) : WordsCommand(subscribers)
{
    public override string Name => "unmute";

    public override int Order => 150;

    public override bool TakesAway => true;

    public override string Example => "/unmute football";

    public override string Help(Texts texts) => texts.UnmuteHelp;

    public override ReplyText Prompt(Texts texts) => texts.MutePrompt;

    protected override string Adding => "mute";

    protected override string Removing => "unmute";

    protected override IReadOnlyList<string> Present(Subscriber subscriber) => subscriber.Muted;

    protected override Subscriber With(Subscriber subscriber, IReadOnlyList<string> words) =>
        subscriber with { Muted = words };

    protected override IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        Removed(present, typed);

    protected override ReplyText Shown(Texts texts, IReadOnlyList<string> words) => texts.Muted(words);

    protected override ReplyText Unchanged(Texts texts, IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        $"{texts.NotAmongThem(typed[0])} {Shown(texts, present)}";
}
