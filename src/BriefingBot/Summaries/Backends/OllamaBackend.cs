using Microsoft.Extensions.AI;
using OllamaSharp;

namespace BriefingBot.Summaries.Backends;

/// <summary>Ollama by its own API; by OpenAI's protocol where the configured endpoint ends in <c>/v1</c>.</summary>
internal sealed class OllamaBackend() : ChatBackend("ollama", "http://localhost:11434", needsKey: false)
{
    public override void Register(IServiceCollection services, ChatModel model, string serviceId, HttpClient http)
    {
        if (model.EndsInV1)
        {
            OpenAiBackend.Add(services, model, serviceId, http);
            return;
        }

        http.BaseAddress = model.Address;
        services.AddKeyedSingleton<IChatClient>(serviceId, new OllamaApiClient(http, model.Name));
    }
}
