using System.Net;
using System.Security.Cryptography;
using BriefingBot.Chat.Updates;
using BriefingBot.Operation;

namespace BriefingBot.Web;

/// <summary>Takes what Telegram posts, on a port of its own: another than health and figures have, since it is open to
/// the world. Who does not know the secret is told nothing, in the same time.</summary>
internal sealed class WebhookServer(ILoggerFactory loggers) : IWebhookServer
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>Bytes: more than a forwarded text of full length with its entities.</summary>
    private const int LargestUpdate = 1_000_000;

    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    /// <exception cref="AdviceException">The port cannot be had.</exception>
    public async Task<IAsyncDisposable> ListenAsync(
        IPEndPoint endpoint,
        string path,
        string secret,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<WebhookVerdict>> take,
        CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel => ConnectionPlaces.Listen(kestrel, endpoint, LargestUpdate));
        builder.Services.AddSingleton(loggers);
        var app = builder.Build();
        var expected = Digest.Of(secret);
        app.Run(context => AnswerAsync(context, path, expected, take));
        await app.ListenAsync(endpoint, "Telegram:WebhookListen", cancellationToken);
        return new Listening(app);
    }

    private static async Task AnswerAsync(
        HttpContext context,
        string path,
        byte[] secret,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<WebhookVerdict>> take)
    {
        // Hashed, both have one length, and the comparison takes as long wherever they differ.
        var isTelegram = CryptographicOperations.FixedTimeEquals(
            Digest.Of(context.Request.Headers[SecretHeader].ToString()), secret);
        if (!isTelegram || context.Request.Path != path || !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.Headers.Connection = "close"; // its place is Telegram's
            return;
        }

        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        }
        catch (BadHttpRequestException error)
        {
            context.Response.StatusCode = error.StatusCode; // too large, or cut off
            return;
        }

        context.Response.StatusCode = await take(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted)
            switch
        {
            WebhookVerdict.Taken => StatusCodes.Status200OK,
            WebhookVerdict.NotStored => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    private sealed class Listening(WebApplication app) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            using var limit = new CancellationTokenSource(StopLimit);
            await app.StopAsync(limit.Token);
            await app.DisposeAsync();
        }
    }
}
