using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>A model on the loopback that takes its time, and then says nothing that can be used.</summary>
internal sealed class SlowModel(TimeSpan takes)
{
    private const string Completion =
        """
        {"id":"1","object":"chat.completion","created":1,"model":"m",
          "choices":[{"index":0,"finish_reason":"stop",
            "message":{"role":"assistant","content":"{\"sentences\":[]}"}}],
          "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    private int _asked;
    private int _underWay;

    /// <summary>How often it was asked.</summary>
    public int Asked => Volatile.Read(ref _asked);

    /// <summary>How many answers it is at.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

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
        Interlocked.Increment(ref _underWay);
        try
        {
            await Task.Delay(takes, context.RequestAborted);
            return Completion;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }
}
