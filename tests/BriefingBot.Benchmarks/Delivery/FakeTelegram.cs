using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Benchmarks.Delivery;

/// <summary>
/// A Bot API on the loopback that takes what a fan-out sends: it counts what arrives, refuses what is too fast, fails where
/// it is told to, and lets persons ask for help meanwhile.
/// </summary>
internal sealed class FakeTelegram : IAsyncDisposable
{
    public const string Token = "123456:made-up-token-for-the-measure-only";

    /// <summary>Persons that ask have these ids and the ones above.</summary>
    public const long FirstPerson = 9_000_000;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Queue<long> _window = new();
    private readonly ConcurrentDictionary<long, long> _asked = new();
    private readonly ConcurrentQueue<(long Id, long Chat, string Text)> _updates = new();
    private readonly SemaphoreSlim _hasUpdates = new(0);
    private readonly Random _random = new(7);
    private WebApplication? _app;
    private long _messageId;

    // Seconds: a database that several of these talk to in turn must not know an update already.
    private long _updateId = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
    private long _first;
    private long _last;
    private long _taken;

    /// <summary>Messages a second in all; 0 for no limit.</summary>
    public int Limit { get; init; }

    /// <summary>Whether calls fail at random in every way.</summary>
    public bool Fails { get; set; }

    /// <summary>Whether it is not there: each connection is cut.</summary>
    public bool IsAway { get; set; }

    public string Address { get; private set; } = "";

    /// <summary>How often each text was accepted in each chat.</summary>
    public ConcurrentDictionary<(long Chat, string Text), int> Accepted { get; } = new();

    /// <summary>Chats whose acceptance was not told.</summary>
    public ConcurrentDictionary<long, bool> Lost { get; } = new();

    /// <summary>Groups by the id that they have now.</summary>
    public ConcurrentDictionary<long, long> MovedFrom { get; } = new();

    public ConcurrentDictionary<string, int> Faults { get; } = new();

    /// <summary>Milliseconds until /help was answered, and the seconds after the first message when that was.</summary>
    public ConcurrentBag<(double Milliseconds, double At)> HelpTimes { get; } = [];

    /// <summary>How often each method was called.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    public int TooFast { get; private set; }

    public int Count => Accepted.Count;

    /// <summary>Messages a second from the first part to the last, answers to people among them.</summary>
    public double Rate => Volatile.Read(ref _taken) / Math.Max(0.001, Stopwatch.GetElapsedTime(_first, _last).TotalSeconds);

    /// <summary>The most messages that were taken within a second.</summary>
    public int Densest { get; private set; }

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(HandleAsync);
        await _app.StartAsync();
        // not null: Kestrel has it
        Address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    /// <summary>Done at the first getUpdates.</summary>
    public TaskCompletionSource Polled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A person writes to the bot.</summary>
    public void Ask(long person, string text = "/help")
    {
        _updates.Enqueue((Interlocked.Increment(ref _updateId), person, text));
        _hasUpdates.Release();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await _app.StopAsync(enough.Token);
            await _app.DisposeAsync();
        }

