using System.Net.Http.Headers;
using System.Text;

namespace BriefingBot.Sources.Fetching;

/// <summary>The name and password in an address (<c>https://name:password@host/</c>, RFC 3986 section 3.2.1). They go
/// to that scheme, host and port alone, as Basic (RFC 7617), and stay out of everything that is shown, stored as an
/// article's address or logged.</summary>
internal static class UrlLogin
{
    /// <summary>The header for an address, or null where it holds no login.</summary>
    public static AuthenticationHeaderValue? Of(Uri url)
    {
        if (url.UserInfo.Length == 0)
        {
            return null;
        }

        var parts = url.UserInfo.Split(':', 2);
        var login = $"{Uri.UnescapeDataString(parts[0])}:{(parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "")}";
        return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login)));
    }

    /// <summary>The address without its login.</summary>
    public static Uri Without(Uri url) =>
        url.UserInfo.Length == 0 ? url : new UriBuilder(url) { UserName = "", Password = "" }.Uri;

    /// <summary>A redirect's aim, with the login of where it came from if that is the same place.</summary>
    public static Uri Carried(Uri from, Uri to)
    {
        var bare = Without(to);
        if (from.UserInfo.Length == 0
            || from.Scheme != bare.Scheme || from.IdnHost != bare.IdnHost || from.Port != bare.Port)
        {
            return bare;
        }

        var login = from.UserInfo.Split(':', 2);
        return new UriBuilder(bare) { UserName = login[0], Password = login.ElementAtOrDefault(1) ?? "" }.Uri;
    }
}
