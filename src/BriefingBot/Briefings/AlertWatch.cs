using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings;

/// <summary>
/// Which of the present stories are about what readers want to be alerted of. Readers share words, and a word is looked
/// for once.
/// </summary>
internal sealed class AlertWatch(IReadOnlyList<Story> stories)
{
    private readonly Dictionary<string, List<Story>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Story>> _byTopic = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The stories about a reader's words and topics that enough independent outlets report, with a report since the
    /// reader asked for alerts; the most important first.
    /// </summary>
    public IReadOnlyList<AlertMatch> For(Subscriber reader)
    {
        var alerts = reader.Alerts;
        var byWord = reader.Followed.Concat(alerts.Words)
            .SelectMany(word => About(word).Select(story => (story, word)));
        var byTopic = alerts.Topics.SelectMany(topic => OfTopic(topic).Select(story => (story, word: topic)));
        var why = byWord.Concat(byTopic)
            .Where(pair => pair.story.Outlets.Count >= alerts.Outlets
                && pair.story.Articles.Any(article => article.FirstSeen >= alerts.Since))
            .ToLookup(pair => pair.story.Id, StringComparer.Ordinal);
        return
        [
            .. ReaderChoice.For(reader, why.Select(group => group.First().story)).Select(story => new AlertMatch(
                story, [.. why[story.Id].Select(pair => pair.word).Distinct(StringComparer.OrdinalIgnoreCase)])),
        ];
    }

    private List<Story> About(string word) => Remembered(_byWord, word, ReaderChoice.Mentions);

    private List<Story> OfTopic(string topic) => Remembered(
        _byTopic,
        topic,
        (story, wanted) => story.Articles.Any(
            article => article.Topic is { } own && Subscriber.IsSameTopic(own, wanted)));

    private List<Story> Remembered(
        Dictionary<string, List<Story>> known, string words, Func<Story, string, bool> isAbout)
    {
        if (!known.TryGetValue(words, out var found))
        {
            known[words] = found = [.. stories.Where(story => isAbout(story, words))];
        }

        return found;
    }
}

/// <summary>A story to alert a reader of.</summary>
/// <param name="Story">The story.</param>
/// <param name="Words">The reader's words and topics that it is about.</param>
internal sealed record AlertMatch(Story Story, IReadOnlyList<string> Words);
