using System.Diagnostics;
using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Briefings;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Sending;
using BriefingBot.Storage;
using BriefingBot.Storage.Nodes;
using BriefingBot.Stories.Intake;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks.Cluster;

/// <summary>
/// <c>node-costs</c>: what one article, one edition's claim, one part cost on PostgreSQL, in processor time of the node
/// and of the server: the constants of docs/decisions/load-model.md.
/// </summary>
internal static class NodeCosts
{
    private const int Times = 1000;
    private const int Chats = 20_000;

    public static int Run(string[] args)
    {
        _ = args;
        if (PostgresServer.MissingBecause is { } reason)
        {
            Console.WriteLine($"Skipped: {reason}");
            return 0;
        }

        RunAsync().GetAwaiter().GetResult();
        return 0;
    }

    private static async Task RunAsync()
    {
        await using var services = Services();
        var (database, node) = (services.GetRequiredService<Database>(), services.GetRequiredService<Node>());
        await database.MigrateAsync(default);
        node.Join();
        await node.BeatAsync(default);
        var claims = services.GetRequiredService<Claims>();
        await MeasureAsync("claim of eight names", Times, async i =>
            await claims.TakeAsync(
                [.. Enumerable.Range(i * 8, 8).Select(n => $"edition/{n}")], TimeSpan.FromMinutes(1), default));

        var chats = services.GetRequiredService<ChatClaims>();
        var (outbox, queue) = (services.GetRequiredService<OutboxWriter>(), services.GetRequiredService<OutboxQueue>());
        await MeasureAsync("part into the outbox", Times, i => outbox.AddAsync(Message(i + 1), default));
        await MeasureAsync("part: chat claimed, part claimed, recorded, chat given back", Times, async i =>
        {
            await chats.TakeAsync([i + 1L], default);
            // not null: put in above
            var part = (await queue.ClaimAsync(i + 1, TimeProvider.System.GetUtcNow(), default))!;
            await database.WriteAsync(
                transaction => queue.SentAsync(transaction, part.Id, i, TimeProvider.System.GetUtcNow()), default);
            await chats.ReleaseAsync(i + 1, default);
        });

        var arrivals = services.GetRequiredService<ArrivalStore>();
        await MeasureAsync("article into the leader's queue", Times, i => arrivals.AddAsync([Arrival(i)], default));
        await MeasureAsync("article out of it", Times / 50, async _ =>
        {
            var next = await arrivals.NextAsync(50, default);
            await arrivals.RemoveAsync([.. next.Select(one => one.Id)], default);
        }, each: 50);
        var lone = await LoneIntakeAsync(services);
        await MeasureAsync("article grouped and stored by the leader", Times, i => lone.AcceptAsync([Arrival(i)], default));
        await SubscribersAsync(services, database);
    }

    // Grouping needs no term where no node joined.
    private static async Task<StoryIntake> LoneIntakeAsync(ServiceProvider services)
    {
        var leadership = services.GetRequiredService<Leadership>();
        await leadership.LookAsync(default);
        return services.GetRequiredService<StoryIntake>();
    }

    private static async Task SubscribersAsync(ServiceProvider services, Database database)
    {
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO subscriber (chat_id, kind, title, state, zone, times, days, length, language, empty_edition,
                  link_previews, followed, muted, topics_off, sources_off, created_at, settled_until)
                SELECT n, 'Private', 'Ada', 'Active', 'Europe/Berlin', '07:30', 127, 'Normal', 'en', 'Say', 0, '', '', '',
                  '', now(), now() FROM generate_series(1, @Chats) AS n
                """,
                new { Chats }),
            default);
        var store = services.GetRequiredService<SubscriberStore>();
        await MeasureAsync("subscriber looked at, each minute, by each node", 3, _ => store.ListActiveAsync(default), Chats);
        var (outbox, queue) = (services.GetRequiredService<OutboxWriter>(), services.GetRequiredService<OutboxQueue>());
        await database.WriteAsync(
            async transaction =>
            {
                for (var chat = 1; chat <= Chats; chat++)
                {
                    await outbox.AddAsync(transaction, Message(chat, "bulk"));
                }
            },
            default);
        await MeasureAsync(
            $"look at {Chats} chats that wait", 20, _ =>
                queue.TurnAsync(TimeProvider.System.GetUtcNow(), 512, default));
    }

    private static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [
                new("Storage:Provider", "postgres"),
                new("Storage:ConnectionString", PostgresServer.CreateDatabase()),
            ]).Build();
        var services = new ServiceCollection().AddLogging();
        Rooms.Add(services, configuration);
        return services.BuildServiceProvider();
    }

    private static OutgoingMessage Message(int chat, string edition = "2026-05-04T08:00") => new()
    {
        ChatId = chat,
        Edition = edition,
        Text = new RichTextBuilder().Section("s1").Bold("Bridge closed").Text(new string('x', 1500)).Build(),
    };

    private static ArrivingArticle Arrival(int number)
    {
        var words = string.Join(' ', Enumerable.Range(0, 300).Select(word => $"w{(word * 7919 * (number + 1)) % 40_000}"));
        return new ArrivingArticle(
            new EntryKey(1, string.Create(CultureInfo.InvariantCulture, $"{number}")),
            "f",
            new Article
            {
                Id = "",
                Title = $"Report {number} of w{number * 31}",
                Text = words,
                SourceName = "Courier",
                Language = "en",
                Published = NewsTime.Parse("2026-05-04T08:10:00+00:00"),
                FirstSeen = TimeProvider.System.GetUtcNow(),
            },
            IsEdit: false);
    }

    private static async Task MeasureAsync(string what, int times, Func<int, Task> work, int each = 1)
    {
        await work(0);
        using var process = Process.GetCurrentProcess();
        var (own, server, clock) = (process.TotalProcessorTime, PostgresServer.ProcessorTime, Stopwatch.StartNew());
        for (var i = 1; i < times; i++)
        {
            await work(i);
        }

        process.Refresh();
        double Of(TimeSpan time) => time.TotalMicroseconds / ((times - 1) * each);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: node {Of(process.TotalProcessorTime - own):0} µs, server {Of(PostgresServer.ProcessorTime - server):0} µs of processor time; {Of(clock.Elapsed):0} µs by the clock"));
    }
}
