using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace BriefingBot.Sources.Fetching;

/// <summary>Retries a request once, quickly, when its connection failed before any answer: a server that restarts, a
/// hiccup of the name server. A request that was answered, whatever the status, is never repeated within a fetch: the
/// next poll does that.</summary>
public sealed class ConnectRetry(IOptions<NetworkOptions> options, TimeProvider clock)
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline =
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 1,
            Delay = options.Value.RetryDelay,
            UseJitter = true,
            ShouldHandle = arguments =>
                ValueTask.FromResult(arguments.Outcome.Exception is { } error && IsTransient(error)),
        })
        .Build();

    /// <summary>Sends once, or twice; the token bounds both and the wait between.</summary>
    public ValueTask<HttpResponseMessage> SendAsync(
        Func<CancellationToken, ValueTask<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        _pipeline.ExecuteAsync(send, cancellationToken);

    /// <summary>Whether a connection failure may soon be over: refused, reset, a name server in trouble.</summary>
    internal static bool IsTransient(Exception error) => error switch
    {
        RefusedAddressException or BadCertificateException => false,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => false,
        SocketException socket =>
            socket.SocketErrorCode is SocketError.ConnectionRefused or SocketError.ConnectionReset
                or SocketError.ConnectionAborted or SocketError.TryAgain,
        _ => error.InnerException is { } inner && IsTransient(inner),
    };
}
