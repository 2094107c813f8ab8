using BriefingBot.Articles;
using BriefingBot.Briefings;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Telling;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Polling;
using BriefingBot.Stories;
using BriefingBot.Stories.Intake;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Benchmarks.Fuzz;

/// <summary>Entries to articles, stories, figures, summaries, a briefing and the messages of it, by the rooms of the
/// service, with nothing kept.</summary>
internal sealed class WholeWay : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("briefingbot-").FullName;
    private readonly FakeLoggerProvider _log = new();
    private readonly ServiceProvider _services;
    private readonly bool _isFaulty;

    /// <summary>Makes it.</summary>
    /// <param name="isFaulty">Whether it has the <see cref="PlantedFaults"/>, to see that they are noticed.</param>
    public WholeWay(bool isFaulty = false)
    {
        _isFaulty = isFaulty;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Storage:Path", Path.Combine(_folder, "bot.db"))]).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_log));
        Rooms.Add(services, configuration);
        if (isFaulty)
        {
            services.AddSingleton<ISummarizer>(new PlantedFaults());
        }

        _services = services.BuildServiceProvider();
    }

    /// <summary>Goes all the way.</summary>
    /// <returns>What failed: a fault of one entry or story, and what Telegram would refuse.</returns>
    public async Task<IReadOnlyList<Exception>> RunAsync(IReadOnlyList<Entry> entries)
    {
        _log.Collector.Clear();
        var failed = new List<Exception>();
        var faults = new IntakeFaults(_services.GetRequiredService<ILogger<IntakeFaults>>());
        var store = new MemoryIntakeStore();
        var clock = _services.GetRequiredService<TimeProvider>();
        using var stories = new StoryIntake(store, new FigureCache(), faults, clock);
        var intake = new ArticleIntake(
            store,
            _services.GetRequiredService<ArticlePages>(),
            stories,
            faults,
            _services.GetRequiredService<ILogger<ArticleIntake>>());
        var source = new EntrySource(1, "Fuzz", Topic: null, IsWeb: false);
        var read = await intake.ReadAsync(
            [.. entries.Select((entry, index) => Sourced(source, entry, index))], CancellationToken.None);
        await stories.AcceptAsync(
            [.. read.Articles.Select((arrival, index) =>
                arrival with { Article = arrival.Article with { Id = $"a{index}", FirstSeen = Now } })],
            CancellationToken.None);
        var told = store.Stories
            .Select(story => _services.GetRequiredService<StoryBuilder>().Build(story.Id, story.Articles, Now))
                .ToList();
        var reader = new Subscriber { ChatId = 1, Zone = "UTC" };
        var briefing = await _services.GetRequiredService<BriefingComposer>().ComposeAsync(
            reader,
            StoryPool.Of(told),
            new Dictionary<string, ToldStory>(),
            Now,
            "1 of 1 source read",
            CancellationToken.None);
        var written = BriefingWriter.Write(briefing, Texts.English);
        failed.AddRange(written.Briefing.LeftOut.Select(fault => fault.Error));
        foreach (var text in written.Briefing.Stories.Select(story => StoryPage.Write(story, Now, Texts.English))
            .Prepend(written.Text))
        {
            var message = new OutgoingMessage { ChatId = 1, Edition = "fuzz", Text = text };
            foreach (var part in MessagePart.Of(message, _services.GetRequiredService<BotIdentity>()))
            {
                Check(_isFaulty ? part with { Html = PlantedFaults.Spoilt(part.Html) } : part, failed);
            }
        }

        failed.AddRange(_log.Collector.GetSnapshot()
            .Where(record => record.Level >= LogLevel.Error)
            .Select(record => record.Exception).OfType<Exception>());
        return failed;
    }

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static SourcedEntry Sourced(EntrySource source, Entry entry, int index)
    {
        entry = entry with { Id = $"{index}" };
        return new SourcedEntry(source, new IdentifiedEntry(entry, EntryFingerprint.Of(entry)));
    }

    // What the Bot API refuses or drops: markup, length, entities, nothing to see.
    private static void Check(MessagePart part, List<Exception> failed)
    {
        try
        {
            var parsed = TelegramHtmlParser.Parse(part.Html);
            if (parsed.Text.Length > MessageSplitter.MaxLength || parsed.Entities.Count > MessageSplitter.MaxEntities)
            {
                throw new FormatException($"{parsed.Text.Length} characters, {parsed.Entities.Count} entities");
            }

            if (!UntrustedText.IsVisible(parsed.Text))
            {
                throw new FormatException("message text is empty");
            }
        }
        catch (FormatException error)
        {
            failed.Add(error);
        }
    }
}
