using BriefingBot.Chat.CommandParts;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How briefings are dressed: classic formatted text, or rich blocks, which older apps cannot show.</summary>
internal sealed class FormatCommand(SubscriberStore subscribers) : ChoiceCommand<BriefingFormat>(subscribers)
{
    public override string Name => "format";

    public override int Order => 165;

    public override string Example => "/format rich";

    public override string Help(Texts texts) => texts.FormatHelp;

    protected override BriefingFormat Present(Subscriber subscriber) => subscriber.Format;

    protected override Subscriber With(Subscriber subscriber, BriefingFormat value) =>
        subscriber with { Format = value };

    protected override string Label(Texts texts, BriefingFormat value) => texts.Format(value);

    protected override ReplyText Shown(Texts texts, Subscriber subscriber) => texts.FormatIs(subscriber.Format);
}
