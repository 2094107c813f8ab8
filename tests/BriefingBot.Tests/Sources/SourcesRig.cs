using System.Collections.Concurrent;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Polling;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Sources;

/// <summary>The room with a real database in a temporary file, a clock that the test moves, and loopback open.</summary>
internal sealed class SourcesRig : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public SourcesRig(params (string Key, string Value)[] settings)
        : this(realClock: false, settings)
    {
    }

    public SourcesRig(bool realClock, params (string Key, string Value)[] settings)
        : this(realClock, _ => { }, settings)
    {
    }

    /// <summary>With other parts in the place of the room's own: a resolver, a connector, a proxy.</summary>
    public SourcesRig(bool realClock, Action<IServiceCollection> replace, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Storage:Path"] = Path.Combine(_folder.Path, "bot.db"),
                ["Network:Allow:0"] = "127.0.0.0/8",
                ["Network:HostSpacing"] = "00:00:00",
                ["Network:RetryDelay"] = "00:00:00", // the clock stands
            }).AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        var services = new ServiceCollection().AddLogging().AddOperation(configuration).AddStorage().AddSources();
        if (!realClock)
        {
            services.AddSingleton<TimeProvider>(Clock);
        }

        services.AddSingleton<IEntrySink>(Sink).AddSingleton<ISourceHealthListener>(Health);
        replace(services);
        _services = services.BuildServiceProvider();
    }

    public TestClock Clock { get; } = new();

    public RecordingSink Sink { get; } = new();

    public RecordingListener Health { get; } = new();

    public PageFetcher Fetcher => _services.GetRequiredService<PageFetcher>();

    public SourceReader Reader => _services.GetRequiredService<SourceReader>();

    public SourceStore Store => _services.GetRequiredService<SourceStore>();

    public Poller Poller => _services.GetRequiredService<Poller>();

    public string Folder => _folder.Path;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<SourceRow> AddAsync(string url, string? selector = null) =>
        (await Store.AddAsync(new NewSource(url, Selector: selector), "a test", CancellationToken.None)).Source;

    /// <summary>Moves the clock to the source's next poll and polls what is due.</summary>
    public async Task<SourceRow> PollNextAsync(long id)
    {
        var source = (await Store.GetAsync(id, CancellationToken.None))!;
        if (source.NextPoll > Clock.GetUtcNow())
        {
            Clock.Advance(source.NextPoll - Clock.GetUtcNow());
        }

        await Poller.PollDueAsync(CancellationToken.None);
        return (await Store.GetAsync(id, CancellationToken.None))!;
    }

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    internal sealed class RecordingSink : IEntrySink
    {
        public ConcurrentQueue<(SourceRow Source, IReadOnlyList<Entry> Entries)> Calls { get; } = new();

        public bool Fails { get; set; }

        public IReadOnlyList<string> Ids => [.. Calls.SelectMany(call => call.Entries).Select(entry => entry.Id)];

        public Task AcceptAsync(SourceRow source, IReadOnlyList<Entry> entries, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw new InvalidOperationException("the sink is full");
            }

            Calls.Enqueue((source, entries));
            return Task.CompletedTask;
        }
    }

    internal sealed class RecordingListener : ISourceHealthListener
    {
        public ConcurrentQueue<string> Told { get; } = new();

        public Task BadAsync(SourceRow source, string problem, CancellationToken cancellationToken) => Tell($"bad: {problem}");

        public Task RecoveredAsync(SourceRow source, CancellationToken cancellationToken) => Tell("recovered");

        public Task RetiredAsync(SourceRow source, CancellationToken cancellationToken) => Tell("retired");

        public Task SilentAsync(SourceRow source, TimeSpan silent, double entriesPerDay, CancellationToken cancellationToken) => Tell($"silent for {silent.TotalDays:0} days");

        public Task HeardAgainAsync(SourceRow source, CancellationToken cancellationToken) => Tell("heard again");

        public Task MovedAsync(SourceRow source, string from, CancellationToken cancellationToken) => Tell($"moved to {new Uri(source.Url).AbsolutePath}");

        private Task Tell(string what)
        {
            Told.Enqueue(what);
            return Task.CompletedTask;
        }
    }
}
