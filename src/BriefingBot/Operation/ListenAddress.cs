using System.Net;

namespace BriefingBot.Operation;

/// <summary>An address and a port to listen on, as operators write it.</summary>
internal static class ListenAddress
{
    /// <summary>Reads <c>127.0.0.1:8080</c>, <c>localhost:8080</c> or a port alone, which is on the loopback.</summary>
    /// <returns>Null for what is none, and for an address without a port.</returns>
    public static IPEndPoint? Parse(string listen)
    {
        var text = listen.Trim();
        if (text.All(char.IsAsciiDigit))
        {
            text = "127.0.0.1:" + text;
        }

        text = text.Replace("localhost:", "127.0.0.1:", StringComparison.OrdinalIgnoreCase);
        return IPEndPoint.TryParse(text, out var endpoint) && endpoint.Port > 0 ? endpoint : null;
    }
}
