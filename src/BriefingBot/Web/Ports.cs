using System.Net;
using System.Net.Sockets;
using BriefingBot.Operation;

namespace BriefingBot.Web;

/// <summary>The ports that operators name.</summary>
internal static class Ports
{
    /// <summary>Starts a web server on a port that an operator named.</summary>
    /// <param name="endpoint">Where.</param>
    /// <param name="key">The setting that says so.</param>
    /// <exception cref="AdviceException">It cannot be had.</exception>
    public static async Task ListenAsync(
        this WebApplication app, IPEndPoint endpoint, string key, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            await app.DisposeAsync();
            throw new AdviceException(
                $"{key}: {endpoint} cannot be listened on: {error.Message.TrimEnd('.')}.",
                "Choose a port that no other program has, above 1023, and an address of this machine.",
                error);
        }
    }
}
