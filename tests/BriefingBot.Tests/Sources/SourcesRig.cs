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

/// <summary>The room with a real database in a temporary file, a clock that the test moves, and loopback
/// open.</summary>
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
            TestStorage.Settings(_folder)).AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["Network:Allow:0"] = "127.0.0.0/8",
                ["Network:HostSpacing"] = "00:00:00",
                ["Network:RetryDelay"] = "00:00:00", // the clock stands
            }).AddInMemoryCollection(
                settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
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

    public NamedSources Reader => _services.GetRequiredService<NamedSources>();

    public SourceStore Store => _services.GetRequiredService<SourceStore>();

    public Poller Poller => _services.GetRequiredService<Poller>();

    public string Folder => _folder.Path;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task<Source> AddAsync(string url, string? selector = null) =>
        (await Store.AddAsync(new NewSource(url, Selector: selector), "a test", CancellationToken.None)).Source;

    /// <summary>Moves the clock to the source's next poll and polls what is due.</summary>
    public async Task<Source> PollNextAsync(long id)
    {
        var source = (await Store.GetAsync(id, CancellationToken.None))!;
        if (source.Poll.NextPoll > Clock.GetUtcNow())
        {
            Clock.Advance(source.Poll.NextPoll - Clock.GetUtcNow());
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
        public ConcurrentQueue<(Source Source, IReadOnlyList<Entry> Entries)> Calls { get; } = new();

        /// <summary>Nothing at all can be stored.</summary>
        public bool Fails { get; set; }

        /// <summary>Why nothing can be stored.</summary>
        public Exception Fault { get; set; } = new InvalidOperationException("the sink is full");

        /// <summary>The entries that cannot be stored.</summary>
        public HashSet<string> Refuses { get; } = [];

        public IReadOnlyList<string> Ids => [.. Calls.SelectMany(call => call.Entries).Select(entry => entry.Id)];

        public Task<EntriesLeft> AcceptAsync(
            Source source, IReadOnlyList<IdentifiedEntry> entries, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw Fault;
            }

            Calls.Enqueue((source, [.. entries.Select(entry => entry.Entry)]));
            return Task.FromResult(
                new EntriesLeft([.. entries.Select(entry => entry.Entry.Id).Where(Refuses.Contains)], []));
        }
    }

    internal sealed class RecordingListener : ISourceHealthListener
    {
        public ConcurrentQueue<string> Told { get; } = new();

        /// <summary>Nothing can be told.</summary>
        public bool Fails { get; set; }

        public Task TellAsync(Source source, SourceNotice notice, CancellationToken cancellationToken)
        {
            if (Fails)
            {
                throw new InvalidOperationException("the listener is away");
            }

            Told.Enqueue(notice switch
            {
                SourceNotice.Bad bad => $"bad: {bad.Problem}",
                SourceNotice.Recovered => "recovered",
                SourceNotice.Retired => "retired",
                SourceNotice.Stale stale => $"stale for {stale.Silent.TotalDays:0} days",
                SourceNotice.ActiveAgain => "active again",
                SourceNotice.Moved => $"moved to {new Uri(source.Url).AbsolutePath}",
                SourceNotice.EntriesRefused refused => $"refused: {string.Join(' ', refused.EntryIds)}",
                SourceNotice.TooManyIds => "too many ids",
                _ => throw new ArgumentOutOfRangeException(nameof(notice)),
            });
            return Task.CompletedTask;
        }
    }
}
