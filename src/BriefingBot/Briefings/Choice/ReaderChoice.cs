using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Choice;

/// <summary>Which stories a chat gets and in which order: its topics, sources, followed and muted words.</summary>
public static class ReaderChoice
{
    private static readonly StoryMemo<string, Story> Shared = new();
    private static readonly StoryMemo<string, List<SearchedText>> Openings = new();
    private static readonly StoryMemo<string, bool?> Mentions = new();

    /// <summary>The stories this subscriber wants, most important first.</summary>
    public static IReadOnlyList<Story> For(Subscriber subscriber, IEnumerable<Story> stories) => stories
        .Select(story => Of(subscriber, story))
        .OfType<Story>()
        .OrderByDescending(story => story.Importance * StoryReasons.Of(subscriber, story).Factor)
        .ThenBy(story => story.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>The stories this subscriber wants, the greatest first, each made no earlier than it may be the
    /// next.</summary>
    /// <param name="now">When they are chosen.</param>
    /// <param name="isLeftOut">Whether one that is made turns out not to be wanted.</param>
    /// <param name="faults">Takes those that cannot be made.</param>
    internal static StoryRanking Ranking(
        Subscriber subscriber,
        StoryPool stories,
        DateTimeOffset now,
        Func<Story, bool> isLeftOut,
        List<StoryFault> faults) => new(
            subscriber,
            stories,
            (story, read) => StoryTimes.MostImportance(story.Articles, story.MostOutlets, now)
                * StoryReasons.MostFactor(subscriber, story, read),
            story => story.Importance * StoryReasons.Of(subscriber, story).Factor,
            isLeftOut,
            faults);

    /// <summary>A story from the reports of sources that are on; null where it is not wanted, or is no story: a quiz or
    /// a list of things to do.</summary>
    public static Story? Of(Subscriber subscriber, Story story) =>
        FromSourcesOn(subscriber, story) is { } read
        && IsWanted(subscriber, read.Articles)
        && !Mentioned(read, subscriber.Muted).Any()
            ? read
            : null;

    /// <summary>The same of a story that is not made: the reports that the subscriber would get it from, or null.
    /// </summary>
    internal static IReadOnlyList<Article>? Of(Subscriber subscriber, StorySketch story)
    {
        IReadOnlyList<Article> read = subscriber.SourcesOff.Count == 0
            ? story.Articles
            : [.. story.Articles.Where(article => subscriber.WantsSource(article.SourceId))];
        return read.Count > 0
            && IsWanted(subscriber, read)
            && !story.Mentioned(read, subscriber.Muted).Any()
                ? read
                : null;
    }

    private static bool IsWanted(Subscriber subscriber, IReadOnlyList<Article> articles) =>
        !articles.All(article => article.Title is { } title
            && HeadlineKinds.IsPastime(title, article.Language))
        && articles.Any(article => article.Topic is not { } topic || subscriber.WantsTopic(topic));

    /// <summary>The story without what only sources say that are off; null where nothing is left of it.</summary>
    public static Story? FromSourcesOn(Subscriber subscriber, Story story)
    {
        if (subscriber.SourcesOff.Count == 0)
        {
            return story;
        }

        var off = story.Articles.Select(article => article.SourceId).Where(id => !subscriber.WantsSource(id))
            .ToHashSet();
        if (off.Count == 0)
        {
            return story;
        }

        List<Article> articles = [.. story.Articles.Where(article => !off.Contains(article.SourceId))];
        if (articles.Count == 0)
        {
            return null;
        }

        var key = string.Join(' ', off.Order());
        return Shared.Find(story, key) ?? Shared.Keep(story, key, ToldBy(articles, story));
    }

    private static Story ToldBy(List<Article> articles, Story story)
    {
        var ids = articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        List<FigureLine> figures =
        [
            .. story.Figures
                .Select(line => line.Values.All(value => ids.Contains(value.ArticleId))
                    ? line
                    : line with { Values = [.. line.Values.Where(value => ids.Contains(value.ArticleId))] })
                .Where(line => line.Values.Count > 0)
                .Select(line => line.Values.Count == 1 ? line with { Relation = FigureRelation.Single } : line),
        ];
        return story with
        {
            Articles = articles,
            Outlets = IndependentOutlets.Of(articles),
            HeadlineToMake = () => Headlines.For(articles, figures),
            Figures = figures,
            TimelineToMake = () => [.. story.Timeline.Where(step => ids.Contains(step.ArticleId))],
        };
    }

    /// <summary>Which of some words, in any of their forms, a story is about: headline, titles, opening
    /// sentences.</summary>
    internal static IEnumerable<string> Mentioned(Story story, IReadOnlyList<string> words) => words.Where(word =>
        (Mentions.Find(story, word) ?? Mentions.Keep(story, word, IsMentioned(story, word))) == true);

    private static bool IsMentioned(Story story, string word) =>
        (Openings.Find(story, "") ?? Openings.Keep(story, "", [.. OpeningsOf(story)]))
            .Exists(new SoughtWord(word).IsIn);

    private static IEnumerable<SearchedText> OpeningsOf(Story story) => story.Articles
        .Select(article => (Article: article, Language: ArticleLanguage.Of(article)))
        .SelectMany(of => new[] { story.Headline, of.Article.Title ?? "", Headlines.Lead(of.Article) }
            .Select(text => (text, of.Language)))
        .Where(of => of.text.Length > 0)
        .Distinct()
        .Select(of => new SearchedText(of.text, of.Language));
}
