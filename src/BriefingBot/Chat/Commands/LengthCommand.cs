using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How much a briefing tells.</summary>
internal sealed class LengthCommand(SubscriberStore subscribers, Languages languages)
    : ChoiceCommand<BriefingLength>(subscribers, languages)
{
    public override CommandDescription Description { get; } =
        new("length", 160, "/length short") { Role = CommandRole.Settings };

    protected override BriefingLength? Read(string word) => word == "medium" ? BriefingLength.Normal : base.Read(word);

    protected override BriefingLength Present(Subscriber subscriber) => subscriber.Length;

    protected override string Label(Texts texts, BriefingLength value) => texts.Length(value);

    protected override Subscriber With(Subscriber subscriber, BriefingLength value) =>
        subscriber with { Length = value };

    protected override ReplyText Shown(Texts texts, Subscriber subscriber) => texts.LengthIs(subscriber.Length);
}
