using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

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
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Answer, context.RequestAborted);
        });
        await app.StartAsync();
        // not null: Kestrel has it
        Console.WriteLine(
            app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        // Ends with the measure, however that ended.
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
