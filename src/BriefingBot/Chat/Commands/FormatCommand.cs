using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>How briefings are dressed: classic formatted text, or rich blocks, which older apps cannot show.</summary>
internal sealed class FormatCommand(SubscriberStore subscribers, Languages languages)
    : ChoiceCommand<BriefingFormat>(subscribers, languages)
{
    public override CommandDescription Description { get; } =
        new("format", 165, "/format rich") { Role = CommandRole.Settings };

    protected override BriefingFormat Present(Subscriber subscriber) => subscriber.Format;

    protected override Subscriber With(Subscriber subscriber, BriefingFormat value) =>
        subscriber with { Format = value };

    protected override string Label(Texts texts, BriefingFormat value) => texts.Format(value);

    protected override ReplyText Shown(Texts texts, Subscriber subscriber) => texts.FormatIs(subscriber.Format);
}
