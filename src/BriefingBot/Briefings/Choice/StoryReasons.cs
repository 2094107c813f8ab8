using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Choice;

/// <summary>Why a story stands where it stands in a chat's briefing.</summary>
/// <param name="Outlets">How many outlets that report it bear each other out.</param>
/// <param name="Followed">The chat's words that it is about.</param>
/// <param name="Tastes">What the chat's reactions say of its topics and outlets.</param>
/// <param name="Factor">What its importance is multiplied by for this chat.</param>
public sealed record StoryReasons(
    int Outlets, IReadOnlyList<string> Followed, IReadOnlyList<Taste> Tastes, double Factor)
{
    /// <summary>A followed word outweighs outlets and any number of reactions.</summary>
    private const double FollowedWeight = 2;

    /// <summary>What a story is worth of which no report is in the chat's language.</summary>
    private const double OtherLanguage = 0.6;

    private static readonly StoryMemo<string, Tuple<int, HashSet<string>>> Known = new();

    /// <summary>Of one story for one chat.</summary>
    public static StoryReasons Of(Subscriber subscriber, Story story)
    {
        var (outlets, languages) = Known.Find(story, "") ?? Known.Keep(story, "", KnownOf(story));
        var followed = ReaderChoice.Mentioned(story, subscriber.Followed).ToList();
        var features = subscriber.Taste.Count == 0
            ? []
            : TasteStore.FeaturesOf(story.Articles, story.Outlets).ToList();
        var tastes = features.Select(feature => Find(subscriber, feature)).OfType<Taste>().ToList();
        var factor = (followed.Count > 0 ? FollowedWeight : 1)
            // What cannot be told may be the chat's.
            * (languages.Contains(subscriber.Language) || languages.Contains("") ? 1 : OtherLanguage)
            * Mean(features, subscriber, TasteKind.Topic)
            * Mean(features, subscriber, TasteKind.Outlet);
        return new StoryReasons(outlets, followed, tastes, factor);
    }

    /// <summary>What the factor of a story that is not made is at most.</summary>
    /// <param name="articles">The reports that the chat would get it from.</param>
    internal static double MostFactor(Subscriber subscriber, StorySketch story, IReadOnlyList<Article> articles)
    {
        var liked = subscriber.Taste.Where(taste => taste.Kind == TasteKind.Outlet && articles.Any(
            article => Is(taste, article.Origin) || Is(taste, article.IndependentOutlet)));
        var topics = subscriber.Taste.Count == 0 ? [] : TasteStore.FeaturesOf(articles, outlets: []).ToList();
        return (story.Mentioned(articles, subscriber.Followed).Any() ? FollowedWeight : 1)
            * (articles.Any(article => article.Language is null
                || string.Equals(ArticleLanguage.Of(article), subscriber.Language, StringComparison.OrdinalIgnoreCase))
                ? 1 : OtherLanguage)
            * Mean(topics, subscriber, TasteKind.Topic)
            * liked.Select(taste => taste.Factor).Append(1).Max();

        static bool Is(Taste taste, string? name) =>
            string.Equals(taste.Name, name?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static Tuple<int, HashSet<string>> KnownOf(Story story) => new(
        IndependentOutlets.Corroborating(story.Articles),
        [.. story.Articles.Select(article => ArticleLanguage.Of(article).ToLowerInvariant())]);

    // One outlet that is liked among many says little of the story.
    private static double Mean(List<(TasteKind Kind, string Name)> features, Subscriber subscriber, TasteKind kind)
    {
        var factors = features.Where(feature => feature.Kind == kind)
            .Select(feature => Find(subscriber, feature)?.Factor ?? 1)
            .ToList();
        return factors.Count == 0 ? 1 : factors.Average();
    }

    private static Taste? Find(Subscriber subscriber, (TasteKind Kind, string Name) feature) =>
        subscriber.Taste.FirstOrDefault(taste => taste.Kind == feature.Kind
            && string.Equals(taste.Name, feature.Name, StringComparison.OrdinalIgnoreCase));
}
