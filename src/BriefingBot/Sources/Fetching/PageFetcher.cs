using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using BriefingBot.Operation;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>
/// Fetches feeds, pages and pictures: politely (a User-Agent with a contact, conditional requests, per-host spacing), safely (every hop checked, the
/// body bounded while it is read and unpacked) and without surprises (every outcome a <see cref="FetchResult"/>).
/// </summary>
public sealed class PageFetcher(IHttpClientFactory clients, HostGate gate, ForwardProxy proxy, IOptions<NetworkOptions> options, TimeProvider time)
{
    /// <summary>The name of the <see cref="HttpClient"/> whose handler connects through the <see cref="GuardedConnection"/>.</summary>
    public const string Client = "sources";

    private const string Accept = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private readonly NetworkOptions _options = options.Value;

    /// <summary>Fetches one document, following redirects.</summary>
    /// <param name="url">Any absolute address; what may not be fetched comes back as <see cref="FetchResult.Refused"/>.</param>
    /// <param name="validators">From the last answer, for a conditional request; null for none.</param>
    /// <param name="cancellationToken">Ends the fetch with <see cref="OperationCanceledException"/>.</param>
    public async Task<FetchResult> FetchAsync(Uri url, Validators? validators, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(_options.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        try
        {
            return await FollowAsync(url, validators ?? Validators.None, either.Token, cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FetchResult.Failed($"{url.Host} took longer than {_options.TimeoutSeconds} seconds.");
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException or InvalidDataException or AuthenticationException)
        {
            return Describe(url, error);
        }
    }

    private async Task<FetchResult> FollowAsync(Uri url, Validators validators, CancellationToken withTimeout, CancellationToken cancellationToken)
    {
        Uri? movedTo = null;
        var isPermanent = true;
        for (var hop = 0; hop <= _options.MaxRedirects; hop++)
        {
            if (!Formats.FeedLinks.IsWeb(url))
            {
                return new FetchResult.Refused($"{url} is refused: only http and https addresses are fetched.");
            }

            var (result, next, status) = await AskAsync(url, validators, withTimeout, cancellationToken);
            if (result is not null)
            {
                return result with { MovedTo = movedTo };
            }

            if (next is null)
            {
                return new FetchResult.Failed($"{url.Host} redirects ({(int)status}) without saying where to.", (int)status);
            }

            isPermanent &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            movedTo = isPermanent ? next : movedTo;
            url = next;
        }

        return new FetchResult.Failed($"More than {_options.MaxRedirects} redirects; the last one leads to {url}.");
    }

    private async Task<(FetchResult? Result, Uri? Next, HttpStatusCode Status)> AskAsync(Uri url, Validators validators, CancellationToken withTimeout, CancellationToken cancellationToken)
    {
        // Waiting for one's turn is not the server's slowness: it does not count against the request's time.
        using var turn = await gate.EnterAsync(url.Host, cancellationToken);
        await proxy.CheckAsync(url, withTimeout);
        using var request = Request(url, validators);
        using var client = clients.CreateClient(Client);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, withTimeout);
        if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
        {
            return (null, LocationOf(response, url), response.StatusCode);
        }

        return (await ResultAsync(url, response, withTimeout), null, response.StatusCode);
    }

    private HttpRequestMessage Request(Uri url, Validators validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        var headers = request.Headers;
        headers.TryAddWithoutValidation("User-Agent", UserAgent(_options.Contact));
        headers.TryAddWithoutValidation("Accept", Accept);
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
        var clean = contact is null ? "" : string.Concat(contact.Where(c => !char.IsControl(c) && char.IsAscii(c) && c is not ('(' or ')' or ';'))).Trim();
        return clean.Length == 0 ? $"BriefingBot/{version} (self-hosted news briefings)" : $"BriefingBot/{version} (self-hosted news briefings; +{clean})";
    }

    private async Task<FetchResult> ResultAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation:
                return await DocumentAsync(url, response, cancellationToken);
            case HttpStatusCode.NotModified:
                return new FetchResult.NotModified(Freshness.Of(response, time.GetUtcNow()));
            case HttpStatusCode.Gone:
                return new FetchResult.Gone();
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.Forbidden when await Challenge.NamedAsync(response, cancellationToken) is { } challenge:
                return new FetchResult.Blocked($"{url.Host} answers {status} with {challenge}, which only a browser passes. Ask the site for access, or look for another address of its feed.");
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                return new FetchResult.RateLimited(status, Freshness.RetryAfter(response, time.GetUtcNow()));
            default:
                return new FetchResult.Failed(StatusInWords(url, status), status);
        }
    }

    private async Task<FetchResult> DocumentAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > _options.MaxBodyBytes)
        {
            return new FetchResult.TooLarge(_options.MaxBodyBytes);
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        if (await BoundedBody.ReadAsync(stream, _options.MaxBodyBytes, cancellationToken) is not { } body)
        {
            return new FetchResult.TooLarge(_options.MaxBodyBytes);
        }

        var document = new Document(url.AbsoluteUri, body, First(response.Content.Headers, "Content-Type"), url)
        {
            Links = response.Headers.NonValidated.TryGetValues("Link", out var links) ? string.Join(", ", links) : null,
        };
        var validators = new Validators(First(response.Headers, "ETag"), First(response.Content.Headers, "Last-Modified"));
        return new FetchResult.Fetched(document, validators, Freshness.Of(response, time.GetUtcNow()));
    }

    // As it came: the typed properties would normalise it.
    private static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 and < 4096 } value ? value : null;

    private static Uri? LocationOf(HttpResponseMessage response, Uri url) =>
        First(response.Headers, "Location") is { } location && Uri.TryCreate(url, location.Trim(), out var next) ? next : null;

    private static string StatusInWords(Uri url, int status) => status switch
    {
        401 => $"{url.Host} wants a login (401).",
        402 => $"{url.Host} wants to be paid (402).",
        403 => $"{url.Host} forbids it (403).",
        404 => $"{url.Host} has nothing at this address (404). Look for the feed's new address.",
        >= 500 => $"{url.Host} has an error of its own ({status}).",
        _ => $"{url.Host} answers with status {status}.",
    };

    private static FetchResult Describe(Uri url, Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case RefusedAddressException refused:
                    return new FetchResult.Refused(refused.Message);
                case AuthenticationException tls:
                    return new FetchResult.Failed($"The certificate of {url.Host} is not valid: {tls.Message}");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new FetchResult.Failed($"The name {url.Host} is not known.");
                case SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted }:
                    return new FetchResult.Failed($"The answer of {url.Host} broke off.");
                case SocketException socket:
                    return new FetchResult.Failed($"{url.Authority} cannot be reached: {socket.Message}.");
                case InvalidDataException:
                    return new FetchResult.Failed($"The answer of {url.Host} is compressed wrongly.");
            }
        }

        return new FetchResult.Failed($"The answer of {url.Host} broke off: {error.Message}");
    }
}
