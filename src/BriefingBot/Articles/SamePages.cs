using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles;

/// <summary>Finds the entries of one source behind whose addresses stands one and the same text although they tell of
/// different things: a page for consent, to log in, for what is gone, which speaks of nothing that a single entry could
/// be told by.</summary>
internal static class SamePages
{
    /// <summary>The places, from 0, of the entries behind whose addresses one and the same text stands.</summary>
    /// <param name="articles">What was read behind each; null for nothing.</param>
    public static IReadOnlyList<int> Find(IReadOnlyList<SourcedEntry> entries, IReadOnlyList<Article?> articles) =>
    [
        .. Enumerable.Range(0, entries.Count)
            .Where(at => articles[at] is { Text.Length: > 0 } && IsOfAPage(entries[at]))
            .GroupBy(at => (entries[at].Source.Id, articles[at]!.Text)) // not null: just filtered
            .Where(group => AreUnlike(group.Select(at => entries[at].Identified.Entry.Title).OfType<string>()))
            .SelectMany(group => group),
    ];

    private static bool IsOfAPage(SourcedEntry entry) =>
        entry.Source.IsWeb && entry.Identified.Entry is { Page: null, Url: not null, IsUrlShared: false };

    // One report that was put in twice is called nearly the same.
    private static bool AreUnlike(IEnumerable<string> titles)
    {
        var words = titles.Distinct(StringComparer.Ordinal)
            .Select(title => ContentWords.Of(title).ToHashSet(StringComparer.OrdinalIgnoreCase))
            .Where(title => title.Count > 0)
            .ToList();
        return words.Count > 1 && words.Skip(1).Any(title => !title.Overlaps(words[0]));
    }
}
