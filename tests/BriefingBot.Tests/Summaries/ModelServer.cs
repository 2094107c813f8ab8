using System.Collections.Concurrent;
using System.Text.Json;
using BriefingBot.Benchmarks;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Summaries;

/// <summary>A model's server on loopback that answers as a test tells it and remembers what it was asked.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private LoopbackServer _server = null!; // not null: StartAsync

    /// <summary>What to answer to the n-th request, from 1.</summary>
    public Func<int, ModelServerAnswer> Answer { get; set; } = _ => ModelServerAnswer.Text("""{"sentences":[]}""");

    public ConcurrentQueue<JsonElement> Requests { get; } = new();

    /// <summary>The path and query of each request.</summary>
    public ConcurrentQueue<string> Paths { get; } = new();

    /// <summary>The headers of each request that may hold a key.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    /// <summary>Without a path.</summary>
    public string Address => _server.Address;

    /// <summary>Where it speaks OpenAI's protocol.</summary>
    public string Endpoint => $"{Address}/v1";

    public static async Task<ModelServer> StartAsync()
    {
        var server = new ModelServer();
        server._server = await LoopbackServer.StartAsync(server.CompleteAsync);
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task CompleteAsync(HttpContext context)
    {
        var request = await JsonSerializer.DeserializeAsync<JsonElement>(
            context.Request.Body, cancellationToken: context.RequestAborted);
        var headers = context.Request.Headers;
        Paths.Enqueue(context.Request.Path + context.Request.QueryString);
        Keys.Enqueue($"{headers.Authorization}{headers["api-key"]}{headers["x-api-key"]}");
        Requests.Enqueue(request);
        var answer = Answer(Requests.Count);
        await Task.Delay(answer.Delay, context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType
            ?? (!answer.IsStream ? "application/json"
                : answer.Body.StartsWith('{') ? "application/x-ndjson" : "text/event-stream");
        if (answer.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds;
        }

        foreach (var piece in answer.Pieces)
        {
            await context.Response.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await answer.Between(context.RequestAborted);
        }

        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        if (answer.Breaks)
        {
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }
}

/// <summary>One answer of the server.</summary>
internal sealed record ModelServerAnswer(int Status, string Body, string? RetryAfter = null, TimeSpan Delay = default)
{
    /// <summary>True for an answer in pieces.</summary>
    public bool IsStream { get; init; }

    /// <summary>What the server calls its answer; null for what it is.</summary>
    public string? ContentType { get; init; }

    /// <summary>What is sent before the body, piece by piece.</summary>
    public IReadOnlyList<string> Pieces { get; init; } = [];

    /// <summary>Waits behind each piece.</summary>
    public Func<CancellationToken, Task> Between { get; init; } = _ => Task.CompletedTask;

    /// <summary>True where the connection breaks behind the body.</summary>
    public bool Breaks { get; init; }

    /// <summary>A chat completion with this text.</summary>
    public static ModelServerAnswer Text(
        string text, int promptTokens = 900, int completionTokens = 100, string finish = "stop") =>
        new(200, JsonSerializer.Serialize(new
        {
            id = "chatcmpl-1",
            @object = "chat.completion",
            created = 1_777_000_000,
            model = "made-up",
            choices = new[]
        {
            new { index = 0, finish_reason = finish, message = new { role = "assistant", content = text } },
        },
            usage = new
            {
                prompt_tokens = promptTokens,
                completion_tokens = completionTokens,
                total_tokens = promptTokens + completionTokens,
            },
        }));

    /// <summary>A chat completion with these sentences, each with its reports.</summary>
    public static ModelServerAnswer Sentences(params (string Text, int[] Articles)[] sentences) =>
        Text(Json(sentences));

    /// <summary>What a model is to write: these sentences, each with its reports.</summary>
    public static string Json(params (string Text, int[] Articles)[] sentences) => JsonSerializer.Serialize(
        new { sentences = sentences.Select(sentence => new { text = sentence.Text, articles = sentence.Articles }) });

    public static ModelServerAnswer Error(int status, string code = "error", string? retryAfter = null) =>
        new(status, JsonSerializer.Serialize(
            new { error = new { message = "made-up error with key sk-secret", type = code, code } }), retryAfter);
}
