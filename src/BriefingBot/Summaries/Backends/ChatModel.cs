using Microsoft.Extensions.AI;

namespace BriefingBot.Summaries.Backends;

/// <summary>One configured chat model: where it is and what it is called there.</summary>
/// <param name="ServiceId">What the kernel knows it by; one to each configured model.</param>
/// <param name="Section">The part of the configuration that describes it, for advice: <c>Model</c>,
/// <c>Model:Fallbacks:0</c>.</param>
/// <param name="Endpoint">As configured; null where the backend's usual one holds.</param>
/// <param name="Name">The model's name there.</param>
/// <param name="ApiKey">Null where none is configured. Never logged, never in a message.</param>
internal sealed record ChatModel(
    string ServiceId, string Section, ChatBackend Backend, Uri? Endpoint, string Name, string? ApiKey)
{
    /// <summary>How much it is to think before it answers; null where nothing is said of it.</summary>
    public ReasoningEffort? Effort { get; init; }

    /// <summary>True for a model whose answer needs room for thoughts.</summary>
    public bool Reasons => Effort is { } effort && effort != ReasoningEffort.None;

    /// <summary>The endpoint to call.</summary>
    // Not null: ConfiguredModels asks for an endpoint where the backend has none.
    public Uri Address => Endpoint ?? new Uri(Backend.Endpoint!);

    /// <summary>The key to send. The clients want one even where the server does not.</summary>
    public string Key => string.IsNullOrEmpty(ApiKey) ? "none" : ApiKey;

    /// <summary>True where the endpoint ends in <c>/v1</c>, as those that speak OpenAI's protocol do.</summary>
    public bool EndsInV1 => Address.AbsolutePath.TrimEnd('/').EndsWith("/v1", StringComparison.Ordinal);

    // Written by hand: a record's own would print the key.
    public override string ToString() => $"{Backend.Name}/{Name}";
}
