using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// A Bot API that counts: messages by chat and text, and how often a limit of Telegram's was exceeded (30 a second in
/// all, one a second to a chat), each of which it answers with 429.
/// </summary>
internal sealed class StrictTelegram : IAsyncDisposable
{
    private const int MostASecond = 30;

    private static readonly TimeSpan Travel = TimeSpan.FromMilliseconds(40);

    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly Queue<long> _all = new();
    private readonly Dictionary<long, long> _lastOfChat = [];
    private readonly Dictionary<(long Chat, string Text), int> _accepted = [];
    private int _messageId;

    private StrictTelegram(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    /// <summary>Messages that were accepted, by chat and text.</summary>
    public IReadOnlyDictionary<(long Chat, string Text), int> Accepted => _accepted;

    /// <summary>Calls above a limit: of the whole bot, of a chat.</summary>
    public (int OfAll, int OfChat) Refused { get; private set; }

    /// <summary>Messages whose answer nobody was there to take.</summary>
    public int AnswersLost { get; private set; }

    /// <summary>Other calls, by method.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    public static async Task<StrictTelegram> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new StrictTelegram(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var method = context.Request.Path.Value!.Split('/')[^1]; // not null: a path begins with a slash
        using var body = context.Request.ContentLength == 0 || method != "sendMessage"
            ? null
            : await JsonDocument.ParseAsync(context.Request.Body);
        Calls.AddOrUpdate(method, 1, (_, count) => count + 1);
        var answer = method switch
        {
            "getMe" => """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"Bot","username":"bot"}}""",
            "getUpdates" => await NothingAsync(context),
            "sendMessage" when body is not null => await SendAsync(context, body.RootElement),
            _ => """{"ok":true,"result":true}""",
        };
        context.Response.ContentType = "application/json";
        try
        {
            await context.Response.WriteAsync(answer, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The node was killed.
        }
    }

    private static async Task<string> NothingAsync(HttpContext context)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(10), context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The node was killed.
        }

        return """{"ok":true,"result":[]}""";
    }

    private async Task<string> SendAsync(HttpContext context, JsonElement request)
    {
        var (chat, text) = (request.GetProperty("chat_id").GetInt64(), request.GetProperty("text").GetString()!);
        await Task.Delay(Travel);
        if (Take(chat, text) is not { } id)
        {
            context.Response.StatusCode = 429;
            return """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}""";
        }

        await Task.Delay(Travel);
        if (context.RequestAborted.IsCancellationRequested)
        {
            AnswersLost++;
        }

        return $$$"""{"ok":true,"result":{"message_id":{{{id}}},"date":1,"chat":{"id":{{{chat}}},"type":"private"},"text":"x"}}""";
    }

    private int? Take(long chat, string text)
    {
        lock (_gate)
        {
            var now = Stopwatch.GetTimestamp();
            while (_all.TryPeek(out var oldest) && Stopwatch.GetElapsedTime(oldest, now) > TimeSpan.FromSeconds(1))
            {
                _all.Dequeue();
            }

            if (_all.Count >= MostASecond)
            {
                Refused = (Refused.OfAll + 1, Refused.OfChat);
                return null;
            }

            // A tenth for what the way takes.
            if (_lastOfChat.TryGetValue(chat, out var last)
                && Stopwatch.GetElapsedTime(last, now) < TimeSpan.FromSeconds(0.9))
            {
                Refused = (Refused.OfAll, Refused.OfChat + 1);
                return null;
            }

            _all.Enqueue(now);
            _lastOfChat[chat] = now;
            _accepted[(chat, text)] = _accepted.GetValueOrDefault((chat, text)) + 1;
            return ++_messageId;
        }
    }
}
