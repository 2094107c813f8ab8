using System.Net;

namespace BriefingBot.Web;

/// <summary>Asks the service on this machine how it is, for images that hold no other program that could.</summary>
internal static class HealthClient
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    /// <summary>The answer of <c>/healthz</c>, and whether it is good; no answer is not.</summary>
    public static async Task<(bool IsAlive, string Message)> AskAsync(
        IPEndPoint listening, CancellationToken cancellationToken)
    {
        // What listens on every address is asked on the loopback.
        var host = listening.Address.Equals(IPAddress.Any) ? IPAddress.Loopback
            : listening.Address.Equals(IPAddress.IPv6Any) ? IPAddress.IPv6Loopback
            : listening.Address;
        using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { Timeout = Limit };
        try
        {
            using var answer = await http.GetAsync(
                new Uri($"http://{new IPEndPoint(host, listening.Port)}/healthz"), cancellationToken);
            var body = await answer.Content.ReadAsStringAsync(cancellationToken);
            return (answer.IsSuccessStatusCode, body.Trim());
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            return (false, $"Nothing answers on {listening}: {error.Message}");
        }
    }
}
