using System.Collections.Concurrent;
using System.Text;
using BriefingBot.Benchmarks;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.Tests.Sources;

/// <summary>A web server on the loopback address and a free port; each path answers as the test says, every request is
/// kept.</summary>
internal sealed class SourceServer : IAsyncDisposable
{
    private LoopbackServer _server = null!; // not null: StartAsync
    private readonly ConcurrentDictionary<string, RequestDelegate> _answers = new(StringComparer.Ordinal);

    public string Url => _server.Address;

    public ConcurrentQueue<(string Path, IHeaderDictionary Headers)> Requests { get; } = new();

    public static async Task<SourceServer> StartAsync()
    {
        var server = new SourceServer();
        server._server = await LoopbackServer.StartAsync(server.AnswerAsync);
        return server;
    }

    public Uri At(string path) => new(Url + path);

    public int Asked(string path) => Requests.Count(request => request.Path == path);

    public SourceServer On(string path, RequestDelegate answer)
    {
        _answers[path] = answer;
        return this;
    }

    /// <summary>A document, with headers as pairs of name and value.</summary>
    public SourceServer On(
        string path,
        string body,
        int status = 200,
        string contentType = "application/rss+xml",
        params (string Name, string Value)[] headers) =>
        On(path, context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return status == 304
                ? Task.CompletedTask
                : context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body)).AsTask();
        });

    public SourceServer Redirect(string path, int status, string location) =>
        On(path, "", status, "text/plain", ("Location", location));

    public static string Rss(params (string Id, string Title)[] items)
    {
        var written = items.Select(item =>
            $"<item><guid isPermaLink='false'>{item.Id}</guid><title>{item.Title}</title>"
                + $"<link>https://h.example/{item.Id}</link></item>");
        return $"<rss version='2.0'><channel><title>Harbour News</title>{string.Concat(written)}</channel></rss>";
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path + context.Request.QueryString;
        Requests.Enqueue(
            (path, new HeaderDictionary(
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value))));
        if (_answers.TryGetValue(path, out var answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
