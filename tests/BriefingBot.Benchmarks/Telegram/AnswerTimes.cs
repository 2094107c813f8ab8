using System.Diagnostics;
using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Chat;
using BriefingBot.Storage;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BriefingBot.Benchmarks.Telegram;

/// <summary>
/// <c>answer-times [CHATS] [SECONDS]</c>: while so many chats wait for a model that takes so many seconds (50 and 25),
/// others say /help; the time from Telegram's update to the answer, over a loopback Bot API. Fails where the 99th
/// percentile is above 300 ms.
/// </summary>
internal static class AnswerTimes
{
    private const double LongestAnswer = 300;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    public static int Run(string[] args) => RunAsync(
        args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 50,
        args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 25).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int chats, int seconds)
    {
        var model = new SlowModel(TimeSpan.FromSeconds(seconds));
        await using var telegram = new LoopbackBotApi { Elsewhere = model.AnswerAsync };
        await telegram.StartAsync();
        var folder = Directory.CreateTempSubdirectory("answer-times");
        await using var services = Services(telegram.Address, Path.Combine(folder.FullName, "bot.db"));
        await PrepareAsync(services);
        var hosted = services.GetServices<IHostedService>().ToList();
        await Task.WhenAll(hosted.Select(service => service.StartAsync(CancellationToken.None)));

        for (var chat = 1; chat <= chats; chat++)
        {
            telegram.Ask(chat, $"How many people were injured in Port Aldan, case {chat}?");
        }

        for (var start = Stopwatch.GetTimestamp(); model.Asked == 0; await Task.Delay(10))
        {
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(30))
            {
                Console.WriteLine("The model was not asked.");
                return 2;
            }
        }

        var times = await HelpAsync(telegram, TimeSpan.FromSeconds(seconds - 3));
        await Task.WhenAll(hosted.Select(service => service.StopAsync(CancellationToken.None)));
        folder.Delete(recursive: true);
        var (median, high) = (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{times.Count} times /help while {chats} chats wait for a model of {seconds} s ({model.Asked} requests):"
                + $" median {median:0} ms, p99 {high:0} ms, longest {times[^1]:0} ms"));
        return high <= LongestAnswer ? 0 : 1;
    }

    /// <summary>Another person each time says /help, one after another, and so many milliseconds pass.</summary>
    private static async Task<List<double>> HelpAsync(LoopbackBotApi telegram, TimeSpan time)
    {
        var asked = 0;
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            telegram.Ask(LoopbackBotApi.FirstPerson + asked++);
            await Task.Delay(Pause);
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        var answered = telegram.AnswerTimes.Select(answer => answer.Milliseconds).ToList();
        return [.. answered.Order(), .. Enumerable.Repeat(double.PositiveInfinity, asked - answered.Count)];
    }

    private static ServiceProvider Services(string address, string database)
    {
        var settings = new Dictionary<string, string?>(SlowModel.Settings(address)!)
        {
            ["Storage:Path"] = database,
            ["Telegram:Token"] = LoopbackBotApi.Token,
            ["Telegram:BaseUrl"] = address,
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
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
