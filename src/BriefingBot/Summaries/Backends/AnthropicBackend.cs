using Anthropic;
using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Backends;

/// <summary>Models of Anthropic, by its Messages API.</summary>
internal sealed class AnthropicBackend() : ChatBackend("anthropic", "https://api.anthropic.com", needsKey: true)
{
    public override void Register(IServiceCollection services, ChatModel model, string serviceId, HttpClient http)
    {
        var address = model.Address.AbsoluteUri.TrimEnd('/');
        var client = new AnthropicClient
        {
            // The client adds /v1 itself; an endpoint written like the other backends' is understood all the same.
            BaseUrl = model.EndsInV1 ? address[..^"/v1".Length] : address,
            ApiKey = model.Key,
            HttpClient = http,
            // Trying again is the resilience filter's.
            MaxRetries = 0,
        };
        services.AddKeyedSingleton(serviceId, client.AsIChatClient(model.Name));
    }
}
