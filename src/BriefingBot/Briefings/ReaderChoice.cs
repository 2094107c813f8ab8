using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings;

/// <summary>Which stories a chat gets and in which order: its topics, sources, followed and muted words.</summary>
public static class ReaderChoice
{
    /// <summary>The stories this subscriber wants, most important first.</summary>
    public static IReadOnlyList<Story> For(Subscriber subscriber, IEnumerable<Story> stories) => stories
        .Where(story => !IsUnwanted(subscriber, story))
        .OrderByDescending(story => story.Importance * StoryReasons.Of(subscriber, story).Factor)
        .ThenBy(story => story.Id, StringComparer.Ordinal)
        .ToList();

    private static bool IsUnwanted(Subscriber subscriber, Story story) =>
        Mentions(story, subscriber.Muted)
        || story.Articles.All(article =>
            !subscriber.WantsSource(article.SourceId) || (article.Topic is { } topic && !subscriber.WantsTopic(topic)));

    /// <summary>
    /// True where a story is about a word: in its headline and titles only, since a word in passing makes no story
    /// about it.
    /// </summary>
    internal static bool Mentions(Story story, string word) =>
        IsIn(story.Headline, word) || story.Articles.Any(article => article.Title is { } title && IsIn(title, word));

    private static bool Mentions(Story story, IReadOnlyList<string> words) => words.Any(word => Mentions(story, word));

    /// <summary>True where the word stands in the text as a word of its own, not inside another.</summary>
    private static bool IsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(
            word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0
                || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length
                || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
