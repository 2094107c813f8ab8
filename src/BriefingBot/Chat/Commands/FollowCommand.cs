using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Words that raise a story.</summary>
internal sealed class FollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers)
{
    public override string Name => "follow";

    public override int Order => 120;

    public override string Example => "/follow climate, high-speed rail";

    public override string Help(Texts texts) => texts.FollowHelp;

    public override ReplyText Prompt(Texts texts) => texts.FollowPrompt;

    protected override string Adding => "follow";

    protected override string Removing => "unfollow";

    protected override IReadOnlyList<string> Present(Subscriber subscriber) => subscriber.Followed;

    protected override Subscriber With(Subscriber subscriber, IReadOnlyList<string> words) =>
        subscriber with { Followed = words };

    protected override IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        Added(present, typed);

    protected override ReplyText Shown(Texts texts, IReadOnlyList<string> words) => texts.Followed(words);
}
