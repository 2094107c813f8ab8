using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The topics of the sources: <c>/topics off Sport</c> leaves one out of this chat's briefings, <c>/topics
/// only Science</c> all others. While a chat has them all, a tap on one means that one alone.</summary>
internal sealed class TopicsCommand(SourceStore sources, SubscriberStore subscribers) : ICommand
{
    private const int ButtonsInARow = 2;
    private const int MostButtons = 60;
    private const int LongestLabel = 28;

    public CommandDescription Description { get; } =
        new("topics", 80, "/topics off Sport") { Role = CommandRole.Settings };

    public bool Fits(CommandArguments arguments, Texts texts) =>
        IsPage(arguments) || arguments.Is("all") || Read(arguments) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var topics = await KnownTopics.ListAsync(sources, cancellationToken);
        var subscriber = context.Subscriber;
        if (context.Arguments.Is("all"))
        {
            subscriber = await subscribers.SaveAsync(subscriber with { TopicsOff = [] }, cancellationToken);
        }
        else if (!IsPage(context.Arguments))
        {
            var (action, typed) = Read(context.Arguments) ?? Named(topics, context);
            if (KnownTopics.Find(topics, typed) is not { } wanted)
            {
                var unknown = context.Texts.UnknownTopic(typed);
                return
                [
                    .. context.UnknownName(KnownTopics.Nearest(topics, typed) is { } nearest
                            ? $"{unknown} {context.Texts.DidYouMean($"topics {action} {nearest}")}"
                            : unknown)
                        .Select(reply => reply with { Buttons = Buttons(context.Texts, topics, subscriber) }),
                ];
            }

            subscriber = await subscribers.SaveAsync(Changed(subscriber, topics, action, wanted), cancellationToken);
        }

        var always = topics.TrueForAll(subscriber.WantsTopic)
            ? [] : (await sources.ListAsync(cancellationToken))
                .Where(source => source.Topic is null && subscriber.WantsSource(source.Id))
                .Select(source => source.DisplayName).ToList();
        return
        [
            context.Page(
                context.Texts.Topics(topics, subscriber, always), Buttons(context.Texts, topics, subscriber)),
        ];
    }

    /// <summary>Whether the page is asked for: "off" of nothing is a choice to be made there.</summary>
    private static bool IsPage(CommandArguments arguments) =>
        arguments.IsEmpty || arguments.IsOnOrOff || arguments.Is("only");

    private static (string Action, string Topic)? Read(CommandArguments arguments) =>
        arguments.Keywords is ["on" or "off" or "only", _, ..] and [var action, ..]
            ? (action, arguments.After(action))
            : null;

    /// <summary>A topic and nothing else: what a tap on it would do, but never to switch it off.</summary>
    private static (string Action, string Topic) Named(List<string> topics, CommandContext context) =>
        (topics.TrueForAll(context.Subscriber.WantsTopic) ? "only" : "on", context.Arguments.Text);

    private static Subscriber Changed(Subscriber subscriber, List<string> topics, string action, string wanted) =>
        action == "only"
            ? subscriber with { TopicsOff = [.. topics.Where(topic => topic != wanted)] }
            : subscriber.WithTopic(wanted, action == "on");

    private static List<IReadOnlyList<MessageButton>> Buttons(Texts texts, List<string> topics, Subscriber subscriber)
    {
        // Of a single one the reports without a topic would be left.
        var hasAll = topics.Count > 1 && topics.TrueForAll(subscriber.WantsTopic);
        var buttons = topics.Take(MostButtons).Select((topic, index) => Button(
            texts, topic.Shorten(LongestLabel), index + 1, hasAll ? null : subscriber.WantsTopic(topic)));
        List<IReadOnlyList<MessageButton>> rows = [.. buttons.Chunk(ButtonsInARow)];
        if (!topics.TrueForAll(subscriber.WantsTopic))
        {
            rows.Add([new(texts.AllTopics, "/topics all")]);
        }

        return rows;
    }

    private static MessageButton Button(Texts texts, string label, int place, bool? isOn)
    {
        var action = isOn switch { null => "only", true => "off", false => "on" };
        return new(
            isOn is { } known ? texts.ToggleButton(label, known) : label,
            string.Create(CultureInfo.InvariantCulture, $"/topics {action} #{place}"));
    }
}
