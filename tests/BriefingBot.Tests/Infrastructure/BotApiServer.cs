using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Benchmarks;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Infrastructure;

/// <summary>
/// A Bot API server on the loopback, as strict as Telegram's: it takes the methods the bot uses, refuses what Telegram
/// refuses in Telegram's words, and fails on demand. What was accepted is in <see cref="Messages"/>.
/// </summary>
internal sealed class BotApiServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<BotApiCall> _calls = [];
    private readonly List<(string Method, long? ChatId, Queue<BotApiAnswer> Answers)> _scripts = [];
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly UpdateQueue _updates = new();
    private readonly BotApiMethods _methods = new();

    private readonly ConcurrentQueue<string> _refusals = new();

    private readonly TaskCompletionSource _stop = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LoopbackServer _server = null!; // not null: StartAsync
    private WebhookPump? _webhook;

    public string Token { get; } = "123456:loopback-token-that-no-log-may-show";

    /// <summary>What goes into <c>Telegram:BaseUrl</c>.</summary>
    public string BaseUrl => _server.Address;

    /// <summary>Every call in the order of arrival, refused ones included.</summary>
    public IReadOnlyList<BotApiCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>True where every update was taken by the bot.</summary>
    public bool IsIdle => _updates.IsEmpty;

    /// <summary>What was refused though no test asked for that: the method, why, and the call.</summary>
    public IReadOnlyCollection<string> Refusals => _refusals;

    /// <summary>Where updates are posted to; null while they are polled for.</summary>
    public WebhookPump? Webhook => _webhook;

    /// <summary>The messages that were accepted, in order; edits replace the text.</summary>
    public IReadOnlyList<AcceptedMessage> Messages => _methods.Messages;

    public static async Task<BotApiServer> StartAsync(int port = 0)
    {
        var server = new BotApiServer();
        server._server = await LoopbackServer.StartAsync(
            server.HandleAsync, kestrel => kestrel.Listen(IPAddress.Loopback, port));
        return server;
    }

    /// <summary>The next calls of a method get these answers, in order, before it works again.</summary>
    public void Script(string method, params BotApiAnswer[] answers) => Script(method, chatId: null, answers);

    /// <summary>The same for the calls that name one chat.</summary>
    public void Script(string method, long? chatId, params BotApiAnswer[] answers)
    {
        lock (_gate)
        {
            _scripts.Add((method, chatId, new Queue<BotApiAnswer>(answers)));
        }
    }

    /// <summary>The next update gets this id.</summary>
    public void ContinueUpdatesAt(long id) => _updates.ContinueAt(id);

    /// <summary>Delivers an update under an id that may have been confirmed already.</summary>
    public void PushAgain(JsonObject update, long id) => _updates.PushAgain(update, id);

    /// <summary>Queues an update, given without its id, for <c>getUpdates</c>.</summary>
    public void Push(JsonObject update) => _updates.Push(update);

    /// <summary>Queues what a person writes in a private chat (or, with a negative <paramref name="chatId"/>, a
    /// group).</summary>
    public void PushText(long chatId, string text, long? userId = null, string? languageCode = "en") =>
        Push(new JsonObject
        {
            ["message"] = new JsonObject
            {
                ["message_id"] = Random.Shared.Next(1, int.MaxValue),
                ["from"] = new JsonObject
                {
                    ["id"] = userId ?? chatId,
                    ["is_bot"] = false,
                    ["first_name"] = "Ada",
                    ["language_code"] = languageCode,
                },
                ["chat"] = BotApiMethods.Chat(chatId),
                ["date"] = 1_777_881_600,
                ["text"] = text,
            },
        });

    /// <summary>Queues the press of a button of an accepted message.</summary>
    public void PushCallback(AcceptedMessage message, string data, long userId, string? language = null) =>
        Push(new JsonObject
        {
            ["callback_query"] = new JsonObject
            {
                ["id"] = _methods.NewCallbackId(),
                ["from"] = new JsonObject
                {
                    ["id"] = userId,
                    ["is_bot"] = false,
                    ["first_name"] = "Ada",
                    ["language_code"] = language,
                },
                ["chat_instance"] = "1",
                ["data"] = data,
                ["message"] = new JsonObject
                {
                    ["message_id"] = message.MessageId,
                    ["chat"] = BotApiMethods.Chat(message.ChatId),
                    ["date"] = 1_777_881_600,
                    ["text"] = message.Text,
                },
            },
        });

    /// <summary>A file that <c>getFile</c> knows, as if somebody had sent it.</summary>
    public string AddFile(string fileId, byte[] content)
    {
        _files[fileId] = content;
        return fileId;
    }

    /// <summary>Who is administrator of a chat besides nobody.</summary>
    public void SetMember(long chatId, long userId, string status) => _methods.Members[(chatId, userId)] = status;

    /// <summary>Nothing is said of somebody's standing in a chat any more.</summary>
    public void ForgetMember(long chatId, long userId) => _methods.Members.TryRemove((chatId, userId), out _);

    /// <summary>Waits until something holds; a failure names what was waited for.</summary>
    public async Task WaitUntilAsync(Func<BotApiServer, bool> holds, string what, int seconds = 20)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!holds(this))
        {
            if (limit.IsCancellationRequested)
            {
                Assert.Fail($"Waited in vain for {what}; calls: {string.Join(", ", Calls.TakeLast(20).Select(call => call.Method))}");
            }

            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _updates.Close();
        _stop.TrySetResult();
        if (_webhook is { } webhook)
        {
            await webhook.DisposeAsync();
        }

        await _server.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith($"/file/bot{Token}/", StringComparison.Ordinal))
        {
            await SendFileAsync(context, path[$"/file/bot{Token}/".Length..]);
            return;
        }

        if (!path.StartsWith($"/bot{Token}/", StringComparison.Ordinal))
        {
            // Telegram: a token that is none is "Not Found", one that was revoked "Unauthorized".
            var isToken = path.StartsWith("/bot", StringComparison.Ordinal)
                && path.Contains(':', StringComparison.Ordinal);
            await WriteAsync(context, isToken
                ? BotApiAnswer.Error(401, "Unauthorized") : BotApiAnswer.Error(404, "Not Found"));
            return;
        }

        var call = await ReadAsync(context, path[$"/bot{Token}/".Length..]);
        BotApiAnswer? scripted;
        lock (_gate)
        {
            _calls.Add(call);
            scripted = NextScripted(call);
        }

        if (scripted?.Until is { } until)
        {
            await until.WaitAsync(context.RequestAborted);
            scripted = null;
        }

        if (scripted is null || scripted.IsAccepted)
        {
            var answer = await AnswerAsync(call, context.RequestAborted);
            if (answer.Status == 400)
            {
                _refusals.Enqueue($"{call.Method}: {answer.Body?["description"]} {call.Parameters.ToJsonString()}");
            }

            scripted ??= answer;
        }

        await WriteAsync(context, scripted);
    }

    private async Task<BotApiAnswer> AnswerAsync(BotApiCall call, CancellationToken aborted)
    {
        if (call.Method == "getFile")
        {
            var fileId = call.Parameters["file_id"]!.GetValue<string>();
            return _files.TryGetValue(fileId, out var content)
                ? BotApiAnswer.Ok(new JsonObject
                {
                    ["file_id"] = fileId,
                    ["file_unique_id"] = fileId,
                    ["file_size"] = content.Length,
                    ["file_path"] = "documents/" + fileId
                })
                : BotApiAnswer.BadRequest("wrong file_id or the file is temporarily unavailable");
        }

        if (call.Method is "setWebhook" or "deleteWebhook")
        {
            return await SetWebhookAsync(call);
        }

        if (call.Method == "getUpdates" && _webhook is not null)
        {
            return BotApiAnswer.Error(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }

        return call.Method == "getUpdates"
            ? await _updates.AnswerAsync(call.Parameters, aborted) : _methods.Answer(call);
    }

    /// <summary>What waits is kept, and comes by the new way.</summary>
    private async Task<BotApiAnswer> SetWebhookAsync(BotApiCall call)
    {
        if (_webhook is { } former)
        {
            _webhook = null;
            await former.DisposeAsync();
        }

        if (call.Method == "setWebhook")
        {
            var secret = call.Parameters["secret_token"]?.GetValue<string>() ?? "";
            if (secret.Length > 256
                || secret.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-')))
            {
                return BotApiAnswer.BadRequest("secret token contains unallowed characters");
            }

            _webhook = new WebhookPump(_updates, new Uri(call.Parameters["url"]!.GetValue<string>()), secret);
        }

        return BotApiAnswer.Ok(true);
    }

    private BotApiAnswer? NextScripted(BotApiCall call)
    {
        var index = _scripts.FindIndex(script =>
            script.Method == call.Method && script.Answers.Count > 0 && (script.ChatId is null
                || script.ChatId == call.ChatId));
        var answer = index < 0 ? null : _scripts[index].Answers.Dequeue();
        return answer == BotApiAnswer.AsUsual ? null : answer;
    }

    private static async Task<BotApiCall> ReadAsync(HttpContext context, string method)
    {
        if (!context.Request.HasFormContentType)
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var parameters = body.Length == 0 ? [] : JsonNode.Parse(
                body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
            return new BotApiCall(method, parameters ?? [], new Dictionary<string, byte[]>(StringComparer.Ordinal));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = new JsonObject();
        foreach (var (name, value) in form)
        {
            fields[name] = value.ToString();
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, context.RequestAborted);
            files[file.FileName] = content.ToArray();
            // Named by the field itself, or by another field that says attach://name (Bot API, "Sending files").
            if (!form.Any(field => field.Value == "attach://" + file.Name))
            {
                fields[file.Name] = file.FileName;
            }
        }

        return new BotApiCall(method, fields, files);
    }

    private async Task SendFileAsync(HttpContext context, string path)
    {
        if (_files.TryGetValue(path["documents/".Length..], out var content))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
            return;
        }

        await WriteAsync(context, BotApiAnswer.Error(404, "Not Found"));
    }

    private async Task WriteAsync(HttpContext context, BotApiAnswer answer)
    {
        switch (answer.Fault)
        {
            case BotApiFault.Drop:
                context.Abort();
                break;
            case BotApiFault.Silence:
                await Task.WhenAny(_stop.Task, Task.Delay(Timeout.Infinite, context.RequestAborted));
                context.Abort();
                break;
            case BotApiFault.Page:
                context.Response.StatusCode = answer.Status;
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync(
                    "<html><head><title>502 Bad Gateway</title></head></html>", context.RequestAborted);
                break;
            default:
                context.Response.StatusCode = answer.Status;
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(answer.Body!.ToJsonString(), context.RequestAborted);
                break;
        }
    }
}

/// <summary>One call as it arrived.</summary>
internal sealed record BotApiCall(string Method, JsonObject Parameters, IReadOnlyDictionary<string, byte[]> Files)
{
    public long? ChatId => Parameters["chat_id"] is JsonValue id
        && long.TryParse(id.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat)
        ? chat
        : null;
}

/// <summary>A message the server accepted.</summary>
/// <param name="Raw">The text as it was sent, markup included.</param>
/// <param name="Text">The text after parsing.</param>
internal sealed record AcceptedMessage(
    long ChatId, long? ThreadId, long MessageId, string Raw, string Text, string? ParseMode,
        IReadOnlyList<ParsedEntity> Entities, long? ReplyTo, JsonNode? ReplyMarkup);
