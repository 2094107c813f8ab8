using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text;

namespace BriefingBot.Sources.Addresses;

/// <summary>Tells whether two addresses are one article: no tracking, no AMP, one spelling.</summary>
public static partial class UrlIdentity
{
    // Parameters that tell where a reader came from, not what is read.
    private static readonly FrozenSet<string> TrackingNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "igshid", "twclid", "ttclid", "mc_cid",
        "mc_eid", "_hsenc", "_hsmi", "mkt_tok", "ocid", "cmpid", "cmp", "ncid", "smid", "smtyp", "partner", "ito",
        "xtor", "ref", "ref_src", "ref_url", "referrer", "src", "source", "soc_src", "soc_trk", "taid", "guccounter",
        "spm", "_ga", "amp", "outputtype", "sh", "share", "feature", "traffic_source", "rss", "feedtype", "feedname",
        "dlbk", "sr_share", "__twitter_impression", "embedded-checkout", "usqp", "trk", "cn-track", "linkid");

    private static readonly string[] TrackingPrefixes =
    [
        "utm_", "at_", "wt_mc", "wt.mc", "guce_", "ns_", "amp_", "fb_", "action_", "pk_", "mtm_", "tracking",
        "campaign",
    ];

    /// <summary>The address to show and store: as the site spells it, without tracking and AMP.</summary>
    public static Uri Canonical(Uri url)
    {
        if (!url.IsHttp())
        {
            return url;
        }

        url = OutOfAmpCache(url);
        var builder = new UriBuilder(url)
        {
            Fragment = "",
            Query = KeptQuery(url),
            Host = WithoutAmpLabel(url.IdnHost),
            Path = WithoutAmpPath(url.AbsolutePath),
        };
        if (url.IsDefaultPort)
        {
            builder.Port = -1;
        }

        return Uri.TryCreate(builder.Uri.AbsoluteUri, UriKind.Absolute, out var canonical) ? canonical : url;
    }

    /// <summary>A key equal for one article: without scheme, <c>www.</c>, last slash, parameters' order.</summary>
    public static string Key(Uri url)
    {
        var canonical = Canonical(url);
        if (!canonical.IsHttp())
        {
            return canonical.OriginalString;
        }

        var query = string.Join('&', Parameters(canonical).Order(StringComparer.Ordinal));
        var path = IndexFile().Replace(canonical.AbsolutePath, "/").TrimEnd('/');
        var port = canonical.IsDefaultPort ? "" : $":{canonical.Port}";
        return $"{Site(canonical)}{port}{path}{(query.Length > 0 ? "?" + query : "")}";
    }

    /// <summary>The host without <c>www.</c>, <c>m.</c>, <c>mobile.</c> and <c>amp.</c>.</summary>
    public static string Site(Uri url) => HostLabel().Replace(url.IdnHost.ToLowerInvariant(), "");

    /// <summary>An absolute http(s) address, or null where the text is none.</summary>
    public static Uri? Resolve(string? address, Uri? page)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > 4000)
        {
            return null;
        }

        var made = page is null
            ? Uri.TryCreate(address.Trim(), UriKind.Absolute, out var url)
            : Uri.TryCreate(page, address.Trim(), out url);
        return made && url!.IsHttp() ? url : null; // not null: it was made
    }

    // https://developers.google.com/amp/cache/overview
    private static Uri OutOfAmpCache(Uri url)
    {
        var match = CachedPath().Match(url.IdnHost + url.AbsolutePath);
        if (!match.Success)
        {
            return url;
        }

        var scheme = match.Groups["s"].Success ? "https" : "http";
        return Uri.TryCreate($"{scheme}://{match.Groups["rest"].Value}{url.Query}", UriKind.Absolute, out var original)
            ? original
            : url;
    }

    private static string WithoutAmpLabel(string host) =>
        host.StartsWith("amp.", StringComparison.OrdinalIgnoreCase) && host.Count(c => c == '.') >= 2
            ? host[4..]
            : host;

    private static string WithoutAmpPath(string path)
    {
        var plain = AmpSuffix().Replace(path, "$1");
        plain = AmpPrefix().Replace(plain, "/");
        return plain.Length == 0 ? "/" : plain;
    }

    private static string KeptQuery(Uri url) => string.Join('&', Parameters(url).Where(pair => !IsTracking(pair)));

    private static string[] Parameters(Uri url) =>
        url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsTracking(string pair)
    {
        var name = pair.Split('=', 2)[0];
        return TrackingNames.Contains(name)
            || Array.Exists(TrackingPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(
        @"^(?:www\.google\.[a-z.]{2,6}/amp/|[a-z0-9-]+\.cdn\.ampproject\.org/[cvi]/)(?<s>s/)?(?<rest>[^/]+\.[^/]+/.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CachedPath();

    [GeneratedRegex(@"(?:/amp|\.amp)(?:/|(\.html?))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AmpSuffix();

    [GeneratedRegex(@"^/amp/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AmpPrefix();

    [GeneratedRegex(@"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)", RegexOptions.CultureInvariant)]
    private static partial Regex HostLabel();

    [GeneratedRegex(
        @"/(?:index|default)\.(?:html?|php|aspx?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IndexFile();
}
