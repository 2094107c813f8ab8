using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks.Sources;

/// <summary>The sources' room as the service has it, over a database of its own; entries are counted and let
/// go.</summary>
internal sealed class Room : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefingbot-").FullName;

    public Room(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))
                .Append(KeyValuePair.Create("Storage:Path", (string?)Path.Combine(_folder, "bot.db"))))
                .Build();
        Services = new ServiceCollection()
            .AddLogging()
            .AddOperation(configuration)
            .AddStorage()
            .AddSources()
            .AddSingleton<IEntrySink>(Sink)
            .BuildServiceProvider();
    }

    public ServiceProvider Services { get; }

    public CountingSink Sink { get; } = new();

    public string Folder => _folder;

    public void Dispose()
    {
        Services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    internal sealed class CountingSink : IEntrySink
    {
        private int _entries;

        public int Entries => _entries;

        public Task<EntriesLeft> AcceptAsync(
            Source source, IReadOnlyList<IdentifiedEntry> entries, CancellationToken cancellationToken)
        {
            Interlocked.Add(ref _entries, entries.Count);
            return Task.FromResult(EntriesLeft.None);
        }
    }
}
