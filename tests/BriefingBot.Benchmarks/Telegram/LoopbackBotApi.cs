using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>
/// A Bot API on the loopback for the measures: it counts what arrives, refuses what is too fast, fails where it is told
/// to, and lets persons write to the bot meanwhile.
/// </summary>
internal sealed class LoopbackBotApi : IAsyncDisposable
{
    public const string Token = "123456:made-up-token-for-the-measure-only";

    /// <summary>Persons that ask have these ids and the ones above.</summary>
    public const long FirstPerson = 9_000_000;

    /// <summary>Persons with these ids ask what takes long: how long they wait is not counted.</summary>
    public const long FirstPatient = 9_500_000;

    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<long, long> _asked = new();
    private readonly ConcurrentDictionary<long, string> _patients = new();
    private readonly ConcurrentDictionary<long, long> _pressed = new();
    private readonly ConcurrentQueue<(long Chat, Func<long, string> Written)> _updates = new();
    private readonly SemaphoreSlim _hasUpdates = new(0);
    private LoopbackServer? _server;
    private long _messageId;
    private int _answersLost;
    private Button? _button;

    // Seconds: a database that several of these talk to in turn must not know an update already.
    private long _updateId = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
    private long _first;
    private long _last;
    private long _taken;

    /// <summary>What is too fast.</summary>
    public SendLimits Limits { get; init; } = new(Total: 0);

    /// <summary>What goes wrong; null: nothing.</summary>
    public SendFaults? Faults { get; init; }

    /// <summary>How long a message, and its answer, is on its way.</summary>
    public TimeSpan Travel { get; init; }

    /// <summary>Answers what is no method of the Bot API, such as calls to a model; null: nothing is.</summary>
    public Func<HttpContext, Task<string>>? Elsewhere { get; init; }

    /// <summary>Whether it is not there: each connection is cut.</summary>
    public bool IsAway { get; set; }

    public string Address { get; private set; } = "";

    /// <summary>How often each text was accepted in each chat.</summary>
    public ConcurrentDictionary<(long Chat, string Text), int> Accepted { get; } = new();

    /// <summary>How long each person waited for an answer, in milliseconds, and the seconds after the first message
    /// when it came.</summary>
    public ConcurrentBag<(double Milliseconds, double At)> AnswerTimes { get; } = [];

    /// <summary>The same of those who pressed a button, until their message was edited.</summary>
    public ConcurrentBag<(double Milliseconds, double At)> PressTimes { get; } = [];

    /// <summary>The chat whose messages are kept in <see cref="Heard"/>; 0: none.</summary>
    public long Watched { get; init; }

    /// <summary>What that chat was told, and when (<see cref="Stopwatch.GetTimestamp"/>).</summary>
    public ConcurrentQueue<(string Text, long At)> Heard { get; } = new();

    /// <summary>How often each method was called.</summary>
    public ConcurrentDictionary<string, int> Calls { get; } = new();

    /// <summary>Messages whose answer nobody was there to take.</summary>
    public int AnswersLost => Volatile.Read(ref _answersLost);

    /// <summary>Messages a second from the first part to the last, answers to people among them.</summary>
    public double Rate =>
        Volatile.Read(ref _taken) / Math.Max(0.001, Stopwatch.GetElapsedTime(_first, _last).TotalSeconds);

    /// <summary>Persons from <see cref="FirstPatient"/> on who wait for their answer.</summary>
    public int PatientsWaiting => _patients.Count;

    /// <summary>Done at the first getUpdates.</summary>
    public TaskCompletionSource Polled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task StartAsync()
    {
        _server = await LoopbackServer.StartAsync(HandleAsync);
        Address = _server.Address;
    }

    /// <summary>A person writes to the bot.</summary>
    public void Ask(long person, string text = "/help")
    {
        if (person >= FirstPatient)
        {
            _patients[person] = text;
        }

        Enqueue(person, id => Message(id, person, text));
    }

    /// <summary>The chat that had the last part with a button presses its first one; no chat does so twice.</summary>
    public void Press()
    {
        if (Interlocked.Exchange(ref _button, null) is { } button && _pressed.TryAdd(button.Chat, 0))
        {
            Enqueue(button.Chat, id => CallbackQuery(id, button));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _hasUpdates.Dispose();
    }

    private void Enqueue(long chat, Func<long, string> written)
    {
        _updates.Enqueue((chat, written));
        _hasUpdates.Release();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (IsAway)
        {
            context.Abort();
            return;
        }

        var path = context.Request.Path.Value ?? "";
        context.Response.ContentType = "application/json";
        try
        {
            if (Elsewhere is not null && !path.StartsWith("/bot", StringComparison.Ordinal))
            {
                await context.Response.WriteAsync(await Elsewhere(context), context.RequestAborted);
                return;
            }

            await AnswerAsync(context, path[(path.LastIndexOf('/') + 1)..]);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone.
        }
    }

    private async Task AnswerAsync(HttpContext context, string method)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        using var body = JsonDocument.Parse(content.Length == 0 ? "{}"u8.ToArray() : content.ToArray());
        Calls.AddOrUpdate(method, 1, (_, count) => count + 1);
        switch (method)
        {
            case "getUpdates":
                await SendFaults.AnswerAsync(context, 200, await UpdatesAsync(context.RequestAborted));
                break;
            case "sendMessage" or "sendRichMessage":
                await SendAsync(context, body.RootElement);
                break;
            case "editMessageText" when body.RootElement.TryGetProperty("chat_id", out var chat):
                if (_pressed.TryGetValue(chat.GetInt64(), out var since) && since > 0
                    && _pressed.TryUpdate(chat.GetInt64(), 0, since))
                {
                    PressTimes.Add(Waited(since));
                }

                await SendFaults.AnswerAsync(
                    context, 200, Sent(chat.GetInt64(), body.RootElement.GetProperty("message_id").GetInt64()));
                break;
            case "getMe":
                await SendFaults.AnswerAsync(
                    context, 200, """{"id":123456,"is_bot":true,"first_name":"B","username":"b_bot"}""");
                break;
            default:
                await SendFaults.AnswerAsync(context, 200, "true");
                break;
        }
    }

