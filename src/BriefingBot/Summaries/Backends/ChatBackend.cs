namespace BriefingBot.Summaries.Backends;

/// <summary>A kind of chat model that <c>Model:Backend</c> can name; a family is one class.</summary>
/// <param name="name">As written in the configuration.</param>
/// <param name="endpoint">Its usual endpoint; null where it must be configured.</param>
/// <param name="needsKey">True where it answers nobody without a key.</param>
internal abstract class ChatBackend(string name, string? endpoint, bool needsKey)
{
    /// <summary>The backends known by name, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<ChatBackend> All =
    [
        OpenAiBackend.OpenAi,
        new AzureOpenAiBackend(),
        new OllamaBackend(),
        new AnthropicBackend(),
        .. OpenAiBackend.Compatible,
    ];

    public string Name => name;

    public string? Endpoint => endpoint;

    public bool NeedsKey => needsKey;

    /// <summary>A backend by its name, in any case; null where there is none.</summary>
    public static ChatBackend? Find(string name) =>
        All.FirstOrDefault(backend => backend.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a model's <c>IChatClient</c> to the kernel's services; connects nothing.</summary>
    /// <param name="services">The kernel's services.</param>
    /// <param name="model">The model; its backend is this one.</param>
    /// <param name="serviceId">The key to register it by.</param>
    /// <param name="http">The client to send with, this model's alone. It throws where a server refuses a
    /// request.</param>
    public abstract void Register(IServiceCollection services, ChatModel model, string serviceId, HttpClient http);
}
