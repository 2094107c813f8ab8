using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Stories;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The reports that a question is asked of which names no matter of its own: those of the stories it replies
/// to, or of the story that the last answer was of.</summary>
internal sealed class AskedStories(OpenedStories messages, StoryStore stories, StoryCache cache)
{
    /// <summary>Null where it is asked of everything.</summary>
    /// <param name="last">What the chat asked before, or null.</param>
    public async Task<IReadOnlyList<Article>?> OfAsync(
        CommandContext context, string question, AskedQuestion? last, CancellationToken cancellationToken)
    {
        if (Question.Of(question) is not { IsSurelyAsked: true } asked || asked.Wanted.Any(wanted => wanted.IsName))
        {
            return null;
        }

        var replied = context.Incoming.RepliedMessageId == 0 ? null
            : await messages.FindToldAsync(
                context.Subscriber.ChatId, context.Incoming.RepliedMessageId, cancellationToken);
        var ids = replied?.StoryIds ?? (last?.ReportId is { } report && AskedQuestion.IsOfCountAlone(question)
            ? await stories.OfArticlesAsync([report], cancellationToken)
            : []);
        var found = await cache.FindAsync(ids, cancellationToken);
        return found.Count == 0 ? null : [.. found.SelectMany(story => story.Articles)];
    }
}
