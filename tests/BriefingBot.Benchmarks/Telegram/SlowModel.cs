using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>A model on the loopback that takes its time, and then says one sentence.</summary>
internal sealed class SlowModel(TimeSpan takes)
{
    private const string Sentence =
        """
        "{\"sentences\":[{\"text\":\"North Korea fired a missile over Japan.\",\"articles\":[1]}]}"
        """;

    // As the API of chat completions answers, at once or, where "stream" is asked for, as one event.
    private const string Whole =
        $$$"""
        {"id":"1","object":"chat.completion","created":1,"model":"m",
          "choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":{{{Sentence}}}}}],
          "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    private const string Streamed =
        $$$"""
        data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop","delta":{"role":"assistant","content":{{{Sentence}}}}}]}

        data: [DONE]


        """;

    private int _asked;

    /// <summary>How often it was asked.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>The settings of a program that is to ask it.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(string address) =>
    [
        new("Model:Backend", "compatible"),
        new("Model:Endpoint", address + "/v1"),
        new("Model:Name", "m"),
        new("Model:TimeoutSeconds", "60"),
    ];

    public async Task<string> AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _asked);
        using var reader = new StreamReader(context.Request.Body);
        var request = await reader.ReadToEndAsync(context.RequestAborted);
        await Task.Delay(takes, context.RequestAborted);
        if (!request.Contains("\"stream\":true", StringComparison.Ordinal))
        {
            return Whole;
        }

        context.Response.ContentType = "text/event-stream";
        return Streamed;
    }
}
