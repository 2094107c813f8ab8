using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using BriefingBot.Sources.Addresses;
using BriefingBot.Text;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Fetches feeds, pages and pictures: politely (a User-Agent with a contact, conditional requests, per-host
/// spacing), safely (every hop checked, the body bounded while it is read and unpacked) and without surprises (every
/// outcome a <see cref="FetchResult"/>).</summary>
public sealed class PageFetcher(
    IHttpClientFactory clients,
    HostRateLimiter limiter,
    ForwardProxy proxy,
    ConnectRetry retry,
    ResponseReader responses,
    IOptions<NetworkOptions> options,
    TimeProvider clock)
{
    /// <summary>The <see cref="HttpClient"/> that connects through <see cref="GuardedConnection"/>.</summary>
    public const string Client = "sources";

    private const string Accept = "application/atom+xml, application/rss+xml, application/feed+json, "
        + "application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private readonly NetworkOptions _options = options.Value;

    /// <summary>Fetches one document, following redirects.</summary>
    /// <param name="url">Any absolute address; what may not be fetched comes back as <see cref="FetchResult.Refused"/>.
    /// A login in it goes to its host alone.</param>
    /// <param name="validators">From the last answer, for a conditional request; null for none.</param>
    /// <param name="cancellationToken">Ends the fetch with <see cref="OperationCanceledException"/>.</param>
    public Task<FetchResult> FetchAsync(Uri url, Validators? validators, CancellationToken cancellationToken) =>
        FetchAsync(url, validators, _ => null, cancellationToken);

    /// <inheritdoc cref="FetchAsync(Uri, Validators?, CancellationToken)"/>
    /// <param name="known">Asked when the turn at a host has come: what is known of its answer; null to ask it.</param>
    public async Task<FetchResult> FetchAsync(
        Uri url, Validators? validators, Func<Uri, FetchResult?> known, CancellationToken cancellationToken)
    {
        using var limit = new FetchTimeout(TimeSpan.FromSeconds(_options.TimeoutSeconds), clock, cancellationToken);
        var cookies = new FetchCookies();
        Uri? movedTo = null;
        var isPermanent = true;
        var mayRefresh = true;
        for (var hop = 0; hop <= _options.MaxRedirects; hop++)
        {
            if (!url.IsHttp())
            {
                return new FetchResult.Refused($"A {url.Scheme}: address is refused: only http and https are fetched.");
            }

            var (result, next, status) = await SendInTurnAsync(
                url, validators ?? Validators.None, known, cookies, limit, mayRefresh, cancellationToken);
            // Once: a page that refreshes itself for ever is read.
            mayRefresh &= status != HttpStatusCode.OK;
            if (next is null)
            {
                return (result ?? Nowhere(url, (int)status)) with { MovedTo = movedTo };
            }

            isPermanent &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            movedTo = isPermanent ? next : movedTo;
            url = next;
        }

        return new FetchResult.Failed($"More than {_options.MaxRedirects} redirects; the last one leads to "
            + $"{SourceAddress.Shown(url.AbsoluteUri)}. Open the address in a browser and give the one where it ends.");
    }

    private async Task<(FetchResult? Result, Uri? Next, HttpStatusCode Status)> SendInTurnAsync(
        Uri url,
        Validators validators,
        Func<Uri, FetchResult?> known,
        FetchCookies cookies,
        FetchTimeout limit,
        bool mayRefresh,
        CancellationToken cancellationToken)
    {
        using var turn = await limiter.EnterAsync(url.IdnHost, cancellationToken);
        if (known(url) is { } expected)
        {
            return (expected, null, default);
        }

        limit.Resume();
        try
        {
            return await SendAsync(url, validators, cookies, new FetchHold(limit, turn), mayRefresh, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new FetchResult.Failed($"{url.Host} took longer than {_options.TimeoutSeconds} seconds; "
                + $"Network:TimeoutSeconds sets the limit.")
            { IsUnreachable = true }, null, default);
        }
        catch (Exception error)
            when (error is HttpRequestException or IOException or SocketException
                or InvalidDataException or AuthenticationException)
        {
            return (FetchErrors.Of(url, error), null, default);
        }
        finally
        {
            limit.Pause();
        }
    }

    private async Task<(FetchResult? Result, Uri? Next, HttpStatusCode Status)> SendAsync(
        Uri url,
        Validators validators,
        FetchCookies cookies,
        FetchHold hold,
        bool mayRefresh,
        CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(Client);
        using var response = await retry.SendAsync(
            async token =>
            {
                await proxy.CheckAsync(url, token);
                using var request = Request(url, validators, cookies);
                return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            },
            cancellationToken);
        cookies.Take(url, response);
        var status = response.StatusCode;
        return IsRedirect(status)
            ? (null, AddressIn(response, "Location", url), status)
            : mayRefresh && status == HttpStatusCode.OK
                && AddressIn(response, "Refresh", url) is { } next && next.IsHttp() && next != url
            ? (null, next, status)
            : (await responses.ReadAsync(url, validators, response, hold, cancellationToken), null, status);
    }

    private static FetchResult.Failed Nowhere(Uri url, int status) => new(
        $"{url.Host} redirects ({status}) without saying where to. Open the address in a browser to see what it wants.",
        status);

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private HttpRequestMessage Request(Uri url, Validators validators, FetchCookies cookies)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, UrlLogin.Without(url))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var headers = request.Headers;
        headers.Authorization = UrlLogin.Of(url);
        headers.TryAddWithoutValidation("User-Agent", UserAgent(_options.Contact));
        headers.TryAddWithoutValidation("Accept", Accept);
        headers.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        cookies.AddTo(url, headers);
        if (validators.ETag is not null)
        {
            headers.TryAddWithoutValidation("If-None-Match", validators.ETag);
        }

        if (validators.LastModified is not null)
        {
            headers.TryAddWithoutValidation("If-Modified-Since", validators.LastModified);
        }

        return request;
    }

    /// <summary>The bot's name and version, and where its operator can be reached.</summary>
    internal static string UserAgent(string? contact)
    {
        var version = typeof(PageFetcher).Assembly.GetName().Version?.ToString(3);
        return string.IsNullOrWhiteSpace(contact)
            ? $"BriefingBot/{version} (self-hosted news briefings)"
            : $"BriefingBot/{version} (self-hosted news briefings; +{contact.Trim()})";
    }

    // Its fragment is for browsers.
    private static Uri? AddressIn(HttpResponseMessage response, string header, Uri url) =>
        ResponseReader.First(response.Headers, header) is not { } value
            || (header == "Refresh" ? RefreshTarget.In(value) : value) is not { } location
            || !Uri.TryCreate(url, location.Trim(), out var next) ? null
        : next.IsHttp() ? UrlLogin.Carried(url, new Uri(next.GetLeftPart(UriPartial.Query)))
        : next;
}
