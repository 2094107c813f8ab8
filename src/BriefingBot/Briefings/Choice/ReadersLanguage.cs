using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Choice;

/// <summary>A story of reports in several languages, as one reader gets it: in the reader's language where any report
/// has how it stands, else in the one that most independent outlets tell it in. A paragraph never mixes
/// languages.</summary>
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

        List<IReadOnlyList<Article>> told =
        [
            .. groups
                .OrderByDescending(group => string.Equals(group.Key, language, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(group => IndependentOutlets.Of([.. group]).Count)
                .Select(group => group.ToList()),
        ];
        foreach (var articles in told)
        {
            // What the others have overtaken is told in their language: "three dead" is no news beside nine.
            if (Headlines.OfNow(articles, story.Figures, story.Articles) is { } headline)
            {
                return story with { Articles = articles, Headline = headline };
            }
        }

        return story with { Articles = told[0], Headline = Headlines.For(told[0], story.Figures) };
    }

    /// <summary>The stories as a list of headlines has them, in the reader's language where a report has it.</summary>
    public static IReadOnlyList<Story> Of(IEnumerable<Story> stories, string language) =>
        [.. stories.Select(story => Of(story, language))];
}
