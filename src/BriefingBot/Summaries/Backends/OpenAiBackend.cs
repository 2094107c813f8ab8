// An endpoint of one's own is marked as experimental in Semantic Kernel's OpenAI connector.
#pragma warning disable SKEXP0010

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
    public static void Add(IServiceCollection services, ChatModel model, string serviceId, HttpClient http) =>
        services.AddOpenAIChatClient(model.Name, model.Address, model.Key, serviceId: serviceId, httpClient: http);
}
