using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Briefings;

/// <summary>A story of reports in several languages, as one reader gets it: in the reader's language where any report
/// has it, else in the one that most independent outlets tell it in. A paragraph never mixes languages.</summary>
internal static class ReadersLanguage
{
    /// <summary>The story with the reports and the headline of that language; itself where there is only one.</summary>
    /// <param name="language">ISO 639-1, as a subscriber has it.</param>
    public static Story Of(Story story, string language)
    {
        if (story.Articles.Count < 2)
        {
            return story;
        }

        var groups = story.Articles.GroupBy(ArticleLanguage.Of, StringComparer.OrdinalIgnoreCase).ToList();
        if (groups.Count < 2)
        {
            return story;
        }

        var chosen = groups.Find(group => string.Equals(group.Key, language, StringComparison.OrdinalIgnoreCase))
            ?? groups.MaxBy(group => IndependentOutlets.Of([.. group]).Count)!; // two groups at least
        IReadOnlyList<Article> articles = [.. chosen];
        return story with { Articles = articles, Headline = Headlines.For(articles, story.Figures) };
    }

    /// <summary>The stories as a list of headlines has them, in the reader's language where a report has it.</summary>
    public static IReadOnlyList<Story> Of(IEnumerable<Story> stories, string language) =>
        [.. stories.Select(story => Of(story, language))];
}
