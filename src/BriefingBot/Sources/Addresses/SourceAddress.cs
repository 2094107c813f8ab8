using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Text;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Addresses;

/// <summary>What a person writes for a source, as the one spelling that it is stored and compared under.</summary>
public static partial class SourceAddress
{
    /// <summary>Names of query parameters that hold a secret, also after a prefix ("feed_token").</summary>
    private static readonly string[] SecretNames =
        ["token", "key", "auth", "secret", "sig", "signature", "pass", "password", "pwd", "session", "sid", "code"];

    /// <summary>What may stand directly before one of <see cref="SecretNames"/> ("apikey").</summary>
    private static readonly string[] SecretPrefixes = ["", "access", "api", "auth", "session"];

    private static readonly FrozenSet<string> SecretWords = SecretPrefixes
        .SelectMany(prefix => SecretNames.Select(name => prefix + name)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an argument is written as an address with a scheme, whatever the scheme.</summary>
    public static bool IsAddress(string argument) => argument.IndexOf("://", StringComparison.Ordinal) is > 0 and < 12;

    /// <summary>Whether an argument is meant as a web address but is not one that can be fetched.</summary>
    public static bool IsMalformed(string argument) =>
        argument.Trim().Length == 0 || (HasWebScheme(argument) && HttpAddress.Parse(argument) is null);

    /// <summary>What is said of an argument that is meant as an address and is none.</summary>
    public static Phrase NoAddress(string argument) =>
        $"\"{argument}\" is no address. Write it like https://example.org/feed.";

    /// <summary>An absolute http(s) address, or a full path that exists; null for anything else.</summary>
    public static string? Normalise(string written)
    {
        written = written.Trim();
        if (written.Length == 0)
        {
            return null;
        }

        if (ChannelPage(written) is { } page)
        {
            return page;
        }

        var address = FeedLinks.WithoutFeedScheme(written);
        if (IsAddress(address))
        {
            return Fetched(address);
        }

        if (Path.Exists(address))
        {
            return FullPath(address);
        }

        return LooksLikeHost(address) ? Fetched("https://" + address) : null;
    }

    /// <summary>What a row of the configuration names: as <see cref="Normalise"/>, and what is plainly a path also
    /// where nothing is there, as of a share that is mounted later. Null for all else, as a mistyped address.</summary>
    /// <param name="known">The addresses that were ever watched: what was a path stays one when it is gone.</param>
    public static string? OfRow(string written, IReadOnlySet<string>? known = null)
    {
        written = written.Trim();
        if (written.Length == 0 || written.Any(char.IsControl))
        {
            return null;
        }

        var path = FullPath(written);
        return known?.Contains(path) == true ? path : Normalise(written) ?? (IsPath(written) ? path : null);
    }

    private static string FullPath(string written) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(written));

    // By its beginning, or its ending; half an address ("https:/…", "https//…") has the ending of one, too.
    private static bool IsPath(string text) =>
        Path.IsPathRooted(text)
        || text.StartsWith("./", StringComparison.Ordinal)
        || text.StartsWith("../", StringComparison.Ordinal)
        || (FileNames.IsRead(text)
            && text.Split('/', 2)[0] is var first && !first.Contains(':') && first is not ("http" or "https"));

    // No server is sent the fragment (RFC 9110, 4.2.5).
    private static string? Fetched(string address) =>
        FeedLinks.Resolve(address, baseUrl: null) is { } url ? url.AbsoluteUri[..^url.Fragment.Length] : null;

    /// <summary>The stored address of a public Telegram channel; null for anything else, also a file.</summary>
    public static string? ChannelPage(string written) =>
        TelegramAddress.Channel(written) is { } channel && !Path.Exists(written) ? $"https://t.me/{channel}" : null;

    /// <summary>An address as people and logs are shown it: without a login, and with <c>…</c> for the value of each
    /// query parameter whose name speaks of a secret (<c>token</c>, <c>api_key</c>, <c>auth</c>, …). The other
    /// parameters stay: they often are all that tells two feeds apart.</summary>
    public static string Shown(string address)
    {
        var bare = Login().Replace(address, "$1");
        var shown = new StringBuilder();
        var kept = 0;
        foreach (var parameter in Parameter().EnumerateMatches(bare))
        {
            var value = parameter.Index + parameter.Length;
            if (parameter.Index >= kept
                && value < bare.Length && IsSecret(bare.AsSpan(parameter.Index + 1, parameter.Length - 2)))
            {
                var end = bare.AsSpan(value).IndexOfAny("&;#") is var length and >= 0 ? value + length : bare.Length;
                shown.Append(bare, kept, value - kept).Append(end > value ? "…" : "");
                kept = end;
            }
        }

        return shown.Append(bare, kept, bare.Length - kept).ToString();
    }

    // "x_api_key", "auth.code", "token-2": any part between separators may be the word.
    private static bool IsSecret(ReadOnlySpan<char> name)
    {
        var words = SecretWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in name.SplitAny("_.-"))
        {
            if (words.Contains(name[part]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWebScheme(string argument) =>
        argument.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || argument.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    // "example.org/news.xml": a dot in the first part, and nothing that no address has. "news.xml" alone is a file.
    private static bool LooksLikeHost(string text)
    {
        var host = text.Split('/', 2)[0];
        return host.Contains('.') && host[0] != '.' && host[^1] != '.'
            && !text.Any(char.IsWhiteSpace) && !text.Contains('\\')
            && (text.Contains('/') || !FileNames.IsRead(text));
    }

    [GeneratedRegex(@"^(\s*[a-z][a-z0-9+.-]*://)[^/?#]*@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Login();

    [GeneratedRegex(@"[?&;][^?=&;#]+=", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
