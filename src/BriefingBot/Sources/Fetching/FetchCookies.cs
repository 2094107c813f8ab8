using System.Net;
using System.Net.Http.Headers;

namespace BriefingBot.Sources.Fetching;

/// <summary>The cookies of one fetch, which its redirects ask for: some sites send a visitor round until theirs comes
/// back. Nothing is kept from one fetch to the next.</summary>
internal sealed class FetchCookies
{
    private const int LongestHeader = 4096; // RFC 6265 section 6.1

    private CookieContainer? _container;

    /// <summary>Takes what an answer sets; what is no cookie, or another host's, is passed over.</summary>
    public void Take(Uri url, HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Set-Cookie", out var headers))
        {
            return;
        }

        foreach (var header in headers.Where(header => header.Length <= LongestHeader))
        {
            try
            {
                (_container ??= new CookieContainer()).SetCookies(url, header);
            }
            catch (CookieException)
            {
                // The server's mistake costs nothing but the cookie.
            }
        }
    }

    /// <summary>Puts those of an address into a request's headers.</summary>
    public void AddTo(Uri url, HttpRequestHeaders headers)
    {
        if (_container?.GetCookieHeader(url) is { Length: > 0 } cookies)
        {
            headers.TryAddWithoutValidation("Cookie", cookies);
        }
    }
}
