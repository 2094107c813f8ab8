using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>What of a message that told stories still holds: of the sentences that are kept as told, not of its text,
/// which has headings, labels and names of outlets too.</summary>
internal sealed class ToldClaims(Database database, OpenedStories messages, ToldStore tellings, StoryCache cache)
{
    private const int MostSentences = 24;

    /// <summary>Checks a message; null for one that told no story.</summary>
    /// <param name="reader">Whose it is.</param>
    /// <param name="language">The chat's.</param>
    public async Task<CheckedMessage?> CheckAsync(
        Subscriber reader, long messageId, string language, CancellationToken cancellationToken)
    {
        if (messageId == 0
            || await messages.FindToldAsync(reader.ChatId, messageId, cancellationToken) is not { } message)
        {
            return null;
        }

        var records = await database.ReadAsync(session => tellings.RecordsAsync(session, reader.Id), cancellationToken);
        var found = new List<CheckedStory>();
        var (room, left) = (MostSentences, 0);
        foreach (var id in message.StoryIds)
        {
            var ofStory = records.Where(record => record.StoryId == id).ToList();
            var at = ofStory.FindLastIndex(record => record.Edition == message.Edition);
            at = at < 0 ? ofStory.Count - 1 : at;
            if (at < 0 || await cache.FindAsync(id, cancellationToken) is not { } story)
            {
                continue;
            }

            var told = ofStory[at].Told;
            var sentences = told.Sentences.Except(at > 0 ? ofStory[at - 1].Told.Sentences : []).ToList();
            sentences = sentences.Count > 0 ? sentences : [.. told.Sentences];
            var claims = new StoryClaims(story, language, cancellationToken);
            var since = Corrections.Of(story, story.Articles, told);
            found.Add(new CheckedStory(story, [.. sentences.Take(room).Select(said => claims.Check(said, since))]));
            left += Math.Max(0, sentences.Count - room);
            room = Math.Max(0, room - sentences.Count);
        }

        found.RemoveAll(checks => checks.Checks.Count == 0);
        return found.Count > 0 ? new CheckedMessage(found, left) : null;
    }
}

/// <summary>What of a message still holds.</summary>
/// <param name="Stories">Story by story.</param>
/// <param name="Left">How many of its sentences were not checked.</param>
internal sealed record CheckedMessage(IReadOnlyList<CheckedStory> Stories, int Left);

/// <summary>What of a story's sentences still holds.</summary>
internal sealed record CheckedStory(Story Story, IReadOnlyList<CheckedSentence> Checks);
