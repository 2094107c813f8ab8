using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using Microsoft.Extensions.Options;

namespace BriefingBot.Sources.Fetching;

/// <summary>Makes a <see cref="FetchResult"/> of a server's answer.</summary>
public sealed class ResponseReader(IOptions<NetworkOptions> options, TimeProvider clock)
{
    private readonly long _limit = options.Value.MaxBodyBytes;

    /// <summary>The result of any answer but a redirect; its body only where it matters.</summary>
    /// <param name="url">Who answered.</param>
    /// <param name="validators">What was asked with.</param>
    /// <param name="response">The answer, its body unread.</param>
    /// <param name="hold">What is let go while a large body waits for room: the fetch's time, and its turn at the host,
    /// which who holds the room may need.</param>
    internal async Task<FetchResult> ReadAsync(
        Uri url,
        Validators validators,
        HttpResponseMessage response,
        FetchHold hold,
        CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        if (Challenge.NamedBy(response) is { } announced)
        {
            return Blocked(url, response, announced);
        }

        switch (response.StatusCode)
        {
            case HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation:
                return await DocumentAsync(url, response, hold, cancellationToken);
            case HttpStatusCode.NotModified when validators != Validators.None:
                return new FetchResult.NotModified(Freshness.Of(response, clock.GetUtcNow()))
                {
                    Validators = ValidatorsOf(response),
                };
            case HttpStatusCode.Gone:
                return new FetchResult.Gone();
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.Forbidden
                when await Challenge.NamedInRefusalAsync(response, cancellationToken) is { } challenge:
                return Blocked(url, response, challenge);
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                return new FetchResult.RateLimited(status, Freshness.RetryAfter(response, clock.GetUtcNow()))
                {
                    Host = url.Host,
                };
            default:
                return FetchErrors.Of(url, status);
        }
    }

    private async Task<FetchResult> DocumentAsync(
        Uri url, HttpResponseMessage response, FetchHold hold, CancellationToken cancellationToken)
    {
        string[] codings = [.. response.Content.Headers.ContentEncoding];
        if (!ContentCodings.AreKnown(codings))
        {
            return new FetchResult.Failed(
                $"The answer of {url.Host} is compressed in a way that was not asked for. Tell the site.");
        }

        if (response.Content.Headers.ContentLength > _limit)
        {
            return new FetchResult.TooLarge(_limit);
        }

        var share = BodyBudget.Current;
        Func<Task>? whenLarge = share is null ? null : () => hold.WaitAsync(share.TakeAsync(_limit, cancellationToken));
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var received = await BoundedBody.ReadTransferAsync(stream, _limit, whenLarge, cancellationToken);
        Telemetry.FetchedBytes.Add(received?.Bytes.Length ?? _limit); // what is larger is broken off at the limit
        if (received is not { } transfer
            || await ContentCodings.UnpackAsync(transfer.Bytes, codings, _limit, whenLarge, cancellationToken)
                is not { } body
            || await UnpackedAsync(body, whenLarge, cancellationToken) is not { } document)
        {
            return new FetchResult.TooLarge(_limit);
        }

        share?.Keep(document.Length);

        if (transfer.Fault is { } fault && !DocumentEnd.IsReached(document.Span))
        {
            return FetchErrors.Of(url, fault);
        }

        if (Challenge.NamedIn(response, document) is { } challenge)
        {
            return Blocked(url, response, challenge);
        }

        var address = UrlLogin.Without(url); // what the document links to must not carry the login
        var page = new FetchedDocument(
            address.AbsoluteUri, document, First(response.Content.Headers, "Content-Type"), address)
        {
            Links = response.Headers.NonValidated.TryGetValues("Link", out var links) ? string.Join(", ", links) : null,
        };
        return new FetchResult.Fetched(page, ValidatorsOf(response), Freshness.Of(response, clock.GetUtcNow()));
    }

    private static Validators ValidatorsOf(HttpResponseMessage response) =>
        new(First(response.Headers, "ETag"), First(response.Content.Headers, "Last-Modified"));

    // A file that is packed as such: the sitemap protocol wants sitemap.xml.gz read, and no header tells it from a
    // packed transfer gone wrong.
    private async Task<ReadOnlyMemory<byte>?> UnpackedAsync(
        ReadOnlyMemory<byte> body, Func<Task>? whenLarge, CancellationToken cancellationToken)
    {
        if (!body.Span.StartsWith<byte>([0x1F, 0x8B, 0x08])) // RFC 1952 section 2.3.1
        {
            return body;
        }

        await using var unpacking = new GZipStream(new MemoryStream(body.ToArray()), CompressionMode.Decompress);
        return await BoundedBody.ReadAsync(unpacking, _limit, whenLarge, cancellationToken);
    }

    private FetchResult.Blocked Blocked(Uri url, HttpResponseMessage response, string challenge) => new(
        $"{url.Host} answers {(int)response.StatusCode} with {(Phrase)challenge}, which only a browser passes. Ask the "
            + $"site for access, or look for another address of its feed.",
        Freshness.RetryAfter(response, clock.GetUtcNow()));

    /// <summary>A header as it came: the typed properties would normalise it.</summary>
    internal static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values)
            && values.FirstOrDefault() is { Length: > 0 and < 4096 } value ? value : null;
}
