using System.Net;

namespace BriefingBot.Chat.Updates;

/// <summary>Listens for the updates that Telegram sends by itself; the web server implements it.</summary>
public interface IWebhookServer
{
    /// <summary>Begins to listen for updates, until what it returns is disposed.</summary>
    /// <param name="endpoint">The address and port.</param>
    /// <param name="path">The path that Telegram posts to; any other is not found.</param>
    /// <param name="secret">What each request has to show (<c>X-Telegram-Bot-Api-Secret-Token</c>).</param>
    /// <param name="take">Takes one update, as JSON of the Bot API.</param>
    /// <returns>What ends it; what is being taken in then is finished.</returns>
    Task<IAsyncDisposable> ListenAsync(
        IPEndPoint endpoint,
        string path,
        string secret,
        Func<ReadOnlyMemory<byte>, CancellationToken, Task<WebhookVerdict>> take,
        CancellationToken cancellationToken);
}

/// <summary>What became of an update that was sent.</summary>
public enum WebhookVerdict
{
    /// <summary>Stored, or nothing to store.</summary>
    Taken,

    /// <summary>Not stored: Telegram is to send it again.</summary>
    NotStored,

    /// <summary>What was posted is no update of the Bot API.</summary>
    Unreadable,
}
