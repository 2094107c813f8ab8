using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BriefingBot.Summaries.Backends;

/// <summary>OpenAI calls the limit of an answer <c>max_completion_tokens</c>; older servers of its protocol know
/// <c>max_tokens</c> alone. Who refuses the one gets the other, at once and from then on.</summary>
/// <param name="former">The addresses that want the former name; outlives the handler, which is made anew.</param>
internal sealed class TokenLimitHandler(ConcurrentDictionary<string, bool> former) : DelegatingHandler
{
    private const string Present = "max_completion_tokens";
    private const string Former = "max_tokens";

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri?.GetLeftPart(UriPartial.Path) ?? "";
        if (request.Content is not { } content)
        {
            return await base.SendAsync(request, cancellationToken);
        }

        if (former.ContainsKey(address))
        {
            await RenameAsync(request, content, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }

        await content.LoadIntoBufferAsync(cancellationToken); // it may have to be sent twice
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity)
            || !await NamesAsync(response, cancellationToken)
            || !await RenameAsync(request, content, cancellationToken))
        {
            return response;
        }

        var second = await base.SendAsync(request, cancellationToken);
        if (second.IsSuccessStatusCode)
        {
            response.Dispose();
            former[address] = true;
            return second;
        }

        // The first refusal says more than that of the attempt to please.
        second.Dispose();
        return response;
    }

    private static async Task<bool> NamesAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return body.Contains(Present, StringComparison.Ordinal);
    }

    /// <summary>False where the request has no such limit.</summary>
    private static async Task<bool> RenameAsync(
        HttpRequestMessage request, HttpContent content, CancellationToken cancellationToken)
    {
        var body = await content.ReadAsStringAsync(cancellationToken);
        JsonObject? json;
        try
        {
            json = JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return false;
        }

        if (json is null || !json.Remove(Present, out var limit))
        {
            return false;
        }

        json[Former] = limit;
        request.Content = new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json");
        return true;
    }
}
