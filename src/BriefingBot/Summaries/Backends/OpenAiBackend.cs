using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;

namespace BriefingBot.Summaries.Backends;

/// <summary>OpenAI, and every server that speaks its chat completions. Another of these is a line here.</summary>
internal sealed class OpenAiBackend(string name, string? endpoint, bool needsKey)
    : ChatBackend(name, endpoint, needsKey)
{
    public static readonly OpenAiBackend OpenAi = new("openai", "https://api.openai.com/v1", needsKey: true);

    public static readonly IReadOnlyList<OpenAiBackend> Compatible =
    [
        new("lmstudio", "http://localhost:1234/v1", needsKey: false),
        new("vllm", "http://localhost:8000/v1", needsKey: false),
        new("llamacpp", "http://localhost:8080/v1", needsKey: false),
        new("openrouter", "https://openrouter.ai/api/v1", needsKey: true),
        new("mistral", "https://api.mistral.ai/v1", needsKey: true),
        new("google", "https://generativelanguage.googleapis.com/v1beta/openai", needsKey: true),
        new("huggingface", "https://router.huggingface.co/v1", needsKey: true),
        new("groq", "https://api.groq.com/openai/v1", needsKey: true),
        new("deepseek", "https://api.deepseek.com/v1", needsKey: true),
        // Any other.
        new("compatible", null, needsKey: false),
    ];

    public override void Register(IServiceCollection services, ChatModel model, string serviceId, HttpClient http) =>
        Add(services, model, serviceId, http);

    /// <summary>For the other families' servers, too, where their endpoint speaks OpenAI's protocol.</summary>
    public static void Add(IServiceCollection services, ChatModel model, string serviceId, HttpClient http)
    {
        var options = Sending(new OpenAIClientOptions { Endpoint = model.Address }, http);
        Add(services, model, serviceId, new OpenAIClient(new ApiKeyCredential(model.Key), options));
    }

    /// <summary>Adds a client of OpenAI's kind. Not by Semantic Kernel's own registration: that answers a model which
    /// calls a tool, and asks it again up to 128 times, all of it inside of one call of the filters.</summary>
    public static void Add(IServiceCollection services, ChatModel model, string serviceId, OpenAIClient client) =>
        services.AddKeyedSingleton(serviceId, client.GetChatClient(model.Name).AsIChatClient());

    /// <summary>The options of such a client that sends with an HTTP client given to it.</summary>
    public static T Sending<T>(T options, HttpClient http)
        where T : ClientPipelineOptions
    {
        options.Transport = new HttpClientPipelineTransport(http);
        // Trying again is the resilience filter's, the time limit ModelClient's.
        options.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        return options;
    }
}
