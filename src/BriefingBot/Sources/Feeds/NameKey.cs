using System.Globalization;
using System.Net;
using System.Text;

namespace BriefingBot.Sources.Feeds;

/// <summary>What names, sections and the parts of addresses have in common.</summary>
internal static class NameKey
{
    private const int FewestLetters = 4;

    // Under them, too, anybody may register a name: "co.uk", "com.au".
    private static readonly string[] SecondLevels =
    [
        "co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gob", "gouv", "govt", "nom", "asn", "blogspot",
    ];

    // On them everybody has a site of their own.
    private static readonly string[] Platforms =
    [
        "blogspot.com", "substack.com", "wordpress.com", "github.io", "medium.com", "tumblr.com", "ghost.io",
        "beehiiv.com", "netlify.app", "pages.dev", "web.app", "livejournal.com", "typepad.com", "wixsite.com",
        "weebly.com", "vercel.app", "herokuapp.com", "firebaseapp.com", "gitlab.io", "neocities.org", "altervista.org",
        "over-blog.com", "hatenablog.com", "azurewebsites.net", "cloudfront.net", "amazonaws.com",
    ];

    private const string Foreign = "авекмнорстухіѕјԁԛԝһӏαεικνορτυχ";
    private const string Latin = "abekmhopctyxisjdqwhlaeikvoptux";

    /// <summary>Letters and digits in lower case, without accents and the article: one key a name.</summary>
    public static string Of(string text)
    {
        // What is no letter goes first: half a character cannot be normalized.
        var whole = string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || IsAccent(letter)));
        var letters = string.Concat(whole.Normalize(NormalizationForm.FormD).Where(letter => !IsAccent(letter)))
            .ToLowerInvariant();
        return letters.Length > FewestLetters && letters.StartsWith("the", StringComparison.Ordinal)
            ? letters[3..]
            : letters;
    }

    /// <summary>The key of the label of a host that was registered: "lakepost" of "news.lakepost.co.uk".</summary>
    public static string OfHost(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out _) ? host : Of(Domain(host).Split('.')[0]);

    /// <summary>The part of a host that one owner registered: "lakepost.co.uk" of "news.lakepost.co.uk".</summary>
    public static string Domain(string host)
    {
        host = host.ToLowerInvariant();
        var labels = host.Split('.');
        if (labels.Length < 3 || IPAddress.TryParse(host.Trim('[', ']'), out _))
        {
            return host;
        }

        var isShared = (labels[^1].Length == 2 && SecondLevels.Contains(labels[^2]))
            || Platforms.Contains($"{labels[^2]}.{labels[^1]}");
        return string.Join('.', labels[^(isShared ? 3 : 2)..]);
    }

    /// <summary>Whether two hosts are of one owner.</summary>
    public static bool AreOfOneOwner(string host, string other) => Domain(host) == Domain(other);

    /// <summary>The same with the letters of other alphabets that look like Latin ones as those.</summary>
    public static string Look(string text) => string.Concat(Of(text).Select(letter =>
        Foreign.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter));

    /// <summary>The keys of what an address's path consists of, without the endings of file names.</summary>
    public static IEnumerable<string> OfPath(Uri address) =>
        address.AbsolutePath.Split('/').Select(segment => Of(segment.Split('.')[0])).Where(key => key.Length > 0);

    private static bool IsAccent(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
