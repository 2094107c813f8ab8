using BriefingBot.Stories;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings.Choice;

/// <summary>Why a story stands where it stands in a chat's briefing.</summary>
/// <param name="Outlets">The independent outlets that report it.</param>
/// <param name="Followed">The chat's words that it is about.</param>
/// <param name="Tastes">What the chat's reactions say of its topics and outlets.</param>
/// <param name="Factor">What its importance is multiplied by for this chat.</param>
public sealed record StoryReasons(
    int Outlets, IReadOnlyList<string> Followed, IReadOnlyList<Taste> Tastes, double Factor)
{
    /// <summary>A followed word outweighs outlets and any number of reactions.</summary>
    private const double FollowedWeight = 2;

    /// <summary>Of one story for one chat.</summary>
    public static StoryReasons Of(Subscriber subscriber, Story story)
    {
        var followed = subscriber.Followed.Where(word => ReaderChoice.Mentions(story, word)).ToList();
        var features = subscriber.Taste.Count == 0
            ? []
            : TasteStore.FeaturesOf(story).ToList();
        var tastes = features.Select(feature => Find(subscriber, feature)).OfType<Taste>().ToList();
        var factor = (followed.Count > 0 ? FollowedWeight : 1)
            * Mean(features, subscriber, TasteKind.Topic)
            * Mean(features, subscriber, TasteKind.Outlet);
        return new StoryReasons(story.Outlets.Count, followed, tastes, factor);
    }

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
