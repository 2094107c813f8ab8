using BriefingBot.Chat.Texts;
using BriefingBot.Subscribers;

namespace BriefingBot.Chat.Commands;

/// <summary>The dressing of the messages: classic, which every app shows, or rich.</summary>
internal sealed class FormatCommand(SubscriberStore subscribers) : ChoiceCommand<BriefingFormat>(subscribers)
{
    public override string Name => "format";

    public override string Example => "/format classic";

    public override string Help(InterfaceTexts texts) => texts.FormatHelp;

    protected override BriefingFormat? Read(string word) => word switch
    {
        "classic" => BriefingFormat.Classic,
        "rich" => BriefingFormat.Rich,
        _ => null,
    };

    protected override Subscriber With(Subscriber subscriber, BriefingFormat value) => subscriber with { Format = value };

    protected override ReplyText Shown(InterfaceTexts texts, Subscriber subscriber) => texts.FormatIs(subscriber.Format);
}
