using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using BriefingBot.Operation;
using BriefingBot.Tests.Sources.Fetching;

namespace BriefingBot.Tests.Operation;

public sealed class ConnectionErrorsTests
{
    private static readonly AuthenticationException Fault = new("The remote certificate is invalid: UntrustedRoot");

    [Fact]
    public void Of_TLS_the_fault_itself_is_told_and_of_others_their_words()
    {
        Assert.Equal(
            "The remote certificate is invalid: UntrustedRoot",
            ConnectionErrors.WordsOf(new HttpRequestException(
                HttpRequestError.SecureConnectionError, "The SSL connection failed, see inner exception.", Fault)));
        Assert.Equal(
            "Connection refused (127.0.0.1:1)",
            ConnectionErrors.WordsOf(new HttpRequestException(
                HttpRequestError.ConnectionError, "Connection refused (127.0.0.1:1)", Fault)));
    }

    [Theory]
    [InlineData("http://h.example/")]
    [InlineData("https://h.example/")]
    public async Task A_proxy_that_takes_the_connection_and_cuts_it_was_reached_and_one_that_refuses_it_was_not(
        string url)
    {
        Uri proxy;
        await using (var server = new RawServer((_, _, socket) =>
        {
            RawServer.Reset(socket);
            return Task.CompletedTask;
        }))
        {
            proxy = server.At("/");
            Assert.Null(ConnectionErrors.OfConnecting(await FailureAsync(url, proxy)));
        }

        Assert.Equal(
            SocketError.ConnectionRefused,
            ConnectionErrors.OfConnecting(await FailureAsync(url, proxy))?.SocketErrorCode);
        // What a client of an interface wraps into an exception of its own says the same.
        Assert.NotNull(ConnectionErrors.OfConnecting(
            new InvalidOperationException("wrapped", await FailureAsync(url, proxy))));
    }

    private static async Task<HttpRequestException> FailureAsync(string url, Uri proxy)
    {
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy) };
        using var client = new HttpClient(handler);
        return await Assert.ThrowsAsync<HttpRequestException>(
            () => client.GetAsync(new Uri(url), TestContext.Current.CancellationToken));
    }
}
