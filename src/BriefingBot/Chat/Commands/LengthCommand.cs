using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How much a briefing tells.</summary>
internal sealed class LengthCommand(SubscriberStore subscribers) : ChoiceCommand<BriefingLength>(subscribers)
{
    public override string Name => "length";

    public override int Order => 160;

    public override string Example => "/length short";

    public override string Help(Texts texts) => texts.LengthHelp;

    protected override BriefingLength? Read(string word) => word switch
    {
        "short" => BriefingLength.Short,
        "normal" or "medium" => BriefingLength.Normal,
        "long" => BriefingLength.Long,
        _ => null,
    };

    protected override Subscriber With(Subscriber subscriber, BriefingLength value) =>
        subscriber with { Length = value };

    protected override ReplyText Shown(Texts texts, Subscriber subscriber) => texts.LengthIs(subscriber.Length);
}
