using Microsoft.Extensions.AI;

namespace BriefingBot.Tests.Summaries;

/// <summary>A chat client that answers at once and remembers what it was asked.</summary>
internal sealed class RecordingChatClient(ChatResponse? answer = null) : IChatClient
{
    public IReadOnlyList<(string Role, string Text)> Messages { get; private set; } = [];

    public ChatOptions? Options { get; private set; }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Messages = [.. messages.Select(message => (message.Role.Value, message.Text))];
        Options = options;
        return Task.FromResult(answer ?? new ChatResponse(new ChatMessage(ChatRole.Assistant, "ok")));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    // Semantic Kernel asks for the metadata.
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("made-up") : null;

    public void Dispose()
    {
    }
}
