using System.Net;

namespace BriefingBot.Operation;

/// <summary>An address and a port to listen on, as operators write it.</summary>
public static class ListenAddress
{
    /// <summary>What it means; a port alone is on the loopback. Null for nothing, or what is none.</summary>
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
