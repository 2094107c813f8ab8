using BriefingBot.Stories;
using BriefingBot.Text;

namespace BriefingBot.Briefings.Choice;

/// <summary>Keeps one source from filling an edition.</summary>
internal static class EditionRoom
{
    /// <summary>Of an edition's items one in so many is of one source alone while others wait.</summary>
    private const int Share = 3;

    /// <summary>The places of stories in the order in which they get room: of equal headlines all but the first,
    /// and what one source alone has beyond its share, behind everything else.</summary>
    /// <param name="stories">The most important first.</param>
    /// <param name="most">Items of the edition.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<Story> stories, int most)
    {
        var headlines = new HashSet<string>(StringComparer.Ordinal);
        var held = new Dictionary<string, int>(StringComparer.Ordinal);
        var (first, later) = (new List<int>(), new List<int>());
        for (var i = 0; i < stories.Count; i++)
        {
            var isEqual = LetterKey.Of(stories[i].Headline) is { Length: > 0 } headline && !headlines.Add(headline);
            var sources = stories[i].Articles.Select(SourceVotes.SourceOf).Distinct(StringComparer.Ordinal).ToList();
            var isBeyond = sources is [var only]
                && (held[only] = held.GetValueOrDefault(only) + 1) > Math.Max(1, most / Share);
            (isEqual || isBeyond ? later : first).Add(i);
        }

        return [.. first, .. later];
    }
}
