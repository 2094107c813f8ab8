using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Takes followed words away.</summary>
internal sealed class UnfollowCommand(SubscriberStore subscribers) : WordsCommand(subscribers)
{
    public override string Name => "unfollow";

    public override int Order => 130;

    public override bool TakesAway => true;

    public override string Example => "/unfollow climate";

    public override string Help(Texts texts) => texts.UnfollowHelp;

    public override ReplyText Prompt(Texts texts) => texts.FollowPrompt;

    protected override string Adding => "follow";

    protected override string Removing => "unfollow";

    protected override IReadOnlyList<string> Present(Subscriber subscriber) => subscriber.Followed;

    protected override Subscriber With(Subscriber subscriber, IReadOnlyList<string> words) =>
        subscriber with { Followed = words };

    protected override IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        Removed(present, typed);

    protected override ReplyText Shown(Texts texts, IReadOnlyList<string> words) => texts.Followed(words);

    protected override ReplyText Unchanged(Texts texts, IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        $"{texts.NotAmongThem(typed[0])} {Shown(texts, present)}";
}
