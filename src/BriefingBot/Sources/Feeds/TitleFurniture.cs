using System.Text.RegularExpressions;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Sources.Feeds;

/// <summary>Takes off the titles of a feed what is none of the headline: how many answered, its section ("Sport ›
/// Rovers win the cup"), its site. No word tells the latter two, but the feed's habit: what nearly all of its titles
/// begin or end with, or what the entries' own addresses and tags call their sections.</summary>
internal static partial class TitleFurniture
{
    private const int FewestAlike = 5;
    private const int FewestOfSections = 3;
    private const int LongestPart = 40;

    /// <summary>Nearly all of a feed's titles.</summary>
    private const double Habit = 0.8;

    /// <summary>The share of a feed's titles that end in one, where a mark parts it which sentences do not
    /// use.</summary>
    private const double OfMarked = 0.5;

    private delegate TitlePart? Cutter(string title);

    /// <summary>The headline of each entry whose title is more than that; null for the others.</summary>
    public static IReadOnlyList<string?> Headlines(IReadOnlyList<Entry> entries)
    {
        var headlines = ReaderCounts.Without([.. entries.Select(entry => entry.Title)]).ToList();
        var titled = headlines.Count(title => title is not null);
        foreach (var cutter in titled < FewestOfSections ? [] : (Cutter[])[First, Last])
        {
            var parts = headlines.Index().Where(title => title.Item is not null)
                .Select(title => (At: title.Index, Part: cutter(title.Item!))) // not null: just filtered
                .Where(cut => cut.Part is not null)
                .Select(cut => new Cut(cut.At, cut.Part!)) // so is this
                .ToList();
            foreach (var cut in Furniture(parts, titled, cut => IsSection(cut.Part.Key, entries[cut.At])))
            {
                headlines[cut.At] = cut.Part.Rest;
            }
        }

        return [.. entries.Zip(headlines, (entry, headline) => headline == entry.Title ? null : headline)];
    }

    private static List<Cut> Furniture(List<Cut> parts, int titled, Func<Cut, bool> isSection)
    {
        var constant = parts.GroupBy(cut => cut.Part.Key, StringComparer.Ordinal).MaxBy(group => group.Count());
        if (constant?.Count() is { } alike && alike >= FewestAlike && alike >= Habit * titled)
        {
            return [.. constant];
        }

        // In a feed of many sections each stands in its entry's address or among its tags; a section may stand once.
        var named = parts.FindAll(cut => isSection(cut));
        var known = named.Count(cut => cut.Part.IsMarked);
        return known >= FewestOfSections && known >= OfMarked * titled ? parts.FindAll(cut => cut.Part.IsMarked)
            : named.Count >= FewestOfSections && named.Count >= Habit * titled ? named
            : [];
    }

    private static bool IsSection(string key, Entry entry) =>
        (entry.Url is { IsAbsoluteUri: true } url && NameKey.OfPath(url).Contains(key))
        || entry.Tags.Any(tag => NameKey.Of(tag) == key);

    private static TitlePart? First(string title) => Joint().Match(title) is { Success: true } joint
        ? TitlePart.Of(title[..joint.Index], title[(joint.Index + joint.Length)..], IsMark(joint))
        : null;

    private static TitlePart? Last(string title) => LastJoint().Match(title) is { Success: true } joint
        ? TitlePart.Of(title[(joint.Index + joint.Length)..], title[..joint.Index], IsMark(joint))
        : null;

    private static bool IsMark(Match joint) => joint.Value.AsSpan().IndexOfAny("›»>|｜") >= 0;

    [GeneratedRegex(Joints, RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(Joints, RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex LastJoint();

    private const string Joints = @"\s(?:" + TitleMarks.Pattern + @")\s|[|｜]|:\s";

    /// <summary>A part at an end of a title, and what is left without it.</summary>
    private sealed record TitlePart(string Key, string Rest, bool IsMarked)
    {
        public static TitlePart? Of(string part, string rest, bool isMarked) =>
            NameKey.Of(part) is { Length: > 0 and <= LongestPart } key && rest.Any(char.IsLetter)
                ? new TitlePart(key, rest.Trim(), isMarked)
                : null;
    }

    /// <summary>A part that may be cut off the title of the entry at a place in the feed.</summary>
    private readonly record struct Cut(int At, TitlePart Part);
}