    private async Task<string> UpdatesAsync(CancellationToken cancellationToken)
    {
        Polled.TrySetResult();
        var updates = new List<string>();
        for (var isFirst = true; await _hasUpdates.WaitAsync(
            isFirst ? LongestPoll : TimeSpan.Zero, cancellationToken); isFirst = false)
        {
            if (_updates.TryDequeue(out var update))
            {
                (update.Chat < FirstPerson ? _pressed : _asked)[update.Chat] = Stopwatch.GetTimestamp();
                updates.Add(update.Written(Interlocked.Increment(ref _updateId)));
            }
        }

        return $"[{string.Join(',', updates)}]";
    }

    private static string Message(long id, long chat, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"update_id":{{{id}}},"message":{"message_id":{{{id}}},"date":1777881600,"text":"{{{text}}}",
        "from":{{{Person(chat)}}},"chat":{{{PrivateChat(chat)}}}} }
        """);

    private static string CallbackQuery(long id, Button button) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"update_id":{{{id}}},"callback_query":{"id":"{{{id}}}","chat_instance":"1","data":"{{{button.Data}}}",
        "from":{{{Person(button.Chat)}}},"message":{"message_id":{{{button.MessageId}}},"date":1777881600,"text":"x",
        "from":{"id":123456,"is_bot":true,"first_name":"B"},"chat":{{{PrivateChat(button.Chat)}}}} } }
        """);

    private static string Person(long id) => string.Create(
        CultureInfo.InvariantCulture, $$"""{"id":{{id}},"is_bot":false,"first_name":"A","language_code":"en"}""");

    private static string PrivateChat(long id) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{id}},"type":"private","first_name":"A"}""");

    private (double Milliseconds, double At) Waited(long since) => (
        Stopwatch.GetElapsedTime(since).TotalMilliseconds, Stopwatch.GetElapsedTime(_first).TotalSeconds);

    private async Task SendAsync(HttpContext context, JsonElement call)
    {
        var chat = call.GetProperty("chat_id").GetInt64();
        var text = call.TryGetProperty("text", out var plain)
            ? plain.GetString() ?? ""
            : call.GetProperty("rich_message").GetRawText();
        await Task.Delay(Travel);
        _patients.TryRemove(chat, out _);
        if (chat is >= FirstPerson and < FirstPatient && _asked.TryRemove(chat, out var asked))
        {
            AnswerTimes.Add(Waited(asked));
        }
        else if (chat < FirstPerson && Faults is not null
            && await Faults.FailAsync(context, chat, wasTaken: () => Take(chat, text)))
        {
            return;
        }

        if (!Limits.Admits(chat))
        {
            await SendFaults.RefuseAsync(context, 429, "Too Many Requests: retry after 1", "\"retry_after\":1");
            return;
        }

        var messageId = Interlocked.Increment(ref _messageId);
        if (chat is > 0 and < FirstPerson && FirstButton(call) is { } data)
        {
            _button = new Button(chat, messageId, data);
        }

        await AcceptAsync(context, chat, text, messageId);
    }

    private static string? FirstButton(JsonElement call) =>
        call.TryGetProperty("reply_markup", out var markup)
        && markup.TryGetProperty("inline_keyboard", out var rows)
            ? rows.EnumerateArray().SelectMany(row => row.EnumerateArray())
                .Select(button => button.TryGetProperty("callback_data", out var data) ? data.GetString() : null)
                .FirstOrDefault(data => data is not null)
            : null;

    private async Task AcceptAsync(HttpContext context, long chat, string text, long messageId)
    {
        Take(chat, text);
        await Task.Delay(Travel);
        if (context.RequestAborted.IsCancellationRequested)
        {
            Interlocked.Increment(ref _answersLost);
        }

        await SendFaults.AnswerAsync(context, 200, Sent(chat, messageId));
    }

    private static string Sent(long chat, long messageId) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""
        {"message_id":{{{messageId}}},"date":1777881600,"text":"x",
        "from":{"id":123456,"is_bot":true,"first_name":"B"},"chat":{{{PrivateChat(chat)}}}}
        """);

    private void Take(long chat, string text)
    {
        Interlocked.Increment(ref _taken);
        if (chat == Watched)
        {
            Heard.Enqueue((text, Stopwatch.GetTimestamp()));
        }

        if (chat < FirstPerson)
        {
            Accepted.AddOrUpdate((Faults?.FormerOf(chat) ?? chat, text), 1, (_, count) => count + 1);
            Interlocked.CompareExchange(ref _first, Stopwatch.GetTimestamp(), 0);
            _last = Stopwatch.GetTimestamp();
        }
    }

    /// <summary>A button under a message that was sent.</summary>
    private sealed record Button(long Chat, long MessageId, string Data);
}
