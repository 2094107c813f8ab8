using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using BriefingBot.Operation;
using BriefingBot.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>
/// <c>sending [MESSAGES]</c>: CPU time of this process for one message, through the gateway and through a bare
/// HttpClient with a body made beforehand, one by one and sixteen at a time; medians of five rounds. The server is a
/// process of its own.
/// </summary>
internal static class SendingCost
{
    private const int Rounds = 5;

    private static readonly string Text = "<b>1. Ferry runs aground</b>\n"
        + string.Concat(Enumerable.Repeat("The ferry hit a sandbank at dawn. ", 30));

    public static int Run(string[] args) =>
        RunAsync(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 4000).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int messages)
    {
        // not null: this is a process of its own
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["sending-server"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        })!; // not null: the program itself is there
        var address = await server.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The server did not start.");
        await using var services = Services(address);
        var telegram = services.GetRequiredService<TelegramGateway>();
        var bare = services.GetRequiredService<IHttpClientFactory>().CreateClient(TelegramRegistration.ClientName);
        Func<Task> client = async () => _ = (await telegram.SendAsync(
            new SendMessageRequest
            {
                ChatId = 7,
                Text = Text,
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = new() { IsDisabled = true },
            },
            CancellationToken.None)).Value;
        Func<Task> floor = () => SendBareAsync(bare, address);
        foreach (var inFlight in (int[])[1, 16])
        {
            var (clientCost, floorCost) = (new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var (one, other) =
                    (await MeasureAsync(client, messages, inFlight), await MeasureAsync(floor, messages, inFlight));
                if (round > 0)
                {
                    clientCost.Add(one);
                    floorCost.Add(other);
                }
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{inFlight,2} in flight: {Bench.Median(clientCost):0} µs CPU a message; bare HttpClient "
                    + $"{Bench.Median(floorCost):0} µs ({messages} messages a round)"));
        }

        server.Kill();
        return 0;
    }

    private static ServiceProvider Services(string address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = LoopbackBotApi.Token,
            ["Telegram:BaseUrl"] = address,
        }).Build();
        return new ServiceCollection().AddLogging().AddOperation(configuration).AddTelegram().BuildServiceProvider();
    }

    private static async Task SendBareAsync(HttpClient client, string address)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"chat_id\":7,\"parse_mode\":\"HTML\",\"text\":\"" + Text.Replace("\n", "\\n", StringComparison.Ordinal) + "\"}"));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(new Uri(address + "/bot123456:made-up/sendMessage"), content);
        _ = await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<double> MeasureAsync(Func<Task> send, int messages, int inFlight)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(async _ =>
        {
            for (var i = 0; i < messages / inFlight; i++)
            {
                await send();
            }
        }));
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / messages;
    }
}
