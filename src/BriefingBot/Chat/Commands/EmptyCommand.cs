using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Whether an edition without news is skipped or said in one line.</summary>
internal sealed class EmptyCommand(SubscriberStore subscribers, Languages languages)
    : ChoiceCommand<EmptyEdition>(subscribers, languages)
{
    public override CommandDescription Description { get; } =
        new("empty", 170, "/empty skip") { Role = CommandRole.Settings };

    protected override EmptyEdition? Read(string word) => word switch
    {
        "line" or "say" => EmptyEdition.OneLine,
        _ => base.Read(word),
    };

    protected override EmptyEdition Present(Subscriber subscriber) => subscriber.EmptyEdition;

    protected override string Label(Texts texts, EmptyEdition value) => texts.EmptyChoice(value);

    protected override Subscriber With(Subscriber subscriber, EmptyEdition value) =>
        subscriber with { EmptyEdition = value };

    protected override ReplyText Shown(Texts texts, Subscriber subscriber) => texts.EmptyIs(subscriber.EmptyEdition);
}
