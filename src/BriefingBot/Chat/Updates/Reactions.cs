using BriefingBot.Briefings.Choice;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using Telegram.Bot.Types;
using Story = BriefingBot.Stories.Story;

namespace BriefingBot.Chat.Updates;

/// <summary>👍 and 👎 on a message that told stories (Bot API, MessageReactionUpdated), or on the one that is open in
/// its place. Telegram sends what stands there now: applying an update twice changes nothing.</summary>
public sealed class Reactions(
    OpenedStories messages, SubscriberStore subscribers, StoryCache stories, TasteStore tastes)
{
    private const string Like = "👍";
    private const string Dislike = "👎";

    /// <summary>Takes what an update says of them; anonymous reactions and other messages say nothing.</summary>
    public async Task ApplyAsync(Update update, CancellationToken cancellationToken)
    {
        if (update.MessageReaction is not { User: { IsBot: false } person } reaction
            || await messages.FindToldAsync(reaction.Chat.Id, reaction.MessageId, cancellationToken) is not { } told
            || await subscribers.FindAsync(reaction.Chat.Id, told.ThreadId, cancellationToken) is not { } reader)
        {
            return;
        }

        var meant = new List<Story>();
        foreach (var id in told.StoryIds)
        {
            if (await stories.FindAsync(id, cancellationToken) is { } story)
            {
                meant.Add(story);
            }
        }

        var marks = reaction.NewReaction.OfType<ReactionTypeEmoji>().Select(type => type.Emoji).ToList();
        var mark = marks.Contains(Like) ? 1 : marks.Contains(Dislike) ? -1 : 0;
        await tastes.ReactAsync(
            reader.Id, reaction.MessageId, person.Id, meant.Count == 0 ? 0 : mark, meant, cancellationToken);
    }
}
