using System.Buffers;
using System.Text;

namespace BriefingBot.Text;

/// <summary>The one test of what counts as a web address.</summary>
public static class HttpAddress
{
    private const int LongestLabel = 63; // RFC 1035 section 2.3.4

    private static readonly SearchValues<char> HostLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>Whether an address is absolute, of http or https, and names a host that can be asked for.</summary>
    public static bool IsHttp(this Uri url) => url.IsAbsoluteUri && (IsPlain(url.OriginalString) || IsHttpByParts(url));

    private static bool IsHttpByParts(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttp
            || url.Scheme == Uri.UriSchemeHttps) && url.Host.Length > 0 && HasName(url);

    /// <summary>The http(s) address that a text is; null for anything else.</summary>
    public static Uri? Parse(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var url) && url.IsHttp() ? url : null;

    /// <summary>True for an address of a server alone: no login, which would be shown wherever the address is, and
    /// nothing behind the path, to which more is added.</summary>
    public static bool IsServer(string? written) =>
        Parse(written) is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 };

    // Nearly every address begins like this, and need not be taken apart to see that it names a host.
    private static bool IsPlain(string address)
    {
        var length = address.StartsWith("https://", StringComparison.Ordinal) ? 8
            : address.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        var host = address.AsSpan(length);
        var end = host.IndexOfAnyExcept(HostLetters);
        host = end < 0 ? host : host[..end];
        return length > 0 && host.Length is > 0 and <= LongestLabel
            && (end < 0 || address[length + end] is '/' or '?' or '#')
            && !host.Contains("xn--", StringComparison.OrdinalIgnoreCase);
    }

    // Uri takes hosts that are no names (RFC 5891: unassigned letters, dots that are none) and throws when they are
    // asked for, in whatever room that is.
    private static bool HasName(Uri url)
    {
        var host = url.Host;
        if (Ascii.IsValid(host) && host.Length <= LongestLabel
            && !host.Contains("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            return url.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
