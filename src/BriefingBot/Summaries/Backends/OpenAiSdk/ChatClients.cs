using System.ClientModel;
using System.ClientModel.Primitives;
using BriefingBot.Summaries.Backends.OpenAiSdk;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace BriefingBot.Summaries.Backends;

/// <summary>Opens chat models with OpenAI's SDK; the counterpart of the core package set to the one over Semantic Kernel.</summary>
internal static class ChatClients
{
    /// <summary>Connects nothing yet: the first request does.</summary>
    public static IChatClient Open(ChatModel model, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            Endpoint = model.Address,
            Transport = new HttpClientPipelineTransport(http),
            // Retries and time limits are the caller's, so that they are bounded once.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        // Servers at home ask for no key; the SDK refuses an empty one.
        var client = new ChatClient(model.Name, new ApiKeyCredential(model.ApiKey is { Length: > 0 } key ? key : "none"), options);
        return new OpenAiChatClient(client, new ChatClientMetadata(model.Backend.Name, model.Address, model.Name));
    }

    /// <summary>What an exception of this package set means.</summary>
    public static ModelCallException Explain(ChatModel model, Exception error) =>
        error is ClientResultException { Status: > 0 } refused ? ModelErrors.FromResponse(model, refused) : ModelErrors.FromException(model, error);
}
