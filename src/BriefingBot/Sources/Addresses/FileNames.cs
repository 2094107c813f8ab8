namespace BriefingBot.Sources.Addresses;

/// <summary>What the name of a file says about what it holds; <c>.gz</c> behind the ending does not count.</summary>
public static class FileNames
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".txt", ".md"];
    private static readonly string[] FeedEndings = [".xml", ".rss", ".atom", ".rdf", ".json", ".cdf", ".feed"];
    private static readonly string[] ListEndings = [".opml"];

    /// <summary>Whether a name is one of a page (<c>.html</c>, <c>.htm</c>, <c>.txt</c>, <c>.md</c>).</summary>
    public static bool IsPage(string name) => HasEnding(name, PageEndings);

    /// <summary>Whether a name is one of a feed, going by its ending alone.</summary>
    public static bool IsFeed(string name) => HasEnding(name, FeedEndings);

    /// <summary>Whether a name is one of a list of sources.</summary>
    public static bool IsOpml(string name) => HasEnding(name, ListEndings);

    /// <summary>Whether a file of a folder is read: it is neither hidden nor of a kind that holds no news.</summary>
    public static bool IsRead(string name) =>
        Path.GetFileName(name) is [not '.', ..] && (IsPage(name) || IsFeed(name) || IsOpml(name));

    /// <summary>Whether a file is packed as such.</summary>
    public static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static bool HasEnding(string name, string[] endings)
    {
        var bare = IsPacked(name) ? name.AsSpan(0, name.Length - 3) : name;
        foreach (var ending in endings)
        {
            if (bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