        _hasUpdates.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (IsAway)
        {
            context.Abort();
            return;
        }

        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        using var body = JsonDocument.Parse(content.Length == 0 ? "{}"u8.ToArray() : content.ToArray());
        var path = context.Request.Path.Value ?? "";
        var method = path[(path.LastIndexOf('/') + 1)..];
        Calls.AddOrUpdate(method, 1, (_, count) => count + 1);
        context.Response.ContentType = "application/json";
        switch (method)
        {
            case "getUpdates":
                await AnswerAsync(context, 200, await UpdatesAsync(context.RequestAborted));
                break;
            case "sendMessage" or "sendRichMessage":
                await SendAsync(context, body.RootElement);
                break;
            case "getMe":
                await AnswerAsync(
                    context, 200, """{"id":123456,"is_bot":true,"first_name":"B","username":"b_bot"}""");
                break;
            default:
                await AnswerAsync(context, 200, "true");
                break;
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string result)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(
            status == 200 ? $$"""{"ok":true,"result":{{result}}}""" : result, context.RequestAborted);
    }

    private async Task<string> UpdatesAsync(CancellationToken cancellationToken)
    {
        Polled.TrySetResult();
        await _hasUpdates.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        if (!_updates.TryDequeue(out var update))
        {
            return "[]";
        }

        _asked[update.Chat] = Stopwatch.GetTimestamp();
        return string.Create(
            CultureInfo.InvariantCulture,
            $$$"""
            [{"update_id":{{{update.Id}}},"message":{"message_id":{{{update.Id}}},"date":1777881600,"text":"{{{update.Text}}}",
            "from":{"id":{{{update.Chat}}},"is_bot":false,"first_name":"A","language_code":"en"},
            "chat":{"id":{{{update.Chat}}},"type":"private","first_name":"A"}} }]
            """);
    }

    private async Task SendAsync(HttpContext context, JsonElement call)
    {
        var chat = call.GetProperty("chat_id").GetInt64();
        var text = call.TryGetProperty("text", out var plain)
            ? plain.GetString() ?? ""
            : call.GetProperty("rich_message").GetRawText();
        if (chat >= FirstPerson && _asked.TryRemove(chat, out var asked))
        {
            HelpTimes.Add((
                Stopwatch.GetElapsedTime(asked).TotalMilliseconds, Stopwatch.GetElapsedTime(_first).TotalSeconds));
        }
        else if (chat < FirstPerson && await FailAsync(context, chat, text))
        {
            return;
        }

        if (IsTooFast())
        {
            await RefuseAsync(context, 429, "Too Many Requests: retry after 1", "\"retry_after\":1");
            return;
        }

        await AcceptAsync(context, chat, text);
    }

    private Task AcceptAsync(HttpContext context, long chat, string text)
    {
        Take(chat, text);
        return AnswerAsync(
            context,
            200,
            string.Create(
                CultureInfo.InvariantCulture,
                $$$"""
                {"message_id":{{{Interlocked.Increment(ref _messageId)}}},"date":1777881600,"text":"x",
                "from":{"id":123456,"is_bot":true,"first_name":"B"},"chat":{"id":{{{chat}}},"type":"private","first_name":"A"}}
                """));
    }

    private void Take(long chat, string text)
    {
        Interlocked.Increment(ref _taken);
        if (chat < FirstPerson)
        {
            Accepted.AddOrUpdate((MovedFrom.GetValueOrDefault(chat, chat), text), 1, (_, count) => count + 1);
            Interlocked.CompareExchange(ref _first, Stopwatch.GetTimestamp(), 0);
            _last = Stopwatch.GetTimestamp();
        }
    }

    private bool IsTooFast()
    {
        lock (_gate)
        {
            while (_window.TryPeek(out var first) && Stopwatch.GetElapsedTime(first) >= Second)
            {
                _window.Dequeue();
            }

            if (Limit > 0 && _window.Count >= Limit)
            {
                TooFast++;
                return true;
            }

            _window.Enqueue(Stopwatch.GetTimestamp());
            Densest = Math.Max(Densest, _window.Count);
            return false;
        }
    }

    /// <summary>True where the call was answered otherwise, or not at all.</summary>
    private async Task<bool> FailAsync(HttpContext context, long chat, string text)
    {
        if (!Fails)
        {
            return false;
        }

        if (chat % 200 == 0)
        {
            Faults.AddOrUpdate("403", 1, (_, count) => count + 1);
            await RefuseAsync(context, 403, "Forbidden: bot was blocked by the user", "");
            return true;
        }

        if (chat is < 0 and > -1_000_000_000_000)
        {
            var to = chat - 1_000_000_000_000;
            MovedFrom[to] = chat;
            Faults.AddOrUpdate("moved", 1, (_, count) => count + 1);
            await RefuseAsync(
                context,
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                $"\"migrate_to_chat_id\":{to.ToString(CultureInfo.InvariantCulture)}");
            return true;
        }

        int dice;
        lock (_gate)
        {
            dice = _random.Next(1000);
        }

        return await FailAsync(context, chat, text, dice);
    }

    private async Task<bool> FailAsync(HttpContext context, long chat, string text, int dice)
    {
        var fault = dice switch
        {
            < 10 => "429",
            < 20 => "500",
            < 25 => "502",
            < 30 => "cut before",
            < 35 => "cut after",
            < 37 => "silent before",
            < 39 => "silent after",
            _ => null,
        };
        if (fault is null)
        {
            return false;
        }

        Faults.AddOrUpdate(fault, 1, (_, count) => count + 1);
        if (fault.EndsWith("after", StringComparison.Ordinal))
        {
            Lost[MovedFrom.GetValueOrDefault(chat, chat)] = true;
            Take(chat, text);
        }

        switch (fault)
        {
            case "429":
                await RefuseAsync(context, 429, "Too Many Requests: retry after 1", "\"retry_after\":1");
                break;
            case "500" or "502":
                await AnswerAsync(context, fault == "500" ? 500 : 502, "<html>Bad gateway</html>");
                break;
            case "cut before" or "cut after":
                context.Abort();
                break;
            default:
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                context.Abort();
                break;
        }

        return true;
    }

    private static Task RefuseAsync(HttpContext context, int status, string why, string parameters) => AnswerAsync(
        context,
        status,
        $$"""{"ok":false,"error_code":{{status}},"description":"{{why}}","parameters":{""" + parameters + "}}");
}
