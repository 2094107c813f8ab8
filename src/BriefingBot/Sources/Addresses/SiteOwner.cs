using System.Net;

namespace BriefingBot.Sources.Addresses;

/// <summary>Whose a host is: the owner of a registered domain has all hosts below it. Beside the endings of a country's
/// own forms ("co.uk") and the platforms that are known here, a domain has two labels.</summary>
internal static class SiteOwner
{
    // Under them, too, anybody may register a name: "co.uk", "com.au".
    private static readonly string[] SecondLevels =
    [
        "co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gob", "gouv", "govt", "nom", "asn", "blogspot",
        "go", "lg", "ltd", "plc", "nhs", "gub", "idv",
    ];

    // On them everybody has a site of their own.
    private static readonly string[] Platforms =
    [
        "blogspot.com", "substack.com", "wordpress.com", "github.io", "medium.com", "tumblr.com", "ghost.io",
        "beehiiv.com", "netlify.app", "pages.dev", "web.app", "livejournal.com", "typepad.com", "wixsite.com",
        "weebly.com", "vercel.app", "herokuapp.com", "firebaseapp.com", "gitlab.io", "neocities.org", "altervista.org",
        "over-blog.com", "hatenablog.com", "azurewebsites.net", "cloudfront.net", "amazonaws.com", "bearblog.dev",
        "tistory.com", "workers.dev", "onrender.com", "fly.dev", "readthedocs.io", "micro.blog", "jimdofree.com",
        "livedoor.blog", "hateblo.jp", "hatenadiary.jp", "seesaa.net",
        "webflow.io", "framer.app", "notion.site", "surge.sh", "deno.dev", "replit.app", "glitch.me", "hashnode.dev",
        "mataroa.blog", "write.as", "prose.sh", "blogs.com", "squarespace.com", "strikingly.com",
    ];

    /// <summary>The part of a host that one owner registered: "lakepost.co.uk" of "news.lakepost.co.uk".</summary>
    public static string Domain(string host)
    {
        host = host.ToLowerInvariant();
        // It is nobody's own name on a platform.
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
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
    public static bool IsOne(string host, string other) => Domain(host) == Domain(other);
}
