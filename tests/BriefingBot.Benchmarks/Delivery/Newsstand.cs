using System.Globalization;
using System.Text.Json;
using BriefingBot.Articles;
using BriefingBot.Benchmarks.Telegram;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.Grouping;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace BriefingBot.Benchmarks.Delivery;

/// <summary>A database with stories of real reports, as a morning has them, and with readers; the service's rooms over
/// it.</summary>
internal sealed class Newsstand : IDisposable
{
    private const int Stories = 29;
    private const int MostReports = 5;

    private readonly IReadOnlyList<IReadOnlyList<Report>> _reports;
    private int _stored;

    private Newsstand(string folder, IReadOnlyList<IReadOnlyList<Report>> reports, string? address)
    {
        _reports = reports;
        DatabasePath = Path.Combine(folder, "bot.db");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = DatabasePath,
            ["Telegram:Token"] = LoopbackBotApi.Token,
            ["Telegram:BaseUrl"] = address ?? "http://127.0.0.1:9",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        Rooms.Add(services, configuration);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        Services = services.BuildServiceProvider();
    }

    public string DatabasePath { get; }

    public ServiceProvider Services { get; }

    public ShiftedClock Clock { get; } = new();

    /// <summary>An empty one; null where the reports are absent.</summary>
    public static Newsstand? Open(string folder)
    {
        if (SharedData.Path("data/stories/newscluster-dev.json") is not { } items
            || SharedData.Path("data/stories/newscluster-dev.gold.json") is not { } gold)
        {
            return null;
        }

        // not null: the files are as their README says
        var storyOf = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(gold))!;
        using var feed = JsonDocument.Parse(File.ReadAllText(items));
        var reports = feed.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => new Report(
                item.GetProperty("id").GetString()!,
                item.GetProperty("title").GetString()!,
                item.GetProperty("content_text").GetString()!))
            .Where(item => storyOf.ContainsKey(item.Id))
            .ToLookup(item => storyOf[item.Id]);
        return new Newsstand(
            folder,
            [.. reports.Where(story => story.Count() > 1).Select(story => story.Take(MostReports).ToList())],
            address: null);
    }

    /// <summary>Stores stories whose reports came within the last hours; further reports of the same where all are
    /// stored.</summary>
    public async Task StoreStoriesAsync()
    {
        var now = Clock.GetUtcNow();
        var database = Services.GetRequiredService<Database>();
        var stories = Services.GetRequiredService<StoryStore>();
        var articles = new ArticleStore(database, NullLogger<ArticleStore>.Instance);
        await database.WriteAsync(
            async transaction =>
            {
                for (var story = 1; story <= Math.Min(Stories, _reports.Count); story++)
                {
                    foreach (var (report, place) in _reports[story - 1].Select((report, place) => (report, place)))
                    {
                        var time = now.AddMinutes(-(40 * story) - (3 * place));
                        var article = await articles.AddAsync(transaction, ArticleOf(report, place, time));
                        await stories.SaveAsync(
                            transaction,
                            new GroupingDecision($"s{_stored + story}", IsNewStory: place == 0, []),
                            article,
                            isEdit: false,
                            now);
                    }
                }
            },
            CancellationToken.None);
        _stored += Stories;
    }

    /// <summary>Chats that want their edition at this minute, all with the same settings.</summary>
    public async Task SubscribeAsync(int chats, int first = 1)
    {
        var reader = await Services.GetRequiredService<SubscriberStore>().SaveAsync(Reader(first), default);
        var database = Services.GetRequiredService<Database>();
        var columns = await database.ReadAsync(
            session => session.QueryAsync<string>(
                "SELECT name FROM pragma_table_info('subscriber') WHERE name NOT IN ('id', 'chat_id')"),
            default);
        var names = string.Join(", ", columns);
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                $"""
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < @more)
                INSERT INTO subscriber (chat_id, {names})
                SELECT @first + n, {names} FROM subscriber JOIN number WHERE subscriber.id = @Id AND @more > 0
                """,
                new { first, more = chats - 1, reader.Id }),
            default);
    }

    /// <summary>The same with settings of their own: followed and muted words, length, sources.</summary>
    public async Task SubscribeDifferentAsync(int chats)
    {
        var random = new Random(1);
        var words = _reports.Take(Stories).SelectMany(story => story)
            .SelectMany(report => report.Title.Split(' ')).Where(word => word.Length > 5).Distinct().ToList();
        string Word() => words[random.Next(words.Count)].Trim('.', ',', ':', '\'', '"', '?');
        for (var chat = 1; chat <= chats; chat++)
        {
            await Services.GetRequiredService<SubscriberStore>().SaveAsync(
                Reader(chat) with
                {
                    Followed = [Word(), Word(), Word(), Word()],
                    Muted = [Word(), Word()],
                    SourcesOff = [random.Next(1, MostReports + 1)],
                },
                default);
        }
    }

    /// <summary>Bytes that are in use in the database.</summary>
    public long Size()
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=false");
        connection.Open();
        long Pragma(string name)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }

        return (Pragma("page_count") - Pragma("freelist_count")) * Pragma("page_size");
    }

    public void Dispose() => Services.Dispose();

    private Subscriber Reader(long chatId) => new()
    {
        ChatId = chatId,
        Zone = "UTC",
        Times = [new TimeOnly(Clock.GetUtcNow().Hour, Clock.GetUtcNow().Minute)],
        CreatedAt = Clock.GetUtcNow().AddDays(-1),
        SettledUntil = Clock.GetUtcNow().AddMinutes(-2),
    };

    private static Article ArticleOf(Report report, int place, DateTimeOffset time) => new()
    {
        Id = "",
        Url = new Uri($"https://outlet{place + 1}.example/{report.Id}"),
        Title = report.Title,
        Text = report.Text,
        SourceName = $"Outlet {place + 1}",
        SourceId = place + 1,
        Language = "en",
        Published = NewsTime.At(time),
        FirstSeen = time,
    };

    private sealed record Report(string Id, string Title, string Text);
}

/// <summary>The machine's clock, ahead by as much as a measure wants.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
