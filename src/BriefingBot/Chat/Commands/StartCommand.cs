using System.Globalization;
using System.Text;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Chat.Updates;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Subscribes the chat, also one that could not be reached, paused or stopped. <c>/start PAYLOAD</c> is how a
/// deep link arrives (Bot API, "Deep linking"): <c>story_s7</c> shows a story and subscribes nobody,
/// <c>topic_Science</c> begins with that topic alone (its letters and digits, or base64url of its name),
/// <c>sources_3-7</c> with those sources; one who is subscribed already gets them beside what is on.</summary>
internal sealed class StartCommand(
    SubscriberStore subscribers, SourceStore sources, BriefingAssembler desk, IOutbox outbox, TimeProvider clock)
    : ICommand
{
    private const int LongestPayload = 64;

    public CommandDescription Description { get; } =
        new("start", 10, "/start") { Role = CommandRole.ChatAdministrator };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var payload = context.Arguments.Length is > 0 and <= LongestPayload ? context.Arguments.Text : null;
        if (payload is not null && After(payload, "story_") is { } storyId)
        {
            return [await StoryAsync(context, storyId, cancellationToken)];
        }

        var (now, before) = (clock.GetUtcNow(), context.Subscriber);
        var (wanted, said) = payload is null
            ? (before, null)
            : await ChosenAsync(context.Texts, before, payload, cancellationToken);
        if (before.State == SubscriberState.Active)
        {
            if (wanted != before)
            {
                await subscribers.SaveAsync(wanted with { Payload = payload }, cancellationToken);
            }

            return
            [
                .. Said(said),
                new Reply
                {
                    Text = context.Texts.AlreadyStarted(before, NextEdition.LocalTime(before, now)),
                    Buttons = Begin(context.Texts),
                },
            ];
        }

        var subscriber = await subscribers.SaveAsync(
            wanted with
            {
                State = SubscriberState.Active,
                StateReason = null,
                SettledUntil = now,
                Payload = payload ?? before.Payload,
            },
            cancellationToken);
        // Whoever started it needs no word any more on how to.
        await outbox.WithdrawAsync(subscriber.ChatId, Membership.Greeting, cancellationToken);
        return
        [
            .. Said(said),
            new Reply
            {
                Text = context.Texts.Welcome(
                    context.Incoming.UserName, subscriber, NextEdition.LocalTime(subscriber, now)),
                Buttons = Begin(context.Texts),
            },
        ];
    }

    private static IEnumerable<Reply> Said(ReplyText? chosen) => chosen is null ? [] : [chosen];

    /// <summary>What a newcomer does first.</summary>
    private static IReadOnlyList<IReadOnlyList<MessageButton>> Begin(Texts texts) =>
    [
        [new(texts.TimesLabel, "/schedule"), new(texts.ZoneLabel, "/timezone")],
        [new(texts.TopicsHeading, "/topics"), new(texts.BriefingNow, "/briefing")],
    ];

    private async Task<Reply> StoryAsync(CommandContext context, string storyId, CancellationToken cancellationToken)
    {
        // A link to a story asks for it, also where its sources are switched off.
        var story = await desk.FindStoryAsync(
            context.Subscriber with { SourcesOff = [], TopicsOff = [] }, storyId, cancellationToken);
        IReadOnlyList<IReadOnlyList<MessageButton>> buttons = context.Subscriber.State == SubscriberState.Active
            ? []
            : [[new(context.Texts.GetBriefings, "/start")]];
        return story is null
            ? new Reply { Text = context.Texts.StoryGone, Buttons = buttons }
            : new Reply { Story = story, Buttons = buttons };
    }

    /// <summary>The chat with what the payload chooses, and what is said of that: that there is no such thing where it
    /// chooses nothing that exists, nothing of a link that only says where it stood.</summary>
    private async Task<(Subscriber Chat, ReplyText? Said)> ChosenAsync(
        Texts texts, Subscriber chat, string payload, CancellationToken cancellationToken)
    {
        if (After(payload, "topic_") is { } name)
        {
            var topics = await KnownTopics.ListAsync(sources, cancellationToken);
            return topics.Find(topic => Names(topic).Contains(name, StringComparer.OrdinalIgnoreCase)) is { } wanted
                ? (chat with
                {
                    TopicsOff =
                        [
                            .. (HasBegun(chat) ? chat.TopicsOff : topics)
                                .Where(topic => !Subscriber.IsSameTopic(topic, wanted)),
                        ],
                },
                    texts.ChosenOf(texts.TopicsHeading, [wanted]))
                : (chat, texts.UnknownTopic(name));
        }

        if (After(payload, "sources_") is not { } listed)
        {
            return (chat, null);
        }

        var all = await sources.ListAsync(cancellationToken);
        var numbers = listed.Split('-')
            .Select(word => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .ToHashSet();
        var chosen = all.Where(source => numbers.Contains(source.Id)).ToList();
        var others = (HasBegun(chat) ? chat.SourcesOff : all.Select(source => source.Id))
            .Where(id => !numbers.Contains(id));
        return chosen.Count > 0
            ? (chat with { SourcesOff = [.. others] },
                texts.ChosenOf(texts.SourcesLabel, chosen.Select(source => source.DisplayName)))
            : (chat, texts.UnknownSource(listed));
    }

    /// <summary>A link in somebody's post takes nothing away from one who has chosen before.</summary>
    private static bool HasBegun(Subscriber chat) => chat.State is SubscriberState.Active or SubscriberState.Paused;

    private static string? After(string payload, string beginning) =>
        payload.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) ? payload[beginning.Length..] : null;

    /// <summary>How a link can name a topic: a payload has room for few characters.</summary>
    private static IEnumerable<string> Names(string topic) =>
    [
        string.Concat(topic.Where(char.IsAsciiLetterOrDigit)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(topic)).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
    ];
}
