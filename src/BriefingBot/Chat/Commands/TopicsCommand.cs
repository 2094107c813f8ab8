using System.Text;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The topics of the sources; <c>/topics off Sport</c> leaves one out of this chat's briefings.</summary>
internal sealed class TopicsCommand(SourceStore sources, SubscriberStore subscribers) : ICommand
{
    private const int ButtonsInARow = 3;
    private const int MostButtons = 60;
    private const int MostBytes = 64; // Bot API, callback_data

    public string Name => "topics";

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/topics off Sport";

    public string Help(InterfaceTexts texts) => texts.TopicsHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var topics = (await sources.ListAsync(cancellationToken)).Select(source => source.Topic).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        var subscriber = context.Subscriber;
        if (context.Arguments.Length > 0)
        {
            if (context.Words is not ["on" or "off", _, ..])
            {
                return context.WrongArgument(this);
            }

            var typed = context.Arguments[(context.Words[0].Length + 1)..].Trim();
            if (topics.Find(topic => string.Equals(topic, typed, StringComparison.OrdinalIgnoreCase)) is not { } wanted)
            {
                return [context.Texts.UnknownTopic(typed)];
            }

            var others = subscriber.TopicsOff.Where(off => !string.Equals(off, wanted, StringComparison.OrdinalIgnoreCase));
            subscriber = await subscribers.SaveAsync(
                subscriber with { TopicsOff = context.Words[0] == "on" ? others.ToList() : others.Append(wanted).ToList() }, cancellationToken);
        }

        return [new Reply { Text = context.Texts.Topics(topics, subscriber), Buttons = Buttons(context.Texts, topics, subscriber), IsInPlace = true }];
    }

    private static List<ReplyButton[]> Buttons(InterfaceTexts texts, List<string> topics, Subscriber subscriber) => topics
        .Select(topic => (Topic: topic, IsOn: !subscriber.TopicsOff.Contains(topic, StringComparer.OrdinalIgnoreCase)))
        .Select(row => new ReplyButton(texts.ToggleButton(row.Topic, row.IsOn), $"/topics {(row.IsOn ? "off" : "on")} {row.Topic}"))
        .Where(button => Encoding.UTF8.GetByteCount(button.Command) <= MostBytes)
        .Take(MostButtons)
        .Chunk(ButtonsInARow)
        .ToList();
}
