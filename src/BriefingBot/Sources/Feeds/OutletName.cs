using System.Text.RegularExpressions;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Sources.Feeds;

/// <summary>What readers call the outlet of a feed. The titles of feeds carry sections and slogans beside it ("World –
/// The Lake Post", "Lake Post - News from the shore"): which part is the name, the address of its site tells. The
/// answer rests on these two alone, so that it is the same at every poll.</summary>
internal static partial class OutletName
{
    /// <summary>Letters that a label of an address and a name have in common by more than chance.</summary>
    private const int FewestShared = 4;

    private const int ShortestAcronym = 3;

    /// <summary>A name of more words is a clause.</summary>
    private const int MostWords = 4;

    /// <summary>The title where nothing shows that a part of it is furniture; the site without one.</summary>
    /// <param name="title">The feed's title; null where it has none.</param>
    /// <param name="homePage">The address of its site; null where it does not say.</param>
    public static string? Of(string? title, Uri? homePage)
    {
        if (homePage is not { IsAbsoluteUri: true, HostNameType: UriHostNameType.Dns })
        {
            return title;
        }

        var site = Site.Of(homePage.Host);
        if (title is null)
        {
            return site.Host;
        }

        var parts = Joint().Split(title).Select(part => part.Trim())
            .Where(part => NameKey.Of(part).Length > 1).ToList();
        var name = parts.Select(part => (Part: part, Likeness: site.Likeness(part)))
            .Where(part => part.Likeness > 0)
            .OrderByDescending(part => part.Likeness)
            .ThenBy(part => IsInCapitals(part.Part))
            .ThenBy(part => part.Part.Length)
            .FirstOrDefault().Part
            ?? title;
        return WithinSentence(site.WithoutAdditions(name), title);
    }

    /// <summary>The name behind the last dash or stroke of a headline, where the whole of it is the name in the
    /// article's address; else null.</summary>
    public static string? Behind(string? headline, Uri article) =>
        headline is not null && Joint().Matches(headline) is [.., var joint]
            && !joint.Value.Contains(':', StringComparison.Ordinal)
            && headline[(joint.Index + joint.Length)..].Trim() is { Length: > 0 } name
            && Site.Of(article.Host).IsCalled(name)
            ? name
            : null;

    // A name cut out of "lakeside - World news" is written as a name.
    private static string WithinSentence(string name, string title) =>
        name.Length < title.Length && name.All(char.IsLower) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static bool IsInCapitals(string part) => !part.Any(char.IsLower);

    [GeneratedRegex(@"\s+(?:" + TitleMarks.Pattern + @")\s+|\s*[|｜]\s*|\s*:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    /// <summary>A site as its address names it.</summary>
    /// <param name="Host">Its host without "www.".</param>
    /// <param name="Label">The label that was registered: "lakepost" of "news.lakepost.co.uk".</param>
    private sealed record Site(string Host, string Label)
    {
        public static Site Of(string host)
        {
            host = host.ToLowerInvariant();
            host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
            return new Site(host, NameKey.OfHost(host));
        }

        /// <summary>How well a part of a title fits the address, from 0.</summary>
        public int Likeness(string part)
        {
            var key = NameKey.Of(part);
            return Label.Length < 2 ? 0
                : key == Label || IsAddress(key) ? 3
                : Holds(part, key) || IsBeginning(part, key) ? 2
                : Initials(part) == Label ? 1
                : 0;
        }

        /// <summary>Whether a name is the site's and says no more: "Lake Post", "Lake Post News" of lakepost.</summary>
        public bool IsCalled(string name) => Label.Length >= 2 && NameKey.Of(name) is var key
            && (key == Label || IsAddress(key) || IsBeginning(name, key) || Initials(name) == Label
                || (key.StartsWith(Label, StringComparison.Ordinal) && name.Split(' ') is { Length: <= MostWords } words
                    && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]))));

        /// <summary>A name without what follows in small letters, and without the site's address.</summary>
        public string WithoutAdditions(string name)
        {
            name = name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
            var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (at, taken) = (0, "");
            while (at < words.Length && taken.Length < Label.Length)
            {
                taken = NameKey.Of(string.Join(' ', words[..++at]));
            }

            var rest = words[at..];
            if (taken == Label && rest.Length > 0 && char.IsUpper(words[0][0])
                && Array.TrueForAll(rest, word => char.IsLower(word[0])))
            {
                return string.Join(' ', words[..at]);
            }

            var ending = Host[Host.LastIndexOf('.')..];
            return words.Length > 1 && name.Length > ending.Length
                && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && NameKey.Of(name) == Label + NameKey.Of(ending)
                ? name[..^ending.Length]
                : name;
        }

        private bool IsAddress(string key) =>
            key.StartsWith(Label, StringComparison.Ordinal) && NameKey.Of(Host).EndsWith(key, StringComparison.Ordinal)
            || key == NameKey.Of(Host) || key == "www" + NameKey.Of(Host);

        private bool Holds(string part, string key) =>
            (Label.Length >= FewestShared && key.Contains(Label, StringComparison.Ordinal))
            || part.Split(' ').Any(word => NameKey.Of(word) == Label);

        // "LPT" of "lptimes", "Lake Post" of "lakepostonline".
        private bool IsBeginning(string part, string key) =>
            Label.StartsWith(key, StringComparison.Ordinal)
            && (key.Length * 2 >= Label.Length && key.Length >= FewestShared
                || key.Length >= ShortestAcronym && part.All(letter => !char.IsLower(letter)));

        private static string Initials(string part) =>
            NameKey.Of(string.Concat(part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0])));
    }
}
