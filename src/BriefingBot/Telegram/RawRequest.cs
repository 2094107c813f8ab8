using System.Text.Json;
using Telegram.Bot.Requests.Abstractions;

namespace BriefingBot.Telegram;

/// <summary>A request whose answer is taken as it stands and read later: one form in it that is newer than Telegram.Bot
/// would keep the library from reading any of it.</summary>
/// <param name="inner">What is asked.</param>
public sealed class RawRequest(IRequest inner) : IRequest<JsonElement>
{
    /// <summary>The request that is sent, with its own method and arguments.</summary>
    public IRequest Inner => inner;

    public HttpMethod HttpMethod => inner.HttpMethod;

    public string MethodName => inner.MethodName;

    public bool IsWebhookResponse
    {
        get => inner.IsWebhookResponse;
        set => inner.IsWebhookResponse = value;
    }

    public HttpContent? ToHttpContent() => inner.ToHttpContent();
}
