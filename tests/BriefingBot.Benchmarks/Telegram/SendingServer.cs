using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary><c>sending-server</c>: answers every call with the same accepted message; writes its address on its first
/// line.</summary>
internal static class SendingServer
{
    private const string Answer =
        """{"ok":true,"result":{"message_id":1,"from":{"id":123456,"is_bot":true,"first_name":"B"},"chat":{"id":7"""
        + ""","type":"private","first_name":"A"},"date":1777881600,"text":"x"}}""";

    public static int Run(string[] args) => RunAsync().GetAwaiter().GetResult();

    private static async Task<int> RunAsync()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Answer, context.RequestAborted);
        });
        Console.WriteLine(server.Address);
        // Ends with the measure, however that ended.
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
