using System.Text.RegularExpressions;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Addresses;

/// <summary>What a person writes for a source, as the one spelling that it is stored and compared under.</summary>
public static partial class SourceAddress
{
    /// <summary>An absolute http(s) address, or a full path that exists; null for anything else.</summary>
    public static string? Normalise(string written)
    {
        written = written.Trim();
        if (written.Length == 0)
        {
            return null;
        }

        if (TelegramAddress.Channel(written) is { } channel && !Path.Exists(written))
        {
            return $"https://t.me/{channel}";
        }

        var address = FeedLinks.WithoutFeedScheme(written);
        if (SourceReader.IsAddress(address))
        {
            return FeedLinks.Resolve(address, baseUrl: null)?.AbsoluteUri;
        }

        if (Path.Exists(address))
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(address));
        }

        return LooksLikeHost(address) ? FeedLinks.Resolve("https://" + address, baseUrl: null)?.AbsoluteUri : null;
    }

    /// <summary>
    /// An address as people and logs are shown it: without a login, and with <c>…</c> for the value of each query parameter whose name speaks of a secret
    /// (<c>token</c>, <c>api_key</c>, <c>auth</c>, …). The other parameters stay: they often are all that tells two feeds apart.
    /// </summary>
    public static string Shown(string address) => SecretValue().Replace(Login().Replace(address, "$1"), "$1…");

    [GeneratedRegex(@"^(\s*[a-z][a-z0-9+.-]*://)[^/?#]*@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Login();

    [GeneratedRegex(@"([?&;](?:[^=&;#]*[_.-])?(?:access|api|auth|session)?(?:token|key|auth|secret|sig|signature|pass|password|pwd|session|sid|code)(?:[_.-][^=&;#]*)?=)[^&;#]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SecretValue();

    // "example.org/news": a dot in the first part, and nothing that no address has.
    private static bool LooksLikeHost(string text)
    {
        var host = text.Split('/', 2)[0];
        return host.Contains('.') && host[0] != '.' && host[^1] != '.' && !text.Any(char.IsWhiteSpace) && !text.Contains('\\') && !LocalFiles.IsRead(text);
    }
}
