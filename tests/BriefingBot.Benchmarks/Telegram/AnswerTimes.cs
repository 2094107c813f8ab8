using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using BriefingBot.Articles;
using BriefingBot.Chat;
using BriefingBot.Storage;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>
/// <c>answer-times [CHATS] [SECONDS]</c>: while so many chats wait for a model that takes so many seconds (50 and 25),
/// others say /help; the time from Telegram's update to the answer, over a loopback Bot API. Fails where the 99th
/// percentile is above 300 ms.
/// </summary>
internal static class AnswerTimes
{
    private const double LongestAnswer = 300;
    private const string Token = "123456:made-up-token-for-the-measure-only";
    private const int FirstHelper = 1_000_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    public static int Run(string[] args) => RunAsync(
        args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50,
        args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 25).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int chats, int seconds)
    {
        var (updates, sent) = (new ConcurrentQueue<JsonObject>(), new ConcurrentDictionary<long, long>());
        var isAsked = 0;
        await using var server = Serve(async context =>
        {
            var path = context.Request.Path.Value ?? "";
            if (path.EndsWith("/chat/completions", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref isAsked);
                await Task.Delay(TimeSpan.FromSeconds(seconds), context.RequestAborted);
                return Completion;
            }

            using var reader = new StreamReader(context.Request.Body);
            var text = await reader.ReadToEndAsync(context.RequestAborted);
            var body = text.Length > 0 ? JsonNode.Parse(text) : null; // getMe has none
            return await AnswerAsync(path[(path.LastIndexOf('/') + 1)..], body, updates, sent, context.RequestAborted);
        });
        await server.StartAsync();
        var address = server.Services.GetRequiredService<IServer>().Features
            .Get<IServerAddressesFeature>()!.Addresses.First(); // not null: Kestrel has it
        var folder = Directory.CreateTempSubdirectory("answer-times");
        await using var services = Services(address, Path.Combine(folder.FullName, "bot.db"));
        await PrepareAsync(services);
        var hosted = services.GetServices<IHostedService>().ToList();
        await Task.WhenAll(hosted.Select(service => service.StartAsync(CancellationToken.None)));

        var number = 1;
        for (var chat = 1; chat <= chats; chat++)
        {
            updates.Enqueue(Said(number++, chat, $"How many people were injured in Port Aldan, case {chat}?"));
        }

        for (var start = Stopwatch.GetTimestamp(); Volatile.Read(ref isAsked) == 0; await Task.Delay(10))
        {
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(30))
            {
                Console.WriteLine("The model was not asked.");
                return 2;
            }
        }

        var times = await HelpAsync(updates, sent, number, TimeSpan.FromSeconds(seconds - 3));
        await Task.WhenAll(hosted.Select(service => service.StopAsync(CancellationToken.None)));
        folder.Delete(recursive: true);
        var (median, high) = (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Count} times /help while {chats} chats wait for a model of {seconds} s ({isAsked} requests to it):"
                + $" median {median:0} ms, p99 {high:0} ms, longest {times[^1]:0} ms"));
        return high <= LongestAnswer ? 0 : 1;
    }

    /// <summary>Another person each time says /help, one after another, and so many milliseconds pass.</summary>
    private static async Task<List<double>> HelpAsync(
        ConcurrentQueue<JsonObject> updates, ConcurrentDictionary<long, long> sent, int number, TimeSpan time)
    {
        var asked = new Dictionary<long, long>();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var chat = FirstHelper + asked.Count;
            asked[chat] = Stopwatch.GetTimestamp();
            updates.Enqueue(Said(number++, chat, "/help"));
            await Task.Delay(Pause);
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        return
        [
            .. asked.Select(pair => sent.TryGetValue(pair.Key, out var at)
                ? Stopwatch.GetElapsedTime(pair.Value, at).TotalMilliseconds
                : double.PositiveInfinity).Order(),
        ];
    }

    private static async Task<string> AnswerAsync(
        string method,
        JsonNode? body,
        ConcurrentQueue<JsonObject> updates,
        ConcurrentDictionary<long, long> sent,
        CancellationToken cancellationToken)
    {
        switch (method)
        {
            case "getMe":
                return """{"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"B","username":"b_bot"}}""";
            case "getUpdates":
                for (var tries = 0; updates.IsEmpty && tries < 1000; tries++)
                {
                    await Task.Delay(2, cancellationToken);
                }

                var some = new JsonArray();
                while (updates.TryDequeue(out var update))
                {
                    some.Add(update);
                }

                return new JsonObject { ["ok"] = true, ["result"] = some }.ToJsonString();
            case "sendMessage":
                var chat = body!["chat_id"]!.GetValue<long>(); // not null: the method has it
                sent[chat] = Stopwatch.GetTimestamp();
                return "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1777881600,\"chat\":{\"id\":"
                    + chat.ToString(CultureInfo.InvariantCulture) + ",\"type\":\"private\"}}}";
            default:
                return """{"ok":true,"result":true}""";
        }
    }

    private static JsonObject Said(int number, long chat, string text) => new()
    {
        ["update_id"] = number,
        ["message"] = new JsonObject
        {
            ["message_id"] = number,
            ["date"] = 1_790_000_000,
            ["chat"] = new JsonObject { ["id"] = chat, ["type"] = "private", ["first_name"] = "A" },
            ["from"] = new JsonObject { ["id"] = chat, ["is_bot"] = false, ["first_name"] = "A" },
            ["text"] = text,
        },
    };

    private const string Completion =
        """
        {"id":"1","object":"chat.completion","created":1,"model":"m",
          "choices":[{"index":0,"finish_reason":"stop",
            "message":{"role":"assistant","content":"{\"sentences\":[]}"}}],
          "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    private static WebApplication Serve(Func<HttpContext, Task<string>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(await answer(context), context.RequestAborted);
        });
        return app;
    }

    private static ServiceProvider Services(string address, string database)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = database,
            ["Telegram:Token"] = Token,
            ["Telegram:BaseUrl"] = address,
            ["Model:Backend"] = "compatible",
            ["Model:Endpoint"] = address + "/v1",
            ["Model:Name"] = "m",
            ["Model:TimeoutSeconds"] = "60",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        Rooms.Add(services, configuration);
        services.AddTelegramConversation();
        return services.BuildServiceProvider();
    }

    private static async Task PrepareAsync(ServiceProvider services)
    {
        var database = services.GetRequiredService<Database>();
        await database.MigrateAsync(CancellationToken.None);
        var articles = services.GetRequiredService<ArticleStore>();
        await database.WriteAsync(
            transaction => articles.AddAsync(transaction, new Article
            {
                Id = "",
                Title = "Tram crash injures twelve",
                Text = "Twelve people were injured in Port Aldan on Monday. Two trams collided near the harbour.",
                SourceName = "Harbour Post",
                Language = "en",
                Published = NewsTime.At(TimeProvider.System.GetUtcNow()),
                FirstSeen = TimeProvider.System.GetUtcNow(),
            }),
            CancellationToken.None);
    }
}
