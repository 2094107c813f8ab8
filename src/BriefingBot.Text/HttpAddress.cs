namespace BriefingBot.Text;

/// <summary>The one test of what counts as a web address.</summary>
public static class HttpAddress
{
    /// <summary>Whether an address is absolute, of http or https, and names a host.</summary>
    public static bool IsHttp(this Uri url) =>
        url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttp
            || url.Scheme == Uri.UriSchemeHttps) && url.Host.Length > 0;

    /// <summary>The http(s) address that a text is; null for anything else.</summary>
    public static Uri? Parse(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var url) && url.IsHttp() ? url : null;
}
