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

    public int Order => 80;

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/topics off Sport";

    public string Help(Texts texts) => texts.TopicsHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var topics = (await sources.ListAsync(cancellationToken))
            .Select(source => source.Topic?.Trim()).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (context.Arguments.Switch is not var (isOn, typed))
            {
                return context.WrongArgument(this);
            }

            if (topics.Find(topic => string.Equals(topic, typed, StringComparison.OrdinalIgnoreCase)) is not { } wanted)
            {
                return [context.Texts.UnknownTopic(typed)];
            }

            subscriber = await subscribers.SaveAsync(
                subscriber.WithTopic(wanted, isOn), cancellationToken);
        }

        return
        [
            new Reply
            {
                Text = context.Texts.Topics(topics, subscriber),
                Buttons = Buttons(context.Texts, topics, subscriber),
                IsInPlace = true,
            },
        ];
    }

    private static List<MessageButton[]> Buttons(Texts texts, List<string> topics, Subscriber subscriber) => topics
        .Select(topic => (Topic: topic, IsOn: subscriber.WantsTopic(topic)))
        .Select(row => new MessageButton(
            texts.ToggleButton(row.Topic, row.IsOn), $"/topics {(row.IsOn ? "off" : "on")} {row.Topic}"))
        .Where(button => Encoding.UTF8.GetByteCount(button.Command) <= MostBytes)
        .Take(MostButtons)
        .Chunk(ButtonsInARow)
        .ToList();
}
