using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OllamaSharp;

// The connectors of Ollama, Google, Mistral and Hugging Face, and an endpoint of one's own for OpenAI's, are marked as experimental.
#pragma warning disable SKEXP0010, SKEXP0070

namespace BriefingBot.Summaries.Backends;

/// <summary>Opens chat models with Semantic Kernel; the counterpart of the full package set to the one over OpenAI's SDK.</summary>
internal static class ChatClients
{
    /// <summary>
    /// Connects nothing yet: the first request does. A configured endpoint that ends in <c>/v1</c> is spoken to in OpenAI's way, as in
    /// the core package set; where there is none, the backend's own connector is taken.
    /// </summary>
    public static IChatClient Open(ChatModel model, HttpClient http)
    {
        if (model.Backend.Name == "ollama" && !SpeaksOpenAi(model))
        {
            http.BaseAddress = model.Endpoint ?? new Uri("http://localhost:11434");
            return new OllamaApiClient(http, model.Name);
        }

        var builder = Kernel.CreateBuilder();
        switch (model.Backend.Name)
        {
            case "azure" when !SpeaksOpenAi(model):
                builder.AddAzureOpenAIChatCompletion(model.Name, model.Address.AbsoluteUri, model.ApiKey ?? "none", httpClient: http);
                break;
            default:
                builder.AddOpenAIChatClient(model.Name, model.Address, model.ApiKey is { Length: > 0 } key ? key : "none", httpClient: http);
                break;
        }

        var kernel = builder.Build();
        return kernel.Services.GetService<IChatClient>() ?? kernel.GetRequiredService<IChatCompletionService>().AsChatClient();
    }

    /// <summary>What an exception of this package set means.</summary>
    public static ModelCallException Explain(ChatModel model, Exception error) => error switch
    {
        HttpOperationException { StatusCode: { } status } refused => ModelErrors.FromStatus(model, (int)status, refused.ResponseContent, null, error),
        ClientResultException { Status: > 0 } refused => ModelErrors.FromResponse(model, refused),
        _ => ModelErrors.FromException(model, error),
    };

    private static bool SpeaksOpenAi(ChatModel model) => model.Endpoint?.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.Ordinal) == true;
}
