using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Dates;

namespace BriefingBot.Sources.Kinds;

/// <summary>Which parts of a sitemap index hold the newest articles.</summary>
internal static partial class SitemapOrder
{
    // What sites call the parts that hold articles, and those that hold everything else.
    private static readonly FrozenSet<string> ArticleWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "post", "posts", "article", "articles", "story", "stories", "artikel", "blog", "content", "entries");

    private static readonly FrozenSet<string> OtherWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "category", "categories", "tag", "tags", "taxonomy", "taxonomies", "author", "authors", "user", "users", "page",
        "pages",
        "image", "images", "video", "videos", "static", "section", "sections", "topic", "topics", "product", "products",
        "gallery", "galleries", "podcast", "podcasts", "newsletter", "newsletters", "landing");

    /// <summary>Of many parts those with the newest articles: by name, time of change, number or date.</summary>
    public static IEnumerable<FeedPart> Newest(IReadOnlyList<FeedPart> parts, int most)
    {
        var best = parts.Select(part => Rank(part.Url)).DefaultIfEmpty().Max();
        var wanted = parts.Where(part => Rank(part.Url) == best).ToList();
        if (wanted.Count <= most)
        {
            return wanted;
        }

        if (wanted.Exists(part => FeedDates.Parse(part.Modified) is not null))
        {
            return wanted.OrderByDescending(part => FeedDates.Parse(part.Modified) ?? DateTimeOffset.MinValue)
                .Take(most);
        }

        // Undated: the highest number or date is the newest; and the first, since some write the newest there.
        var byNumber = wanted.OrderByDescending(part => NumbersOf(part.Url), Comparer<long[]>.Create(Compare)).ToList();
        return byNumber.Take(most - 1).Append(wanted[0]).Concat(byNumber).Distinct().Take(most);
    }

    private static int Rank(Uri url)
    {
        var path = url.AbsolutePath;
        return NewsName().IsMatch(path) ? 3
            : HasWord(path, OtherWords) ? 0
            : HasWord(path, ArticleWords) || Year().IsMatch(path) ? 2
            : 1;
    }

    private static bool HasWord(string path, FrozenSet<string> words) =>
        Letters().Matches(path).Any(run => words.Contains(run.Value));

    private static long[] NumbersOf(Uri url) => [.. Number().Matches(url.AbsolutePath).Select(NumberOf)];

    private static long NumberOf(Match match) =>
        long.TryParse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Compare(long[] one, long[] other)
    {
        var difference = one.Zip(other)
            .Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
        return difference != 0 ? difference : one.Length.CompareTo(other.Length);
    }

    [GeneratedRegex(@"news(?!letter)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewsName();

    [GeneratedRegex(@"[a-z]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Letters();

    [GeneratedRegex(@"20\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
