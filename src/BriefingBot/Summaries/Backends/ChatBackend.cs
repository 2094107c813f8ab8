namespace BriefingBot.Summaries.Backends;

/// <summary>A kind of chat model that <c>Model:Backend</c> can name.</summary>
/// <param name="Name">As written in the configuration.</param>
/// <param name="Endpoint">Its usual OpenAI-compatible endpoint, including <c>/v1</c>; null where it must be configured.</param>
/// <param name="NeedsKey">True where it answers nobody without a key.</param>
internal sealed record ChatBackend(string Name, string? Endpoint, bool NeedsKey)
{
    /// <summary>
    /// The backends known by name. All of them speak OpenAI's chat completions; where Semantic Kernel has a connector for one, the
    /// full package set uses that as long as no endpoint is configured. A new one is a line here.
    /// </summary>
    public static readonly IReadOnlyList<ChatBackend> All =
    [
        new("openai", "https://api.openai.com/v1", NeedsKey: true),
        // The v1 API of Azure OpenAI needs no api-version: https://RESOURCE.openai.azure.com/openai/v1
        new("azure", null, NeedsKey: true),
        new("ollama", "http://localhost:11434/v1", NeedsKey: false),
        new("lmstudio", "http://localhost:1234/v1", NeedsKey: false),
        new("vllm", "http://localhost:8000/v1", NeedsKey: false),
        new("llamacpp", "http://localhost:8080/v1", NeedsKey: false),
        new("openrouter", "https://openrouter.ai/api/v1", NeedsKey: true),
        new("mistral", "https://api.mistral.ai/v1", NeedsKey: true),
        new("google", "https://generativelanguage.googleapis.com/v1beta/openai", NeedsKey: true),
        new("huggingface", "https://router.huggingface.co/v1", NeedsKey: true),
        new("groq", "https://api.groq.com/openai/v1", NeedsKey: true),
        new("deepseek", "https://api.deepseek.com/v1", NeedsKey: true),
        // Any other server that speaks OpenAI's chat completions.
        new("compatible", null, NeedsKey: false),
    ];

    /// <summary>A backend by its name, in any case; null where there is none.</summary>
    public static ChatBackend? Find(string name) => All.FirstOrDefault(backend => backend.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One configured chat model: where it is and what it is called there.</summary>
/// <param name="Endpoint">As configured; null where the backend's usual one holds.</param>
/// <param name="ApiKey">Null where none is configured. Never logged, never in a message.</param>
internal sealed record ChatModel(ChatBackend Backend, Uri? Endpoint, string Name, string? ApiKey)
{
    /// <summary>The endpoint to call.</summary>
    public Uri Address => Endpoint ?? new Uri(Backend.Endpoint!); // not null: ModelOptionsCheck asks for an endpoint where the backend has none

    // Written by hand: a record's own would print the key.
    public override string ToString() => $"{Backend.Name}/{Name}";
}
